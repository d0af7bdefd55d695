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
/** Milliseconds of each task before it is measured, in which its code is compiled, and of each measurement. */
const WARM_UP = 1_500;
const MEASURE = 1_000;
/** Measurements of each task, in turn with the others, so that what else the machine does falls on all of them. */
const ROUNDS = 5;
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

/** Runs a task over and over and gives the characters that a second of it holds. */
function speed({ size, run }, milliseconds) {
  const start = performance.now();
  let times = 0;
  do {
    run();
    times++;
  } while (performance.now() - start < milliseconds);
  return (times * size * 1_000) / (performance.now() - start);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The median speed of each task, by its name. */
function measure(tasks) {
  for (const task of tasks) speed(task, WARM_UP);
  const speeds = tasks.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, task] of tasks.entries()) speeds[at].push(speed(task, MEASURE));
  return Object.fromEntries(tasks.map(({ name }, at) => [name, median(speeds[at])]));
}

const points = (text) => [...text].length;

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

const read = (text, language) => readText({ text, language, publishedOn: REFERENCE });
const reports = readdirSync(join(BENCH, '..', 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(BENCH, '..', 'seeds', name), 'utf8'));
const longest = reports.reduce((one, two) => (one.length > two.length ? one : two));
const reference = new Date(`${REFERENCE}T12:00:00+05:30`);
const model = new recognizers.DateTimeRecognizer('en-us').getDateTimeModel();

/** A task that goes through texts; its size is what it reads. */
const through = (name, texts, one) => ({
  name,
  size: texts.reduce((sum, text) => sum + points(text), 0),
  run: () => {
    for (const text of texts) one(text);
  },
});
const repeated = (times) => [Array.from({ length: times }, () => longest).join('\n\n')];

const found = measure([
  through('reports', reports, (text) => read(text, 'hi')),
  through('detected', reports, (text) => read(text)),
  through('once', [longest], (text) => read(text, 'hi')),
  through('tenfold', repeated(10), (text) => read(text, 'hi')),
  through('thirtyfold', repeated(30), (text) => read(text, 'hi')),
  through('english', ENGLISH, (text) => read(text, 'en')),
  through('chrono', ENGLISH, (text) => chrono.parse(text, reference)),
  through('microsoft', ENGLISH, (text) => model.parse(text, reference)),
]);

const ratio = (one, two) => `${(found[one] / found[two]).toFixed(2)} x`;
/** What each line tells, its speed, and what that means. */
const rows = [
  ['Hindi: the five seed reports', 'reports', `${(found.reports / GOAL).toFixed(2)} x the goal`],
  ['Hindi: with detection', 'detected', `${ratio('detected', 'reports')} of the same without`],
  ['Hindi: the longest report', 'once', ''],
  [
    'Hindi: ten times over, as one text',
    'tenfold',
    `${ratio('tenfold', 'once')} of once; 1 is linear`,
  ],
  ['Hindi: thirty times over', 'thirtyfold', `${ratio('thirtyfold', 'once')} of once`],
  ['English: milaan, all that it reads', 'english', ''],
  ['English: chrono-node, dates', 'chrono', `milaan ${ratio('english', 'chrono')}`],
  [
    'English: @microsoft/recognizers-text-date-time, dates',
    'microsoft',
    `milaan ${ratio('english', 'microsoft')}`,
  ],
];

if (values.json) {
  const said = rows.map(([what, key, beside]) => ({
    what,
    charactersASecond: Math.round(found[key]),
    beside,
  }));
  console.log(JSON.stringify(said, null, 2));
} else {
  console.log('characters a second'.padStart(71));
  for (const [what, key, beside] of rows)
    console.log(
      `${what.padEnd(58)} ${Math.round(found[key]).toLocaleString('en').padStart(12)}  ${beside}`,
    );
}
