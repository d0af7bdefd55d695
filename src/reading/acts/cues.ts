import type { ActWords } from '../../languages/acts.js';
import type { CompiledPack } from '../../languages/compile.js';
import { factsOf } from '../../languages/wordFacts.js';
import { standsAt, type Token } from '../../text/tokens.js';
import type { Sentence } from '../sentence.js';

/** A phrase of a loose dated act: tokens `from` up to but not including `to`. */
export interface ActCue {
  readonly list: keyof ActWords;
  readonly slug: string;
  readonly from: number;
  readonly to: number;
}

/** The phrases of acts that a sentence holds; no thing within a longer one. */
export function actCues({ tokens, items }: Sentence, pack: CompiledPack): ActCue[] {
  const [from, to] = [items[0]?.from ?? 0, items.at(-1)?.to ?? 0];
  const found: ActCue[] = [];
  let thingsTo = from;
  for (let at = from; at < to; at++) {
    for (const { keys, list, slug } of factsOf(pack, (tokens[at] as Token).word).acts) {
      const end = at + keys.length;
      const isWithin = list === 'things' && end <= thingsTo;
      if (end > to || isWithin) continue;
      if (!standsAt(keys, tokens, at)) continue;
      if (list === 'things') thingsTo = end;
      found.push({ list, slug, from: at, to: end });
    }
  }
  return found;
}
