import type { Grain } from './edtf/grain.js';

/**
 * The judgements that comparison rests on and that no standard settles. They are data so that a
 * comparison can say under which version it was made, and so that a desk can run others beside them.
 * Times are in seconds.
 */
export interface Policies {
  readonly version: string;
  /** Minutes east of UTC at which a date or time without a zone is read; 330 is Asia/Kolkata. */
  readonly homeOffset: number;
  /** The key of the country whose clock that is. */
  readonly homeCountry: string;
  /** How far "around" reaches to either side, by the grain of what is hedged. */
  readonly halo: Readonly<Record<Grain, number>>;
  /** The reach of "around" a full or half hour: "around 11:30" is said more loosely than "around 11:32". */
  readonly halfHourHalo: number;
  /** First and last day of the month that the words allow; the last is cut to the month's length. */
  readonly partOfMonth: Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>>;
  readonly figure: {
    /** "About" a figure reaches this share of it to either side, or half its last significant place if that is more. */
    readonly relative: number;
    /** A bare figure from here up, in no more significant digits than `roundDigits`, is taken to be rounded. */
    readonly roundFrom: number;
    readonly roundDigits: number;
    /** A rounded bare figure reaches half its last significant place, but never more than this share. */
    readonly roundRelative: number;
  };
  readonly duration: {
    /** "About" a length reaches this share of it to either side, or half of its last unit if that is more. */
    readonly relative: number;
  };
  /** When one text is a copy of another. */
  readonly copies: {
    /** Words of a shingle, the run of words that texts are compared by. */
    readonly shingle: number;
    /** A shorter text is never judged: any two reports of one event share a sentence's worth of words. */
    readonly leastWords: number;
    /** This share of the smaller text's shingles stands in the other. */
    readonly share: number;
  };
}

const MINUTE = 60;
const DAY = 86_400;

/**
 * What the server judges by unless told otherwise.
 *
 * Halos: "around the 5th" is ±3 days, as in the Putin visit of the seed reports, where 5 December,
 * the first week and early December are one answer told more and less precisely. A minute is ±5: in
 * the Axiom-4 reports 15:51 and "about 16:01" are two answers, 12:01 and "around 12:00" are one.
 * Coarser grains reach one unit of their own. Figures: COMPARISON "Quantity"; the round-figure
 * rule is the SEC's for rounded filings, kept narrow so that 20 and 19 ministers stay a conflict.
 * Copies: Broder (1997) takes half as the mark. Of 741 pairs of Hindi reports written apart, many of one event, none
 * shares more than 11 % of its runs of four words; a copy in which every twentieth word is another shares 79 %.
 */
export const policies: Policies = {
  version: '2025.1',
  homeOffset: 330,
  homeCountry: 'place/india',
  halo: {
    second: MINUTE,
    minute: 5 * MINUTE,
    day: 3 * DAY,
    month: 30 * DAY,
    season: 91 * DAY,
    year: 365 * DAY,
    decade: 3_652 * DAY,
    century: 36_524 * DAY,
    millennium: 365_242 * DAY,
  },
  halfHourHalo: 15 * MINUTE,
  partOfMonth: { early: [1, 10], mid: [11, 20], late: [21, 31] },
  figure: { relative: 0.05, roundFrom: 1_000, roundDigits: 2, roundRelative: 0.05 },
  duration: { relative: 0.05 },
  copies: { shingle: 4, leastWords: 30, share: 0.5 },
};
