import { canMeet, happeningOf } from '../support/happenings.js';

/** Reports that name no place or person in common. */
// biome-ignore format: a pair a row
const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['गोदाम में सोमवार को लगी आग में 11 मजदूर मारे गए।', 'Eleven people died in a blaze at a warehouse on Monday.', true],
  ['सोमवार को हुए हादसे में 11 लोगों की मौत हुई।', 'पटना में सोमवार को हादसे में 11 लोगों की मौत हो गई।', true],
  // Other dead, another day, too few, only so many at least
  ['सोमवार को हुए हादसे में 11 लोगों की मौत हुई।', 'पटना में सोमवार को हादसे में 12 लोगों की मौत हो गई।', false],
  ['सोमवार को हुए हादसे में 11 लोगों की मौत हुई।', 'पटना में शनिवार को हादसे में 11 लोगों की मौत हो गई।', false],
  ['सोमवार को हुए हादसे में 3 लोगों की मौत हुई।', 'पटना में सोमवार को हादसे में 3 लोगों की मौत हो गई।', false],
  ['सोमवार को हुए हादसे में 11 से ज्यादा लोगों की मौत हुई।', 'पटना में सोमवार को हादसे में 11 लोगों की मौत हो गई।', false],
  // Years ago, by the year or the month
  ['जून 2019 में हुए हादसे में 17 लोगों की मौत हुई थी।', '2019 में हुए हादसे में 17 लोग मारे गए थे।', true],
  ['जून 2019 में हुए हादसे में 17 लोगों की मौत हुई थी।', '2018 में हुए हादसे में 17 लोग मारे गए थे।', false],
];

describe('the toll as a key', () => {
  it.each(PAIRS)('%s / %s', (left, right, expected) => {
    expect(canMeet(left, right)).toBe(expected);
    expect(canMeet(right, left)).toBe(expected);
  });

  it('gives a disaster of a year its whole year as its window', () => {
    expect(happeningOf('2019 में हुए हादसे में 17 लोग मारे गए थे।').window).toEqual({
      from: Date.UTC(2019, 0, 1) / 86_400_000,
      to: Date.UTC(2019, 11, 31) / 86_400_000,
    });
  });
});
