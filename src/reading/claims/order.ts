import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import type { ClaimRule } from './draft.js';

/**
 * Asserts which of two events came first, only where words say so: "a day before the meeting with", "after the visit",
 * "on the day when" (`order/stated`). Never derived from silence.
 */
export const orderClaims: ClaimRule = ({ links, sentences, normal, idOf, attributionAt }) =>
  links.flatMap((link): Claim[] => {
    const sentence = sentences[link.sentence];
    if (!sentence || link.first === link.second) return [];
    return [
      {
        kind: 'ORDER',
        subject: { kind: 'order', first: idOf(link.first), second: idOf(link.second) },
        value: { kind: 'order', order: link.order, days: link.days },
        modality: link.modality,
        attribution: attributionAt(link.sentence, link.at.from),
        evidence: evidenceOfItems(normal, sentence, link.at),
        rule: 'order/stated',
      },
    ];
  });
