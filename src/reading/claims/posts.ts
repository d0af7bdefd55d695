import { isBusiness } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { cuesIn, gap } from '../business/cues.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import type { ClaimRule } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** Tokens between an office and the word that puts somebody into it. */
const BESIDE = 2;
/** Items between a person and the office. */
const REACH = 12;

/**
 * Asserts which office somebody gets in a firm (`role/to-hold`): "will join the board as executive director", "नए बैंक में
 * उप प्रबंध निदेशक होंगी". What they are until then is another question.
 */
export const postClaims: ClaimRule = (draft) => {
  const account = draft.accounts.find(
    ({ type, participants: [kind] }) =>
      type === 'happening' && kind !== undefined && isBusiness(kind),
  );
  if (!account) return [];
  return flatMap(draft.sentences, (sentence, index): Claim[] => {
    if (sentence.question) return [];
    const posts = cuesIn(sentence, draft.pack).filter(({ list }) => list === 'posts');
    if (!posts.length) return [];
    return flatMap(sentence.items, (item, at): Claim[] => {
      const office = senseOf(item, 'person') ? null : senseOf(item, 'office');
      const [role] = office?.roles ?? [];
      const isGiven = posts.some(
        (cue) =>
          gap(cue, item) <= BESIDE &&
          (cue.slug === 'before' ? cue.to <= item.from : cue.from >= item.to),
      );
      const person = role && isGiven ? personBefore(sentence, at, draft.pack.pack.verbFinal) : null;
      if (!role || !person) return [];
      const whole = draft.whole(person);
      return [
        {
          kind: 'ROLE',
          subject: {
            kind: 'event',
            event: draft.idOf(account),
            facet: plainFacet(draft, `post/${firstName(whole.key)}`, whole),
          },
          value: { kind: 'entity', entity: role },
          modality: 'PLANNED',
          attribution: draft.attributionAt(index, at),
          evidence: evidenceOfItems(draft.normal, sentence, { from: at, to: at + 1 }),
          rule: 'role/to-hold',
        },
      ];
    });
  });
};

/** A long surname is spelt in many ways; within one deal the first name tells who it is. */
function firstName(key: string): string {
  const [first = key, ...rest] = key.split('-');
  return key.includes('~') && rest.length ? first : key;
}

/** The person named last before an office. */
function personBefore(sentence: Sentence, at: number, verbFinal: boolean): EntityRef | null {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const person = senseOf(sentence.items[before], 'person');
    if (person) return person.entity;
    // देशमुख प्रबंध निदेशक होंगी तथा … चेयरमैन: behind a verb somebody else is told of.
    if (verbFinal && verbForms(sentence.items[before]).length) return null;
  }
  return null;
}
