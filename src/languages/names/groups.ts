/** What an editor decided about two entities. Taking it away undoes it. */
export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'SAME' | 'DIFFERENT';
}

/** Ids gathered into groups of which none ever holds two that were judged different. */
export class Groups {
  readonly #groupOf = new Map<string, Set<string>>();
  readonly #apart = new Map<string, Set<string>>();

  /** Keeps two apart, for good. To be told before any are joined. */
  keepApart(left: string, right: string): void {
    if (left === right) return;
    this.#apartFrom(left).add(right);
    this.#apartFrom(right).add(left);
  }

  /** Whether the two groups may be one: none of the one was judged different from one of the other. */
  mayJoin(left: string, right: string): boolean {
    const [smaller, larger] = [this.of(left), this.of(right)].sort((a, b) => a.size - b.size);
    for (const id of smaller ?? [])
      for (const other of this.#apart.get(id) ?? []) if (larger?.has(other)) return false;
    return true;
  }

  /** Makes one group of two where that is allowed; tells whether it is. */
  join(left: string, right: string): boolean {
    if (!this.mayJoin(left, right)) return false;
    const [from, into] = [this.of(left), this.of(right)];
    if (from === into) return true;
    for (const id of from) {
      into.add(id);
      this.#groupOf.set(id, into);
    }
    return true;
  }

  /** All that are one with the id, itself among them. */
  of(id: string): Set<string> {
    let group = this.#groupOf.get(id);
    if (!group) {
      group = new Set([id]);
      this.#groupOf.set(id, group);
    }
    return group;
  }

  #apartFrom(id: string): Set<string> {
    const others = this.#apart.get(id) ?? new Set();
    this.#apart.set(id, others);
    return others;
  }
}
