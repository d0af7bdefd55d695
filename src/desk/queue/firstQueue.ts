import { ask } from '../api/ask';
import { QueueDocument, type QueueQuery, type QueueQueryVariables } from '../generated/graphql';
import { firstLanguage } from '../language/languages';
import { filterOf, queueVariables } from './queueFilter';

interface Begun {
  readonly key: string;
  readonly answer: Promise<QueueQuery>;
  /** The answer, once it is there. */
  here?: QueueQuery;
}

let begun: Begun | null = null;

/** Asks for the queue while the page itself is still on its way, where its address shows the queue. */
export function beginQueue(): void {
  if (location.pathname !== '/') return;
  const filter = filterOf(new URLSearchParams(location.search));
  const variables = queueVariables(filter, firstLanguage(), null);
  const answer = ask(QueueDocument, variables);
  const asked: Begun = { key: JSON.stringify(variables), answer };
  // Whoever takes it hears of a failure; where nobody does, nobody misses it.
  answer.then(
    (queue) => {
      asked.here = queue;
    },
    () => {},
  );
  begun = asked;
}

/** Waits for what was asked for before, where anything was, but no longer than so many milliseconds. */
export const queueOrSoon = (patience: number): Promise<unknown> =>
  Promise.race([
    begun?.answer.catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);

/** The queue that was asked for before, where it has come already: the page begins with its rows. */
export function queueHere(variables: QueueQueryVariables): QueueQuery | undefined {
  if (begun?.key !== JSON.stringify(variables) || !begun.here) return undefined;
  const { here } = begun;
  begun = null;
  return here;
}

/** A page of the queue: the one that was asked for before, once, else by a request of its own. */
export function askQueue(variables: QueueQueryVariables): Promise<QueueQuery> {
  const taken = begun;
  begun = null;
  return taken?.key === JSON.stringify(variables) ? taken.answer : ask(QueueDocument, variables);
}
