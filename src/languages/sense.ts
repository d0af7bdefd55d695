import type { EntityRef } from '../values/value.js';
import type { EventType } from './event.js';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** So many of a unit: two weeks, half an hour. */
export interface Length {
  readonly count: number;
  readonly unit: Unit;
}

/** A stretch of the day, by the hours at its core; its edges are soft. */
export type DayPart = 'earlyMorning' | 'morning' | 'afternoon' | 'evening' | 'night';

/** A time of day as said. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Which half of the day: said, or `24` where the hours are counted to 24; null where nothing says it. */
  readonly half: 'am' | 'pm' | '24' | null;
  readonly part: DayPart | null;
  /** Minutes east of UTC, where a zone is said; in winter where its clocks are put forward in summer. */
  readonly zone: number | null;
  readonly summer?: 'america' | 'europe';
  /** Between two days, whichever of them is named beside it. */
  readonly midnight?: boolean;
  /** By the clock of wherever it happens, which is not the reader's. */
  readonly local?: boolean;
}

/**
 * A time as said, before publication day and tense settle which one it is. Every part is known or left out.
 */
export type TimeExpression =
  /** Parts of a calendar date. `part`: early, mid or late in the month or year; `week`: the nth, -1 the last. */
  | {
      readonly form: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      /** Which of its like, counted from publication: -1 the last, 1 the next, 0 this. */
      readonly shift?: number;
      /** Of which year, counted from that of publication: 14 August LAST YEAR. */
      readonly yearShift?: number;
      readonly part?: 'early' | 'mid' | 'late';
      readonly week?: number;
      /** Which quarter or half of the year. */
      readonly quarter?: number;
      readonly half?: number;
      /** A season of the year, by its code in EDTF: 21 spring to 24 winter. */
      readonly season?: number;
      /** All years that begin like `year`: the 1990s, the 19th century (1800). */
      readonly span?: 'decade' | 'century';
      /** Said as a weekday with a day of the month: Tuesday the 13th. */
      readonly weekday?: number;
      /** The weekday told beside a full date. Where it is another's, the date is doubted. */
      readonly beside?: number;
      /** Written in figures with its year behind: the day may stand first or second, or is known to stand second. */
      readonly figures?: 'either' | 'monthFirst';
    }
  /** `week`: in the week that many from this one. `shift`: the next or last such day; by calendar weeks where `byWeek`. */
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly shift?: number;
      readonly byWeek?: boolean;
      readonly week?: number;
    }
  /** The nth week of a year, as ISO 8601 counts them, -1 the last; of this year where none is said. */
  | {
      readonly form: 'isoWeek';
      readonly week: number;
      readonly year?: number;
      /** Of which year, counted from that of publication. */
      readonly yearShift?: number;
    }
  /** A day of the month that lies so many from this one. */
  | { readonly form: 'dayOfMonth'; readonly day: number; readonly months: number }
  /** The nth such weekday of a month; -1 the last. */
  | {
      readonly form: 'nthWeekday';
      readonly n: number;
      readonly weekday: number;
      readonly within: TimeExpression;
    }
  /** A day named by what is kept on it, of a year or the nearest. */
  | {
      readonly form: 'holiday';
      readonly holiday: string;
      readonly year?: number;
      readonly shift?: number;
    }
  /** So long before (negative) or after a time, publication where `from` is null. `ahead`: only of what is to come. */
  | {
      readonly form: 'offset';
      readonly lengths: readonly Length[];
      readonly sign: 1 | -1;
      readonly from: TimeExpression | null;
      readonly ahead?: boolean;
    }
  /** The so many units that lead up to publication or follow it: the last three months, within five days. */
  | {
      readonly form: 'lasting';
      readonly lengths: readonly Length[];
      readonly shift: 1 | -1;
      readonly today?: boolean;
    }
  | {
      readonly form: 'clock';
      readonly day: TimeExpression | null;
      readonly from: ClockTime;
      readonly to: ClockTime | null;
      readonly about?: boolean;
    }
  | { readonly form: 'dayPart'; readonly day: TimeExpression; readonly part: DayPart }
  /** The last moment of a day: by the end of tomorrow. */
  | { readonly form: 'dayEnd'; readonly day: TimeExpression }
  /** So many units from publication: today is 0 days, last month -1 month. `either`: the tense decides the sign. */
  | {
      readonly form: 'relative';
      readonly unit: Unit;
      readonly count: number;
      readonly either?: boolean;
      /** Counted on from publication, not by the calendar: a week ago is not last week. */
      readonly counted?: boolean;
      readonly part?: 'early' | 'mid' | 'late';
      /** The nth week of the month, -1 the last. */
      readonly week?: number;
      /** The last one where a past tense says that it is over (this weekend); `near`: without a tense, the nearest. */
      readonly byTense?: 'past' | 'near';
    }
  /** A while ago, or before long, without saying how long; `length` is what "a few days" comes to. */
  | { readonly form: 'vague'; readonly side: 'past' | 'future'; readonly length?: Length }
  /** The week that holds a day: the week of 4 February. */
  | { readonly form: 'weekOf'; readonly time: TimeExpression }
  /** India's financial year, counted from that of publication; of its months, the first being April, these. */
  | {
      readonly form: 'fiscalYear';
      readonly shift: number;
      readonly first?: number;
      readonly last?: number;
    }
  /** So many working days from publication, `within` them or at their end; on which days nobody works is not known. */
  | {
      readonly form: 'workDays';
      readonly count: number;
      readonly sign: 1 | -1;
      readonly within: boolean;
    }
  /** The so many units that a period begins (1) or ends (-1) with: the last three weeks of 2024. */
  | {
      readonly form: 'edge';
      readonly lengths: readonly Length[];
      readonly side: 1 | -1;
      readonly within: TimeExpression;
    }
  /** `each`: two days in a row that are told one by one. */
  | {
      readonly form: 'range';
      readonly from: TimeExpression;
      readonly to: TimeExpression;
      readonly each?: boolean;
    }
  /** Days apart that are told together, all of them: 6 and 11 November. */
  | { readonly form: 'days'; readonly all: readonly TimeExpression[] }
  | { readonly form: 'oneOf'; readonly some: readonly TimeExpression[] }
  | { readonly form: 'around'; readonly time: TimeExpression }
  /** `starting`: of what begins then (a session that begins on 7 January), whose day is the time itself. */
  | {
      readonly form: 'before' | 'after' | 'until' | 'since';
      readonly time: TimeExpression;
      readonly starting?: boolean;
    };

