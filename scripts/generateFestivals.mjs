// npm run generate:festivals: writes src/languages/festivalDays.ts from sun and moon.
import { writeFileSync } from 'node:fs';
import { festivalDays } from './festivals/rules.mjs';

const rows = Object.entries(festivalDays()).map(([festival, days]) => {
  const said = Object.entries(days).map(([year, day]) => `${year}: '${day}'`);
  return `  '${festival}': { ${said.join(', ')} },`;
});

writeFileSync(
  'src/languages/festivalDays.ts',
  `/**
 * On which day of a year each festival of the Hindu calendar falls in north India, 2000 to 2035, as MM-DD.
 *
 * Written by \`npm run generate:festivals\`; change the rules in \`scripts/festivals\`, not this file. Source: longitudes of
 * sun and moon by astronomy-engine (MIT), Lahiri's ayanamsa, sunrise in New Delhi. Method: the lunar day (tithi) of the
 * lunar month that the sun's entry into a sign names, on the civil day on which it stands at the time of day that the
 * rite asks for. A year in which usage is divided between two days is left out. Checked against the days on which more
 * than two hundred were kept.
 */
// biome-ignore format: a festival a row
export const festivalDays: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${rows.join('\n')}
};
`,
);
