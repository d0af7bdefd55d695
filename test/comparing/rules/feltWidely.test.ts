import { compareAnswers } from '../../../src/comparing/compareAnswers.js';
import type { GatheredClaim } from '../../../src/comparing/model.js';
import { ref } from '../../values/build.js';

const at = (article: string, key: string): GatheredClaim => ({
  ref: article,
  article,
  originKeys: [article],
  copies: [],
  sortKey: article,
  kind: 'PLACE',
  value: { kind: 'entity', entity: ref(key, ['place/nepal']) },
  modality: 'HAPPENED',
  subject: { kind: 'event', mention: article },
});

describe('two districts that an earthquake is put in', () => {
  const claims = [at('a', 'place/taplejung'), at('b', 'place/panchthar')];
  it('exclude each other for an accident', () => {
    expect(compareAnswers('PLACE', claims).consensus).toBe('CONFLICTING');
  });
  it('may both have been shaken', () => {
    const { comparisons, consensus } = compareAnswers('PLACE', claims, undefined, 'home');
    expect(comparisons).toMatchObject([{ relation: 'INCOMPARABLE', rule: 'place/felt-widely' }]);
    expect(consensus).toBe('REFINED');
  });
});
