import type { Term } from '../languages/patternSyntax.js';
import { coinedEnds } from './coinedName.js';
import { fullNameEnd } from './fullName.js';
import { type NameText, unknownEnd } from './nameSpans.js';

const NO_ENDS: readonly number[] = [];

/** Where names end that terms ask for, in items as they stand: found once for each place, whatever pattern asks. */
export class NameEnds {
  readonly #unknown: number[] = [];
  readonly #full: number[] = [];

  constructor(readonly text: NameText) {}

  /** Where a name may end that a term asks for and that begins at `at`. */
  of({ builtIn, classes }: Term, at: number): readonly number[] {
    if (!builtIn || at >= this.text.items.length) return NO_ENDS;
    const ends: number[] = [];
    if (classes.includes('unknown')) ends.push(this.#unknownEnd(at));
    if (classes.includes('fullName')) ends.push(this.#fullEnd(at));
    if (classes.includes('coined')) ends.push(...coinedEnds(this.text, at));
    return ends.filter((end) => end > at);
  }

  #unknownEnd(at: number): number {
    const end = this.#unknown[at] ?? unknownEnd(this.text, at);
    this.#unknown[at] = end;
    return end;
  }

  #fullEnd(at: number): number {
    const end = this.#full[at] ?? fullNameEnd(this.text, at);
    this.#full[at] = end;
    return end;
  }
}
