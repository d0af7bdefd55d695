import type { EntityRef } from '../values/value.js';
import type { Item } from './items.js';
import { itemsWith, type Sentence, senseOf } from './sentence.js';

/** Sentences in which a dateline stands: below a headline and what may stand under that. */
const OPENING = 4;
/** What closes the town of a dateline by itself; behind a comma a day must follow. */
const CLOSING: ReadonlySet<string> = new Set([':', '।', '|', '(', '-', '–', '—']);

/** Reads "here" beside a journey's verb as the town of the dateline: arrived here, यहां पहुंचे. */
export function withHere(sentences: readonly Sentence[]): Sentence[] {
  const entity = datelineOf(sentences);
  if (!entity) return [...sentences];
  return sentences.map((sentence) => {
    const isHere = (item: Item, at: number): boolean =>
      senseOf(item, 'here') !== null &&
      (isJourney(sentence.items[at - 1]) || isJourney(sentence.items[at + 1]));
    if (!itemsWith(sentence, 'here').some((at) => isHere(sentence.items[at] as Item, at)))
      return sentence;
    const items = sentence.items.map(
      (item, at): Item => (isHere(item, at) ? item.as([{ cls: 'place', entity }], ['here']) : item),
    );
    return { ...sentence, items };
  });
}

function isJourney(item: Item | undefined): boolean {
  const trigger = senseOf(item, 'trigger')?.trigger;
  return trigger?.type === 'visit' && !trigger.lightVerbs.length;
}

/** The town that a report is told from; null where none of its first sentences opens with one. */
export function datelineOf(sentences: readonly Sentence[]): EntityRef | null {
  for (const { items, tokens } of sentences.slice(0, OPENING)) {
    const place = senseOf(items[0], 'place')?.entity;
    const mark = tokens[items[1]?.from ?? -1]?.key ?? '';
    if (!place) continue;
    const isDated = mark === ',' && senseOf(items[2], 'time') !== null;
    if (isDated || items.length === 1 || CLOSING.has(mark)) return place;
  }
  return null;
}