/** How exact a figure is said to be. `nearly`: just below it. */
export type Bound = 'exact' | 'about' | 'nearly' | 'over' | 'under';

/** How a verb form says when: the parts of Hindi and English verb groups that matter for tense. */
export type VerbForm =
  | 'root'
  | 'perfective'
  | 'imperfective'
  | 'future'
  | 'infinitive'
  | 'present'
  | 'past'
  | 'progressive'
  | 'prospective'
  | 'modal';

/** What a word, or several, can be. One stretch of text may have several senses. */
export type Sense =
  /** `label`: it names and does not count (Article 370). */
  | {
      readonly cls: 'number';
      readonly n: number;
      readonly digits: boolean;
      readonly label?: boolean;
      /** Dozens, हजारों: at least so many, of what is counted by it. */
      readonly vague?: boolean;
      /** It is the end of a name in letters: the 2 of Oceansat-2, which is no day either. */
      readonly coded?: boolean;
      /** The magnitude said with it, which goes for the number before it too: 2-3 LAKH. */
      readonly scale?: number;
    }
  | { readonly cls: 'magnitude'; readonly factor: number; readonly suffix?: boolean }
  /** Adds to the number behind it: सवा a quarter, साढ़े a half, पौने takes a quarter off. */
  | { readonly cls: 'numberShift'; readonly by: number }
  /** Parts of a whole: thirds, चौथाई. */
  | { readonly cls: 'denominator'; readonly of: number }
  | { readonly cls: 'ordinal'; readonly n: number; readonly magnitude?: boolean }
  /** Two numbers about a slash: a fraction, or a day and a month. */
  | { readonly cls: 'ratio'; readonly a: number; readonly b: number }
  | { readonly cls: 'ordinalSuffix' }
  | { readonly cls: 'year'; readonly year: number }
  | { readonly cls: 'month'; readonly month: number }
  | { readonly cls: 'weekday'; readonly weekday: number }
  | { readonly cls: 'holiday'; readonly holiday: string }
  | { readonly cls: 'unit'; readonly unit: Unit; readonly times?: number }
  | { readonly cls: 'part'; readonly part: 'early' | 'mid' | 'late' }
  /** `byWeek`: next Friday is that of the next calendar week. */
  | { readonly cls: 'shift'; readonly shift: number; readonly byWeek?: boolean }
  | { readonly cls: 'dayPart'; readonly part: DayPart }
  | { readonly cls: 'meridiem'; readonly half: 'am' | 'pm' }
  | { readonly cls: 'oclock' }
  | {
      readonly cls: 'zone';
      /** East of UTC; null where the words do not say which zone it is: local time. */
      readonly minutes: number | null;
      readonly summer?: 'america' | 'europe';
    }
  | {
      readonly cls: 'clock';
      readonly from: ClockTime;
      readonly to: ClockTime | null;
      readonly about?: boolean;
    }
  /** `season`: by its code in EDTF, 21 spring to 24 winter. */
  | {
      readonly cls: 'yearPart';
      readonly quarter?: number;
      readonly half?: number;
      readonly season?: number;
    }
  | { readonly cls: 'around' }
  | { readonly cls: 'relativeDay'; readonly days: number; readonly either: boolean }
  | { readonly cls: 'vague'; readonly side: 'past' | 'future' }
  /** `replaced`: it was set before, and another holds now; `moved` where it is told as put off. */
  | {
      readonly cls: 'time';
      readonly time: TimeExpression;
      readonly replaced?: 'instead' | 'moved';
    }
  /** A stretch reckoned from publication (the last three years, in two weeks): the time of no single event. */
  | { readonly cls: 'period'; readonly time: TimeExpression }
  | {
      readonly cls: 'duration';
      readonly count: number;
      readonly unit: Unit;
      readonly approximate: boolean;
      /** More or less than that. */
      readonly bound?: Bound;
      /** What is said behind the first unit: two years AND THREE MONTHS. */
      readonly more?: readonly Length[];
    }
  /** So many days before (negative) or after the event named beside it; `ofLast`: the event told of last (a day earlier). */
  | { readonly cls: 'offset'; readonly days: number; readonly ofLast?: boolean }
  | { readonly cls: 'sameDay' }
  /** That year: the one of the date told before. */
  | { readonly cls: 'toldYear' }
  /** `times`: how many of the unit one is (LMT, a hundred thousand tonnes). */
  | { readonly cls: 'counted'; readonly unit: string; readonly times?: number }
  /** A sign of money before its figure; `times`: how much of it one is (MEUR, a million euros). */
  | { readonly cls: 'currencySign'; readonly unit: string; readonly times?: number }
  | {
      readonly cls: 'quantity';
      readonly n: number;
      readonly unit: string;
      readonly bound: Bound;
      /** The other end of a range. */
      readonly to?: number;
    }
  | { readonly cls: 'bound'; readonly bound: Bound }
  | { readonly cls: 'place'; readonly entity: EntityRef }
  | { readonly cls: 'placeAdjective'; readonly entity: EntityRef }
  | { readonly cls: 'venueNoun' }
  | { readonly cls: 'premises' }
  | { readonly cls: 'organisation'; readonly entity: EntityRef }
  /** A mission, a spacecraft, a campaign with a name of its own. */
  | { readonly cls: 'work'; readonly entity: EntityRef }
  | { readonly cls: 'level'; readonly entity: EntityRef }
  | { readonly cls: 'role'; readonly entity: EntityRef }
  | { readonly cls: 'title' }
  | { readonly cls: 'initial' }
  /** Two entities side by side: India-Russia. */
  | { readonly cls: 'pair'; readonly entities: readonly EntityRef[] }
  | {
      readonly cls: 'office';
      readonly roles: readonly EntityRef[];
      readonly of: EntityRef | null;
      readonly counterpart: boolean;
    }
  | { readonly cls: 'personName'; readonly entity: EntityRef; readonly short: boolean }
  | {
      readonly cls: 'person';
      readonly entity: EntityRef;
      readonly short: boolean;
      readonly office: {
        readonly roles: readonly EntityRef[];
        readonly of: EntityRef | null;
        readonly counterpart: boolean;
      } | null;
    }
  | {
      readonly cls: 'pronoun';
      readonly refers: 'person' | 'both' | 'bothCountries';
      /** What its own form says of it: him, उनसे. */
      readonly marker?: Marker;
    }
  | { readonly cls: 'demonstrative' }
  /** An article, where the language has them; a definite one points at something spoken of, a negative one says there is none. */
  | { readonly cls: 'article'; readonly definite: boolean; readonly negative?: boolean }
  /** His, her, their: whose the noun behind it is. */
  | { readonly cls: 'possessive'; readonly refers: 'person' | 'both' }
  /** A noun that a name before it only describes: Putin aide, the Modi government. */
  | { readonly cls: 'headNoun' }
  /** Says that the clause tells what somebody said; `denies`: that it is not so. */
  | { readonly cls: 'saying'; readonly denies?: boolean }
  /** Says that what follows is as old as the length before it: 10 साल पुरानी. */
  | { readonly cls: 'aged' }
  | { readonly cls: 'annual' }
  /** One of the stops of a journey, or several: the first leg, three-nation, पड़ाव. */
  | { readonly cls: 'stop' }
  /** Somebody is asked, agrees or is expected to do what stands in the infinitive beside it: invited, न्योता. */
  | { readonly cls: 'wish' }
  | { readonly cls: 'gatheringNoun' }
  | {
      readonly cls: 'gathering';
      readonly owner: EntityRef | null;
      readonly pair: readonly EntityRef[];
      readonly level: EntityRef | null;
      readonly ordinal: number | null;
    }
  | { readonly cls: 'trigger'; readonly trigger: Trigger }
  | { readonly cls: 'happening'; readonly happening: HappeningWord }
  /**
   * A word for an event told of before, of those families where any are listed: the tragedy, समारोह. `plan`: the day set
   * for one; `where`: its place; `felt`: felt in places where it was not.
   */
  | {
      readonly cls: 'eventNoun';
      readonly families?: readonly string[];
      readonly plan?: boolean;
      readonly where?: boolean;
      readonly felt?: boolean;
    }
  /** What is done for something that is still to come: preparations for, तैयारियां. */
  | { readonly cls: 'preparing' }
  /** Says that what is told of some is true of others told before: as well, भी. */
  | { readonly cls: 'too' }
  /** Says that what stands behind it suffers from the disaster named before it: भूकंप प्रभावित. */
  | { readonly cls: 'affected' }
  /** Says what a figure beside it is of: the dead, the fine. */
  | { readonly cls: 'measure'; readonly measure: string }
  /** Says that what follows is part of those just counted: इनमें, among them. */
  | { readonly cls: 'ofThem' }
  | { readonly cls: 'amongThem' }
  /** A court below the high courts, or any. */
  | { readonly cls: 'court' }
  /** A part of an election that is held on a day of its own: phase, चरण. */
  | { readonly cls: 'phaseNoun' }
  /** What the police seize: heroin, gold. */
  | { readonly cls: 'stuff'; readonly entity: EntityRef }
  /** A scam, by what it was about; null where nothing beside the word says. */
  | { readonly cls: 'affair'; readonly subject: string | null }
  /** Where the report comes from: here, यहां. */
  | { readonly cls: 'here' }
  /** Tells of a step of a case or an election, by its slug: the charge sheet was filed. */
  | {
      readonly cls: 'step';
      readonly step: string;
      /** Words, folded, of which its clause must have one: an appeal is FILED. */
      readonly needs?: readonly string[];
      /** How near its time stands, where that is nearer than to others. */
      readonly near?: number;
    }
  /** A punishment without a term. */
  | { readonly cls: 'penalty'; readonly penalty: 'life' | 'death' }
  /** Says that what is told beside it belongs to another matter: in another case, पहले के मामले. */
  | { readonly cls: 'elsewhere' }
  /** Says that a length beside it is an age or was spent already, and is no term: old, already served. */
  | { readonly cls: 'spent' }
  /** Somebody told by whose he is: wife, सहयोगी. */
  | { readonly cls: 'kin' }
  /** Says that somebody is to bear what stands beside it where something else is not done: in default of, न देने पर. */
  | { readonly cls: 'inDefault' }
  /** Which polls an election is for, where it is not for a state's or a country's assembly. */
  | { readonly cls: 'pollLevel'; readonly level: 'local' | 'by-election' }
  /** All of those spoken of; `each`: one by one. */
  | { readonly cls: 'every'; readonly each: boolean }
  /** Who is at the head: of a delegation that is named beside it, or of a sitting for one's side. */
  | { readonly cls: 'headship'; readonly of: 'delegation' | 'chair' }
  /** Says that a figure is of all together: कुल, altogether. */
  | { readonly cls: 'total' }
  /** The most of its kind: सबसे तेज, the strongest. */
  | { readonly cls: 'superlative' }
  /** Between an old count and the new one: चार से बढ़कर पांच. */
  | { readonly cls: 'grown' }
  /** Points back at the place told of last: वहां, there. */
  | { readonly cls: 'there'; readonly level?: 'state' | 'country' }
  /** Before or behind an ordinal: for the third TIME. */
  | { readonly cls: 'times' }
  /** Moves an event to another day: put off, brought forward. */
  | { readonly cls: 'reschedule' }
  | { readonly cls: 'verb'; readonly lemma: string; readonly form: VerbForm }
  | {
      readonly cls: 'relationNoun';
      readonly names: { readonly en: string; readonly hi: string };
      readonly slug: string;
    }
  | {
      readonly cls: 'relationAdjective';
      readonly names: { readonly en: string; readonly hi: string };
      readonly slug: string;
    }
  | { readonly cls: 'provisional' }
  | { readonly cls: 'particle' }
  | { readonly cls: 'upcoming' }
  | { readonly cls: 'marker'; readonly marker: Marker };

