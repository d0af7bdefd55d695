/**
 * The library: what reads and compares without a server, a store or the network.
 *
 *     import { readText, relate, relateTime, timeBounds, sameName, printValue } from 'milaan';
 */
import {
  sameName as compareNames,
  type NameLikeness,
  type NameOptions,
} from './languages/names/sameName.js';
import type { Reading } from './reading/reading.js';
import { readText as read } from './reading/readText.js';
import { isoDate } from './values/day.js';
import type { Grain } from './values/edtf/grain.js';
import { timeBounds as boundsOf } from './values/edtf.js';
import { printValue as print } from './values/print.js';
import { relate as relateByRule } from './values/relate.js';
import type { DisplayLanguage, Relation, Value } from './values/value.js';

export type { EventType, Modality } from './languages/event.js';
export type { NameLikeness, NameOptions, NameRule } from './languages/names/sameName.js';
export type {
  Claim,
  EventMention,
  Evidence,
  Mention,
  QuestionKind,
  Reading,
  Span,
  Subject,
} from './reading/reading.js';
export type { Grain } from './values/edtf/grain.js';
export type {
  DisplayLanguage,
  DurationValue,
  EntityRef,
  EntityType,
  EntityValue,
  OccurrenceValue,
  Order,
  OrderValue,
  OrdinalValue,
  QuantityValue,
  Relation,
  TimeValue,
  Value,
} from './values/value.js';

/** What is known of a text beside its words. */
export interface ReadOptions {
  /** BCP 47: `hi`, `hi-IN`. Detected where absent; a language that no pack reads gives an empty reading. */
  readonly language?: string | null;
  /** The day of publication in EDTF, which "कल" and "Monday" are reckoned from. Inferred from the text where absent. */
  readonly publishedOn?: string | null;
}

/**
 * Reads a news report: the dates, figures, people, places and bodies that it mentions, the events that it tells of, and
 * what it claims about each, with the exact words. Offsets are Unicode code points of `text`, half-open.
 *
 * @throws EdtfError for a `publishedOn` that is no EDTF string
 */
export function readText(text: string, options: ReadOptions = {}): Reading {
  return read({ text, ...options });
}

/**
 * How the states that the left value allows lie to those that the right one allows: EQUAL, NARROWER (inside, more precise),
 * WIDER, OVERLAPPING, NEAR (they meet only where a hedge is widened), DISJOINT (they cannot both be right) or INCOMPARABLE.
 *
 * @throws EdtfError, DurationError for a value that is malformed
 */
export function relate(left: Value, right: Value): Relation {
  return relateByRule(left, right).relation;
}

/**
 * `relate` for two dates in EDTF: `relateTime('2025-12-05~', '2025-12')` is NARROWER.
 *
 * @throws EdtfError for a string that is no EDTF
 */
export function relateTime(left: string, right: string): Relation {
  return relate({ kind: 'time', edtf: left }, { kind: 'time', edtf: right });
}

/** The days that a date allows, hedges not counted. */
export interface Bounds {
  /** `YYYY-MM-DD`; null where it is open or not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The coarsest unit that any part of it is told in. */
  readonly grain: Grain;
  /** Hedged with `~` or `%`. */
  readonly approximate: boolean;
  /** Doubted with `?` or `%`. */
  readonly uncertain: boolean;
}

/**
 * First and last day of a date in EDTF (ISO 8601-2:2019, levels 0 to 2).
 *
 * @throws EdtfError for a string that is no EDTF
 */
export function timeBounds(edtf: string): Bounds {
  const { earliest, latest, grain, approximate, uncertain } = boundsOf(edtf);
  return {
    earliest: earliest === null ? null : isoDate(earliest),
    latest: latest === null ? null : isoDate(latest),
    grain,
    approximate,
    uncertain,
  };
}

/**
 * The likelihood, 0 to 1, that two strings write one name, in one script or two, with the rule that found it. It says
 * nothing of who bears the name.
 */
export function sameName(left: string, right: string, options: NameOptions = {}): NameLikeness {
  return compareNames(left, right, options);
}

/**
 * A value in words, as a journalist would write it: "around 5 December 2025", "5 दिसंबर 2025 के आसपास".
 *
 * @throws EdtfError, DurationError for a value that is malformed
 */
export function printValue(value: Value, language: DisplayLanguage): string {
  return print(value, language);
}
