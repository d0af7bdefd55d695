import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelSettings } from '../../src/extracting/model.js';

/** How the server is to answer one request: with claims, unless something else is said. */
export interface ModelReply {
  readonly claims?: readonly unknown[];
  /** What the model says instead of claims in JSON. */
  readonly says?: string;
  /** Why it stopped, in the words of the protocol; `refusal` for a refusal. */
  readonly stop?: 'length' | 'refusal';
  /** Tokens that it says it cost; null says nothing. */
  readonly cost?: number | null;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole body, instead of one of the protocol. */
  readonly body?: string;
  /** Never answers, or never ends its answer, or cuts the connection. */
  readonly breaks?: 'before' | 'within' | 'off';
}

export interface ModelRequestSeen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  // Tests say themselves what they expect to find.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
}

/** A server that speaks both protocols, as far as the SDKs use them here. It answers by the replies in their order. */
export async function startModelServer() {
  const seen: ModelRequestSeen[] = [];
  const replies: ModelReply[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const path = request.url ?? '';
    seen.push({ path, headers: request.headers, body: JSON.parse(text) });
    const bodyOf = BODIES[path];
    const reply = replies.shift();
    if (request.method !== 'POST' || !bodyOf || !reply) return send(response, { status: 404 }, '');
    send(response, reply, reply.body ?? JSON.stringify(reply.status ? FAULT : bodyOf(reply)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen,
    /** Forgets what was, and answers the next requests so; what comes after is answered with 404. */
    answer: (...next: readonly ModelReply[]) => {
      seen.length = 0;
      replies.splice(0, replies.length, ...next);
    },
    settings: (
      provider: ModelSettings['provider'],
      more: Partial<ModelSettings> = {},
    ): ModelSettings => ({
      provider,
      url: provider === 'openai' ? `${url}/v1` : url,
      model: 'small',
      key: 'the-key',
      budget: 20_000,
      timeoutMs: 5_000,
      retries: 0,
      ...more,
    }),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type ModelServer = Awaited<ReturnType<typeof startModelServer>>;

// Both say what went wrong in words that may repeat the question.
const FAULT = { type: 'error', error: { type: 'api_error', message: 'cannot read: डोभाल' } };

function send(response: ServerResponse, reply: ModelReply, body: string): void {
  if (reply.breaks === 'before') return;
  if (reply.breaks === 'off') return void response.destroy();
  response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
  if (reply.breaks === 'within') return void response.write(body.slice(0, 10));
  response.end(body);
}

const said = ({ says, claims = [] }: ModelReply): string => says ?? JSON.stringify({ claims });

const BODIES: Readonly<Record<string, (reply: ModelReply) => object>> = {
  '/v1/chat/completions': (reply) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'small',
    choices: [
      {
        index: 0,
        finish_reason: reply.stop === 'length' ? 'length' : 'stop',
        logprobs: null,
        message: {
          role: 'assistant',
          content: reply.stop === 'refusal' ? null : said(reply),
          refusal: reply.stop === 'refusal' ? 'I cannot help with that.' : null,
        },
      },
    ],
    ...(reply.cost !== null && {
      usage: {
        prompt_tokens: 0,
        completion_tokens: reply.cost ?? 10,
        total_tokens: reply.cost ?? 10,
      },
    }),
  }),
  '/v1/messages': (reply) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'small',
    content: reply.stop === 'refusal' ? [] : [{ type: 'text', text: said(reply) }],
    stop_reason:
      reply.stop === 'length' ? 'max_tokens' : reply.stop === 'refusal' ? 'refusal' : 'end_turn',
    stop_sequence: null,
    ...(reply.cost !== null && { usage: { input_tokens: 0, output_tokens: reply.cost ?? 10 } }),
  }),
};
