import { type CompiledPack, keysOf } from '../languages/compile.js';
import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';
import type { Item } from './items.js';
import { isCapital, isEdge, isNameWord, mayBegin, type NameText } from './nameSpans.js';
import { itemsWith, type Sentence, senseOf } from './sentence.js';

/** Shorter words of a name stand for nobody alone. */
const SHORTEST = 3;

/** A body with the words of its name, as the article writes it. */
interface Body {
  readonly entity: EntityRef;
  readonly words: readonly string[];
}

/**
 * Reads what stands for a body whose full name is elsewhere in the article: its first word alone (Kaveri, behind Kaveri
 * Housing Finance), and its name without what is in the middle (Deccan Bank, Deccan Commerce Bank). Not where two bodies of
 * the article share it.
 */
export function withLaterBodies(sentences: readonly Sentence[], pack: CompiledPack): Sentence[] {
  const bodies = bodiesOf(sentences);
  if (!bodies.length) return [...sentences];
  const longer = new Map(bodies.flatMap((one) => longerOf(one, bodies)));
  const owners = ownersOf(bodies, longer, pack);
  return sentences.map((sentence) => {
    const text: NameText = { items: sentence.items, tokens: sentence.tokens, pack };
    let items: Item[] | null = null;
    for (const [at, item] of sentence.items.entries()) {
      const named = senseOf(item, 'organisation')?.entity;
      const whole = named && longer.get(named.key);
      const key = sentence.tokens[item.from]?.key ?? '';
      const owner = !item.senses.length && item.to === item.from + 1 ? owners.get(key) : undefined;
      const entity = whole ?? (owner && standsAlone(text, at) ? owner : null);
      if (!entity) continue;
      items ??= [...sentence.items];
      items[at] = item.as([{ cls: 'organisation', entity }], ['later-body']);
    }
    return items ? { ...sentence, items } : sentence;
  });
}

/** The bodies that no list holds, each once. */
function bodiesOf(sentences: readonly Sentence[]): Body[] {
  const found = new Map<string, Body>();
  for (const sentence of sentences)
    for (const at of itemsWith(sentence, 'organisation')) {
      const entity = senseOf(sentence.items[at], 'organisation')?.entity;
      if (!entity || !isUnlisted(entity) || found.has(entity.key)) continue;
      const words = keysOf(entity.names.hi ?? entity.names.en ?? '');
      if (words.length > 1) found.set(entity.key, { entity, words });
    }
  return [...found.values()];
}

/** The one body whose name begins and ends as this one's does and holds more. */
function longerOf(short: Body, bodies: readonly Body[]): [string, EntityRef][] {
  const more = bodies.filter(
    ({ words }) =>
      words.length > short.words.length &&
      words[0] === short.words[0] &&
      words.at(-1) === short.words.at(-1),
  );
  return more[0] && more.length === 1 ? [[short.entity.key, more[0].entity]] : [];
}

/** Whom the first words of names mean; null where they mean two. */
function ownersOf(
  bodies: readonly Body[],
  longer: ReadonlyMap<string, EntityRef>,
  pack: CompiledPack,
): ReadonlyMap<string, EntityRef | null> {
  const owners = new Map<string, EntityRef | null>();
  for (const { entity, words } of bodies) {
    const [word = ''] = words;
    if (word.length < SHORTEST || pack.notNames.has(word)) continue;
    const whole = longer.get(entity.key) ?? entity;
    const other = owners.get(word);
    owners.set(word, other === undefined || other?.key === whole.key ? whole : null);
  }
  return owners;
}

/**
 * Whether a word opens its sentence, or stands behind what ties a description to a name: X is the fourth largest; 900
 * कर्मचारियों वाली X. What stands there is a thing, not how something is done.
 */
function opens({ items, tokens, pack }: NameText, at: number): boolean {
  const before = items[at - 1];
  const word = before && tokens[before.from];
  if (!word || word.kind === 'mark') return true;
  return (pack.cues.get(word.key) ?? []).some(
    ({ list, slug, keys }) => list === 'firms' && slug === 'having' && keys.length === 1,
  );
}

/** Whether the word is no part of a longer name, and, where no capital tells it, ends a noun phrase. */
function standsAlone(text: NameText, at: number): boolean {
  if (!isCapital(text, at)) return mayBegin(text, at) && (isEdge(text, at + 1) || opens(text, at));
  const isNeighbour = (index: number): boolean => isCapital(text, index) && isNameWord(text, index);
  return !isNeighbour(at - 1) && !isNeighbour(at + 1);
}
