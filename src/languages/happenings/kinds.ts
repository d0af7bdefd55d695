import type { EntityRef } from '../../values/value.js';
import { actKinds } from './acts.js';

/** What tells one happening of a kind from another: whom it befalls, where it takes place, or what the report is about. */
export type ToldBy = 'who' | 'place' | 'topic';

/** A kind of happening that newsrooms report, whatever the language. */
export interface HappeningKind {
  readonly ref: EntityRef;
  readonly toldBy: ToldBy;
  /** The widest kind that it belongs to: happenings of different families are never one. */
  readonly family: string;
  /** Whether it is done to those whom it is told of: an arrest, a sentence. */
  readonly befalls: boolean;
  /** Whether reports of it run over months, with many dates that are not its own: a deal. */
  readonly isLong: boolean;
  /** Offices and bodies that only preside over it. */
  readonly officiants: readonly string[];
}

type Row = readonly [slug: string, en: string, hi: string, toldBy: ToldBy, within?: string];

const rows: readonly Row[] = [
  ['disaster', 'disaster', 'आपदा', 'place'],
  ['accident', 'accident', 'हादसा', 'place', 'disaster'],
  ['stampede', 'stampede', 'भगदड़', 'place', 'accident'],
  ['crash', 'crash', 'टक्कर', 'place', 'accident'],
  ['derailment', 'derailment', 'रेल हादसा', 'place', 'crash'],
  ['fire', 'fire', 'अग्निकांड', 'place', 'accident'],
  ['explosion', 'explosion', 'धमाका', 'place', 'accident'],
  ['collapse', 'collapse', 'इमारत ढहने की घटना', 'place', 'accident'],
  ['capsizing', 'boat capsizing', 'नाव हादसा', 'place', 'accident'],
  ['earthquake', 'earthquake', 'भूकंप', 'place', 'disaster'],
  ['aftershock', 'aftershock', 'आफ्टरशॉक', 'place', 'disaster'],
  ['flood', 'flood', 'बाढ़', 'place', 'disaster'],
  ['landslide', 'landslide', 'भूस्खलन', 'place', 'disaster'],
  ['storm', 'storm', 'तूफान', 'place', 'disaster'],
  ['landfall', 'landfall', 'तट से टकराना', 'place', 'storm'],
  ['avalanche', 'avalanche', 'हिमस्खलन', 'place', 'disaster'],
  ['attack', 'attack', 'हमला', 'place'],
  ['shooting', 'shooting', 'गोलीबारी', 'place', 'attack'],
  ['encounter', 'encounter', 'मुठभेड़', 'place', 'attack'],
  ['taking-office', 'taking of office', 'पदभार ग्रहण', 'who'],
  ['oath', 'swearing-in', 'शपथ ग्रहण', 'who', 'taking-office'],
  ['resignation', 'resignation', 'इस्तीफा', 'who'],
  ['arrest', 'arrest', 'गिरफ्तारी', 'who'],
  ['death', 'death', 'निधन', 'who'],
  ['judgment', 'judgment', 'फैसला', 'topic'],
  ['sentence', 'sentencing', 'सजा', 'topic', 'judgment'],
  ['conviction', 'conviction', 'दोषसिद्धि', 'topic', 'judgment'],
  ['acquittal', 'acquittal', 'रिहाई', 'topic', 'judgment'],
  ['trial', 'case', 'मामला', 'topic'],
  ['business', 'business news', 'कारोबारी खबर', 'topic'],
  ['deal', 'deal', 'सौदा', 'topic', 'business'],
  ['acquisition', 'acquisition', 'अधिग्रहण', 'topic', 'deal'],
  ['merger', 'merger', 'विलय', 'topic', 'deal'],
  ['approval', 'approval', 'मंजूरी', 'topic', 'business'],
  ['results', 'results', 'नतीजे', 'topic', 'business'],
  ['public-issue', 'public issue', 'सार्वजनिक निर्गम', 'topic', 'business'],
  ['penalty', 'penalty', 'जुर्माना', 'topic', 'business'],
  ['order', 'order', 'ठेका', 'topic', 'business'],
  ['launch', 'launch', 'प्रक्षेपण', 'topic'],
  ['mission', 'mission', 'मिशन', 'topic'],
  ['docking', 'docking', 'डॉकिंग', 'topic'],
  ['landing', 'landing', 'लैंडिंग', 'topic'],
  ['postponement', 'postponement', 'स्थगन', 'topic'],
  ['election', 'election', 'चुनाव', 'place'],
  ['polling', 'polling', 'मतदान', 'place', 'election'],
  ['counting', 'counting of votes', 'मतगणना', 'place', 'election'],
  ['contest', 'election', 'चुनाव', 'place'],
  ['confidence-vote', 'confidence vote', 'विश्वास मत', 'place'],
  ['inauguration', 'inauguration', 'उद्घाटन', 'topic'],
  ['signing', 'signing', 'हस्ताक्षर', 'topic'],
  ['talks', 'talks', 'वार्ता', 'topic'],
  ...[...actKinds.values()].map(({ slug, en, hi }): Row => [slug, en, hi, 'place']),
];

