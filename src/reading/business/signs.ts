import type { CompiledPack } from '../../languages/compile.js';
import type { Sentence } from '../sentence.js';
import { cuesIn } from './cues.js';

/** So many different words of business make a report one of business; more of them where it tells of something else too. */
const ENOUGH = 3;
const CERTAIN = 5;

/** Whether a text is a report of business by its words, whatever it tells of. */
export function isOfBusiness(
  sentences: readonly Sentence[],
  pack: CompiledPack,
  certain = false,
): boolean {
  const signs = new Set<string>();
  for (const sentence of sentences)
    for (const { list, from } of cuesIn(sentence, pack))
      if (list === 'signs') signs.add(sentence.tokens[from]?.key ?? '');
  return signs.size >= (certain ? CERTAIN : ENOUGH);
}
