import { type DocumentNode, getOperationAST } from 'graphql';
import { createClient } from 'graphql-sse';

interface Request {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

interface Options {
  readonly headers?: Record<string, unknown>;
  readonly documentAST?: DocumentNode;
}

/** Sends what the editor holds to the server that served the page; a subscription is answered by events. */
export async function send(request: Request, { headers, documentAST }: Options = {}) {
  const sent = headers as Record<string, string> | undefined;
  const operation = documentAST && getOperationAST(documentAST, request.operationName);
  if (operation?.operation === 'subscription') return follow(request, sent);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...sent, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
}

function follow(
  { query, operationName, variables }: Request,
  headers: Record<string, string> = {},
) {
  // A line that drops is not taken up again by itself: it would begin anew, and tell what was told.
  const client = createClient({ url: '/graphql/stream', headers, retryAttempts: 0 });
  return client.iterate({
    query,
    ...(operationName && { operationName }),
    variables: (variables ?? {}) as Record<string, unknown>,
  });
}