const officiants: Readonly<Record<string, readonly string[]>> = {
  business: [
    ...[
      'rbi',
      'sebi',
      'cci',
      'european-commission',
      'irdai',
      'trai',
      'nclt',
      'nclat',
      'pfrda',
      'dgca',
      'ngt',
      'sfio',
      'npci',
    ],
    ...[
      'bse',
      'nse',
      'crisil',
      'icra',
      'fitch',
      'moodys',
      'pti',
      'uni',
      'ani',
      'reuters',
      'bloomberg',
    ],
    ...[
      'finance-ministry',
      'government-of-india',
      'enforcement-directorate',
      'supreme-court-of-india',
    ],
  ].map((slug) => `organisation/${slug}`),
  oath: ['role/governor', 'role/president', 'role/chief-justice', 'role/lieutenant-governor'],
  judgment: ['role/judge', 'role/justice', 'role/chief-justice', 'role/lawyer'],
};

const BEFALLS: ReadonlySet<string> = new Set(['arrest', 'sentence', 'conviction', 'acquittal']);

/** The family of all that firms do: one report of it tells of a deal, of results and of approvals at once. */
export const BUSINESS = 'business';

/** Joins two firms in a key under which reports of both meet. */
export const PAIRED = '&';

/** Families whose reports run over months. */
const LONG: ReadonlySet<string> = new Set([BUSINESS, 'trial', 'contest', 'mission']);

const withinOf = new Map(rows.map(([slug, , , , within]) => [slug, within]));

function chain(slug: string): string[] {
  const above: string[] = [];
  for (let next = withinOf.get(slug); next; next = withinOf.get(next)) above.push(next);
  return above;
}

const kinds = new Map<string, HappeningKind>(
  rows.map(([slug, en, hi, toldBy]) => {
    const above = chain(slug);
    return [
      slug,
      {
        ref: {
          key: `event/${slug}`,
          type: 'EVENT',
          names: { en, hi },
          within: above.map((one) => `event/${one}`),
          wikidataId: null,
        },
        toldBy,
        family: above.at(-1) ?? slug,
        befalls: BEFALLS.has(slug),
        isLong: LONG.has(above.at(-1) ?? slug),
        officiants: [slug, ...above].flatMap((one) => officiants[one] ?? []),
      },
    ];
  }),
);

/** The kind of that slug. Throws for one that is not listed. */
export function happeningKind(slug: string): HappeningKind {
  const kind = kinds.get(slug);
  if (!kind) throw new Error(`There is no kind of happening ${slug}.`);
  return kind;
}

/** The kind that an event's first participant names: `event/stampede`. */
export function kindOfRef({ key }: EntityRef): HappeningKind {
  return happeningKind(key.slice('event/'.length));
}

/** Whether a kind is of what firms do. */
export function isBusiness(kind: EntityRef): boolean {
  return kindOfRef(kind).family === BUSINESS;
}

/**
 * Whether two kinds can be sides of one disaster (a blast, the fire behind it, the roof that came down; an earthquake or
 * a storm and the houses that fell), or told of in one report of a firm.
 */
export function canGoTogether(a: EntityRef, b: EntityRef): boolean {
  if (isBusiness(a) && isBusiness(b)) return true;
  const accident = 'event/accident';
  if (a.within.includes(accident) && b.within.includes(accident)) return true;
  return (
    (BRINGS_DOWN.has(a.key) && b.key === COLLAPSE) || (BRINGS_DOWN.has(b.key) && a.key === COLLAPSE)
  );
}

/** What one accident of a building or a plant is told as by different sources. */
const OF_ONE_BUILDING: ReadonlySet<string> = new Set([
  'event/fire',
  'event/explosion',
  'event/collapse',
]);

/** Whether two sources can tell of one happening under these kinds: the same, or a blast, the fire and the fall behind it. */
export function canBeToldAs(a: EntityRef, b: EntityRef): boolean {
  return areOneKind(a, b) || (OF_ONE_BUILDING.has(a.key) && OF_ONE_BUILDING.has(b.key));
}

const COLLAPSE = 'event/collapse';
const BRINGS_DOWN: ReadonlySet<string> = new Set([
  'event/earthquake',
  'event/storm',
  'event/flood',
]);

/** Whether nobody can foresee such a happening: a day told of it has gone by. */
export function isUnforeseen({ ref, family }: HappeningKind): boolean {
  return family === 'disaster' && !FORESEEN.has(ref.key);
}

const FORESEEN: ReadonlySet<string> = new Set([
  'event/storm',
  'event/landfall',
  'event/flood',
  'event/disaster',
]);

/** The kinds that an event's participants name, and the others. */
export function partKinds(participants: readonly EntityRef[]): {
  readonly kinds: readonly EntityRef[];
  readonly who: readonly EntityRef[];
} {
  const isKind = ({ key }: EntityRef): boolean =>
    key.startsWith('event/') && kinds.has(key.slice('event/'.length));
  return {
    kinds: participants.filter(isKind),
    who: participants.filter((one) => !isKind(one)),
  };
}

/** Whether one kind is the other or a kind of it: a stampede is an accident, no earthquake. */
export function areOneKind(a: EntityRef, b: EntityRef): boolean {
  return a.key === b.key || a.within.includes(b.key) || b.within.includes(a.key);
}
