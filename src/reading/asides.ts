import type { Aside } from '../languages/aside.js';
import type { CompiledPack } from '../languages/compile.js';
import type { Sentence } from './sentence.js';

/** An aside in a sentence, at its tokens. */
export interface FoundAside {
  readonly aside: Aside;
  readonly from: number;
  readonly to: number;
}

/** The asides of a sentence in the order of the text; of two that overlap the first, of two that begin together the longer. */
export function asidesOf({ items, tokens }: Sentence, { asides }: CompiledPack): FoundAside[] {
  const found: FoundAside[] = [];
  const end = items.at(-1)?.to ?? 0;
  for (let at = items[0]?.from ?? 0; at < end; at++) {
    const best = asides
      .get(tokens[at]?.key ?? '')
      ?.find(({ keys }) =>
        keys.every((key, nth) => at + nth < end && tokens[at + nth]?.key === key),
      );
    if (!best) continue;
    found.push({ aside: best.aside, from: at, to: at + best.keys.length });
    at += best.keys.length - 1;
  }
  return found;
}
