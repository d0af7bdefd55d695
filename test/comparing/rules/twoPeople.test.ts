import { compareAnswers } from '../../../src/comparing/compareAnswers.js';
import { unknownPerson } from '../../../src/languages/names.js';
import type { QuestionKind } from '../../../src/reading/reading.js';
import { claim, mention } from '../../support/comparing.js';

const event = mention({ article: 'any', time: '2025-11-18' });

/** How two names told by two articles lie to each other. */
function relationOf(names: readonly string[], kind: QuestionKind = 'PERSON') {
  const told = names.map((name, at) =>
    claim(kind, { kind: 'entity', entity: unknownPerson(name) }, event, {
      ref: `${at}`,
      sortKey: `${at}`,
      article: `${at}`,
      originKeys: [`${at}`],
    }),
  );
  return compareAnswers(kind, told).comparisons.map(({ relation }) => relation);
}

describe('entity/two-full-names', () => {
  it.each([
    ['two names', ['Helena Vargas', 'Ramon Quiroga'], 'DISJOINT'],
    ['one surname', ['Helena Vargas', 'Ramon Vargas'], 'INCOMPARABLE'],
    ['a surname alone', ['Helena Vargas', 'Quiroga'], 'INCOMPARABLE'],
    ['another spelling', ['Helena Vargas', 'Elena Varga'], 'INCOMPARABLE'],
  ])('%s', (_, names, relation) => {
    expect(relationOf(names)).toEqual([relation]);
  });

  it('is for those who are asked for alone', () => {
    expect(relationOf(['Helena Vargas', 'Ramon Quiroga'], 'ROLE')).toEqual(['INCOMPARABLE']);
  });
});
