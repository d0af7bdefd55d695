import type { CompiledPack } from '../languages/compile.js';
import type { Sense } from '../languages/sense.js';
import type { Wants } from '../languages/wants.js';
import { factsOf } from '../languages/wordFacts.js';
import type { Token } from '../text/tokens.js';
import type { Item } from './items.js';

/** Where nothing is yet: behind all tokens. */
const NOWHERE = 0x3fffffff;

/**
 * What a sentence gives of all that patterns want, and between which tokens. It only grows: what a pattern made, another
 * may take.
 */
export class Given {
  /** The first and the last token at which each want is given. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** How many wants each pattern still lacks: to ask every pattern for its own would cost more than to try those that fit. */
  readonly #missing: Uint8Array;

  readonly #wants: Wants;

  constructor(items: readonly Item[], tokens: readonly Token[], pack: CompiledPack) {
    this.#wants = pack.wants;
    this.#first = new Int32Array(pack.wants.count).fill(NOWHERE);
    this.#last = new Int32Array(pack.wants.count);
    this.#missing = pack.wants.needs.slice();
    let people = false;
    for (const item of items) {
      item.eachClass((cls) => this.add(cls, item.from));
      for (let at = item.from; at < item.to; at++) {
        const facts = factsOf(pack, (tokens[at] as Token).word);
        this.#mark(facts.wants, at);
        if (people || !facts.provesPerson) continue;
        people = true;
        this.#mark(pack.wants.byPerson, at);
      }
    }
  }

  /** Takes in that the sentence has a sense of that class in an item that begins with a token. */
  add(cls: Sense['cls'], token: number): void {
    this.#mark(this.#wants.byClass.get(cls), token);
  }

  /** Whether the sentence gives all that a pattern needs, by its place in the pack. */
  allOf(pattern: number): boolean {
    return this.#missing[pattern] === 0;
  }

  /** The first token at which a want is given. */
  firstOf(want: number): number {
    return this.#first[want] as number;
  }

  /** The last one. */
  lastOf(want: number): number {
    return this.#last[want] as number;
  }

  #mark(wants: readonly number[] | undefined, token: number): void {
    if (!wants) return;
    for (let at = 0; at < wants.length; at++) {
      const want = wants[at] as number;
      if (this.#first[want] === NOWHERE)
        for (const pattern of this.#wants.neededBy[want] as readonly number[])
          (this.#missing[pattern] as number)--;
      if (token < (this.#first[want] as number)) this.#first[want] = token;
      if (token > (this.#last[want] as number)) this.#last[want] = token;
    }
  }
}
