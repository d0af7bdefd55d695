import type { TypedDocumentString } from '../generated/graphql';

interface Told {
  readonly cursor: string;
}

/** Follows a subscription for as long as the page is open; after a lost line it goes on where it stopped. */
export async function follow<Result>(
  document: TypedDocumentString<Result, { after?: string | null }>,
  changeOf: (result: Result) => Told,
  hear: (result: Result) => void,
): Promise<() => void> {
  const socket = await connect();
  const variables: { after: string | null } = { after: null };
  // The client sends this very object again when it has to connect anew.
  const request = { query: document.toString(), variables };
  return socket.subscribe<Result>(request, {
    next: ({ data }) => {
      if (!data) return;
      variables.after = changeOf(data).cursor;
      hear(data);
    },
    // Where the server refuses, the desk works without: what is shown is as old as it was asked.
    error: () => {},
    complete: () => {},
  });
}

type Client = import('graphql-ws').Client;
let connected: Promise<Client> | undefined;

/** One line for all that is followed. Its library is not needed for the first view. */
function connect(): Promise<Client> {
  connected ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  );
  return connected;
}
