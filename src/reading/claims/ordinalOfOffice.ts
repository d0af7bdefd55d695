import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { senseOf } from '../sentence.js';
import type { ClaimRule } from './draft.js';

/** "First" and "second" stand before an office for more than its line: the first deputy, the second-term minister. */
const LEAST = 3;

/** Asserts the how-manyeth holder of an office somebody becomes (`ordinal/of-office`): the state's 19th chief minister. */
export const ordinalOfOfficeClaims: ClaimRule = ({
  sentences,
  normal,
  anchor,
  happenings,
  idOf,
  attributionAt,
}) =>
  sentences.flatMap((sentence, index) =>
    sentence.items.flatMap((item, at): Claim[] => {
      const ordinal = senseOf(item, 'ordinal');
      if (!ordinal || ordinal.n < LEAST || sentence.question) return [];
      const next = sentence.items[at + 1];
      const role = senseOf(next, 'office')?.roles[0] ?? senseOf(next, 'role')?.entity;
      const account = role ? happenings.near(index, at, ['taking-office']) : null;
      if (!role || !account) return [];
      return [
        {
          kind: 'ORDINAL',
          subject: {
            kind: 'event',
            event: idOf(account),
            facet: {
              key: `nth/${role.key}`,
              measure: null,
              unit: null,
              mode: 'fixed',
              scope: null,
              beside: null,
              asOf: anchor?.latest ?? null,
            },
          },
          value: { kind: 'ordinal', ordinal: ordinal.n },
          modality: 'ONGOING',
          attribution: attributionAt(index, at),
          evidence: evidenceOfItems(normal, sentence, { from: at, to: at + 2 }),
          rule: 'ordinal/of-office',
        },
      ];
    }),
  );
