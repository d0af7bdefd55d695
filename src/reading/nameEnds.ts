import type { Term } from '../languages/patternSyntax.js';
import { coinedEnds } from './coinedName.js';
import { fullNameEnd } from './fullName.js';
import { type NameText, unknownEnd } from './nameSpans.js';

export const NO_ENDS: readonly number[] = [];

/** Where names end that terms ask for, in items as they stand: found once for each place, whatever pattern asks. */
export class NameEnds {
  readonly #unknown: number[] = [];
  readonly #full: number[] = [];

  constructor(readonly text: NameText) {}

  /** Where a name may end that a term asks for and that begins at `at`. */
  of({ unknown, fullName, coined }: Term, at: number): readonly number[] {
    if (at >= this.text.items.length) return NO_ENDS;
    const unknownEnd = unknown ? this.#unknownEnd(at) : at;
    const fullEnd = fullName ? this.#fullEnd(at) : at;
    const ends = coined ? coinedEnds(this.text, at) : NO_ENDS;
    if (unknownEnd === at && fullEnd === at) return ends;
    return [...(unknownEnd > at ? [unknownEnd] : []), ...(fullEnd > at ? [fullEnd] : []), ...ends];
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
