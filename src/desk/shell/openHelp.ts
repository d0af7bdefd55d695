const OPEN = 'milaan:help';

/** Shows the keys, from wherever. */
export const openHelp = (): void => void window.dispatchEvent(new Event(OPEN));

/** Hears of it; gives what stops hearing. */
export function onHelp(open: () => void): () => void {
  window.addEventListener(OPEN, open);
  return () => window.removeEventListener(OPEN, open);
}
