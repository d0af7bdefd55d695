import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import type { Account } from '../account.js';
import { evidenceOfItems } from '../evidence.js';
import { destination } from '../frames/destination.js';
import { medialDestination } from '../frames/medialDestination.js';
import type { Item } from '../items.js';
import type { Claim } from '../reading.js';
import { isSamePlace } from '../sameEvent.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { durationValue } from './duration.js';
import { plainFacet } from './plainFacet.js';

/** Visits are told in days and weeks; what takes hours is a stop. */
const LONG: ReadonlySet<string> = new Set(['day', 'week']);
/** Tokens from the length to the noun: a four-day official visit, चार दिन की उनकी यह राजकीय यात्रा. */
const REACH = 6;

/**
 * Asserts how long a visit lasts (`duration/of-visit`): a four-day visit, तीन दिवसीय यात्रा. A tour of several countries is
 * longer than the visit of each, so a length that is told with another goal, or with a count of stops, says nothing of it.
 */
export const lengthOfVisitClaims: ClaimRule = (draft) => {
  const visits = draft.accounts.filter(({ type }) => type === 'visit');
  if (!visits.length) return [];
  const told = new Set<Account>();
  return flatMap(draft.sentences, (sentence, index) =>
    sentence.question
      ? []
      : itemsWith(sentence, 'duration').flatMap((at): Claim[] => {
          const length = senseOf(sentence.items[at], 'duration');
          if (!length || !LONG.has(length.unit)) return [];
          const noun = nounBehind(sentence, at);
          const visit = noun === null ? null : visitAt(visits, draft, index, at, noun);
          if (noun === null || !visit || told.has(visit)) return [];
          told.add(visit);
          const frame = visit.tellings.find((one) => one.frame.sentence === index)?.frame;
          return [
            {
              kind: 'DURATION',
              subject: {
                kind: 'event',
                event: draft.idOf(visit),
                facet: { ...plainFacet(draft, 'length'), measure: 'visit-length' },
              },
              value: durationValue(length),
              modality: frame?.modality ?? 'HAPPENED',
              attribution: draft.attributionAt(index, at),
              evidence: evidenceOfItems(draft.normal, sentence, { from: at, to: noun + 1 }),
              rule: 'duration/of-visit',
            },
          ];
        }),
  );
};

/** The noun of a journey that a length leads to. */
function nounBehind(sentence: Sentence, at: number): number | null {
  const end = sentence.items[at]?.to ?? 0;
  for (let near = at + 1; ; near++) {
    const item = sentence.items[near];
    if (!item || item.from > end + REACH) return null;
    if (isJourney(item)) return near;
    // Official, maiden, ऐतिहासिक: any adjective.
    if (!item.senses.length) continue;
    if (
      senseOf(item, 'marker')?.marker !== 'genitive' &&
      !BETWEEN.some((cls) => senseOf(item, cls))
    )
      return null;
  }
}

const BETWEEN = [
  'particle',
  'relationAdjective',
  'placeAdjective',
  'place',
  'demonstrative',
  'possessive',
  'upcoming',
] as const;

const isJourney = ({ senses }: Item): boolean =>
  senses.some(
    (sense) =>
      sense.cls === 'trigger' &&
      sense.trigger.type === 'visit' &&
      sense.trigger.lightVerbs.length > 0,
  );

/** The visit that a length is told of: the one told in its sentence, else the only one of the article. */
function visitAt(
  visits: readonly Account[],
  draft: Draft,
  index: number,
  at: number,
  noun: number,
): Account | null {
  const sentence = draft.sentences[index] as Sentence;
  if (sentence.items.some(isOfManyStops)) return null;
  const here = visits.filter((one) => one.tellings.some(({ frame }) => frame.sentence === index));
  const known = here.length ? here : visits;
  const goal = goalOf(draft, sentence, index, at, noun);
  const [visit, ...others] = goal ? known.filter((one) => goesTo(one, goal)) : known;
  return visit && !others.length ? visit : null;
}

const isOfManyStops = (item: Item): boolean =>
  senseOf(item, 'stop') !== null || senseOf(item, 'quantity')?.unit === 'country';

/** The place that the phrase of a journey's noun names itself. */
function goalOf(
  { pack, clauseAt }: Draft,
  sentence: Sentence,
  index: number,
  at: number,
  noun: number,
): EntityRef | null {
  for (let near = at + 1; near < noun; near++) {
    const place = senseOf(sentence.items[near], 'placeAdjective');
    if (place) return place.entity;
  }
  const clause = clauseAt(index, noun);
  if (!clause) return null;
  const goal = pack.pack.verbFinal
    ? destination(sentence, clause, noun)
    : medialDestination(sentence, clause, noun, true);
  return goal?.place ?? null;
}

const goesTo = (visit: Account, goal: EntityRef): boolean =>
  visit.tellings.some(({ frame: { place } }) => place !== null && isSamePlace(place, goal));
