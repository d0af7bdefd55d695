import { officeOf } from '../../languages/entities.js';
import { flatMap } from '../../values/flatMap.js';
import type { Discourse } from '../discourse.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { itemsWith, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';

/**
 * Asserts which office a person holds, where the office stands before the name (`role/apposition`): "Russia's first
 * deputy prime minister Denis Manturov". Said once for each office and person of an article.
 */
export function roleClaims({ sentences, normal }: Draft, discourse: Discourse): Claim[] {
  const seen = new Set<string>();
  return flatMap(sentences, (sentence): Claim[] =>
    itemsWith(sentence, 'person').flatMap((at): Claim[] => {
      const named = senseOf(sentence.items[at], 'person');
      if (!named?.office || named.office.counterpart || sentence.question) return [];
      const person = discourse.whole(named.entity);
      return flatMap(named.office.roles, (role): Claim[] => {
        const office = officeOf(role, named.office?.of ?? null);
        const key = `${person.key} ${office.key}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [
          {
            kind: 'ROLE',
            subject: { kind: 'aspect', key: `role/${person.key}`, about: [person], noun: null },
            value: { kind: 'entity', entity: office },
            modality: 'ONGOING',
            attribution: null,
            evidence: evidenceOfItems(normal, sentence, { from: at, to: at + 1 }),
            rule: 'role/apposition',
          },
        ];
      });
    }),
  );
}
