import type { EventType, Modality } from '../../languages/event.js';
import type { HappeningKind } from '../../languages/happenings/kinds.js';
import type { Tense } from '../../languages/pack.js';
import type { TimeExpression } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import type { Stretch } from '../stretch.js';

export type { Stretch } from '../stretch.js';

/** One telling of one event in one clause: what the words at hand say, before the article is looked at as a whole. */
export interface Frame {
  readonly sentence: number;
  readonly clause: Clause;
  /** Its place among the events that the clause names, spoken of or not. */
  readonly site: number;
  /** The trigger that it was read by, where it was one. */
  readonly rule?: string | undefined;
  readonly type: EventType;
  /** Whether it only adds to an event that the article has told of already. */
  readonly joinsOnly: boolean;
  readonly participants: readonly EntityRef[];
  readonly place: EntityRef | null;
  /** Where the words for the place stand. */
  readonly placeAt: Stretch | null;
  readonly time: TimeExpression | null;
  readonly timeAt: Stretch | null;
  /** From the first word that names who, what or when, to the end of the predicate. */
  readonly at: Stretch;
  /** Told as something that takes place (a predicate), or only referred to (after the meeting). */
  readonly predicate: boolean;
  readonly modality: Modality | null;
  readonly tense: Tense | null;
  /** "This visit": one spoken of before. */
  readonly anaphoric: boolean;
  /** A journey told by its verb (पहुंचे): a time of it is when it begins. */
  readonly isArrival: boolean;
  /** How a referring frame lies to the rest of its clause: during the visit, after the meeting. */
  readonly link: 'during' | 'before' | 'after' | null;
  /** Days between it and the event that the clause tells of, where said: a day before the meeting is -1. */
  readonly offset: number | null;
  readonly ordinal: number | null;
  /** Which body met, for a gathering of an organisation. */
  readonly body: EntityRef | null;
  /** Whose: keys under which accounts of the same event meet. */
  readonly quoted: boolean;
}

/** A telling of a happening: a frame whose first participant names the kind; none where the word names no kind. */
export type HappeningFrame = Omit<Frame, 'sentence' | 'site' | 'quoted'> & {
  readonly kind: HappeningKind | null;
  /** For a happening told of before, the families that it can be of. */
  readonly families: readonly string[];
  /** Whether it names the day set for one. */
  readonly plan: boolean;
  /** Where the word that names it ends. */
  readonly wordEnd: number;
  /** The items that tell a time of day, with or without a day. */
  readonly clocks: readonly number[];
  /** Minutes east of UTC of the clocks that its clause names; null where it names none. */
  readonly zone: number | null;
};

/**
 * A frame where it stands in the article. Written out: V8 takes microseconds for a copy that properties are added to, and
 * every frame of an article is one.
 */
export function framePlaced(
  frame: Omit<Frame, 'sentence' | 'site' | 'quoted'>,
  sentence: number,
  site: number,
  quoted: boolean,
): Frame {
  return {
    sentence,
    clause: frame.clause,
    site,
    rule: frame.rule,
    type: frame.type,
    joinsOnly: frame.joinsOnly,
    participants: frame.participants,
    place: frame.place,
    placeAt: frame.placeAt,
    time: frame.time,
    timeAt: frame.timeAt,
    at: frame.at,
    predicate: frame.predicate,
    modality: frame.modality,
    tense: frame.tense,
    anaphoric: frame.anaphoric,
    isArrival: frame.isArrival,
    link: frame.link,
    offset: frame.offset,
    ordinal: frame.ordinal,
    body: frame.body,
    quoted,
  };
}

/** What a clause told, with what the next one may lean on. */
export interface ClauseFrames {
  readonly clause: Clause;
  readonly frames: readonly Frame[];
  /** Its accidents, oaths, deals and the like: happenings of a kind that is told by where or to whom it happens. */
  readonly happenings: readonly HappeningFrame[];
  /** A time that no event of the clause took: it may belong to what a relative clause is about. */
  readonly looseTime: { readonly time: TimeExpression; readonly at: number } | null;
  /** The last time of the clause, whatever it belongs to: what hangs on the clause may lean on it. */
  readonly lastTime: ClauseFrames['looseTime'];
  /** How many days the clause's event lies from the one told of last, where it says so (a day earlier), and where. */
  readonly sinceLast: { readonly days: number; readonly at: number } | null;
  /** The item of "that day", where the clause says so. */
  readonly sameDay: number | null;
}
