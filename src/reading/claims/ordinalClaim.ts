import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** A number and the noun behind it, with what it counts in. */
export interface ToldOrdinal {
  readonly n: number;
  /** The item of the number. */
  readonly at: number;
  readonly sentence: number;
  readonly account: Account;
  /** The key of its facet. */
  readonly key: string;
  readonly scope: EntityRef | null;
  readonly rule: string;
}

/** The claim that a number stands for. */
export function ordinalClaim(
  { sentences, normal, anchor, idOf, attributionAt }: Draft,
  { n, at, sentence, account, key, scope, rule }: ToldOrdinal,
): Claim {
  return {
    kind: 'ORDINAL',
    subject: {
      kind: 'event',
      event: idOf(account),
      facet: plainFacet({ anchor }, key, scope),
    },
    value: { kind: 'ordinal', ordinal: n },
    modality: 'ONGOING',
    attribution: attributionAt(sentence, at),
    evidence: evidenceOfItems(normal, sentences[sentence] as Sentence, { from: at, to: at + 2 }),
    rule,
  };
}
