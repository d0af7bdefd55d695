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
  // What is left of a period, and what has gone by of it
  ['2025-09-10/2025-12-31', 'He will visit India [later this year].', 'The bill will come [later in this year].'],
  ['2025-09-10/2025-09-14', 'The work will end [later this week].'],
  ['2025-09-01/2025-09-10', 'They met [earlier this month].'],
  ['2026', 'He will visit India [later in 2026].'],
  ['2025-09-10/2025-12-31', 'He will stay for [the rest of the year].', 'He will be away for [the rest of this year].', 'They will play for [the remainder of the year].'],
  ['2025-09-15/2025-09-21', 'It will be held in the [third week of this month].'],
  ['2025-10-01/2025-10-07', 'It will be held in the [first week of next month].'],
  ['2026-01-12/2026-01-18', 'It will be held in the [third week of 2026].', 'It will be held in the [third week of next year].'],
  ['2025-07/2025-09', 'Sales will rise in the [third quarter this year].', 'Sales will rise in the [third quarter of this year].', 'Sales will rise in [Q3 this year].', 'Sales will rise in [Q3 of 2025].'],
  ['2025-09-06/2025-09-07', 'Floods killed many over the [weekend].', 'They met at the [weekend].', 'They met on the [weekend].', 'They met [this weekend].', 'They met [last weekend].'],
  ['2025-09-13/2025-09-14', 'They will meet over the [weekend].', 'They will meet [this weekend].'],
  ['2025-09-07~/2025-09-10~', 'It rained over the [past few days].', 'It rained in the [last several days].'],
  ['2025-09-11~/2025-12-10~', 'Prices will rise over the [next few months].'],
  // A weekday or the other end of a stretch says which way figures are to be read
  ['2014-12-07', 'He left on [Sunday, 12/7/2014].', 'He left on [7/12/2014].', 'He left on [Sunday 7/12/2014].'],
  ['2012-08-10/2012-08-15', 'It was open [8/10/2012 - 8/15/2012].', 'It was open [from 8/10/2012 to 8/15/2012].'],
  ['2012-10-08/2012-10-12', 'It was open [8/10/2012 - 12/10/2012].'],
  ['-0043-03-15', 'Caesar was killed on [15 March 44 BC].', 'Caesar was killed on [March 15, 44 BC].'],
  ['0008-08-10', 'He was crowned on [August 10, 8 AD].'],
  ['2025-09-10T00:00:00~', 'The ceasefire came into force at [midnight].'],
  ['2025-09-11T00:00:00~', 'The ceasefire will come into force at [midnight].'],
  // Days by publication and tense
  ['2025-09-08', 'He arrived on [Monday].', 'The talks were held on [Monday].', 'He has left on [Monday].'],
  ['2025-09-15', 'He will arrive on [Monday].', 'He is to arrive on [Monday].', 'The talks are scheduled to begin on [Monday].', 'He will come on the [coming Monday].', 'He will come [next Monday].'],
  ['2025-09-09', 'He died [yesterday].', 'He died [a day ago].', 'He died on [Tuesday].'],
  ['2025-09-11', 'He will speak [tomorrow].', 'He will speak on [Thursday].'],
  ['2025-09-12', 'He will speak [the day after tomorrow].', 'He will speak in [two days].', 'He will speak [two days from now].', 'He will speak [two days after today].'],
  ['2025-09-01/2025-09-07', 'He was here [last week].'],
  ['2024-08-14', 'He left on [14 August last year].', 'He left on [August 14, last year].'],
  ['2024-03', 'He left in [March last year].'],
  ['2026-02-03', 'He will leave on [February 3 next year].'],
  ['../2025-12-31', 'The work will end [before the end of December].'],
  ['2024', 'He was here [last year].', 'He was here [a year ago].'],
  ['2025-08-27~', 'He was here [two weeks ago].', 'He was here [a fortnight ago].'],
  ['../2022-12-31', 'He left [more than two years ago].'],
  ['2025-06-10/2025-09-10', 'Prices rose in the [last three months].'],
  // Open ends
  ['2025-01-01/..', 'He has been here [since January 1, 2025].'],
  ['../2025-12-31', 'The work will end [by 31 December].', 'The work will go on [until December 31].'],
  ['../2017-12-31', 'He left [before 2018].'],
  // Counted from this one, and from periods
  ['2025-09-07~', 'He was here [a few days ago].'],
  ['2025-09-08~', 'He was here [a couple of days ago].'],
  ['2025-10-20', 'He will come on the [20th of next month].', 'He will come on [20 October].'],
  ['2025-10-04/2025-10-23', 'He will be out [from 4-23 in next month].'],
  ['2024-10-01/2024-12-31', 'It fell in the [last three months of 2024].'],
  ['2025-02-03/2025-02-09', 'It was held in the [week of February 4].'],
  ['2025-09-15/2025-09-17', 'He will be away [three days starting Monday].'],
  ['../2025-09-11', 'It may end [as late as tomorrow].'],
  ['-0325', 'Alexander came in [326 BC].'],
  ['2025-03-14', 'It was held on [Holi].'],
  ['2025-03-30/2025-03-31', 'It was held on [Eid].'],
  ['2018-01-10/2018-07-10', 'He was away [10/1/2018-10/7/2018].'],
  ['2016-10-16', 'The log says [2016 10 16].', 'The log says [2016.10.16].'],
  ['2025-09-03/2025-09-09', 'It fell in the [week ending September 9].'],
  ['2025-07-01/2025-09-30', 'It fell in the [quarter ended 30 September 2025].'],
  ['2025-04-01/2025-06-30', 'It fell in the [quarter ended June 30].'],
  ['2025-08-01/2025-08-15', 'It was held in the [first fortnight of August].'],
  ['2024-04/2025-03', 'It rose in [FY25].', 'It rose in [FY 2024-25].', 'It rose in [fiscal 2024-25].'],
  ['2024-07/2024-09', 'It rose in [Q2 FY25].', 'It rose in the [second quarter of FY25].'],
  ['2025-08-04/2025-08-14', 'They met [between 4 and 14 August].', 'They met [between the 4th and 14th of August].'],
  ['2025-07-21/2025-08-12', 'They met [July 21-August 12].', 'They met [from July 21 to August 12].'],
  ['2025-12-16/2025-12-31', 'They will meet in the [second half of December].'],
  ['2025-09-17/2025-09-19', 'They will meet [from Wednesday to Friday next week].', 'They will meet [next week between Wednesday and Friday].'],
  ['../2025-12-31', 'It will be done [by year-end].'],
  ['2024-07-01/2024-07-07', 'It fell in [week 27 of last year].', 'It fell in [week 27 of 2024].'],
  // India's financial year
  ['2026-04/2027-03', 'It will begin [next fiscal].', 'It will begin in the [next financial year].'],
  ['2025-04/2026-03', 'It rose in the [current fiscal year].', 'It rose in [fiscal 2026].', 'It rose in [this fiscal].'],
  ['2025-04/2025-09', 'It rose in [H1 FY26].', 'It rose in the [first half of FY26].', 'It rose in [H1 of 2025-26].'],
  ['2025-04/2025-06', 'It rose in [Q1 of FY26].', 'It rose in the [first quarter of 2025-26].'],
  ['2024-07/2024-12', 'It rose in the [second half of last year].', 'It rose in the [second half of 2024].'],
  ['2024-10/2024-12', 'It rose in the [last quarter of 2024].', 'It rose in the [fourth quarter of 2024].'],
  ['2025-03-01/2025-03-07', 'It fell in the [first week of March this year].'],
  ['2025-09-12/2025-09-14', 'They will meet [between September 12 and 14].', 'They will meet [between 12 and 14 September].'],
  ['2025-09-12/..', 'They will meet [Friday onwards].', 'They will meet [from Friday onwards].'],
  ['2025-09-09T22:45:00', 'He left on [Tuesday at 2245 hrs].'],
  // By the five-day week; on which other days nobody works is not known
  ['2025-09-10/2025-09-19~', 'He must reply [within seven working days].', 'He must reply [within the next 7 business days].'],
  ['2025-09-15~', 'He must reply [in three working days].'],
  ['2025-09-05~/2025-09-10', 'The shares fell in the [last three working days].'],
  ['2016-22', 'He left in the [summer of 2016].', 'He left in [summer 2016].'],
  ['2016-24', 'He left in the [winter of 2016].'],
  ['197X', 'Prices rose in the [nineteen seventies].', 'Prices rose in the [nineteen-seventies].'],
  ['2025-09-15/2025-09-21', 'It will be held in the [week of the 18th].'],
  ['2025-09-16T22:00:00/2025-09-17T06:00:00', 'The curfew will hold [from 10 pm Tuesday till 6 am Wednesday].'],
  ['2025-08-14', 'He spoke on [the eve of Independence Day].', 'He spoke on [the eve of August 15].'],
  ['../2025-09-14', 'He was sent to custody [till September 14].', 'He was suspended [until September 14].'],
  ['../2025-08-20', 'He was held [till August 20].'],
  ['2024-03~', 'He came here [a year and a half ago].'],
  ['2025-09-09T04:00:00~/2025-09-09T08:00:00~', 'He died in the [early morning on Tuesday].', 'He died in the [early-morning hours of Tuesday].'],
  ['2025-09-09T08:00:00~/2025-09-09T12:00:00~', 'He died in the [morning on Tuesday].', 'He died on [Tuesday, in the morning].'],
  ['2025-09-08T20:00:00~/2025-09-08T23:59:59~', 'He died on the [night of September 8].', 'He died on [Monday night].'],
  ['2025-09-08T04:00:00~/2025-09-08T08:00:00~', 'He died in the [early hours of Monday].'],
  ['2012-08-10', 'It closed on [August-10, 2012].'],
  // Zones
  ['2025-09-09T01:05:00+00:00', 'It struck at [0105 GMT on Tuesday].', 'It struck at [1:05 am GMT on Tuesday].'],
  ['2025-09-09T09:05:00+08:00', 'It struck at [9:05 a.m. Beijing time (0105 GMT) on Tuesday].'],
  ['2025-09-09T21:00:00-04:00', 'He spoke at [9 pm ET on Tuesday].', 'He spoke at [9 p.m. EDT on Tuesday].'],
  ['2025-09-09T09:05:00', 'It struck at [9:05 am local time on Tuesday].'],
  ['2025-09-09T09:30:00+05:30', 'It was posted [2025-09-09T09:30:00+05:30].'],
  ['2025-09-08T07:30:00', 'He spoke on [Monday at seven thirty].', 'He spoke at [half past seven on Monday].'],
  ['2025-09-15T15:00:00/..', 'He will come at [3 pm or later on Monday].'],
  ['2025-09-11T23:59:59', 'He will come by the [end of tomorrow].'],
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
    ['August 4 and 5', '2025-08-04/2025-08-05', ['August 4 = 2025-08-04', '5 = 2025-08-05']],
    ['4 and 5 August', '2025-08-04/2025-08-05', ['4 = 2025-08-04', '5 August = 2025-08-05']],
    ['August 4 and 14', '{2025-08-04,2025-08-14}', ['August 4 = 2025-08-04', '14 = 2025-08-14']],
    [
      '4th and 14th August',
      '{2025-08-04,2025-08-14}',
      ['4th = 2025-08-04', '14th August = 2025-08-14'],
    ],
    [
      'August 4, 9 and 14, 2025',
      '{2025-08-04,2025-08-09,2025-08-14}',
      ['August 4 = 2025-08-04', '9 = 2025-08-09', '14, 2025 = 2025-08-14'],
    ],
  ])('%s is %s, and each of its days', (days, value, each) => {
    expect(mentioned(read(`They met on ${days}.`), 'time')).toEqual([
      `${days} = ${value}`,
      ...each,
    ]);
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
    'On weekends he plays.',
    'The current fiscal deficit is high.',
    'The current financial situation is grave.',
    'The winter was cold.',
    'He spoke of the working days.',
    'The film earned much over its first weekend.',
    'The first week of the trial ended.',
    'The rest of the world followed.',
    'He stayed there for the rest of his life.',
  ])('%s tells no time', (sentence) => {
    expect(mentioned(read(sentence), 'time')).toEqual([]);
  });
});
