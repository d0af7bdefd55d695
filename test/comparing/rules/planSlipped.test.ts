import { compareAnswers } from '../../../src/comparing/compareAnswers.js';
import { comparisonRules } from '../../../src/comparing/rules/comparisonRules.js';
import type { Modality } from '../../../src/languages/event.js';
import type { QuestionKind } from '../../../src/reading/reading.js';
import { claim, mention } from '../../support/comparing.js';
import { time } from '../../values/build.js';

const event = mention({ article: 'any', time: '2025-11-18' });

/** The rule that decided between two days, told under these modalities. */
function ruleOf(
  left: readonly Modality[],
  right: readonly Modality[],
  days = ['2025-11-17', '2025-11-18'],
  kind: QuestionKind = 'DATE',
) {
  const told = [left, right].flatMap((side, which) =>
    side.map((modality, at) =>
      claim(kind, time(days[which] as string), event, {
        ref: `${which}${at}`,
        sortKey: `${which}${at}`,
        article: `${which}${at}`,
        originKeys: [`${which}${at}`],
        modality,
      }),
    ),
  );
  return compareAnswers(kind, told).comparisons.map(({ rule }) => rule);
}

const SLIPPED = ['date/plan-slipped'];
const APART = ['time/different-same-grain'];

describe('date/plan-slipped', () => {
  it.each<[string, readonly Modality[], readonly Modality[], readonly string[]]>([
    ['planned, and happened on another day', ['PLANNED'], ['HAPPENED'], SLIPPED],
    ['the other way round', ['HAPPENED'], ['PLANNED'], SLIPPED],
    ['held possible, and happened on another day', ['POSSIBLE'], ['HAPPENED'], SLIPPED],
    [
      'planned and possible, and happened',
      ['PLANNED', 'POSSIBLE'],
      ['HAPPENED', 'PLANNED'],
      SLIPPED,
    ],
    [
      'one source says that it happened on the planned day',
      ['PLANNED', 'HAPPENED'],
      ['HAPPENED'],
      APART,
    ],
    ['two plans', ['PLANNED'], ['PLANNED'], APART],
    ['two reports', ['HAPPENED'], ['HAPPENED'], APART],
    ['a plan beside what goes on', ['PLANNED'], ['ONGOING'], APART],
  ])('%s', (_, left, right, expected) => {
    expect(ruleOf(left, right)).toEqual(expected);
  });

  it('says nothing where the plan holds what happened', () => {
    expect(ruleOf(['PLANNED'], ['HAPPENED'], ['2025-11', '2025-11-18'])).toEqual(['time/within']);
  });

  it('is a rule of dates', () => {
    expect(ruleOf(['PLANNED'], ['HAPPENED'], undefined, 'DURATION')).toEqual(APART);
  });
});

describe('the comparison rules', () => {
  it('have a name each', () => {
    const names = comparisonRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+\/[a-z-]+$/u);
  });
});
