import type { Sense } from '../languages/sense.js';
import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';
import type { Discourse } from './discourse.js';
import { itemsWithAny, type Sentence, senseOf } from './sentence.js';

/** How many sentences of an article say what it is about: its headline and its first paragraph. */
const LEAD = 4;
/** The most that an article is about. */
const LARGEST_TOPIC = 12;

const NAMED: readonly Sense['cls'][] = ['person', 'work', 'organisation', 'place'];

/** Who, where and what an article is about: the people, bodies and places that its lead names or that it names again. */
export function topicOf(sentences: readonly Sentence[], discourse: Discourse): EntityRef[] {
  const told = new Map<string, { entity: EntityRef; count: number; first: number }>();
  for (const [at, sentence] of sentences.entries()) {
    for (const spot of itemsWithAny(sentence, NAMED)) {
      const item = sentence.items[spot];
      const person = senseOf(item, 'person');
      const entity = person
        ? discourse.whole(person.entity)
        : (senseOf(item, 'work') ?? senseOf(item, 'organisation') ?? senseOf(item, 'place'))
            ?.entity;
      if (!entity) continue;
      const known = told.get(entity.key);
      if (known) known.count++;
      else told.set(entity.key, { entity, count: 1, first: at });
    }
  }
  return (
    [...told.values()]
      // A name that no list holds is seldom in the news: one mention of it tells what a report is about.
      .filter(({ entity, count, first }) => count > 1 || first < LEAD || isUnlisted(entity))
      .sort((a, b) => b.count - a.count || a.first - b.first)
      .slice(0, LARGEST_TOPIC)
      .map(({ entity }) => entity)
  );
}
