import type { CompiledPack } from '../languages/compile.js';
import type { Sentence } from './sentence.js';

/** Makes of what finds something in a sentence one that looks for it once, however many rules ask. */
export function ofSentence<T extends object>(
  find: (sentence: Sentence, pack: CompiledPack) => T,
): (sentence: Sentence, pack: CompiledPack) => T {
  const found = new WeakMap<Sentence['items'], { readonly pack: CompiledPack; readonly made: T }>();
  return (sentence, pack) => {
    const known = found.get(sentence.items);
    if (known?.pack === pack) return known.made;
    const made = find(sentence, pack);
    found.set(sentence.items, { pack, made });
    return made;
  };
}
