const OPEN = 'milaan:search';

/** Opens the search, from wherever. */
export const openSearch = (): void => void window.dispatchEvent(new Event(OPEN));

/** Hears of it; gives what stops hearing. */
export function onSearch(open: () => void): () => void {
  window.addEventListener(OPEN, open);
  return () => window.removeEventListener(OPEN, open);
}
