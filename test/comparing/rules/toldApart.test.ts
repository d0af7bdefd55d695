import { compareAnswers } from '../../../src/comparing/compareAnswers.js';
import type { QuestionKind } from '../../../src/reading/reading.js';
import type { Value } from '../../../src/values/value.js';
import { claim } from '../../support/comparing.js';
import { facetOf } from '../../support/gatheredHappenings.js';
import { short } from '../../support/reading.js';
import { duration, quantity, time } from '../../values/build.js';

/** What each article gives: `A: 3 5`. */
function compared(
  told: Readonly<Record<string, string>>,
  kind: QuestionKind = 'QUANTITY',
  read: (text: string) => Value = (text) => quantity(text),
) {
  const { answers, comparisons, consensus } = compareAnswers(
    kind,
    Object.entries(told).flatMap(([article, figures]) =>
      figures
        .split(' ')
        .map((text) => claim(kind, read(text), facetOf(`${article}/e1`), { article })),
    ),
  );
  const textOf = (at: number) => short(answers[at]!.value).replace(' person', '');
  return {
    consensus,
    pairs: comparisons
      .map(({ left, right, relation, rule }) => {
        const sides = [textOf(left), textOf(right)].sort().join(' ');
        return rule === 'quantity/told-apart'
          ? `${sides}: ${relation} told apart`
          : `${sides}: ${relation}`;
      })
      .sort(),
  };
}

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string, readonly string[]])[] = [
  ['one source gives both', { A: '3 5', B: '5' }, 'REFINED', ['3 5: INCOMPARABLE told apart']],
  ['one source alone gives both', { A: '3 5' }, 'SINGLE_SOURCE', ['3 5: INCOMPARABLE told apart']],
  ['many give the one, and one of them the other', { A: '3', B: '3', C: '3 5', D: '5' }, 'REFINED', ['3 5: INCOMPARABLE told apart']],
  ['no source gives both', { A: '3', B: '5' }, 'CONFLICTING', ['3 5: DISJOINT']],
  ['many sources, none of which gives both', { A: '3', B: '3', C: '5', D: '5' }, 'CONFLICTING', ['3 5: DISJOINT']],
  ['one source gives both, and another a third', { A: '3 5', B: '7' }, 'CONFLICTING', ['3 5: INCOMPARABLE told apart', '3 7: DISJOINT', '5 7: DISJOINT']],
  ['one source gives a range that holds the other', { A: '3 5..9', B: '7' }, 'REFINED', ['3 5..9: INCOMPARABLE told apart', '3 7: INCOMPARABLE told apart', '5..9 7: WIDER']],
  ['"more than" allows too much to be the other', { A: '3 5+', B: '7' }, 'CONFLICTING', ['3 5+: INCOMPARABLE told apart', '3 7: DISJOINT', '5+ 7: WIDER']],
  ['so does "up to"', { A: '30 20-', B: '7' }, 'CONFLICTING', ['20- 30: INCOMPARABLE told apart', '20- 7: WIDER', '30 7: DISJOINT']],
  ['one source gives what the other is about', { A: '130 100~', B: '104' }, 'REFINED', ['100~ 104: NEAR', '100~ 130: NEAR', '104 130: INCOMPARABLE told apart']],
  ['one source gives what the other cannot be', { A: '3 8+', B: '7' }, 'CONFLICTING', ['3 7: DISJOINT', '3 8+: INCOMPARABLE told apart', '7 8+: DISJOINT']],
  ['one source gives a figure and its bound', { A: '7 5+', B: '7' }, 'REFINED', ['5+ 7: WIDER']],
];

describe('quantity/told-apart', () => {
  it.each(CASES)('%s', (_, told, consensus, pairs) => {
    const turned = (text: string) =>
      text.replace(/^(\S+) (\S+): (?:WIDER|NARROWER)/, '$1 $2: WIDER');
    const found = compared(told);
    expect({ ...found, pairs: found.pairs.map(turned) }).toEqual({ consensus, pairs });
  });

  it('is a rule of figures, lengths and numbers', () => {
    const ordinal = (text: string): Value => ({ kind: 'ordinal', ordinal: Number(text) });
    expect(compared({ A: '3 5', B: '5' }, 'ORDINAL', ordinal).pairs).toEqual([
      '#3 #5: INCOMPARABLE told apart',
    ]);
    expect(compared({ A: 'P3D P5D', B: 'P5D' }, 'DURATION', duration).pairs).toEqual([
      'P3D P5D: INCOMPARABLE told apart',
    ]);
  });

  it('leaves two days of one event a conflict, even within one source', () => {
    const days = { A: '2025-11-17 2025-11-18', B: '2025-11-18' };
    expect(compared(days, 'DATE', time)).toEqual({
      consensus: 'CONFLICTING',
      pairs: ['2025-11-17 2025-11-18: DISJOINT'],
    });
  });
});

describe('a headline and the text beneath it', () => {
  /** `head` and `body`: what one article gives; `other`: what another does. */
  function relationsOf(head: string, body: string, other = '') {
    const told = (text: string, article: string, headline: boolean) =>
      text
        .split(' ')
        .filter((one) => one)
        .map((one, at) => {
          const subject = facetOf(`${article}/e1`);
          return claim('QUANTITY', quantity(one), subject, {
            article,
            ref: `${article}${headline}${at}`,
            ...(headline &&
              'facet' in subject &&
              subject.facet && {
                subject: { ...subject, facet: { ...subject.facet, headline: true } },
              }),
          });
        });
    return compareAnswers('QUANTITY', [
      ...told(head, 'A', true),
      ...told(body, 'A', false),
      ...told(other, 'B', false),
    ]).comparisons.map(({ relation }) => relation);
  }

  it.each([
    ['contradict each other', '42', '38', '', ['DISJOINT']],
    ['say the same, and the text more', '42', '42 38', '', ['INCOMPARABLE']],
    [
      'differ, where the text gives several',
      '42',
      '38 12',
      '',
      ['INCOMPARABLE', 'INCOMPARABLE', 'INCOMPARABLE'],
    ],
    ['say the same', '42', '42', '', []],
  ] as const)('%s', (_, head, body, other, expected) => {
    expect(relationsOf(head, body, other)).toEqual(expected);
  });
});
