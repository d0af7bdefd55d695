// Where in the queue one was, while the page is open: going back finds the same row at the same height.
let ids: readonly string[] = [];
let questions: readonly string[] = [];
let chosen: string | null = null;
let top = 0;
let search = '';

interface Placed {
  readonly id: string;
  readonly question: { readonly id: string };
}

export const queuePlace = {
  /** The row that was chosen, by its place among these. */
  indexIn(items: readonly Placed[]): number | null {
    const index = items.findIndex(({ id }) => id === chosen);
    return index < 0 ? null : index;
  },
  choose(items: readonly Placed[], id: string | null): void {
    ids = items.map((item) => item.id);
    questions = items.map((item) => item.question.id);
    chosen = id;
  },
  /** The question before or behind this one, by the queue as it was last seen. */
  beside(question: string, by: 1 | -1): string | null {
    const at = questions.indexOf(question);
    const next = at < 0 ? undefined : questions[at + by];
    if (next !== undefined) chosen = ids[at + by] ?? null;
    return next ?? null;
  },
  /** The question behind this one. */
  peek: (question: string): string | null => questions[questions.indexOf(question) + 1] ?? null,
  /** The queue as it was last narrowed. */
  address: (): string => (search ? `/?${search}` : '/'),
  keepSearch(now: string): void {
    search = now;
  },
  scroll: () => top,
  keepScroll(): void {
    top = window.scrollY;
  },
};
