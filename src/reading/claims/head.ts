import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** How far from the word for it whoever is at the head is named. */
const REACH = 8;

/**
 * Asserts who is at the head of a delegation, or in the chair for one of two countries (`person/at-the-head`): "a
 * delegation led by". A delegation without a country is the visitors'; who chairs is asked for each side, by the office.
 */
export const headClaims: ClaimRule = (draft) => {
  const { occasion, sentences } = draft;
  if (!occasion) return [];
  const seen = new Set<string>();
  return flatMap(sentences, (sentence, index) => {
    if (sentence.question) return [];
    return flatMap(itemsWith(sentence, 'headship'), (at): Claim[] => {
      const word = senseOf(sentence.items[at], 'headship')?.of;
      if (!word) return [];
      const people =
        word === 'chair' ? chairsAt(draft, sentence, at) : leaderAt(draft, sentence, at);
      return people.flatMap(({ person, side, named }): Claim[] => {
        const key = `${word === 'chair' ? 'chair' : 'head'}/${side?.key ?? 'visitors'}`;
        if (seen.has(`${key} ${person.key}`)) return [];
        seen.add(`${key} ${person.key}`);
        const words = { from: Math.min(at, named), to: Math.max(at, named) + 1 };
        return [claimOf(draft, { index, person, side, key, words })];
      });
    });
  });
};

interface AtTheHead {
  readonly person: EntityRef;
  /** The country whose side it is. */
  readonly side: EntityRef | null;
  /** The item of the name. */
  readonly named: number;
}

/** Whoever is named nearest to the word, where a delegation is named too. */
function leaderAt({ pack }: Draft, sentence: Sentence, at: number): AtTheHead[] {
  const around = near(at).filter((item) => item >= 0 && item < sentence.items.length);
  const delegation = around.find((item) => isDelegation(sentence, item));
  if (delegation === undefined) return [];
  const [one] = namesNear(sentence, at, pack.pack.verbFinal);
  if (!one) return [];
  const adjective = senseOf(sentence.items[delegation - 1], 'placeAdjective')?.entity ?? null;
  return [{ ...one, side: adjective }];
}

/** Those in the chair, each for the country of the office: without one, the reader's own. */
function chairsAt({ occasion, home }: Draft, sentence: Sentence, at: number): AtTheHead[] {
  return near(at).flatMap((item): AtTheHead[] => {
    const found = senseOf(sentence.items[item], 'person');
    if (!found?.office || found.office.counterpart) return [];
    const side = found.office.of ?? home;
    const isSide = occasion?.countries.some(({ key }) => key === side.key);
    return isSide ? [{ person: found.entity, side, named: item }] : [];
  });
}

function namesNear(
  sentence: Sentence,
  at: number,
  verbFinal: boolean,
): { person: EntityRef; named: number }[] {
  const ahead = senseOf(sentence.items[at], 'headship') !== null && isBy(sentence, at);
  const order = ahead && !verbFinal ? near(at).filter((item) => item > at) : near(at);
  return order.flatMap((named) => {
    const person = senseOf(sentence.items[named], 'person')?.entity;
    return person ? [{ person, named }] : [];
  });
}

/** Led by: whoever leads is named behind it. */
function isBy({ items, tokens }: Sentence, at: number): boolean {
  const item = items[at];
  return (
    (item !== undefined && item.to - item.from > 1) ||
    senseOf(items[at + 1], 'marker')?.marker === 'agent' ||
    tokens[items[at + 1]?.from ?? -1]?.key === 'by'
  );
}

function isDelegation({ items }: Sentence, at: number): boolean {
  const item = items[at];
  const unit = senseOf(item, 'quantity')?.unit ?? senseOf(item, 'counted')?.unit;
  return (
    unit === 'delegate' ||
    (item?.senses.some((sense) => sense.cls === 'measure' && sense.measure === 'delegation') ??
      false)
  );
}

/** Items around one, the nearest first. */
function near(at: number): number[] {
  return Array.from({ length: REACH }, (_, apart) => [at + apart + 1, at - apart - 1]).flat();
}

function claimOf(
  { normal, sentences, anchor, occasion, idOf, attributionAt, clauseAt }: Draft,
  {
    index,
    person,
    side,
    key,
    words,
  }: {
    readonly index: number;
    readonly person: EntityRef;
    readonly side: EntityRef | null;
    readonly key: string;
    readonly words: { readonly from: number; readonly to: number };
  },
): Claim {
  const account = (occasion as NonNullable<typeof occasion>).account;
  return {
    kind: 'PERSON',
    subject: {
      kind: 'event',
      event: idOf(account),
      facet: plainFacet({ anchor }, key, side),
    },
    value: { kind: 'entity', entity: person },
    modality: clauseAt(index, words.from)?.modality ?? 'HAPPENED',
    attribution: attributionAt(index, words.from),
    evidence: evidenceOfItems(normal, sentences[index] as Sentence, words),
    rule: 'person/at-the-head',
  };
}
