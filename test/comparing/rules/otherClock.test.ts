import { compareAnswers } from '../../../src/comparing/compareAnswers.js';
import type { GatheredClaim } from '../../../src/comparing/model.js';
import { time } from '../../support/story.js';

const on = (article: string, edtf: string): GatheredClaim => ({
  ref: article,
  article,
  originKeys: [article],
  copies: [],
  sortKey: article,
  kind: 'DATE',
  value: time(edtf),
  modality: 'HAPPENED',
  subject: { kind: 'event', mention: article },
});

describe('the days that sources give an earthquake', () => {
  const compare = (left: string, right: string, shaking?: 'home' | 'elsewhere') =>
    compareAnswers('DATE', [on('a', left), on('b', right)], undefined, shaking);

  it('can be one night where they lie next to each other and it struck abroad', () => {
    const { comparisons, consensus } = compare('2027-01-19', '2027-01-20', 'elsewhere');
    expect(comparisons).toMatchObject([{ relation: 'NEAR', rule: 'time/other-clock' }]);
    expect(consensus).toBe('REFINED');
  });

  it.each<[string, string, string, 'home' | 'elsewhere' | undefined]>([
    ['two days apart', '2027-01-19', '2027-01-21', 'elsewhere'],
    ['at home, where there is one clock', '2027-01-19', '2027-01-20', 'home'],
    ['of something else', '2027-01-19', '2027-01-20', undefined],
    ['told with the time of day', '2027-01-19T23:40+05:30', '2027-01-20T23:40+05:30', 'elsewhere'],
  ])('exclude each other %s', (_, left, right, shaking) => {
    expect(compare(left, right, shaking).consensus).toBe('CONFLICTING');
  });
});
