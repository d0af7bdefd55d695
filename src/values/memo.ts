/**
 * Keeps what a pure function of a string gave, for at most `limit` strings. When it is full the
 * string that came first goes: few strings return in news (the days near publication), and a true
 * least-recently-used list would cost more on every hit than the rare miss does.
 */
export class Memo<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly limit: number) {}

  /** What was kept under the key, or else what `make` gives. A `make` that throws keeps nothing. */
  get(key: string, make: () => T): T {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.kept.size >= this.limit) {
      const oldest = this.kept.keys().next();
      if (!oldest.done) this.kept.delete(oldest.value);
    }
    this.kept.set(key, made);
    return made;
  }

  get size(): number {
    return this.kept.size;
  }
}

/** Keeps what a pure function gave of an object, by what else it was given, for as long as the object lives. */
export class ObjectMemo<Of extends object, T> {
  private readonly kept = new WeakMap<Of, Map<string, T>>();

  get(of: Of, key: string, make: () => T): T {
    const known = this.kept.get(of) ?? new Map<string, T>();
    this.kept.set(of, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    known.set(key, made);
    return made;
  }
}
