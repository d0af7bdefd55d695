import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Api } from './api.js';

/** An event as it came, or the errors that came in its stead. */
// biome-ignore lint/suspicious/noExplicitAny: tests say themselves what they expect to find
export type Told = any;

/** Follows a subscription over WebSocket; `next` waits for an event, `end` completes it and closes the socket. */
export function follow(
  { url }: Pick<Api, 'url'>,
  query: string,
  variables: Record<string, unknown> = {},
  connectionParams: Record<string, unknown> = {},
) {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
  });
  const events = client.iterate({ query, variables });
  // One event ahead: an iterator that nobody waits for yet forgets that its stream broke off, and would be waited for forever.
  const ask = () => {
    const event = events.next();
    event.catch(() => {});
    return event;
  };
  let upcoming = ask();
  const next = async (): Promise<Told> => {
    const { done, value } = await upcoming;
    upcoming = ask();
    if (done) return null;
    return value.errors ? { errors: value.errors } : Object.values(value.data ?? {})[0];
  };
  return {
    client,
    next,
    take: async (count: number): Promise<Told[]> => {
      const taken: Told[] = [];
      while (taken.length < count) taken.push(await next());
      return taken;
    },
    end: async () => {
      await events.return?.();
      await client.dispose();
    },
  };
}

/** Reads server-sent events as they are written, each with its fields. */
export async function* readEvents(
  response: Response,
): AsyncGenerator<{ readonly id?: string; readonly event?: string; readonly data?: string }> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = block.split('\n').flatMap((line) => {
        const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
        return name ? [[name, value]] : [];
      });
      if (fields.length) yield Object.fromEntries(fields);
    }
  }
}
