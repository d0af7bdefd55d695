import type { Sense } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim, QuestionKind } from '../reading.js';
import { itemsWith, type Sentence, senseOf, tellsOf } from '../sentence.js';
import type { Stretch } from '../stretch.js';
import type { ClaimRule, Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** Items between a town and its court: पटना की विशेष सीबीआई अदालत. */
const REACH = 5;

type Level = 'trial' | 'high';

/** Asserts where the court of a case sits (`place/of-court`): the court that tries it, and the High Court, apart. */
export const courtClaims: ClaimRule = (draft) => {
  const account = draft.matters.of('trial');
  if (!account) return [];
  return flatMap(draft.sentences, (sentence, index) => {
    if (sentence.question || tellsOf(sentence, 'elsewhere')) return [];
    return flatMap(sentence.items, (_, at): Claim[] => {
      const level = levelAt(sentence, at);
      const seat = level && seatOf(draft, sentence, at, level);
      if (!level || !seat) return [];
      return [
        claim(
          draft,
          account,
          index,
          seat.at,
          'PLACE',
          `court/${level}`,
          seat.entity,
          'place/of-court',
        ),
      ];
    });
  });
};

/** Asserts which judge hears a case (`person/judge`): the judge who tries it, and a Justice of the High Court, apart. */
export const judgeClaims: ClaimRule = (draft) => {
  const account = draft.matters.of('trial');
  if (!account) return [];
  return flatMap(draft.sentences, (sentence, index) =>
    flatMap(itemsWith(sentence, 'person'), (at): Claim[] => {
      const person = senseOf(sentence.items[at], 'person');
      const roles = person?.office?.roles.map(({ key }) => key) ?? [];
      const level = roles.includes('role/justice')
        ? 'high'
        : roles.includes('role/judge')
          ? 'trial'
          : null;
      if (!person || !level || sentence.question) return [];
      const one = { from: at, to: at + 1 };
      return [
        claim(
          draft,
          account,
          index,
          one,
          'PERSON',
          `judge/${level}`,
          draft.whole(person.entity),
          'person/judge',
        ),
      ];
    }),
  );
};

function claim(
  draft: Draft,
  account: Account,
  index: number,
  at: Stretch,
  kind: QuestionKind,
  key: string,
  entity: EntityRef,
  rule: string,
): Claim {
  return {
    kind,
    subject: {
      kind: 'event',
      event: draft.idOf(account),
      facet: plainFacet(draft, key),
    },
    value: { kind: 'entity', entity },
    modality: 'HAPPENED',
    attribution: draft.attributionAt(index, at.from),
    evidence: evidenceOfItems(draft.normal, draft.sentences[index] as Sentence, at),
    rule,
  };
}

function levelAt({ items }: Sentence, at: number): Level | null {
  if (senseOf(items[at], 'court')) return 'trial';
  const body = senseOf(items[at], 'organisation')?.entity;
  const isHigh = body && [body.key, ...body.within].includes('organisation/high-court');
  return isHigh ? 'high' : null;
}

/** The town of a court: right before it, behind it in the locative, or where the report comes from (a court here). */
function seatOf(
  draft: Draft,
  sentence: Sentence,
  at: number,
  level: Level,
): { readonly entity: EntityRef; readonly at: Stretch } | null {
  const { items } = sentence;
  const place = (item: number): EntityRef | null => senseOf(items[item], 'place')?.entity ?? null;
  for (let item = at - 1; level === 'trial' && item >= Math.max(0, at - REACH); item--) {
    if (senseOf(items[item], 'here')) return hereOf(draft, sentence, at);
    const entity = place(item);
    if (entity)
      return isSeat(entity) && leadsTo(sentence, item, at, draft.pack.pack.verbFinal)
        ? { entity, at: { from: item, to: at + 1 } }
        : null;
    if (ends(sentence, item)) break;
  }
  if (senseOf(items[at + 1], 'here')) return hereOf(draft, sentence, at);
  const behind = place(at + 2);
  const isIn = senseOf(items[at + 1], 'marker')?.marker === 'in';
  return isIn && behind && isSeat(behind) && !draft.pack.pack.verbFinal
    ? { entity: behind, at: { from: at, to: at + 3 } }
    : null;
}

/** A court sits in a town; what lies in a country alone is a state or wider. */
function isSeat({ within }: EntityRef): boolean {
  return within.length >= LEAST;
}

/** A town lies in a state and a country at least. */
const LEAST = 2;

/** Nothing but the words of the court's name, or a genitive right behind the place, stands between. */
function leadsTo({ items }: Sentence, from: number, at: number, verbFinal: boolean): boolean {
  for (let item = from + 1; item < at; item++) {
    const marker = senseOf(items[item], 'marker')?.marker;
    if (marker && (marker !== 'genitive' || item > from + 1)) return false;
    if (senseOf(items[item], 'person') || senseOf(items[item], 'time')) return false;
  }
  return verbFinal ? senseOf(items[from + 1], 'marker') !== null || at === from + 1 : true;
}

function ends({ items }: Sentence, at: number): boolean {
  const senses = items[at]?.senses ?? [];
  return senses.some(({ cls }) => cls === 'person') || isOnlyVerb(senses);
}

function isOnlyVerb(senses: readonly Sense[]): boolean {
  return senses.some(({ cls }) => cls === 'verb') && !senses.some(({ cls }) => cls === 'marker');
}

/** "Here": the town of the dateline, where the article has one. */
function hereOf(
  { sentences }: Draft,
  sentence: Sentence,
  at: number,
): { readonly entity: EntityRef; readonly at: Stretch } | null {
  const dateline = sentences
    .slice(0, 2)
    .flatMap(({ items: [first] }) => senseOf(first, 'place')?.entity ?? []);
  const [entity] = dateline;
  const from = sentence === sentences[0] || sentence === sentences[1] ? 0 : at;
  const opens = senseOf(sentence.items[from], 'place')?.entity.key === entity?.key;
  return entity && isSeat(entity) ? { entity, at: { from: opens ? from : at, to: at + 1 } } : null;
}
