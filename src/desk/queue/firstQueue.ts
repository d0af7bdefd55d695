import { ask } from '../api/ask';
import { QueueDocument, type QueueQuery, type QueueQueryVariables } from '../generated/graphql';
import { firstLanguage } from '../language/languages';
import { filterOf, queueVariables } from './queueFilter';

let begun: { readonly key: string; readonly answer: Promise<QueueQuery> } | null = null;

/** Asks for the queue while the page itself is still on its way, where its address shows the queue. */
export function beginQueue(): void {
  if (location.pathname !== '/') return;
  const filter = filterOf(new URLSearchParams(location.search));
  const variables = queueVariables(filter, firstLanguage(), null);
  const answer = ask(QueueDocument, variables);
  // Whoever takes it hears of a failure; where nobody does, nobody misses it.
  answer.catch(() => {});
  begun = { key: JSON.stringify(variables), answer };
}

/** A page of the queue: the one that was asked for before, once, else by a request of its own. */
export function askQueue(variables: QueueQueryVariables): Promise<QueueQuery> {
  const taken = begun;
  begun = null;
  return taken?.key === JSON.stringify(variables) ? taken.answer : ask(QueueDocument, variables);
}
