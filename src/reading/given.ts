import { provesPerson } from '../languages/personWords.js';
import type { Sense } from '../languages/sense.js';
import type { Wants } from '../languages/wants.js';
import type { Token } from '../text/tokens.js';
import type { Item } from './items.js';

/** What a sentence gives of all that patterns want. It only grows: what a pattern made, another may take. */
export class Given {
  readonly #has: Uint8Array;

  constructor(
    private readonly wants: Wants,
    items: readonly Item[],
    tokens: readonly Token[],
  ) {
    this.#has = new Uint8Array(wants.count);
    let people = !wants.byPerson.length;
    for (const item of items) {
      for (const sense of item.senses) this.add(sense.cls);
      for (let at = item.from; at < item.to; at++) {
        const key = tokens[at]?.key ?? '';
        this.#mark(wants.byWord.get(key));
        if (people || !provesPerson(key)) continue;
        people = true;
        this.#mark(wants.byPerson);
      }
    }
  }

  /** Takes in that the sentence has a sense of that class. */
  add(cls: Sense['cls']): void {
    this.#mark(this.wants.byClass.get(cls));
  }

  /** Whether the sentence gives each of these. */
  all(wants: readonly number[]): boolean {
    for (const want of wants) if (!this.#has[want]) return false;
    return true;
  }

  #mark(wants: readonly number[] | undefined): void {
    if (wants) for (const want of wants) this.#has[want] = 1;
  }
}
