import { type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { createOuterLookUp, hostOf, InnerAddress, isInner } from '../addresses.js';

/** What is sent, and where. */
export interface Parcel {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of it: an answer with its status, or why there was none. */
export type Outcome =
  | { readonly status: number; readonly error: null }
  | { readonly status: null; readonly error: string };

/** Sends a parcel once, unless the signal ends it; never throws. */
export type Send = (parcel: Parcel, signal: AbortSignal) => Promise<Outcome>;

/** Milliseconds that a receiver has to answer, from the look-up of its name on. */
const TIMEOUT = 15_000;
/** What is read of an answer, in bytes, before the line is cut: its status is all that counts. */
const MAX_ANSWER = 16_384;

/**
 * Sends by HTTP to public addresses alone, unless `allowInner`. The address is judged when it is connected to, not before:
 * a name may resolve differently from one moment to the next. Redirects are not followed.
 */
export function createSend(allowInner: boolean, timeout = TIMEOUT): Send {
  return ({ url, headers, body }, stopped) =>
    new Promise((resolve) => {
      const target = new URL(url);
      const host = hostOf(target);
      // An address that stands there in full is looked up by nobody.
      if (!allowInner && isIP(host) && isInner(host))
        return resolve({ status: null, error: innerText(host) });
      const options: RequestOptions = {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Milaan-Webhooks',
        },
        lookup: allowInner ? undefined : lookUpOuter,
        signal: AbortSignal.any([AbortSignal.timeout(timeout), stopped]),
        // A line of its own: a kept one would be to the address of yesterday.
        agent: false,
      };
      const send = target.protocol === 'https:' ? requestHttps : requestHttp;
      const sent = send(target, options, (answer) => {
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > MAX_ANSWER) answer.destroy();
        });
        const end = (): void => resolve({ status: answer.statusCode ?? 0, error: null });
        answer.on('end', end);
        answer.on('close', end);
        answer.on('error', end);
      });
      sent.on('error', (error: NodeJS.ErrnoException) =>
        resolve({ status: null, error: reasonOf(error, timeout) }),
      );
      sent.end(body);
    });
}

const lookUpOuter = createOuterLookUp();

const innerText = (address: string): string =>
  `${address} is no public address, and MILAAN_WEBHOOKS_INNER does not allow it.`;

/** For the log of deliveries: what whoever runs the receiver can do something about. */
function reasonOf(error: NodeJS.ErrnoException, timeout: number): string {
  if (error instanceof InnerAddress) return innerText(error.address);
  if (error.name === 'AbortError' || error.name === 'TimeoutError')
    return `No answer within ${timeout / 1000} s.`;
  return `${error.code ?? error.name}: ${error.message}`.slice(0, 500);
}
