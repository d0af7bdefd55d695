import type { CompiledPack } from '../languages/compile.js';
import { unknownEntity } from '../languages/names.js';
import type { EntityRef } from '../values/value.js';
import { type Cue, cuesIn } from './business/cues.js';
import { isOfBusiness } from './business/signs.js';
import { Item } from './items.js';
import { isCapital, isNameWord, type NameText } from './nameSpans.js';
import { type Sentence, senseOf } from './sentence.js';

/** Words of a name that no word for its kind ends. */
const LONGEST = 3;
/** A headline that writes most words with a capital tells no names by them. */
const MOST_CAPITALS = 0.6;

/**
 * Reads names as those of firms that no list holds and no word for their kind ends, where a report of business tells of
 * them what is told of firms alone: the acquisition of Corvid, Corvid's revenue. Only names with capitals: without
 * them nothing says where such a name ends.
 */
export function withFirmsByPlace(sentences: readonly Sentence[], pack: CompiledPack): Sentence[] {
  if (pack.pack.verbFinal || !isOfBusiness(sentences, pack)) return [...sentences];
  const found = new Map<string, EntityRef>();
  const runs = sentences.map((sentence) => runsIn(sentence, pack));
  for (const [index, sentence] of sentences.entries()) {
    const cues = cuesIn(sentence, pack).filter(({ list }) => list === 'bearers');
    for (const run of runs[index] ?? [])
      if (isBorne(sentence, run, cues) && !found.has(run.key))
        found.set(run.key, unknownEntity('ORGANISATION', run.name, run.name));
  }
  if (!found.size) return [...sentences];
  return sentences.map((sentence, index) => {
    const named = (runs[index] ?? []).filter(({ key }) => found.has(key));
    if (!named.length) return sentence;
    const items = sentence.items.flatMap((item, at): Item[] => {
      const run = named.find((one) => at >= one.at && at < one.end);
      if (!run) return [item];
      const entity = found.get(run.key) as EntityRef;
      const last = sentence.items[run.end - 1] ?? item;
      return at === run.at
        ? [new Item(item.from, last.to, [{ cls: 'organisation', entity }], ['firm-by-place'])]
        : [];
    });
    return { ...sentence, items };
  });
}

/** A run of words with capitals that nothing else knows: items `at` up to but not including `end`. */
interface Run {
  readonly at: number;
  readonly end: number;
  readonly key: string;
  readonly name: string;
}

function runsIn({ items, tokens }: Sentence, pack: CompiledPack): Run[] {
  const text: NameText = { items, tokens, pack };
  const isWord = (at: number): boolean => {
    const key = tokens[items[at]?.from ?? -1]?.key ?? '';
    return isCapital(text, at) && isNameWord(text, at) && !pack.cues.has(key);
  };
  const words = items.filter(({ from }) => tokens[from]?.kind === 'word').length;
  const capitals = items.filter((_, at) => isCapital(text, at)).length;
  if (capitals > words * MOST_CAPITALS) return [];
  const runs: Run[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isWord(at)) continue;
    let end = at + 1;
    while (isWord(end)) end++;
    const isAlone = !isCapital(text, at - 1) && !isCapital(text, end);
    if (isAlone && end - at <= LONGEST) {
      const all = tokens.slice(items[at]?.from, items[end - 1]?.to);
      runs.push({
        at,
        end,
        key: all.map(({ key }) => key).join(' '),
        name: all.map((token) => token.text).join(' '),
      });
    }
    at = end;
  }
  return runs;
}

/** Whether a word stands beside a run that only names of firms have beside them. */
function isBorne({ items }: Sentence, { at, end }: Run, cues: readonly Cue[]): boolean {
  const [first, last, next] = [items[at], items[end - 1], items[end]];
  const isOwner = next !== undefined && senseOf(next, 'marker')?.marker === 'genitive';
  const behind = isOwner ? next.to : (last?.to ?? -1);
  return cues.some(({ slug, from, to }) => {
    // Kavlon's acquisition of Tresk: both are firms.
    if (slug === 'before') return to === first?.from || (isOwner && from === behind);
    if (slug === 'doing') return from === last?.to;
    // What begins a sentence has a capital anyway: only its genitive makes it a name.
    return slug === 'behind' && from === behind && (isOwner || at > 0);
  });
}
