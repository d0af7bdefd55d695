import type { Aside } from '../languages/aside.js';
import type { CompiledPack } from '../languages/compile.js';
import { factsOf } from '../languages/wordFacts.js';
import { standsAt, type Token } from '../text/tokens.js';
import { ofSentence } from './ofSentence.js';
import type { Sentence } from './sentence.js';

/** An aside in a sentence, at its tokens. */
export interface FoundAside {
  readonly aside: Aside;
  readonly from: number;
  readonly to: number;
}

/** The asides of a sentence in the order of the text; of two that overlap the first, of two that begin together the longer. */
export const asidesOf = ofSentence(findAsides);

function findAsides({ items, tokens }: Sentence, pack: CompiledPack): readonly FoundAside[] {
  const found: FoundAside[] = [];
  const end = items.at(-1)?.to ?? 0;
  for (let at = items[0]?.from ?? 0; at < end; at++) {
    const { asides } = factsOf(pack, (tokens[at] as Token).word);
    const best = asides.length
      ? asides.find(({ keys }) => at + keys.length <= end && standsAt(keys, tokens, at))
      : undefined;
    if (!best) continue;
    found.push({ aside: best.aside, from: at, to: at + best.keys.length });
    at += best.keys.length - 1;
  }
  return found;
}