/** What a case marker or preposition says of the noun beside it. */
export type Marker =
  | 'agent'
  | 'with'
  | 'object'
  /** Where a journey goes: to, for. */
  | 'goal'
  | 'genitive'
  | 'in'
  /** Close by: near, के पास. */
  | 'near'
  | 'between'
  | 'after'
  | 'before'
  | 'during'
  | 'accordingTo'
  | 'other';

/** A word that tells of a happening. */
export interface HappeningWord {
  /** Slug of its kind. */
  readonly kind: string;
  /** It counts only in an article that has one of these words, folded: a flight is a launch beside a rocket. */
  readonly among?: readonly string[];
  /** It counts only where the clause moves it to another day: the mission was put off. */
  readonly moved?: boolean;
  /** It counts only with an office beside it: became chief minister. */
  readonly withOffice?: boolean;
  /** It counts only behind somebody named: Gulati was caught; not: a fish was caught. */
  readonly withPerson?: boolean;
}

/** A word that tells of an event, and which neighbours fill its roles. */
export interface Trigger {
  readonly name: string;
  readonly type: EventType;
  /** The verbs that make a noun trigger a predicate (मुलाकात + करना); empty for a trigger that is itself a verb. */
  /** Whether it ends a journey, wherever that is said: landed at Palam, arrives on Sunday. */
  readonly lands?: boolean;
  readonly lightVerbs: readonly string[];
  /** Words behind the noun that tell of its end, before a verb of what followed. */
  readonly endedBy?: readonly string[];
  /** Those of them that name nobody who acts: a meeting took place. */
  readonly impersonal?: readonly string[];
  /** Which marked neighbours take part, beside the agent. */
  readonly partners: readonly Marker[];
  /** Words that must stand in the same clause (फोन पर बात), folded. */
  readonly near?: readonly string[];
  /** Whether it counts only where a partner is named beside it. */
  readonly partnerNeeded?: boolean;
  /** Whether it only adds to an event that the article has told of already. */
  readonly joinsOnly?: boolean;
  /** Whether it tells of no event where an infinitive follows its partner: called on him to resign. */
  readonly notWithInfinitive?: boolean;
}
