import { isBusiness } from '../../languages/happenings/kinds.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { type Cue, cuesIn, gap } from '../business/cues.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { type Sentence, senseOf } from '../sentence.js';
import { kindsOf } from './business.js';
import type { ClaimRule, Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';

const CHIEF = 'role/chief-executive';
/** Offices of whom a deal asks; whoever is to lead, run or head a firm is its chief executive. */
const OFFICES: ReadonlySet<string> = new Set([CHIEF, 'role/managing-director']);

/** What a report tells of where it asks who is to lead. */
const DEALS: readonly string[] = ['acquisition', 'merger', 'deal', 'business'];

/** Tokens between an office and the word that puts somebody into it. */
const BESIDE = 3;
/** Tokens between a word for leading and what is led, where that is no firm: will head the integration team. */
const LED = 6;

/** Somebody who is to lead, over items. */
interface Lead {
  readonly person: EntityRef;
  readonly office: EntityRef | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Asserts who is to head a firm once a deal is done (`person/to-lead`): "will take over as chief executive", "सौदे के बाद कमान
 * संभालेंगे". An article that puts two people there tells of two firms: nothing is asserted of it.
 */
export const leadClaims: ClaimRule = (draft) => {
  const account = draft.accounts.find(
    ({ type, participants: [kind] }) =>
      type === 'happening' && kind !== undefined && isBusiness(kind),
  );
  if (!account) return [];
  const kinds = kindsOf(account);
  if (!DEALS.some((kind) => kinds.has(kind))) return [];
  const claims = flatMap(draft.sentences, (sentence, index): Claim[] => {
    if (sentence.question) return [];
    const cues = cuesIn(sentence, draft.pack);
    return leadsIn(draft, sentence, index, cues).map(({ person, office, from, to }): Claim => {
      const role = office?.key ?? CHIEF;
      return {
        kind: 'PERSON',
        subject: {
          kind: 'event',
          event: draft.idOf(account),
          facet: plainFacet(draft, `lead-after/${role}`, role === CHIEF ? null : office),
        },
        value: { kind: 'entity', entity: draft.whole(person) },
        modality: 'PLANNED',
        attribution: draft.attributionAt(index, from),
        evidence: evidenceOfItems(draft.normal, sentence, { from, to }),
        rule: 'person/to-lead',
      };
    });
  });
  return claims.filter(({ value }) =>
    claims.every((other) => entityKey(other.value) === entityKey(value)),
  );
};

function entityKey(value: Claim['value']): string {
  return value.kind === 'entity' ? value.entity.key : '';
}

/** Whoever a sentence says is to lead, where it names one person for it. */
function leadsIn(draft: Draft, sentence: Sentence, index: number, cues: readonly Cue[]): Lead[] {
  const leads = cues.filter(({ list }) => list === 'leads');
  const posts = cues.filter(({ list }) => list === 'posts');
  if (!leads.length && !posts.length) return [];
  const words = leads.filter((cue) => !isOfOther(cue, leads));
  return flatMap(sentence.items, (item, at): Lead[] => {
    const named = senseOf(item, 'person');
    const stays = named?.office?.roles.find(({ key }) => OFFICES.has(key));
    if (named && stays && words.some((cue) => cue.slug === 'stay' && cue.from >= item.to))
      return [{ person: named.entity, office: stays, from: at, to: at + 1 }];
    const office = named
      ? null
      : (senseOf(item, 'office')?.roles.find(({ key }) => OFFICES.has(key)) ?? null);
    const given = office
      ? posts.find(
          (cue) =>
            gap(cue, item) <= BESIDE &&
            (cue.slug === 'before' ? cue.to <= item.from : cue.from >= item.to),
        )
      : words.find((cue) => cue.slug === 'lead' && cue.from >= item.from && cue.from < item.to);
    if (!given) return [];
    // "Will take over as" is a clause, and the office behind it may be read as another.
    const told = [at, sentence.items.findIndex((one) => one.to > given.from)];
    const clause = told
      .map((one) => draft.clauseAt(index, one))
      .find((one) => one?.modality === 'PLANNED' || one?.modality === 'POSSIBLE');
    if (!clause) return [];
    const person = onlyPerson(draft, sentence, clause);
    return person
      ? [
          {
            person: person.entity,
            office,
            from: Math.min(at, person.at),
            to: Math.max(at, person.at) + 1,
          },
        ]
      : [];
  });
}

/** Whether what is led is no firm, or somebody is told of by what he leads today: कमान संभाल रहीं, की अगुवाई वाली. */
function isOfOther(cue: Cue, leads: readonly Cue[]): boolean {
  return leads.some(
    ({ slug, ...other }) =>
      (slug === 'other' && gap(other, cue) <= LED) || (slug === 'now' && other.from === cue.to),
  );
}

/** The one person whom a clause names. */
function onlyPerson(
  { whole }: Draft,
  { items }: Sentence,
  clause: { readonly from: number; readonly to: number },
): { readonly entity: EntityRef; readonly at: number } | null {
  const named = flatMap(items, (item, at) => {
    const entity = at >= clause.from && at < clause.to ? senseOf(item, 'person')?.entity : null;
    return entity ? [{ entity, at }] : [];
  });
  const [first] = named;
  const isOne = named.every(
    ({ entity }) => whole(entity).key === (first && whole(first.entity).key),
  );
  return first && isOne ? first : null;
}
