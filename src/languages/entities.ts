import type { EntityRef } from '../values/value.js';
import { countries } from './lexicon/countries.js';
import type { LexiconEntity } from './lexicon/entry.js';
import { levels } from './lexicon/levels.js';
import { lexicon } from './lexicon/lexicon.js';
import type { Words } from './pack.js';
import type { Sense } from './sense.js';

const byKey = new Map<string, LexiconEntity>(lexicon.map((entity) => [entity.key, entity]));
const levelKeys = new Set(levels.map((level) => level.key));
const refs = new Map<string, EntityRef>();

/** The lexicon's entity of that key. Throws for a key that it does not hold. */
export function entityRef(key: string): EntityRef {
  let ref = refs.get(key);
  if (!ref) {
    const entity = byKey.get(key);
    if (!entity) throw new Error(`The lexicon has no entity ${key}.`);
    ref = {
      key,
      type: entity.type,
      names: { hi: entity.hi[0] ?? key, en: entity.en[0] ?? key },
      within: above(entity),
      wikidataId: entity.wikidataId ?? null,
    };
    refs.set(key, ref);
  }
  return ref;
}

/** A name in a language. */
export interface LanguageName {
  /** BCP 47. */
  readonly language: string;
  readonly name: string;
}

/** All that the lexicon calls the entity of that key, the usual name of each language first; empty for one it lacks. */
export function listedNames(key: string): LanguageName[] {
  const entity = byKey.get(key);
  if (!entity) return [];
  return [
    ...[...entity.hi, ...(entity.shortHi ?? [])].map((name) => ({ language: 'hi', name })),
    ...[...entity.en, ...(entity.shortEn ?? [])].map((name) => ({ language: 'en', name })),
  ];
}

/** Whether the lexicon holds an entity of that key. */
export function isEntityKey(key: string): boolean {
  return byKey.has(key);
}

/** All that an entity lies in or is a kind of, nearest first. */
function above(entity: LexiconEntity): string[] {
  const found: string[] = [];
  const queue = [...(entity.partOf ?? []), ...(entity.kindOf ?? [])];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    if (found.includes(key)) continue;
    found.push(key);
    const next = byKey.get(key);
    queue.push(...(next?.partOf ?? []), ...(next?.kindOf ?? []));
  }
  return found;
}

/** What every village that no list knows lies in, so that two of them are two places. */
export const ANY_VILLAGE = 'place/kind:village';

/** The country that a place is or lies in, else the place itself: what a visit goes to. */
export function countryOf(place: EntityRef): EntityRef {
  const outermost = place.within.find((key) => countryKeys.has(key)) ?? place.within.at(-1);
  return outermost && byKey.has(outermost) ? entityRef(outermost) : place;
}

const countryKeys: ReadonlySet<string> = new Set(countries.map(({ key }) => key));

/** Whether an entity is a country, and no region of several. */
export const isCountry = ({ key }: EntityRef): boolean => countryKeys.has(key);

/** An office held for a place or a body: Foreign Minister of India. Inside the office as such, and its wider kinds. */
export function officeOf(role: EntityRef, of: EntityRef | null): EntityRef {
  if (!of) return role;
  return {
    key: `${role.key}@${of.key}`,
    type: 'ROLE',
    names: {
      en: `${role.names.en} of ${withArticle(of.names.en ?? of.key)}`,
      hi: `${of.names.hi} के ${role.names.hi}`,
    },
    within: [...role.within.map((key) => `${key}@${of.key}`), role.key, ...role.within],
    wikidataId: null,
  };
}

/** Offices of a country that one person holds at a time, beside those of ministers with a ministry. */
const HELD_BY_ONE: ReadonlySet<string> = new Set(
  'president vice-president king queen emir sultan prime-minister chancellor foreign-secretary defence-secretary commerce-secretary national-security-adviser'
    .split(' ')
    .map((slug) => `role/${slug}`),
);

/** Whether an office of a country names its holder: the Chilean president, not a Chilean minister. */
export function isHeldByOne(role: EntityRef): boolean {
  return HELD_BY_ONE.has(role.key) || (role.within.length === 1 && role.within[0] === MINISTER);
}

const MINISTER = 'role/minister';

/** Offices that no state or province has, whose holder at home reports seldom name a country for. */
const OF_COUNTRIES: ReadonlySet<string> = new Set(
  'president vice-president prime-minister foreign-minister defence-minister foreign-secretary national-security-adviser'
    .split(' ')
    .map((slug) => `role/${slug}`),
);

