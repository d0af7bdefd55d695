import { zoneOfPlace } from '../../src/languages/countryZones.js';
import { zones as en } from '../../src/languages/en/zones.js';
import { entityRef, listedNames } from '../../src/languages/entities.js';
import { zones as hi } from '../../src/languages/hi/zones.js';
import { countries } from '../../src/languages/lexicon/countries.js';
import type { Words } from '../../src/languages/pack.js';
import { readText } from '../../src/reading/readText.js';

/** The clocks that a pack means by a phrase: minutes east of UTC, with their summer time. */
function clocksOf(zones: readonly Words[], phrase: string): string | null {
  const found = zones.find(({ forms }) => forms.includes(phrase));
  return found?.sense.cls === 'zone' ? `${found.sense.minutes} ${found.sense.summer ?? ''}` : null;
}

/** Countries with clocks of their own that a pack names. */
const named = (zones: readonly Words[], phrase: (name: string) => string) =>
  countries.flatMap(({ key }) => {
    const zone = zoneOfPlace(entityRef(key));
    if (!zone) return [];
    return listedNames(key).flatMap(({ name }) => {
      const told = clocksOf(zones, phrase(name));
      return told === null ? [] : [[name, told, `${zone.minutes} ${zone.summer ?? ''}`] as const];
    });
  });

describe('the clocks of countries', () => {
  it.each([
    ['English', named(en, (name) => `${name} time`)],
    ['Hindi', named(hi, (name) => `${name} के समय के अनुसार`)],
  ])('are in %s those that local time means there', (_, rows) => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [name, told, own] of rows) expect(`${name} ${told}`).toBe(`${name} ${own}`);
  });

  it('are not what a country clocks', () => {
    const { mentions } = readText({
      text: 'India clocks 8.2 per cent growth.',
      language: 'en',
      publishedOn: '2025-09-10',
    });
    expect(mentions.map(({ evidence }) => evidence.exact)).toContain('India');
  });
});
