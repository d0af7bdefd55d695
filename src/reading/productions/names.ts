import { ANY_VILLAGE, NEGOTIATIONS } from '../../languages/entities.js';
import { designationOf, unknownEntity, unknownPerson } from '../../languages/names.js';
import type { Sense } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import { type Production, pick } from './production.js';

/** Keeps a sense as it is over a longer stretch: an organisation with its abbreviation in brackets. */
const same: Production = (captured) => [...captured.values()][0] ?? null;

/** A lexicon name with a title or initials before it. */
const sameName: Production = (captured) =>
  pick(captured, 'person', 'personName') ?? pick(captured, 'person', 'person');

const pair: Production = (captured) => {
  const a = pick(captured, 'a', 'place')?.entity;
  const b = pick(captured, 'b', 'place')?.entity;
  return a && b && a.key !== b.key ? { cls: 'pair', entities: [a, b] } : null;
};

/** An office, with whose it is where that is said. */
const office: Production = (captured) => {
  const role = pick(captured, 'role', 'role')?.entity;
  if (!role) return null;
  const second = pick(captured, 'second', 'role')?.entity;
  return {
    cls: 'office',
    roles: second ? [role, second] : [role],
    of: owner(captured),
    counterpart: false,
  };
};

/** An office with its owner in the genitive: India's prime minister. */
const ownedOffice: Production = (captured, name) =>
  pick(captured, 'case', 'marker')?.marker === 'genitive' ? office(captured, name) : null;

/** "His Russian counterpart": the office of whoever is spoken of, in another country. */
const counterpart: Production = (captured) => {
  const of = owner(captured);
  return of && { cls: 'office', roles: [], of, counterpart: true };
};

function owner(captured: ReadonlyMap<string, Sense>): EntityRef | null {
  const of = captured.get('of');
  return of && 'entity' in of ? of.entity : null;
}

const person: Production = (captured) => {
  const name = pick(captured, 'name', 'personName');
  return name && { cls: 'person', entity: name.entity, short: name.short, office: null };
};

/** A person whom no lexicon knows, by a name that shows itself to be one. */
const namedPerson: Production = (_captured, name) =>
  name ? { cls: 'person', entity: unknownPerson(name), short: false, office: null } : null;

/** A body that no lexicon knows, by its name before its kind; a town may be the name (Patna University). */
const namedBody =
  (kind: string): Production =>
  (captured, name, all) => {
    const place = pick(captured, 'place', 'place')?.entity.names;
    const distinct = name ?? place?.en ?? place?.hi;
    if (!distinct) return null;
    return {
      cls: 'organisation',
      entity: unknownEntity('ORGANISATION', all ?? distinct, distinct, kind),
    };
  };

/** A firm that no lexicon knows: what it deals in is part of its name (Kaveri Foods is not Kaveri Steel). */
const firm: Production = (_captured, _name, all) =>
  all ? { cls: 'organisation', entity: unknownEntity('ORGANISATION', all, all) } : null;

/** A place that no lexicon knows, by its name beside its kind: the village of so and so. */
const namedPlace: Production = (_captured, name) =>
  name ? { cls: 'place', entity: unknownEntity('PLACE', name, name) } : null;

/** A site that no lexicon knows, whose kind is part of what it is called: Dada Nagar, परेड ग्राउंड. */
const namedSite: Production = (_captured, name, all) =>
  name ? { cls: 'place', entity: unknownEntity('PLACE', all ?? name, name) } : null;

/** A river that no lexicon knows: not the town of its name. */
const namedRiver: Production = (_captured, name, all) =>
  name ? { cls: 'place', entity: unknownEntity('PLACE', all ?? name, name, 'river') } : null;

/** Two villages are two places: each is marked as one, so that they exclude each other. */
const namedVillage: Production = (_captured, name) =>
  name
    ? { cls: 'place', entity: { ...unknownEntity('PLACE', name, name), within: [ANY_VILLAGE] } }
    : null;

/** A spacecraft, a mission, a machine: a name with its number. */
const numberedWork: Production = (captured, name, all) => {
  const n = pick(captured, 'n', 'number')?.n;
  return name && n !== undefined && Number.isInteger(n)
    ? { cls: 'work', entity: unknownEntity('WORK', all ?? name, name, String(n)) }
    : null;
};

