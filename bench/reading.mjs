// npm run bench:reading [-- --dist <compiled src>] [-- --json]
// How fast reports are read, from text to mentions, events and claims: characters (code points) a second on one core, how
// time grows with the text, and English sentences beside chrono-node and Microsoft's recognizers, which find dates alone.
// Speeds differ between machines; the ratios of one run are what to compare.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildServer } from '../scripts/lib/buildServer.mjs';
import { run } from '../scripts/lib/run.mjs';

const { values } = parseArgs({ options: { dist: { type: 'string' }, json: { type: 'boolean' } } });
const BENCH = fileURLToPath(new URL('.', import.meta.url));
/** The day from which all of them reckon. */
const REFERENCE = '2025-11-19';
/** Seconds of measuring each, after the first tenth, in which the code is compiled. */
const SECONDS = 2;
/** What reading should reach, of which the benchmark tells the reports' share. */
const GOAL = 500_000;

/** What English news says of time, a sentence each. */
const ENGLISH = [
  'External Affairs Minister S. Jaishankar met Russian Foreign Minister Sergey Lavrov in Moscow on Monday.',
  'The President is expected to arrive in New Delhi around 5 December for the annual summit.',
  'The talks, held a day before the meeting with President Putin, lasted two hours.',
  'He told reporters on Tuesday that the agreement would be signed next month.',
  'The Prime Minister visited Tianjin on August 31 for the SCO summit.',
  'The court will hear the matter again on 14 January 2026.',
  'At least 25 people were injured when a bus overturned near Shimla on Friday night.',
  'The company reported a profit of Rs 1,250 crore in the second quarter of 2025.',
  'Schools will remain closed from 24 December to 2 January, the department said.',
  'Rainfall in the first week of June was 12 per cent below normal.',
  'The bridge was opened in 1997 and closed for repairs three years ago.',
  'Polling will be held in two phases on November 6 and November 11.',
  'The minister said the scheme had reached nearly two crore families since 2019.',
  'Trading ended at 3:30 pm with the index up 210 points.',
  'The delegation is likely to return by the end of this week.',
  'No date has been fixed for the next round of negotiations.',
  'The satellite was launched at 9:17 am on Sunday from Sriharikota.',
  'Officials met twice last year, in March and again in late October.',
  'The festival falls on 8 November in 2026.',
  'Police arrested four men in connection with the robbery.',
];

/** Runs a task over and over and gives what a second of it holds, in units of `size`. */
function speed(size, task) {
  const until = (milliseconds) => {
    const start = performance.now();
    let times = 0;
    do {
      task();
      times++;
    } while (performance.now() - start < milliseconds);
    return (times * size * 1_000) / (performance.now() - start);
  };
  until(SECONDS * 100);
  return until(SECONDS * 1_000);
}

const points = (text) => [...text].length;
const rows = [];
const tell = (what, charactersASecond, beside = '') => {
  rows.push({ what, charactersASecond: Math.round(charactersASecond), beside });
  if (!values.json)
    console.log(
      `${what.padEnd(58)} ${Math.round(charactersASecond).toLocaleString('en').padStart(12)} ${beside}`,
    );
};

if (!values.dist) buildServer();
const dist = values.dist ? resolve(values.dist) : join(BENCH, '..', 'dist');
const { readText } = await import(pathToFileURL(join(dist, 'reading', 'readText.js')).href);

if (!existsSync(join(BENCH, 'node_modules'))) {
  const npm = join(process.execPath, '..', '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  run(
    process.env.npm_execpath ?? npm,
    ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', BENCH],
    {
      quiet: true,
    },
  );
}
const chrono = await import('chrono-node');
const recognizers = (await import('@microsoft/recognizers-text-date-time')).default;

if (!values.json) console.log(`${'characters a second'.padStart(71)}`);

// Reports, as they are ingested
const reports = readdirSync(join(BENCH, '..', 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(BENCH, '..', 'seeds', name), 'utf8'));
const all = reports.reduce((sum, text) => sum + points(text), 0);
const read = (text, language) => readText({ text, language, publishedOn: REFERENCE });
const hindi = speed(all, () => {
  for (const text of reports) read(text, 'hi');
});
tell('Hindi: the five seed reports', hindi, `${(hindi / GOAL).toFixed(1)} x the goal`);
const detected = speed(all, () => {
  for (const text of reports) read(text);
});
tell('Hindi: with detection', detected, `${(detected / hindi).toFixed(2)} x`);

// Ten times the text: ten times the time, so the same speed
const longest = reports.reduce((one, two) => (one.length > two.length ? one : two));
const once = speed(points(longest), () => read(longest, 'hi'));
tell('Hindi: the longest report', once);
for (const times of [10, 30]) {
  const text = Array.from({ length: times }, () => longest).join('\n\n');
  const many = speed(points(text), () => read(text, 'hi'));
  tell(`Hindi: the same ${times} times over, as one text`, many, `${(many / once).toFixed(2)} x`);
}

// The same English sentences, each library as its manual calls it
const sentences = ENGLISH.reduce((sum, text) => sum + points(text), 0);
const reference = new Date(`${REFERENCE}T12:00:00+05:30`);
const each = (task) => () => {
  for (const text of ENGLISH) task(text);
};
const model = new recognizers.DateTimeRecognizer(
  recognizers.Culture?.English ?? 'en-us',
).getDateTimeModel();
const mine = speed(
  sentences,
  each((text) => read(text, 'en')),
);
tell('English: milaan, all that it reads', mine, '1 x');
const chronoSpeed = speed(
  sentences,
  each((text) => chrono.parse(text, reference)),
);
tell(
  'English: chrono-node, dates',
  chronoSpeed,
  `milaan is ${(mine / chronoSpeed).toFixed(1)} x as fast`,
);
const microsoft = speed(
  sentences,
  each((text) => model.parse(text, reference)),
);
tell(
  'English: @microsoft/recognizers-text-date-time, dates',
  microsoft,
  `milaan is ${(mine / microsoft).toFixed(1)} x as fast`,
);

if (values.json) console.log(JSON.stringify(rows, null, 2));
