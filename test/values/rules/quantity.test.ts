import { policies } from '../../../src/values/policies.js';
import { aroundFigure } from '../../../src/values/quantityRegion.js';
import { mirror } from '../../../src/values/region.js';
import { relate } from '../../../src/values/relate.js';
import type { Relation } from '../../../src/values/value.js';
import { quantity } from '../build.js';

const CASES: readonly (readonly [string, string, Relation, string])[] = [
  ['121', '121', 'EQUAL', 'quantity/same'],
  ['50..60', '50..60', 'EQUAL', 'quantity/same'],
  ['80000', '80000~', 'NARROWER', 'quantity/same-but-hedged'],
  ['70', '50+', 'NARROWER', 'quantity/within'],
  ['50', '50+', 'NARROWER', 'quantity/within'],
  ['55', '50..60', 'NARROWER', 'quantity/within'],
  ['40', '50-', 'NARROWER', 'quantity/within'],
  ['248312', '240000..260000', 'NARROWER', 'quantity/within'],
  ['50..60', '55..70', 'OVERLAPPING', 'quantity/overlap'],
  ['50+', '60-', 'OVERLAPPING', 'quantity/overlap'],
  ['100~', '104', 'NEAR', 'quantity/about'],
  ['123~', '121', 'NEAR', 'quantity/about'],
  ['24..99~', '100', 'NEAR', 'quantity/about'],
  // a bare round figure, from a thousand up
  ['250000', '248312', 'NEAR', 'quantity/rounded'],
  ['80000', '82000', 'NEAR', 'quantity/rounded'],
  ['250000', '250001+', 'NEAR', 'quantity/rounded'],
  ['250000', '250000+', 'OVERLAPPING', 'quantity/overlap'],
  ['80100', '80120', 'DISJOINT', 'quantity/apart'],
  ['80000', '85000', 'DISJOINT', 'quantity/apart'],
  ['250000', '260000', 'DISJOINT', 'quantity/apart'],
  ['200000', '250000', 'DISJOINT', 'quantity/apart'],
  // small figures are exact, round or not
  ['121', '123', 'DISJOINT', 'quantity/apart'],
  ['20', '19', 'DISJOINT', 'quantity/apart'],
  ['120', '121', 'DISJOINT', 'quantity/apart'],
  ['200', '202', 'DISJOINT', 'quantity/apart'],
  ['49', '50+', 'DISJOINT', 'quantity/apart'],
  ['61', '50..60', 'DISJOINT', 'quantity/apart'],
  ['123~', '130', 'DISJOINT', 'quantity/apart'],
  ['0', '1', 'DISJOINT', 'quantity/apart'],
];

/** Per cent: a share is told to as many places as the sentence wants. */
const PERCENTAGES: typeof CASES = [
  ['25', '25', 'EQUAL', 'quantity/same'],
  ['24.99', '25', 'NEAR', 'quantity/rounded'],
  ['24.5', '25', 'NEAR', 'quantity/rounded'],
  ['25.4', '25', 'NEAR', 'quantity/rounded'],
  ['25', '26', 'DISJOINT', 'quantity/apart'],
  ['24', '25', 'DISJOINT', 'quantity/apart'],
  ['25.6', '25', 'DISJOINT', 'quantity/apart'],
  ['24.99', '25.1', 'DISJOINT', 'quantity/apart'],
  ['67.34', '67.3', 'NEAR', 'quantity/rounded'],
  ['67.36', '67.3', 'DISJOINT', 'quantity/apart'],
  ['67.3', '67.4', 'DISJOINT', 'quantity/apart'],
  ['67.34', '67.35', 'DISJOINT', 'quantity/apart'],
  ['0.4', '0', 'NEAR', 'quantity/rounded'],
  ['-2.4', '-2', 'NEAR', 'quantity/rounded'],
  ['2', '-2', 'DISJOINT', 'quantity/apart'],
  // No more places are added to what is hedged or bounded
  ['24.99', '25~', 'NEAR', 'quantity/about'],
  ['23', '25~', 'DISJOINT', 'quantity/apart'],
  ['24.9', '25+', 'DISJOINT', 'quantity/apart'],
  ['25', '25+', 'OVERLAPPING', 'quantity/overlap'],
  ['25', '25-', 'OVERLAPPING', 'quantity/overlap'],
  ['25.4', '20..25', 'DISJOINT', 'quantity/apart'],
  ['25', '25.4..30', 'NEAR', 'quantity/rounded'],
  ['25', '24..26', 'NARROWER', 'quantity/within'],
];

describe('relate percentages', () => {
  const share = (text: string) => quantity(text, '%');

  it.each(PERCENTAGES)('%s %% to %s %% is %s', (left, right, relation, rule) => {
    expect(relate(share(left), share(right))).toEqual({ relation, rule });
    expect(relate(share(right), share(left))).toEqual({ relation: mirror(relation), rule });
  });

  it('leaves the places of other figures as they are told', () => {
    for (const unit of ['person', 'percentage point', 'magnitude', 'INR', 'km'])
      expect(relate(quantity('24.99', unit), quantity('25', unit)).relation).toBe('DISJOINT');
  });

  it('does not take a share for rounded as other figures are', () => {
    expect(relate(share('2000'), share('2020')).relation).toBe('DISJOINT');
    expect(relate(quantity('2000'), quantity('2020')).relation).toBe('NEAR');
  });
});

describe('relate quantity', () => {
  it.each(CASES)('%s to %s is %s', (left, right, relation, rule) => {
    expect(relate(quantity(left), quantity(right))).toEqual({ relation, rule });
    expect(relate(quantity(right), quantity(left))).toEqual({ relation: mirror(relation), rule });
  });

  it('never compares units', () => {
    expect(relate(quantity('5', '%'), quantity('5', 'percentage point'))).toEqual({
      relation: 'INCOMPARABLE',
      rule: 'quantity/unit',
    });
    expect(relate(quantity('5', 'INR'), quantity('5', 'USD')).relation).toBe('INCOMPARABLE');
  });

  it('takes a figure without bounds for itself', () => {
    const bare = { ...quantity('121'), lower: null, upper: null };
    expect(relate(bare, quantity('121')).relation).toBe('EQUAL');
    expect(relate(bare, quantity('123')).relation).toBe('DISJOINT');
  });

  it('takes the bounds of "nearly" as told, and adds nothing', () => {
    const nearly = { ...quantity('250~'), lower: 240, upper: 250 };
    expect(relate(nearly, quantity('245')).relation).toBe('NEAR');
    expect(relate(nearly, quantity('251')).relation).toBe('DISJOINT');
    expect(relate(quantity('250~'), quantity('251')).relation).toBe('NEAR');
  });

  it.each([
    [123, 116.85, 129.15],
    [80_000, 75_000, 85_000],
    [8, 7.5, 8.5],
    [2.5, 2.375, 2.625],
    [100, 50, 150],
  ])('reaches around %d from %d to %d', (figure, lower, upper) => {
    const around = aroundFigure(figure, policies);
    expect(around.lower).toBeCloseTo(lower, 9);
    expect(around.upper).toBeCloseTo(upper, 9);
  });
});
