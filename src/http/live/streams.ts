import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { LiveRequest } from '../../graphql/live.js';
import { tooManyListeners } from '../../services/errors.js';
import { isOwnPage } from '../isOwnPage.js';
import { sendJson } from '../reply.js';
import { serveEventStream } from './eventStream.js';
import type { Following } from './following.js';
import { createSocketServer } from './webSocket.js';

/** All that is followed live, over either transport. */
export interface Streams {
  /** Answers a request with events. */
  serve(request: IncomingMessage, response: ServerResponse, sent: LiveRequest): Promise<void>;
  /** Opens a socket, or refuses it. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Ends all of them; whoever comes back with a cursor misses nothing. */
  close(): Promise<void>;
}

export function createStreams(following: Following): Streams {
  const sockets = createSocketServer(following);
  const responses = new Set<ServerResponse>();
  const { connections } = following.limits;
  const isFull = (): boolean => sockets.size() + responses.size >= connections;

  return {
    async serve(request, response, sent) {
      if (isFull()) {
        const { code, message } = tooManyListeners(connections);
        const errors = [{ message, extensions: { code } }];
        return sendJson(response, 503, { errors }, { 'retry-after': '30' });
      }
      responses.add(response);
      response.once('close', () => responses.delete(response));
      await serveEventStream(following, request, response, sent);
    },
    upgrade(request, socket, head) {
      if (!mayOpen(following, request)) return refuse(socket, '403 Forbidden');
      if (isFull()) return refuse(socket, '503 Service Unavailable');
      sockets.upgrade(request, socket, head);
    },
    async close() {
      // Without the event that tells a client that nothing more will come.
      for (const response of responses) response.end();
      await sockets.close();
    },
  };
}

/**
 * Whether a socket is asked for by a page that may, or by no page at all: browsers keep no page from reading a socket as they
 * keep it from reading an answer.
 */
const mayOpen = ({ publicUrl, corsOrigins }: Following, request: IncomingMessage): boolean =>
  isOwnPage(request, publicUrl) ||
  corsOrigins.includes('*') ||
  corsOrigins.includes(request.headers.origin ?? '');

/** Refuses a socket, as nothing but HTTP is spoken yet. */
function refuse(socket: Duplex, status: string): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