/** A train, by its name before what kind of train it is; a town may be the name. */
const namedTrain: Production = (captured, name, all) => {
  const place = pick(captured, 'place', 'place')?.entity.names;
  const distinct = name ?? place?.en ?? place?.hi;
  return distinct
    ? { cls: 'work', entity: unknownEntity('WORK', all ?? distinct, distinct, 'train') }
    : null;
};

/** One of a series, by a letter and a number behind it: PSLV-C61, पीएसएलवी-सी61. */
const workOfSeries: Production = (captured, name, all) => {
  const base = pick(captured, 'base', 'work')?.entity;
  const code = name && designationOf(name);
  if (!base || !code) return null;
  const entity = unknownEntity('WORK', all ?? code, code);
  return { cls: 'work', entity: { ...entity, key: `${base.key}-${code}`, within: [base.key] } };
};

/** A campaign that forces or rescuers gave a name: Operation so and so. */
const namedOperation: Production = (_captured, name, all) =>
  name ? { cls: 'work', entity: unknownEntity('EVENT', all ?? name, name, 'operation') } : null;

/** A name behind an office; one that no lexicon knows is a person by the office before it. */
const officer: Production = (captured, name) => {
  const held = pick(captured, 'office', 'office') ?? pick(captured, 'counterpart', 'office');
  const known = pick(captured, 'person', 'person');
  const entity = known?.entity ?? (name ? unknownPerson(name) : null);
  return held && entity
    ? { cls: 'person', entity, short: known?.short ?? false, office: held }
    : null;
};

/** A sitting of a body, a summit or a session of a series. */
const gathering: Production = (captured) => {
  const level = pick(captured, 'level', 'level')?.entity ?? null;
  const ordinal =
    (pick(captured, 'ordinal', 'ordinal') ?? pick(captured, 'ordinal2', 'ordinal'))?.n ?? null;
  return {
    cls: 'gathering',
    owner: pick(captured, 'owner', 'organisation')?.entity ?? null,
    pair: pick(captured, 'pair', 'pair')?.entities ?? [],
    level,
    ordinal: ordinal !== null && ordinal > 0 ? ordinal : null,
  };
};

/** Bodies that two countries have together, whose sittings they count. */
const BILATERAL: ReadonlySet<string> = new Set([
  'organisation/joint-commission',
  'organisation/intergovernmental-commission',
  'organisation/joint-working-group',
  'organisation/business-forum',
  'organisation/foreign-secretaries-talks',
  'organisation/special-representatives-talks',
  'organisation/two-plus-two-dialogue',
]);

/** A sitting of a commission that is the article's two countries' own. */
const bilateralSession: Production = (captured, name, all) =>
  BILATERAL.has(pick(captured, 'level', 'level')?.entity.key ?? '')
    ? gathering(captured, name, all)
    : null;

/** The nth round of talks on a treaty. */
const round: Production = (captured) => {
  const ordinal = pick(captured, 'ordinal', 'ordinal')?.n ?? null;
  return ordinal !== null && ordinal > 0
    ? { cls: 'gathering', owner: null, pair: [], level: NEGOTIATIONS, ordinal }
    : null;
};

/** The productions that read people, offices, bodies and gatherings. */
export const nameProductions: Readonly<Record<string, Production>> = {
  same,
  sameName,
  pair,
  office,
  ownedOffice,
  counterpart,
  person,
  officer,
  gathering,
  bilateralSession,
  round,
  namedPerson,
  namedPlace,
  namedSite,
  namedRiver,
  namedVillage,
  numberedWork,
  namedTrain,
  namedOperation,
  workOfSeries,
  company: namedBody(''),
  firm,
  group: namedBody('group'),
  bank: namedBody('bank'),
  airline: namedBody('airline'),
  university: namedBody('university'),
  college: namedBody('college'),
  school: namedBody('school'),
  hospital: namedBody('hospital'),
  highCourt: namedBody('high-court'),
  party: namedBody('party'),
};
