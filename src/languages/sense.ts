import type { EventType } from '../reading/reading.js';
import type { EntityRef } from '../values/value.js';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

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
      readonly part?: 'early' | 'mid' | 'late';
      readonly week?: number;
    }
  | { readonly form: 'weekday'; readonly weekday: number; readonly shift?: number }
  /** So many units from publication: today is 0 days, last month -1 month. `either`: the tense decides the sign. */
  | {
      readonly form: 'relative';
      readonly unit: Unit;
      readonly count: number;
      readonly either?: boolean;
    }
  /** A while ago, or before long, without saying how long. */
  | { readonly form: 'vague'; readonly side: 'past' | 'future' }
  | { readonly form: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
  | { readonly form: 'oneOf'; readonly some: readonly TimeExpression[] }
  | { readonly form: 'around'; readonly time: TimeExpression }
  | { readonly form: 'before' | 'after' | 'until' | 'since'; readonly time: TimeExpression };

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
  | { readonly cls: 'number'; readonly n: number; readonly digits: boolean }
  | { readonly cls: 'magnitude'; readonly factor: number }
  | { readonly cls: 'ordinal'; readonly n: number }
  | { readonly cls: 'ordinalSuffix' }
  | { readonly cls: 'year'; readonly year: number }
  | { readonly cls: 'month'; readonly month: number }
  | { readonly cls: 'weekday'; readonly weekday: number }
  | { readonly cls: 'unit'; readonly unit: Unit }
  | { readonly cls: 'part'; readonly part: 'early' | 'mid' | 'late' }
  | { readonly cls: 'shift'; readonly shift: number }
  | { readonly cls: 'around' }
  | { readonly cls: 'relativeDay'; readonly days: number; readonly either: boolean }
  | { readonly cls: 'vague'; readonly side: 'past' | 'future' }
  | { readonly cls: 'time'; readonly time: TimeExpression }
  | {
      readonly cls: 'duration';
      readonly count: number;
      readonly unit: Unit;
      readonly approximate: boolean;
    }
  /** So many days before (negative) or after the event just named. */
  | { readonly cls: 'offset'; readonly days: number }
  | { readonly cls: 'sameDay' }
  | { readonly cls: 'counted'; readonly unit: string }
  | {
      readonly cls: 'quantity';
      readonly n: number;
      readonly unit: string;
      readonly bound: 'exact' | 'about' | 'over' | 'under';
    }
  | { readonly cls: 'bound'; readonly bound: 'about' | 'over' | 'under' }
  | { readonly cls: 'place'; readonly entity: EntityRef }
  | { readonly cls: 'placeAdjective'; readonly entity: EntityRef }
  | { readonly cls: 'venueNoun' }
  | { readonly cls: 'organisation'; readonly entity: EntityRef }
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
  | { readonly cls: 'pronoun'; readonly refers: 'person' | 'both' | 'bothCountries' }
  | { readonly cls: 'demonstrative' }
  /** Says that what follows is as old as the length before it: 10 साल पुरानी. */
  | { readonly cls: 'aged' }
  | { readonly cls: 'annual' }
  | { readonly cls: 'gatheringNoun' }
  | {
      readonly cls: 'gathering';
      readonly owner: EntityRef | null;
      readonly pair: readonly EntityRef[];
      readonly level: EntityRef | null;
      readonly ordinal: number | null;
    }
  | { readonly cls: 'trigger'; readonly trigger: Trigger }
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
  | { readonly cls: 'particle' }
  | { readonly cls: 'upcoming' }
  | { readonly cls: 'marker'; readonly marker: Marker };

/** What a case marker or preposition says of the noun beside it. */
export type Marker =
  | 'agent'
  | 'with'
  | 'object'
  | 'genitive'
  | 'in'
  | 'between'
  | 'after'
  | 'before'
  | 'during'
  | 'accordingTo'
  | 'other';

/** A word that tells of an event, and which neighbours fill its roles. */
export interface Trigger {
  readonly name: string;
  readonly type: EventType;
  /** The verbs that make a noun trigger a predicate (मुलाकात + करना); empty for a trigger that is itself a verb. */
  readonly lightVerbs: readonly string[];
  /** Which marked neighbours take part, beside the agent. */
  readonly partners: readonly Marker[];
  /** Words that must stand in the same clause (फोन पर बात), folded. */
  readonly near?: readonly string[];
  /** Whether it counts only where a partner is named beside it. */
  readonly partnerNeeded?: boolean;
  /** Whether it only adds to an event that the article has told of already. */
  readonly joinsOnly?: boolean;
}
