import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { createContext, type RequestContext } from '../graphql/context.js';
import { type ErrorCode, MilaanError } from '../services/errors.js';
import { requireReading } from '../services/identity.js';
import type { UseCases } from '../services/useCases.js';
import type { Identify } from './identify.js';
import { readBody, UnreadableBody } from './readBody.js';
import { SAFE_HEADERS, sendJson } from './reply.js';
import {
  type TrustedDocuments,
  withTrustedDocument,
  withTrustedSearch,
} from './trustedDocuments.js';

/** What the endpoint serves. */
export interface Endpoint {
  readonly graphql: ApolloServer<RequestContext>;
  readonly useCases: UseCases;
  readonly identify: Identify;
  /** The only documents that are run; null where any is. */
  readonly documents: TrustedDocuments | null;
}

/** Hands one request to Apollo and its answer back: Apollo's own adaptors need a web framework, this needs none. */
export async function serveGraphQL(
  endpoint: Endpoint,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
): Promise<void> {
  const { documents } = endpoint;
  const caller = await endpoint.identify(request);
  let body: unknown;
  let query = search;
  try {
    // One who may do nothing is told so before anything that was sent is looked at: not even the schema is shown.
    if (!caller.identity && !caller.mayRead) requireReading(caller);
    body = await readBody(request);
    if (documents && isRecord(body)) body = withTrustedDocument(documents, body);
    else if (documents) query = withTrustedSearch(documents, search);
  } catch (error) {
    return refuse(response, error);
  }
  const answer = await endpoint.graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      search: query,
      body,
    },
    context: async () => createContext(endpoint.useCases, caller),
  });
  await write(response, answer);
}

const isRecord = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function write(
  response: ServerResponse,
  { status = 200, headers, body }: HTTPGraphQLResponse,
): Promise<void> {
  const told = { ...SAFE_HEADERS, ...Object.fromEntries(headers) };
  if (body.kind === 'complete') {
    // Of known length it goes out as one piece, with its headers; in chunks it would be four. As bytes: a text would be gone through
    // twice, for its length and for them.
    const bytes = Buffer.from(body.string);
    response.writeHead(status, { ...told, 'content-length': bytes.length });
    response.end(bytes);
    return;
  }
  response.writeHead(status, told);
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}

const STATUS: Partial<Record<ErrorCode, number>> = { REQUEST_TOO_LARGE: 413, UNAUTHENTICATED: 401 };

/** Tells why a request was not read. What remains of it is not waited for. */
export function refuse(response: ServerResponse, error: unknown): void {
  const answer = (status: number, code: string, message: string) =>
    sendJson(
      response,
      status,
      { errors: [{ message, extensions: { code } }] },
      { connection: 'close', ...(status === 401 && { 'www-authenticate': 'Bearer' }) },
    );
  if (error instanceof MilaanError) answer(STATUS[error.code] ?? 400, error.code, error.message);
  else if (error instanceof UnreadableBody) answer(400, 'BAD_REQUEST', error.message);
  // The caller hung up while sending.
  else response.destroy();
}
