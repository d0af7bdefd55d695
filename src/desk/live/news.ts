// Conflicts that opened since the queue was last read. Nothing of what is being read moves for them.
let fresh: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

const tell = (next: ReadonlySet<string>): void => {
  fresh = next;
  for (const listener of listeners) listener();
};

export const news = {
  add: (conflict: string): void => tell(new Set([...fresh, conflict])),
  drop: (conflict: string): void => tell(new Set([...fresh].filter((id) => id !== conflict))),
  clear: (): void => tell(new Set()),
  count: (): number => fresh.size,
  listen: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
