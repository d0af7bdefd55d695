import type { EventType } from '../languages/event.js';
import type { Claim, EventMention, Facet, QuestionKind } from '../reading/reading.js';
import type { DisplayLanguage, EntityRef, Relation, Value } from '../values/value.js';

/** One article's account of an event, as it lies beside those of other articles. */
export interface GatheredMention {
  /** Unique over all articles. */
  readonly ref: string;
  /** The article that tells it. */
  readonly article: string;
  /** The same whenever the same text is read: what orders mentions, so that the order of arrival does not matter. */
  readonly sortKey: string;
  readonly event: Omit<EventMention, 'id'>;
}

/** What a claim is about, over all articles. */
export type GatheredSubject =
  | { readonly kind: 'event'; readonly mention: string; readonly facet?: Facet }
  | { readonly kind: 'order'; readonly first: string; readonly second: string }
  | Extract<Claim['subject'], { kind: 'aspect' }>;

/** One article's claim, as it lies beside those of other articles. */
export interface GatheredClaim {
  readonly ref: string;
  readonly article: string;
  /** Name what independent sources have apart: a wire report, a publisher, a site, a text. */
  readonly originKeys: readonly string[];
  /** The articles whose text is nearly the same as this one's. */
  readonly copies: readonly string[];
  readonly sortKey: string;
  readonly kind: QuestionKind;
  readonly subject: GatheredSubject;
  readonly value: Value;
  readonly modality: Claim['modality'];
}

/** The mentions that speak of one and the same event, in their order. */
export interface GatheredEvent {
  readonly mentions: readonly GatheredMention[];
}

/** An event as questions name it. */
export interface EventDescription {
  readonly type: EventType;
  /** For a visit the visitor, for a gathering the body or series that gathers. */
  readonly participants: readonly EntityRef[];
  readonly place: EntityRef | null;
  /** EDTF month or year in which all sources put it, where they do: `2025-11`. */
  readonly period: string | null;
  /** Whether any source reports it as past or under way; else it is planned. */
  readonly past: boolean;
}

/** What a question asks of, enough to put it into words. */
export type QuestionSubject =
  | {
      readonly kind: 'event';
      readonly event: EventDescription;
      readonly facet?: AskedFacet;
    }
  | { readonly kind: 'order'; readonly first: EventDescription; readonly second: EventDescription }
  | {
      readonly kind: 'aspect';
      readonly about: readonly EntityRef[];
      readonly noun: Readonly<Partial<Record<DisplayLanguage, string>>> | null;
    };

/** Which figure or time of an event a question asks for. */
export interface AskedFacet {
  readonly key: string;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly scope: EntityRef | null;
  readonly beside: number | null;
  /** The figure itself, where only its equals are brought together. */
  readonly figure: Value | null;
  /** Which of the successive counts or plans it asks for, where there are several. */
  readonly stage: { readonly nth: number; readonly of: number };
}

export type Consensus = 'AGREED' | 'REFINED' | 'CONFLICTING' | 'SINGLE_SOURCE';

/** One distinct value with the claims that give it, in their order. */
export interface ComparedAnswer {
  readonly valueKey: string;
  readonly value: Value;
  /** Refs of the claims. */
  readonly claims: readonly string[];
  readonly origins: number;
}

/** How two answers of one question lie to each other. `left` and `right` are places in the question's answers. */
export interface ComparedPair {
  readonly left: number;
  readonly right: number;
  readonly relation: Relation;
  readonly rule: string;
}

/** One thing asked, with all that is said to it. */
export interface ComparedQuestion {
  readonly kind: QuestionKind;
  /** What it asks of: places in the list of gathered events, or an aspect's key; `part`: by which decision it was parted from that. */
  readonly of: (
    | { readonly events: readonly number[]; readonly facet?: string }
    | { readonly aspect: string }
  ) & { readonly part?: string };
  readonly subject: QuestionSubject;
  /** What it asks in the words of the editor who parted it, where there are any. */
  readonly asks?: string;
  readonly consensus: Consensus;
  readonly independentOrigins: number;
  readonly answers: readonly ComparedAnswer[];
  readonly comparisons: readonly ComparedPair[];
  readonly policyVersion: string;
}
