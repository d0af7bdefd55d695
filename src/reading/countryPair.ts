import { countryOf, isCountry } from '../languages/entities.js';
import type { Sense } from '../languages/sense.js';
import { flatMap } from '../values/flatMap.js';
import type { EntityRef } from '../values/value.js';
import { itemsWithAny, type Sentence, senseOf } from './sentence.js';

/** How much oftener than the next another country is named that an article is about. */
const CLEARLY = 1.5;

/**
 * The two countries whose dealings an article tells of: home with the other country that it names most, or two others
 * where it names nothing of home. Null where it names no other, or several alike.
 */
export function countryPair(
  sentences: readonly Sentence[],
  home: EntityRef,
): readonly [EntityRef, EntityRef] | null {
  const counts = weigh(sentences);
  const others = counts
    .filter(({ entity }) => entity.key !== home.key)
    .sort((a, b) => b.weight - a.weight || (a.entity.key < b.entity.key ? -1 : 1));
  const [first, second, third] = others;
  if (!first) return null;
  const isHome = counts.length > others.length || !second;
  const next = isHome ? second : third;
  if (next && first.weight < next.weight * CLEARLY) return null;
  if (isHome) return [home, first.entity];
  return second ? [first.entity, second.entity] : null;
}

/** How much an article is about each country that it names. */
function weigh(sentences: readonly Sentence[]): { entity: EntityRef; weight: number }[] {
  const weights = new Map<string, { entity: EntityRef; weight: number }>();
  for (const [at, sentence] of sentences.entries())
    for (const { entity, weight } of countriesOf(sentence)) {
      const known = weights.get(entity.key) ?? { entity, weight: 0 };
      known.weight += weight + (at < LEAD ? 1 : 0);
      weights.set(entity.key, known);
    }
  return [...weights.values()];
}

/** Sentences that say what an article is about. */
const LEAD = 2;
/** A town is where something takes place; an office is of whoever takes part. */
const OF_TOWN = 0.4;
const OF_OFFICE = 2;

const OF_COUNTRIES: readonly Sense['cls'][] = [
  'pair',
  'place',
  'placeAdjective',
  'person',
  'office',
];

function countriesOf(sentence: Sentence): { entity: EntityRef; weight: number }[] {
  return flatMap(itemsWithAny(sentence, OF_COUNTRIES), (at) => countriesAt(sentence.items[at]));
}

/** The countries that an item names: a place by the country that it lies in, whose an office is, both of a pair. */
function countriesAt(
  item: Sentence['items'][number] | undefined,
): { entity: EntityRef; weight: number }[] {
  const pair = senseOf(item, 'pair');
  const place = senseOf(item, 'place') ?? senseOf(item, 'placeAdjective');
  const of = senseOf(item, 'person')?.office?.of ?? senseOf(item, 'office')?.of ?? null;
  const named = pair
    ? pair.entities.map((entity) => ({ entity, weight: 1 }))
    : place
      ? [{ entity: countryOf(place.entity), weight: isCountry(place.entity) ? 1 : OF_TOWN }]
      : of?.type === 'PLACE'
        ? [{ entity: countryOf(of), weight: OF_OFFICE }]
        : [];
  return named.filter(({ entity }) => isCountry(entity));
}
