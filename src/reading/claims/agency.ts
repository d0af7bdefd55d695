import { flatMap } from '../../values/flatMap.js';
import { evidenceOfItems } from '../evidence.js';
import { INVESTIGATORS } from '../matters/trial.js';
import type { Claim } from '../reading.js';
import { itemsWith, type Sentence, senseOf, tellsOf } from '../sentence.js';
import type { ClaimRule } from './draft.js';
import { plainFacet } from './plainFacet.js';

/**
 * Asserts which agency investigated a case (`organisation/investigating`): the one that its report names. A report that names
 * two tells of a case that was handed on, or of two cases, and nothing is claimed.
 */
export const agencyClaims: ClaimRule = (draft) => {
  const account = draft.matters.of('trial');
  if (!account) return [];
  const named = flatMap(draft.sentences, (sentence, index) =>
    isElsewhere(sentence)
      ? []
      : itemsWith(sentence, 'organisation').flatMap((at) => {
          const entity = senseOf(sentence.items[at], 'organisation')?.entity;
          return entity && INVESTIGATORS.has(entity.key) ? [{ entity, at, index, sentence }] : [];
        }),
  );
  const [first] = named;
  if (!first || named.some(({ entity }) => entity.key !== first.entity.key)) return [];
  const seen = new Set<number>();
  return flatMap(named, ({ entity, at, index, sentence }): Claim[] => {
    if (seen.has(index)) return [];
    seen.add(index);
    return [
      {
        kind: 'ORGANISATION',
        subject: {
          kind: 'event',
          event: draft.idOf(account),
          facet: plainFacet(draft, 'agency'),
        },
        value: { kind: 'entity', entity },
        modality: 'HAPPENED',
        attribution: draft.attributionAt(index, at),
        evidence: evidenceOfItems(draft.normal, sentence, { from: at, to: at + 1 }),
        rule: 'organisation/investigating',
      },
    ];
  });
};

function isElsewhere(sentence: Sentence): boolean {
  return sentence.question || tellsOf(sentence, 'elsewhere');
}
