/**
 * What a claim can say, as a value. Every value stands for a set: the states of the world that it
 * allows (DESIGN "The idea"); `relate` asks how two such sets lie to each other.
 */
export type Value =
  | TimeValue
  | DurationValue
  | QuantityValue
  | OrdinalValue
  | EntityValue
  | OrderValue
  | OccurrenceValue;

/** A day, a period or a moment, as an Extended Date/Time Format string (ISO 8601-2:2019, levels 0 to 2). */
export interface TimeValue {
  readonly kind: 'time';
  readonly edtf: string;
}

/** A length of time, as an ISO 8601-1 duration such as `P25Y`. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly iso: string;
  readonly approximate: boolean;
}

/** A figure. `lower` and `upper` are the least and greatest that the words allow, null where unbounded. */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly number: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** ISO 4217 for money, UCUM for a measure (`%` for per cent), else the counted thing's name in English, singular. */
  readonly unit: string;
  readonly approximate: boolean;
}

/** The how-manyeth: the 25th session. */
export interface OrdinalValue {
  readonly kind: 'ordinal';
  readonly ordinal: number;
}

/** A person, place, body, office, recurring event or work. */
export interface EntityValue {
  readonly kind: 'entity';
  readonly entity: EntityRef;
}

/** How one event lies to another. `days`: the first event's day minus the second's, where the words say it. */
export interface OrderValue {
  readonly kind: 'order';
  readonly order: Order;
  readonly days: number | null;
}

/** Whether it happened. */
export interface OccurrenceValue {
  readonly kind: 'occurrence';
  readonly occurred: boolean;
}

export type Order = 'BEFORE' | 'SAME_DAY' | 'AFTER';

export type EntityType = 'PERSON' | 'PLACE' | 'ORGANISATION' | 'ROLE' | 'EVENT' | 'WORK';

/**
 * One entity as values, claims and questions refer to it.
 * `key` names it for ever (`place/moscow`, or `person/~lvrv` for one known by its name alone);
 * `within` lists the keys of all that it lies in or is a kind of, transitively, nearest first.
 */
export interface EntityRef {
  readonly key: string;
  readonly type: EntityType;
  /** The usual name by BCP 47 language; at least one. */
  readonly names: Readonly<Record<string, string>>;
  readonly within: readonly string[];
  readonly wikidataId: string | null;
}

/** How the states that the left value allows lie to those that the right one allows. */
export type Relation =
  | 'EQUAL'
  | 'NARROWER'
  | 'WIDER'
  | 'OVERLAPPING'
  | 'NEAR'
  | 'DISJOINT'
  | 'INCOMPARABLE';

/** The languages that values, questions and explanations are printed in. */
export type DisplayLanguage = 'en' | 'hi';
