import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { print, type StreamMessage } from 'graphql-sse';
import type { LiveRequest, LiveStream } from '../../graphql/live.js';
import { listenerTooSlow } from '../../services/errors.js';
import { SAFE_HEADERS, sendJson } from '../reply.js';
import { begin, type Following, refusal } from './following.js';
import { watched } from './watched.js';

/** Milliseconds that are left to whoever was too slow to read why the stream ends. */
const FAREWELL = 5_000;

const HEADERS = {
  ...SAFE_HEADERS,
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would gather events before it passes them on.
  'x-accel-buffering': 'no',
};

/**
 * Follows one subscription by server-sent events, in the distinct connections mode of the GraphQL over SSE protocol. The id
 * of an event is its cursor: a browser that lost the line comes back with the last one by itself.
 */
export async function serveEventStream(
  following: Following,
  http: IncomingMessage,
  response: ServerResponse,
  request: LiveRequest,
): Promise<void> {
  const { live, limits } = following;
  const { 'last-event-id': last } = http.headers;
  const lastEventId = typeof last === 'string' && last !== '' ? last : null;
  const begun = await begin(following, { http, lastEventId, request });
  if (!('document' in begun)) return refuse(response, begun.map(live.format));
  const answer = await live.start(begun);
  if (!(Symbol.asyncIterator in answer)) return refuse(response, answer.errors ?? []);

  response.writeHead(200, HEADERS);
  // Some browsers wait for the first byte before they take the answer for one.
  response.write(':\n\n');
  const { check, contextValue } = begun;
  const cursor = (): string | null => contextValue.stream?.cursor ?? null;
  const giveUp = (): void => {
    const errors = [live.format(refusal(listenerTooSlow(cursor() ?? '')))];
    response.end(next({ errors }, null) + COMPLETE);
    setTimeout(() => response.destroy(), FAREWELL).unref();
  };
  const events = watched(answer, { limits, live, check, giveUp });
  await write(events, response, limits.keepAlive, cursor);
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Tells why there is nothing to follow: as an event, but to one who may not, whose browser would come back at once. */
function refuse(response: ServerResponse, errors: readonly GraphQLFormattedError[]): void {
  const status = STATUS[String(errors[0]?.extensions?.code)];
  if (status) {
    sendJson(
      response,
      status,
      { errors },
      { ...(status === 401 && { 'www-authenticate': 'Bearer' }) },
    );
  } else {
    response.writeHead(200, HEADERS);
    response.end(next({ errors }, null) + COMPLETE);
  }
}

const COMPLETE = print({ event: 'complete', data: null });

const next = (result: FormattedExecutionResult, cursor: string | null): string =>
  (cursor === null ? '' : `id: ${cursor}\n`) +
  print({ event: 'next', data: result } as StreamMessage<false, 'next'>);

/** Writes events one after the other, each when the one before has left this process. */
async function write(
  stream: LiveStream,
  response: ServerResponse,
  keepAlive: number,
  cursor: () => string | null,
): Promise<void> {
  const timer = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, keepAlive);
  const hangUp = (): void => void stream.return();
  response.once('close', hangUp);
  try {
    for await (const result of stream) {
      if (!response.writable) break;
      await new Promise<void>((resolve) => {
        response.once('close', resolve);
        response.write(next(result, cursor()), () => {
          response.off('close', resolve);
          resolve();
        });
      });
    }
    if (response.writable) response.end(COMPLETE);
  } finally {
    clearInterval(timer);
    response.off('close', hangUp);
  }
}
