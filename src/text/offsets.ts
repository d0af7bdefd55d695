/**
 * The way from the offsets of one writing of a text to those of another: runs in which both advance together, and runs that
 * stand for one place. Only where a run begins is kept, so that a text of a thousand letters may need no more than a line.
 */
export class Offsets {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #advances: boolean[] = [];

  /** From `from` on offsets stand for `to` and what follows it, or for `to` alone. To be called in their order. */
  put(from: number, to: number, advances: boolean): void {
    const last = this.#from.length - 1;
    if (advances && (last < 0 ? from === to : this.#advances[last] && this.#at(last, from) === to))
      return;
    this.#from.push(from);
    this.#to.push(to);
    this.#advances.push(advances);
  }

  /** What an offset stands for; before the first run both are the same. */
  at(offset: number): number {
    let low = 0;
    let high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#from[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? offset : this.#at(low - 1, offset);
  }

  #at(run: number, offset: number): number {
    const to = this.#to[run] as number;
    return this.#advances[run] ? to + offset - (this.#from[run] as number) : to;
  }
}
