import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LiveRequest } from '../../graphql/live.js';
import { refuse } from '../graphqlEndpoint.js';
import { readBody, UnreadableBody } from '../readBody.js';
import type { Streams } from './streams.js';

/** Whether a request to the GraphQL endpoint asks for events instead of one answer. */
export const asksForEvents = ({ headers: { accept } }: IncomingMessage): boolean =>
  /^text\/event-stream\s*(;|$)/i.test(accept ?? '');

/** Answers a subscription with events: sent as JSON, or in the query of a GET, which is all that an EventSource can. */
export async function serveLive(
  streams: Streams,
  request: IncomingMessage,
  response: ServerResponse,
  search: URLSearchParams,
): Promise<void> {
  let sent: LiveRequest;
  try {
    sent = request.method === 'POST' ? await readSent(request) : fromSearch(search);
  } catch (error) {
    return refuse(response, error);
  }
  await streams.serve(request, response, sent);
}

async function readSent(request: IncomingMessage): Promise<LiveRequest> {
  const body = await readBody(request);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new UnreadableBody(
      'Send a JSON object such as {"query": "subscription { … }"}, as application/json.',
    );
  return body;
}

function fromSearch(search: URLSearchParams): LiveRequest {
  const json = (name: string): unknown => {
    const value = search.get(name);
    if (value === null) return undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw new UnreadableBody(`The parameter ${name} is not JSON.`);
    }
  };
  return {
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName') ?? undefined,
    variables: json('variables'),
    ...{ documentId: search.get('documentId') ?? undefined, extensions: json('extensions') },
  };
}
