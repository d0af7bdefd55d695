import type { Telling } from '../account.js';
import { endsInMark, type Sentence } from '../sentence.js';

/** Tellings with those of the headline last: it says less than the sentence that it heads, which is the better quote. */
export function headlineLast(
  tellings: readonly Telling[],
  sentences: readonly Sentence[],
): readonly Telling[] {
  const isHeadline = ({ frame }: Telling): boolean =>
    frame.sentence === 0 && !endsInMark(sentences[0]);
  const heads = tellings.filter(isHeadline);
  return heads.length ? [...tellings.filter((one) => !isHeadline(one)), ...heads] : tellings;
}