/** Whether an office is one that countries alone have: the prime minister, not the chief minister nor the finance minister. */
export function isOfCountries({ key }: EntityRef): boolean {
  return OF_COUNTRIES.has(key);
}

const HEADS: ReadonlySet<string> = new Set(
  'president king queen emir sultan prime-minister chancellor'
    .split(' ')
    .map((slug) => `role/${slug}`),
);

/** Whether an office is that of a head of state or of government. */
export function isHead(role: EntityRef | undefined): boolean {
  return role !== undefined && [role.key, ...role.within].some((key) => HEADS.has(key));
}

/** English puts "the" before plural and descriptive names of countries, and before bodies. */
function withArticle(name: string): string {
  return /^(United |Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|Solomon|Marshall|Czech Republic|Dominican Republic|Central African)/u.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** A body that meets: an organ or level of an owner (the SCO's Council of Heads of State), inside the wider levels. */
export function bodyOf(owner: EntityRef, level: EntityRef): EntityRef {
  return {
    key: `${owner.key}+${level.key}`,
    type: 'ORGANISATION',
    names: { en: `${owner.names.en} ${level.names.en}`, hi: `${owner.names.hi} ${level.names.hi}` },
    within: [...level.within.map((key) => `${owner.key}+${key}`), owner.key],
    wikidataId: null,
  };
}

/** Two countries taken together, in one order however they are written: what a bilateral body belongs to. */
export function pairOf(entities: readonly EntityRef[]): EntityRef {
  const sorted = [...entities].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    key: `organisation/${sorted.map((one) => one.key.replace('place/', '')).join('-')}`,
    type: 'ORGANISATION',
    names: {
      en: sorted.map((one) => one.names.en).join('–'),
      hi: sorted.map((one) => one.names.hi).join('-'),
    },
    within: [],
    wikidataId: null,
  };
}

/** What two countries have with each other when their leaders meet, whichever of them it is that meet. */
export function talksOf(countries: readonly EntityRef[]): EntityRef {
  const pair = pairOf(countries);
  return {
    ...pair,
    key: `${pair.key}+talks`,
    type: 'EVENT',
    names: { en: `${pair.names.en} talks`, hi: `${pair.names.hi} वार्ता` },
  };
}

/** Rounds of talks on a treaty: a series that two countries count. */
export const NEGOTIATIONS: EntityRef = {
  key: 'organisation/negotiations',
  type: 'ORGANISATION',
  names: { en: 'negotiations', hi: 'समझौता वार्ता' },
  within: [],
  wikidataId: null,
};

/** Every name of the lexicon with the sense that it has in a text, whatever the text's language. */
export function lexiconWords(): Words[] {
  return lexicon.flatMap((entity): Words[] => {
    const ref = entityRef(entity.key);
    const rows: Words[] = [
      { forms: [...entity.hi, ...entity.en], sense: senseOf(entity, ref, false) },
    ];
    const short = [...(entity.shortHi ?? []), ...(entity.shortEn ?? [])];
    if (short.length) rows.push({ forms: short, sense: senseOf(entity, ref, true) });
    const adjectives = [...(entity.adjectiveHi ?? []), ...(entity.adjectiveEn ?? [])];
    if (adjectives.length)
      rows.push({ forms: adjectives, sense: { cls: 'placeAdjective', entity: ref } });
    return rows;
  });
}

function senseOf(entity: LexiconEntity, ref: EntityRef, short: boolean): Sense {
  switch (entity.type) {
    case 'PERSON':
      return { cls: 'personName', entity: ref, short };
    case 'PLACE':
      return { cls: 'place', entity: ref };
    case 'WORK':
    case 'EVENT':
      return { cls: 'work', entity: ref };
    case 'ROLE':
      return { cls: 'role', entity: ref };
    case 'ORGANISATION':
      return levelKeys.has(entity.key)
        ? { cls: 'level', entity: ref }
        : { cls: 'organisation', entity: ref };
  }
}

/** The entity that a key names, also where it is put together of several; null for one known by its name alone. */
export function entityOfKey(key: string): EntityRef | null {
  if (byKey.has(key)) return entityRef(key);
  const [, role, of] = /^(role\/[^@]+)@(.+)$/u.exec(key) ?? [];
  if (role && of)
    return byKey.has(role) && byKey.has(of) ? officeOf(entityRef(role), entityRef(of)) : null;
  const [, owner, level] = /^([^+]+)\+(.+)$/u.exec(key) ?? [];
  return owner && level && byKey.has(owner) && byKey.has(level)
    ? bodyOf(entityRef(owner), entityRef(level))
    : null;
}
