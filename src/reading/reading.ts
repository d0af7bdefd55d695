import type { EventType, Modality } from '../languages/event.js';
import type { MeasureMode } from '../languages/happenings/measures.js';
import type { DisplayLanguage, EntityRef, TimeValue, Value } from '../values/value.js';

/** Half-open, in Unicode code points of the stored text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words behind a mention or a claim: W3C TextQuoteSelector and TextPositionSelector in one. */
export interface Evidence extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A stretch of text that names a value. */
export interface Mention {
  readonly evidence: Evidence;
  readonly value: Value;
}

export type QuestionKind =
  | 'DATE'
  | 'ORDER'
  | 'DURATION'
  | 'QUANTITY'
  | 'ORDINAL'
  | 'PLACE'
  | 'PERSON'
  | 'ORGANISATION'
  | 'ROLE'
  | 'OCCURRENCE';

/**
 * One article's account of one event: what it tells of it, gathered over its sentences.
 * Days are counted from 1970-01-01.
 */
export interface EventMention {
  /** Unique within the article: `e1`, `e2` … in the order of the text. */
  readonly id: string;
  readonly type: EventType;
  /** Who took part; for a visit the visitor, for a gathering the body or series that gathers. */
  readonly participants: readonly EntityRef[];
  /** Where; for a visit, the place visited. */
  readonly place: EntityRef | null;
  /** The time as said or derived from another event of the article; null where the article is silent. */
  readonly time: TimeValue | null;
  readonly modality: Modality;
  /** The how-manyeth of its series, where said. */
  readonly ordinal: number | null;
  /** The days within which identity is sought: wider than `time`, finite, inclusive. Null: never joined with others. */
  readonly window: { readonly from: number; readonly to: number } | null;
  /** Keys under which mentions of the same event can meet: type and participants. None where `window` is null. */
  readonly blockKeys: readonly string[];
}

/** Which figure or time of an event a claim gives, beside its date and place. */
export interface Facet {
  /** Names the facet across articles: `clock`, `killed`, `killed/woman`, `same/seat/202`. */
  readonly key: string;
  /** Slug of the measure that a figure is of; null for a time of day and for a figure that is only counted. */
  readonly measure: string | null;
  /** The unit of what is counted, where that tells the facet apart: `woman`, `minister`. */
  readonly unit: string | null;
  readonly mode: MeasureMode;
  /** Where, of whom or by whom, where that tells the facet apart: nine in India, 6.6 by one agency, a party's seats. */
  readonly scope: EntityRef | null;
  /** The figure beside which it is told: the injured where the dead were 121. It is compared only with its like. */
  readonly beside: number | null;
  /** The place that a count is told of, where the article does not say whether the happening was there. */
  readonly place?: EntityRef;
  /**
   * The facet that a claim answers where it gives the same figure: a magnitude by nobody named is that of the agency which
   * gives it too. A key, or the beginning of keys where it ends in a stroke.
   */
  readonly joins?: string;
  /** Told in the headline: the body beneath it should say the same. */
  readonly headline?: true;
  /** The day on which it was told, counted from 1970-01-01: a later count is an update. */
  readonly asOf: number | null;
}

/** What a claim is about: one event, the order of two, or an aspect of entities without an event. */
export type Subject =
  | { readonly kind: 'event'; readonly event: string; readonly facet?: Facet }
  | { readonly kind: 'order'; readonly first: string; readonly second: string }
  | {
      readonly kind: 'aspect';
      /** Names the question across articles: `role/person/denis-manturov`. */
      readonly key: string;
      readonly about: readonly EntityRef[];
      /** The thing asked about in words, by language, where the entities do not say it ("strategic partnership"). */
      readonly noun: Readonly<Partial<Record<DisplayLanguage, string>>> | null;
    };

/** What one article says of one thing, in its own words and as a value. */
export interface Claim {
  readonly kind: QuestionKind;
  readonly subject: Subject;
  readonly value: Value;
  readonly modality: Modality;
  /** Who says so, in the article's words, where it names somebody. */
  readonly attribution: string | null;
  readonly evidence: Evidence;
  /** The documented name of the rule that read it. */
  readonly rule: string;
}

/** All that was read from one text. */
export interface Reading {
  /** BCP 47. */
  readonly language: string;
  /** EDTF; as given, else inferred from the text and marked `~`, else null. */
  readonly publishedOn: string | null;
  readonly mentions: readonly Mention[];
  readonly events: readonly EventMention[];
  readonly claims: readonly Claim[];
  /** Normalised names of the wire agencies credited, such as `pti`. */
  readonly credits: readonly string[];
}
