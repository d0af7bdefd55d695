import { isoDate } from '../../src/values/day.js';
import { EdtfError } from '../../src/values/edtf/error.js';
import { isEdtf, parseEdtf, timeBounds } from '../../src/values/edtf.js';

/** The text, its first and last day (null is open), its grain, and its hedges as ~ and ?. */
const BOUNDS: readonly (readonly [string, string | null, string | null, string, string?])[] = [
  // level 0
  ['2001-02-03', '2001-02-03', '2001-02-03', 'day'],
  ['2008', '2008-01-01', '2008-12-31', 'year'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['2025-11-19T09:05:00+05:30', '2025-11-19', '2025-11-19', 'minute'],
  ['2025-11-19T09:05', '2025-11-19', '2025-11-19', 'minute'],
  ['1985-04-12T23:20:30-04', '1985-04-12', '1985-04-12', 'second'],
  ['2016-05-02T24:00:00', '2016-05-03', '2016-05-03', 'minute'],
  ['2004-06/2006-08', '2004-06-01', '2006-08-31', 'month'],
  ['2004-02-01/2005-02', '2004-02-01', '2005-02-28', 'month'],
  ['2025-06-11T10:00+05:30/2025-06-11T05:00Z', '2025-06-11', '2025-06-11', 'minute'],
  ['20', '2000-01-01', '2099-12-31', 'century'],
  // level 1
  ['-0999', '-0999-01-01', '-0999-12-31', 'year'],
  ['1984?', '1984-01-01', '1984-12-31', 'year', '?'],
  ['2004-06~', '2004-06-01', '2004-06-30', 'month', '~'],
  ['2025-12-05%', '2025-12-05', '2025-12-05', 'day', '~?'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['1999-01-XX', '1999-01-01', '1999-01-31', 'month'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
  ['-01XX', '-0199-01-01', '-0100-12-31', 'century'],
  ['16XX~', '1600-01-01', '1699-12-31', 'century', '~'],
  ['../2006', null, '2006-12-31', 'year'],
  ['/2006', null, '2006-12-31', 'year'],
  ['2025-08-13/..', '2025-08-13', null, 'day'],
  ['1985-04/', '1985-04-01', null, 'month'],
  ['../..', null, null, 'year'],
  ['/', null, null, 'year'],
  ['1984?/2004-06~', '1984-01-01', '2004-06-30', 'year', '~?'],
  ['2003-22', '2003-06-01', '2003-08-31', 'season'],
  ['2010-24', '2010-12-01', '2011-02-28', 'season'],
  ['1923-21/1924', '1923-03-01', '1924-12-31', 'year'],
  ['Y-170000002', '-170000002-01-01', '-170000002-12-31', 'year'],
  // level 2
  ['2001-29', '2001-09-01', '2001-11-30', 'season'],
  ['2016-33', '2016-01-01', '2016-03-31', 'season'],
  ['2025-38', '2025-05-01', '2025-08-31', 'season'],
  ['2025-41', '2025-07-01', '2025-12-31', 'season'],
  ['2001-21~', '2001-03-01', '2001-05-31', 'season', '~'],
  ['2004?-06-11', '2004-06-11', '2004-06-11', 'day', '?'],
  ['2004-%06', '2004-06-01', '2004-06-30', 'month', '~?'],
  ['?2004-06-~11', '2004-06-11', '2004-06-11', 'day', '~?'],
  ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20', 'day', '~'],
  ['2025-06-26T16:01+05:30~', '2025-06-26', '2025-06-26', 'minute', '~'],
  ['156X-12-25', '1560-12-25', '1569-12-25', 'day'],
  ['1560-XX-25', '1560-01-25', '1560-12-25', 'day'],
  ['XXXX-XX-23', '0000-01-23', '9999-12-23', 'day'],
  ['201X', '2010-01-01', '2019-12-31', 'decade'],
  ['2X13', '2013-01-01', '2913-12-31', 'year'],
  ['2016-01-3X', '2016-01-30', '2016-01-31', 'day'],
  ['2016-02-X9', '2016-02-09', '2016-02-29', 'day'],
  ['2017-02-2X', '2017-02-20', '2017-02-28', 'day'],
  ['2016-1X', '2016-10-01', '2016-12-31', 'month'],
  ['20XX-41', '2000-07-01', '2099-12-31', 'season'],
  ['197?', '1970-01-01', '1979-12-31', 'decade', '?'],
  ['-019', '-0199-01-01', '-0190-12-31', 'decade'],
  ['1953S3', '1953-01-01', '1953-12-31', 'year', '~'],
  ['Y17E7', '170000000-01-01', '170000000-12-31', 'year'],
  ['[..1760-12-03]', null, '1760-12-03', 'day'],
  ['[1760-01, 1760-02, 1760-12..]', '1760-01-01', null, 'month'],
  ['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31', 'year'],
  ['[1667,1668, 1670..1672]', '1667-01-01', '1672-12-31', 'year'],
  ['2018/2018-23', '2018-01-01', '2018-11-30', 'year'],
  ['[2025-11-19,2025-11-20]', '2025-11-19', '2025-11-20', 'day'],
  ['1984-11-12/1984-11-XX', '1984-11-12', '1984-11-30', 'month'],
  ['1919-XX-02/1919-XX-01', '1919-01-02', '1919-12-01', 'day'],
];

/** What is refused, and words that the advice must hold. */
const MALFORMED: readonly (readonly [string, RegExp])[] = [
  ['', /empty/],
  ['1900-02-29', /1900-02 has 28 days/],
  ['1900-02-29~', /1900-02 has 28 days/],
  ['?1900-02-29', /1900-02 has 28 days/],
  ['1900-02-29T10:00', /1900-02 has 28 days/],
  ['2025-02-30', /2025-02 has 28 days/],
  ['2016-06-31', /2016-06 has 30 days/],
  ['2016-05-00', /01 to 31/],
  ['2016-13', /no month 13/],
  ['2016-00', /no month 00/],
  ['2016-42', /no month 42/],
  ['2016-13-01', /no month 13/],
  ['05/12/2025', /2025-12-05/],
  ['5.12.2025', /2025-12-05/],
  ['2025/12/05', /2025-12-05/],
  ['2025-1-5', /2025-01-05/],
  ['2025-1', /2025-01/],
  ['20251205', /2025-12-05/],
  ['12/2025', /2025-12/],
  ['2025-12-07/2025-12-01', /ends before it begins; write 2025-12-01\/2025-12-07/],
  ['2025-06-11T12:00/2025-06-11T11:00', /ends before/],
  ['2025-06-11T10:00+05:30/2025-06-11T04:00Z', /ends before/],
  ['2012-24/2012-21', /ends before/],
  ['1000/-2000', /-2000\/1000/],
  ['2004-06-11%/2004-06~', /ends before/],
  ['[2025-12-07..2025-12-01]', /ends before/],
  ['2005-07-25T10:10:10Z/2006-01', /both ends/],
  ['2012/2013/2014', /interval is/],
  ['2012///4444', /interval is/],
  ['2025-11-31/2025-12-05', /2025-11-31: 2025-11 has 30 days/],
  [' 1863-03-29', /spaces/],
  ['1863- 03-29', /spaces/],
  ['1985-04-12t23:20:30', /capital T/],
  ['2025-12-05T9:05', /2025-11-19T09:05/],
  ['2016-05-02T12:00:00-13:00', /offset/],
  ['2016-05-02T00:61:00', /moment/],
  ['[1999}', /one of several/],
  ['[..]', /one of several/],
  ['[..1990..]', /./],
  ['2004-(06)?-11', /without brackets/],
  ['202x', /capital X/],
  ['15XX-02-3X', /no day|write 2025/],
  ['2017-02-3X', /./],
  ['-0000', /./],
  ['-0000-01-01', /./],
  ['-000', /./],
  ['Y-9999', /./],
  ['Y1E400', /too large/],
  ['+2006', /./],
  ['next week', /write 2025/],
  ['कल', /write 2025/],
  [`[${'2025,'.repeat(60)}2026]`, /longer than/],
];

describe('parseEdtf', () => {
  it.each(
    BOUNDS.map(([text, earliest, latest, grain, hedges]) => ({
      text,
      earliest,
      latest,
      grain,
      hedges: hedges ?? '',
    })),
  )(
    '$text allows $earliest to $latest by the $grain',
    ({ text, earliest, latest, grain, hedges }) => {
      const bounds = timeBounds(text);
      const iso = (day: number | null): string | null => (day === null ? null : isoDate(day));
      expect({ ...bounds, earliest: iso(bounds.earliest), latest: iso(bounds.latest) }).toEqual({
        earliest,
        latest,
        grain,
        approximate: hedges.includes('~'),
        uncertain: hedges.includes('?'),
      });
      expect(isEdtf(text)).toBe(true);
    },
  );

  it.each(MALFORMED)('refuses %j and says what would be right', (text, advice) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
    expect(() => parseEdtf(text)).toThrow(advice);
    expect(isEdtf(text)).toBe(false);
  });

  it('names the text and ends in a full stop, so that the message can stand alone', () => {
    for (const [text] of MALFORMED) {
      expect(() => parseEdtf(text)).toThrow(/^".*" is not an EDTF date: .*\.$/);
    }
  });

  it('gives the same reading again', () => {
    expect(parseEdtf('2025-12-05~')).toBe(parseEdtf('2025-12-05~'));
  });

  it('tells an open end from an unknown one, and one of several from all of them', () => {
    expect(parseEdtf('../2025')).toMatchObject({ form: 'interval', from: 'open' });
    expect(parseEdtf('/2025')).toMatchObject({ form: 'interval', from: 'unknown' });
    expect(parseEdtf('[2024,2025]')).toMatchObject({ form: 'set', every: false });
    expect(parseEdtf('{2024,2025}')).toMatchObject({ form: 'set', every: true });
  });

  it('lists the days that open digits leave', () => {
    const days = (text: string): string[] => {
      const edtf = parseEdtf(text);
      if (edtf.form !== 'date') throw new Error('not a date');
      return edtf.date.seconds.filter((_, i) => i % 2 === 0).map((s) => isoDate(s / 86_400));
    };
    expect(days('2016-09-X1')).toEqual(['2016-09-01', '2016-09-11', '2016-09-21']);
    expect(days('1560-XX-31')).toHaveLength(7);
    expect(days('1XXX')).toEqual(['1000-01-01']);
  });
});
