import { originOf } from '../../src/comparing/origin.js';

type Told = Parameters<typeof originOf>;
const same = (a: Told, b: Told) => originOf(...a) === originOf(...b);

describe('originOf', () => {
  it.each<[string, Told, Told]>([
    ['one wire report in two outlets', [['pti'], 'jagran', 'क'], [['pti'], 'ujala', 'ख']],
    ['two reports of one outlet', [[], 'jagran', 'क'], [[], 'jagran', 'ख']],
    ['one text without an outlet', [[], null, 'मोदी आए।'], [[], null, 'मोदी आए।']],
    ['the same words, set otherwise', [[], null, 'मोदी  आए।\n'], [[], null, '“मोदी आए”!']],
    [
      'the same words, composed otherwise',
      [[], null, '\u0958लम TASS'],
      [[], null, '\u0915\u093Cलम tass'],
    ],
  ])('counts once: %s', (_, a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each<[string, Told, Told]>([
    ['two outlets', [[], 'jagran', 'क'], [[], 'ujala', 'क']],
    ['two agencies', [['pti'], 'jagran', 'क'], [['ani'], 'jagran', 'क']],
    [
      'an outlet and the agency that it credits elsewhere',
      [[], 'jagran', 'क'],
      [['pti'], 'jagran', 'क'],
    ],
    ['two texts without an outlet', [[], null, 'मोदी आए।'], [[], null, 'मोदी गए।']],
    ['an outlet that is named like an agency', [[], 'pti', 'क'], [['pti'], null, 'क']],
    ['a text without an outlet and an outlet', [[], null, 'क'], [[], 'jagran', 'क']],
  ])('counts apart: %s', (_, a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
