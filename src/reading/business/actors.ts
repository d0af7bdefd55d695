import { countryOf, entityRef, isCountry, isEntityKey } from '../../languages/entities.js';
import { kindOfRef } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Cue } from './cues.js';

/** Who takes a step, over its tokens. */
export interface Actor {
  readonly entity: EntityRef;
  readonly from: number;
  readonly to: number;
  /** Whether it is one of the firm's own, whose step is told on the day on which it is taken. */
  readonly own: boolean;
}

const NAMES: Readonly<Record<string, readonly [en: string, hi: string]>> = {
  board: ['the board', 'निदेशक मंडल'],
  shareholders: ['the shareholders', 'शेयरधारक'],
  creditors: ['the creditors', 'ऋणदाता'],
  cabinet: ['the Cabinet', 'मंत्रिमंडल'],
};

const OWN: ReadonlySet<string> = new Set(['board', 'shareholders', 'creditors']);

/** Bodies that only rate, list or report what firms do. */
const SILENT: ReadonlySet<string> = new Set(
  ['crisil', 'icra', 'fitch', 'moodys', 'pti', 'uni', 'ani', 'reuters', 'bloomberg'].map(
    (slug) => `organisation/${slug}`,
  ),
);

const COMPETITION = 'competition';
const HOME = 'organisation/cci';
/** Tokens between a country and its authority: नॉर्वे के, Norway's. */
const BESIDE = 2;

/** The foreign country named right before a body. */
function abroad(items: Sentence['items'], from: number): EntityRef | null {
  const item = items.findLast((one) => one.to <= from && from - one.to <= BESIDE && placeOf(one));
  const country = item && countryOf(placeOf(item) as EntityRef);
  return country && isCountry(country) && country.key !== 'place/india' ? country : null;
}

function placeOf(item: Sentence['items'][number]): EntityRef | null {
  return (senseOf(item, 'place') ?? senseOf(item, 'placeAdjective'))?.entity ?? null;
}

/** The authority that watches over competition in the country named before it; at home where none is. */
function competitionOf(items: Sentence['items'], from: number): EntityRef {
  const country = abroad(items, from);
  if (!country) return entityRef(HOME);
  return {
    key: `organisation/kind:competition/${country.key}`,
    type: 'ORGANISATION',
    names: {
      en: `the competition authority of ${country.names.en ?? country.names.hi}`,
      hi: `${country.names.hi ?? country.names.en} का प्रतिस्पर्धा प्राधिकरण`,
    },
    within: [],
    wikidataId: null,
  };
}

/** Those in a sentence who can approve what firms do: regulators, boards, shareholders. */
export function actorsIn({ items }: Sentence, cues: readonly Cue[], kind: EntityRef): Actor[] {
  const { officiants } = kindOfRef(kind);
  const bodies = flatMap(items, (item): Actor[] => {
    const entity = senseOf(item, 'organisation')?.entity;
    if (!entity || !officiants.includes(entity.key) || SILENT.has(entity.key)) return [];
    const { from, to } = item;
    const isForeign = entity.key === HOME && abroad(items, from);
    return [{ entity: isForeign ? competitionOf(items, from) : entity, from, to, own: false }];
  });
  const isNamed = ({ from }: Cue): boolean =>
    items.some((item) => senseOf(item, 'organisation') && from >= item.from && from < item.to);
  const own = cues
    .filter((cue) => cue.list === 'actors' && !isNamed(cue))
    .map(({ slug, from, to }): Actor => {
      if (slug === COMPETITION) return { entity: competitionOf(items, from), from, to, own: false };
      const known = `organisation/${slug}`;
      if (isEntityKey(known)) return { entity: entityRef(known), from, to, own: false };
      const [en = slug, hi = slug] = NAMES[slug] ?? [];
      const entity: EntityRef = {
        key: `organisation/kind:${slug}`,
        type: 'ORGANISATION',
        names: { en, hi },
        within: [],
        wikidataId: null,
      };
      return { entity, from, to, own: OWN.has(slug) };
    });
  return [...bodies, ...own].sort((a, b) => a.from - b.from);
}
