import type { Value } from '../../values/value.js';

/** One value with all who give it, in their words. */
export interface ToldAnswer {
  readonly value: Value;
  readonly claims: readonly ToldClaim[];
}

export interface ToldClaim {
  /** Null where the publisher is not known. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly exact: string;
  /** EDTF. */
  readonly publishedOn: string | null;
}
