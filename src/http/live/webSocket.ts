import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Context } from 'graphql-ws';
import { useServer as serveSockets } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LiveStream } from '../../graphql/live.js';
import { tooManyStreams } from '../../services/errors.js';
import { type Begun, begin, type Following, refusal } from './following.js';
import { watched } from './watched.js';

/** What a subscription may weigh, in bytes: more than any document, far less than an article. */
const MAX_MESSAGE = 100_000;
/** 4400 to 4499 tell on a socket what 400 to 499 tell in HTTP: 408 is a timeout. */
const TOO_SLOW = 4408;
/** Milliseconds that a socket is given to say goodbye. */
const FAREWELL = 2_000;

/** What graphql-ws keeps of a socket. */
interface Extra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

/** Subscriptions over WebSocket, in the protocol `graphql-transport-ws`. */
export interface SocketServer {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly size: () => number;
  readonly close: () => Promise<void>;
}

export function createSocketServer(following: Following): SocketServer {
  const { live, limits } = following;
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
  const { dispose } = serveSockets(
    {
      // What is wrong with the server itself is not told to callers.
      isProd: true,
      connectionInitWaitTimeout: limits.greeting,
      onSubscribe: (context, _id, sent) => {
        if (Object.keys(context.subscriptions).length > limits.perConnection)
          return [refusal(tooManyStreams(limits.perConnection))];
        return begin(following, {
          ...senderOf(context as never),
          lastEventId: null,
          request: sent,
        }) as never;
      },
      subscribe: (args) => live.start(args) as never,
      onOperation: ({ extra }, _id, _sent, args, answer) => {
        if (!(Symbol.asyncIterator in answer)) return undefined;
        const { contextValue, check } = args as unknown as Begun;
        const giveUp = (): void =>
          (extra as Extra).socket.close(
            TOO_SLOW,
            `Too slow. Resume after ${contextValue.stream?.cursor}`,
          );
        return watched(answer as LiveStream, { limits, live, check, giveUp }) as never;
      },
      // They have the form that callers are promised already.
      onNext: (_context, _id, _sent, _args, result) => result as never,
      onError: (_context, _id, _sent, errors) => errors.map((error) => live.format(error as never)),
    },
    server,
    limits.keepAlive,
  );
  return {
    upgrade: (request, socket, head) =>
      server.handleUpgrade(request, socket, head, (opened) =>
        server.emit('connection', opened, request),
      ),
    size: () => server.clients.size,
    async close() {
      const timer = setTimeout(() => {
        for (const client of server.clients) client.terminate();
      }, FAREWELL);
      await dispose();
      clearTimeout(timer);
    },
  };
}

/** Who opened the socket; browsers, which cannot set its headers, say who they are in `connectionParams`. */
function senderOf({ extra, connectionParams }: Context<Record<string, unknown>, Extra>) {
  const { authorization, Authorization } = connectionParams ?? {};
  const sent = authorization ?? Authorization;
  return { http: extra.request, ...(typeof sent === 'string' && { authorization: sent }) };
}
