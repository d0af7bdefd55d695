import type { BusinessWords } from '../../languages/business.js';
import type { CompiledPack } from '../../languages/compile.js';
import { factsOf } from '../../languages/wordFacts.js';
import { standsAt, type Token } from '../../text/tokens.js';
import { ofSentence } from '../ofSentence.js';
import type { Sentence } from '../sentence.js';

/** A phrase of business reports in a sentence: tokens `from` up to but not including `to`. */
export interface Cue {
  readonly list: keyof BusinessWords;
  readonly slug: string;
  readonly from: number;
  readonly to: number;
}

/** The phrases of business reports that a sentence holds; of one list, none within a longer one. Several rules ask. */
export const cuesIn = ofSentence(findCues);

function findCues({ tokens, items }: Sentence, pack: CompiledPack): readonly Cue[] {
  const found: Cue[] = [];
  const last = new Map<string, Cue>();
  const end = items.at(-1)?.to ?? 0;
  for (let at = items[0]?.from ?? 0; at < end; at++) {
    for (const { keys, list, slug } of factsOf(pack, (tokens[at] as Token).word).cues) {
      const before = last.get(list);
      const isWithin = before && at < before.to && at + keys.length <= before.to;
      const isSame = before && at === before.from && at + keys.length === before.to;
      if ((isWithin && !isSame) || at + keys.length > end) continue;
      if (!standsAt(keys, tokens, at)) continue;
      const cue = { list, slug, from: at, to: at + keys.length };
      last.set(list, cue);
      found.push(cue);
    }
  }
  return found;
}

/** How many tokens lie between two stretches; nought where they touch or overlap. */
export function gap(
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
