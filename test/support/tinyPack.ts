import type { LanguagePack, Words } from '../../src/languages/pack.js';
import type { Marker, VerbForm } from '../../src/languages/sense.js';
import { NEEDED_MARKERS } from '../../src/languages/validating/clauses.js';

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** Words of letters alone for a number: `bc` is 12. */
const spelt = (n: number): string =>
  [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

export const marker = (name: Marker): Words => ({
  forms: [`mark${name}`],
  sense: { cls: 'marker', marker: name },
});
export const verb = (lemma: string, form: VerbForm): Words => ({
  forms: [`${lemma}${form}`],
  sense: { cls: 'verb', lemma, form },
});
export const month = (form: string, n: number): Words => ({
  forms: [form],
  sense: { cls: 'month', month: n },
});

/** The smallest pack without a fault. */
export const tinyPack: LanguagePack = {
  language: 'xx',
  script: 'Latin',
  home: 'place/india',
  abbreviations: ['mr'],
  numbers: {
    links: [],
    articles: [],
    point: [],
    minus: [],
    over: [],
    partEnds: [],
    labels: [],
    pairedYears: false,
    outOf: { words: [], wholeFirst: false },
  },
  verbFinal: true,
  words: [
    ...upTo(1, 12).map((n) => month(`month${spelt(n)}`, n)),
    ...upTo(1, 7).map(
      (n): Words => ({ forms: [`day${spelt(n)}`], sense: { cls: 'weekday', weekday: n } }),
    ),
    ...upTo(0, 99).map(
      (n): Words => ({ forms: [`num${spelt(n)}`], sense: { cls: 'number', n, digits: false } }),
    ),
    ...upTo(1, 99).map((n): Words => ({ forms: [`nth${spelt(n)}`], sense: { cls: 'ordinal', n } })),
    ...NEEDED_MARKERS.map(marker),
    verb('do', 'perfective'),
    verb('do', 'future'),
    {
      forms: ['talks'],
      sense: {
        cls: 'trigger',
        trigger: { name: 'talks', type: 'meeting', lightVerbs: ['do'], partners: ['with'] },
      },
    },
  ],
  markers: [],
  patterns: [
    { name: 'day-month', pattern: 'day:number month:month', make: 'date' },
    { name: 'until', pattern: "time:time 'till'", make: 'until' },
  ],
  predicates: [
    { name: 'not', words: ['not'], forms: ['perfective'], modality: 'DENIED', tense: 'past' },
    { name: 'will', forms: ['future'], modality: 'PLANNED', tense: 'future' },
    { name: 'did', forms: ['perfective'], modality: 'HAPPENED', tense: 'past' },
  ],
  phases: { begin: ['begin'], end: ['end'] },
  clauseOpeners: { when: 'when' },
  conjunctions: ['and'],
  notNames: ['the'],
  notNameEndings: ['ing'],
  passiveVerbs: ['do'],
  additives: ['at that time'],
  credits: { news: 'organisation/pti' },
  commonWords: ['is'],
  furniture: { lineStarts: ['Also read'], headings: ['Trending'], listHeadings: [], captions: [] },
};
