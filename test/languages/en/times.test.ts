import { readText } from '../../../src/reading/readText.js';
import { expectVerbatim, mentioned, NEWS_DAY, unmark } from '../../support/reading.js';

const read = (text: string) => {
  const reading = readText({ text, language: 'en', publishedOn: NEWS_DAY });
  expectVerbatim(text, reading);
  return reading;
};

/** One value, many phrasings, read on Wednesday 10 September 2025; the words of the time in brackets. */
// biome-ignore format: one value a row reads as a table
const TIMES: readonly (readonly [string, ...string[]])[] = [
  // Days by the calendar
  ['2025-08-15', 'He spoke on [15 August 2025].', 'He spoke on [August 15, 2025].', 'He spoke on [15th August, 2025].', 'He spoke on the [15th of August 2025].', 'The form is dated [15/08/2025].', 'The form is dated [2025-08-15].', 'The form is dated [15.08.2025].', 'He spoke on [August fifteenth, 2025].'],
  ['2025-08-15', 'He spoke on [15 August].', 'He spoke on [Aug. 15].', 'On [15 Aug] he spoke.', 'He spoke on [Independence Day].'],
  ['2025-08', 'He spoke in [August 2025].', 'He spoke in [Aug 2025].', 'He spoke in [August].'],
  ['2026-05', 'He will speak in [May].', 'He will speak in [May 2026].'],
  ['2014/2018', 'He was minister [from 2014 to 2018].', 'He was minister [between 2014 and 2018].', 'The [2014-2018] term ended.'],
  ['199X', 'Prices rose in the [1990s].', 'Prices rose in the [90s].'],
  ['20XX', 'It is the story of the [21st century].'],
  ['2025-04/2025-06', 'Growth slowed in [Q2 2025].', 'Growth slowed in the [second quarter of 2025].'],
  ['2025-07/2025-12', 'It is due in the [second half of 2025].'],
  ['2025-12-01/2025-12-10', 'He will visit in [early December].', 'He will visit in [the beginning of December].'],
  ['2025-09-17/2025-09-18', 'They will meet on [17-18 September].', 'They will meet on [September 17 to 18].', 'They will meet [from 17 to 18 September].'],
  // Days by publication and tense
  ['2025-09-08', 'He arrived on [Monday].', 'The talks were held on [Monday].', 'He has left on [Monday].'],
  ['2025-09-15', 'He will arrive on [Monday].', 'He is to arrive on [Monday].', 'The talks are scheduled to begin on [Monday].', 'He will come on the [coming Monday].', 'He will come [next Monday].'],
  ['2025-09-09', 'He died [yesterday].', 'He died [a day ago].', 'He died on [Tuesday].'],
  ['2025-09-11', 'He will speak [tomorrow].', 'He will speak on [Thursday].'],
  ['2025-09-12', 'He will speak [the day after tomorrow].', 'He will speak in [two days].', 'He will speak [two days from now].', 'He will speak [two days after today].'],
  ['2025-09-01/2025-09-07', 'He was here [last week].'],
  ['2024', 'He was here [last year].', 'He was here [a year ago].'],
  ['2025-08-27~', 'He was here [two weeks ago].', 'He was here [a fortnight ago].'],
  ['../2022-12-31', 'He left [more than two years ago].'],
  ['2025-06-10/2025-09-10', 'Prices rose in the [last three months].'],
  // Open ends
  ['2025-01-01/..', 'He has been here [since January 1, 2025].'],
  ['../2025-12-31', 'The work will end [by 31 December].', 'The work will go on [until December 31].'],
  ['../2017-12-31', 'He left [before 2018].'],
  // Times of day
  ['2025-09-09T17:30:00', 'He left at [5:30 pm on Tuesday].', 'He left on [Tuesday at 5:30 p.m.] with them.', 'He left [yesterday at 17:30].'],
  ['2025-09-09T17:30:00+05:30', 'He left at [5.30 PM IST on Tuesday].', 'He left at [5:30 pm (IST) on Tuesday].'],
  ['2025-09-11T09:00:00/2025-09-11T17:00:00', 'Polls will be open [tomorrow from 9 am to 5 pm].', 'Polls will be open [from 9am to 5pm tomorrow].'],
  ['2025-09-09T20:00:00~/2025-09-09T23:59:59~', 'He died [last night].', 'He died on [Tuesday night].'],
];

const rows = TIMES.flatMap(([value, ...said]) =>
  said.map((sentence) => [sentence, value] as const),
);

describe(`English times on ${NEWS_DAY}`, () => {
  it.each(rows)('%s is %s', (marked, value) => {
    const { text, words } = unmark(marked);
    expect(mentioned(read(text), 'time')).toEqual([`${words} = ${value}`]);
  });

  it.each([
    'It may rain.',
    'He may become minister.',
    'They march to the palace.',
    'The sun rose.',
    'The score was 2-1.',
    'Call +91 98765-43210.',
    'It runs version 10.15.7.',
    'He quoted Article 370.',
  ])('%s tells no time', (sentence) => {
    expect(mentioned(read(sentence), 'time')).toEqual([]);
  });
});
