// @ts-expect-error: a script, without types
import * as rules from '../../../scripts/festivals/rules.mjs';
import { festivalDays } from '../../../src/languages/festivalDays.js';
import { festivals } from '../../../src/languages/hi/festivals.js';
import { readText } from '../../../src/reading/readText.js';
import { fold } from '../../../src/text/fold.js';

/** Days on which the festivals were kept, or are announced for: collected by hand, before the rules were run. */
const KEPT: Readonly<Record<string, string>> = {
  diwali:
    '2000-10-26 2001-11-14 2002-11-04 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17 2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08',
  holi: '2000-03-20 2001-03-10 2002-03-29 2003-03-18 2004-03-07 2005-03-26 2006-03-15 2007-03-04 2008-03-22 2009-03-11 2010-03-01 2011-03-20 2012-03-08 2013-03-27 2014-03-17 2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04',
  'holika-dahan':
    '2019-03-20 2020-03-09 2021-03-28 2022-03-17 2023-03-07 2024-03-24 2025-03-13 2026-03-03',
  dussehra:
    '2010-10-17 2011-10-06 2012-10-24 2013-10-13 2014-10-03 2015-10-22 2016-10-11 2017-09-30 2018-10-19 2019-10-08 2020-10-25 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02 2026-10-20',
  'raksha-bandhan':
    '2012-08-02 2013-08-20 2014-08-10 2015-08-29 2016-08-18 2017-08-07 2018-08-26 2019-08-15 2020-08-03 2021-08-22 2022-08-11 2023-08-30 2024-08-19 2025-08-09 2026-08-28',
  janmashtami: '2021-08-30 2024-08-26 2026-09-04',
  'ganesh-chaturthi':
    '2014-08-29 2015-09-17 2016-09-05 2017-08-25 2018-09-13 2019-09-02 2020-08-22 2021-09-10 2022-08-31 2023-09-19 2024-09-07 2025-08-27 2026-09-14',
  'ram-navami':
    '2014-04-08 2015-03-28 2016-04-15 2018-03-25 2019-04-13 2020-04-02 2021-04-21 2022-04-10 2023-03-30 2024-04-17 2025-04-06',
  'maha-shivaratri':
    '2014-02-27 2015-02-17 2016-03-07 2017-02-24 2018-02-13 2019-03-04 2020-02-21 2021-03-11 2022-03-01 2023-02-18 2024-03-08 2025-02-26 2026-02-15',
  'sharad-navratri':
    '2015-10-13 2016-10-01 2017-09-21 2018-10-10 2019-09-29 2020-10-17 2021-10-07 2022-09-26 2023-10-15 2024-10-03 2025-09-22',
  'chaitra-navratri':
    '2018-03-18 2019-04-06 2020-03-25 2021-04-13 2022-04-02 2023-03-22 2024-04-09 2025-03-30',
  chhath:
    '2015-11-17 2016-11-06 2017-10-26 2018-11-13 2019-11-02 2020-11-20 2021-11-10 2022-10-30 2023-11-19 2024-11-07 2025-10-27',
  'karva-chauth':
    '2016-10-19 2017-10-08 2018-10-27 2019-10-17 2020-11-04 2021-10-24 2022-10-13 2023-11-01 2024-10-20 2025-10-10',
  'makar-sankranti':
    '2015-01-15 2016-01-15 2017-01-14 2018-01-14 2019-01-15 2020-01-15 2021-01-14 2022-01-14 2023-01-15 2024-01-15 2025-01-14 2026-01-14',
  'basant-panchami':
    '2018-01-22 2019-02-10 2021-02-16 2022-02-05 2023-01-26 2024-02-14 2025-02-02 2026-01-23',
  'guru-purnima':
    '2018-07-27 2019-07-16 2020-07-05 2021-07-24 2022-07-13 2023-07-03 2024-07-21 2025-07-10',
  'buddha-purnima':
    '2018-04-30 2019-05-18 2020-05-07 2021-05-26 2022-05-16 2023-05-05 2024-05-23 2025-05-12',
  dhanteras:
    '2016-10-28 2017-10-17 2018-11-05 2019-10-25 2020-11-13 2021-11-02 2022-10-22 2023-11-10 2024-10-29 2025-10-18',
  'bhai-dooj': '2018-11-09 2019-10-29 2020-11-16 2021-11-06 2024-11-03 2025-10-23',
  'govardhan-puja':
    '2018-11-08 2019-10-28 2020-11-15 2021-11-05 2022-10-26 2023-11-14 2024-11-02 2025-10-22',
};

/** Years in which news wrote of two days. */
const DIVIDED: Readonly<Record<string, readonly number[]>> = {
  janmashtami: [2019, 2020, 2022, 2023, 2025],
  'bhai-dooj': [2022, 2023],
  'basant-panchami': [2020],
};

describe('the festivals', () => {
  it.each(Object.keys(festivals))(
    'of the table %s falls on the days on which it was kept',
    (festival) => {
      const kept = KEPT[festival]?.split(' ') ?? [];
      expect(kept.length).toBeGreaterThan(1);
      const days = festivalDays[festival] ?? {};
      expect(kept.map((day) => `${day.slice(0, 4)}-${days[Number(day.slice(0, 4))]}`)).toEqual(
        kept,
      );
    },
  );

  it.each(Object.entries(DIVIDED))(
    'leave out the years in which %s was divided',
    (festival, years) => {
      expect(years.filter((year) => festivalDays[festival]?.[year])).toEqual([]);
    },
  );

  it('have a day in every year from 2000 to 2035, but for the divided ones', () => {
    const gaps = Object.entries(festivalDays).flatMap(([festival, days]) =>
      DIVIDED[festival]
        ? []
        : rules.YEARS.filter((year: number) => !/^\d\d-\d\d$/u.test(days[year] ?? '')),
    );
    expect(gaps).toEqual([]);
    expect(rules.YEARS).toHaveLength(36);
  });

  it('are what the generator makes', () => {
    expect(festivalDays).toEqual(rules.festivalDays());
    expect(Object.keys(festivals).sort()).toEqual(Object.keys(festivalDays).sort());
  });

  it.each<[string, string, string[]]>([
    ['मोदी ने दिवाली पर मैक्रों से मुलाकात की।', '2025-10-25', ['2025-10-20']],
    ['मोदी दीपावली के दिन मैक्रों से मिलेंगे।', '2025-09-10', ['2025-10-20']],
    ['मोदी होली पर मैक्रों से मिले।', '2025-03-16', ['2025-03-14']],
    // A year in which it was kept on two days has none, and no other year's is taken for it.
    ['मोदी जन्माष्टमी पर मैक्रों से मिले।', '2025-08-20', []],
    // Wishes for a festival say no day.
    ['मोदी ने दिवाली की शुभकामनाएं दीं।', '2025-10-20', []],
  ])('date news: %s (%s)', (text, publishedOn, expected) => {
    const { mentions } = readText({ text, publishedOn, language: 'hi' });
    expect(mentions.flatMap(({ value }) => (value.kind === 'time' ? [value.edtf] : []))).toEqual(
      expected,
    );
  });

  it('have no name in common, as names are matched', () => {
    const names = Object.values(festivals).flatMap((forms) => [...new Set(forms.map(fold))]);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });
});
