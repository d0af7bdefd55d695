import type { lookup } from 'node:dns';
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { createOuterLookUp, hostOf, InnerAddress, isInner } from '../addresses.js';
import { invalidUrl, MilaanError } from '../errors.js';
import { innerPage, pageUnreachable, pageUnreadable } from './errors.js';

/** A page as it came. */
export interface OpenedPage {
  /** Where it was found at last. */
  readonly url: string;
  /** Its content type, as the server told it. */
  readonly type: string;
  readonly body: Buffer;
}

/** What is gone to, and how long for. */
export interface OpenRules {
  /** The addresses that no page is got from. */
  readonly isBarred: (address: string) => boolean;
  /** Whether a page may be at any port, or only at those of the web. */
  readonly anyPort: boolean;
  /** What asks for the addresses of names; the system unless told. */
  readonly lookup?: typeof lookup;
  /** Milliseconds for all of it, redirects and body included. */
  readonly timeout: number;
  /** Bytes of a body at most, unpacked. */
  readonly largest: number;
  readonly redirects: number;
}

export const OPEN_RULES: OpenRules = {
  isBarred: isInner,
  anyPort: false,
  timeout: 15_000,
  largest: 5_000_000,
  redirects: 5,
};

const FIELD = 'url';
/** What can hold an article. */
const TYPES = /^(text\/html|application\/xhtml\+xml|text\/plain)\s*(;|$)/i;

/**
 * Gets a page of the web. Only http and https on their own ports are spoken, and only public addresses are gone to: the one
 * that was judged is the one that is connected to, and each redirect is judged anew.
 */
export async function openPage(address: string, rules: OpenRules): Promise<OpenedPage> {
  const signal = AbortSignal.timeout(rules.timeout);
  let url = judge(address, address, rules);
  for (let hops = 0; ; hops++) {
    const answer = await ask(url, rules, signal);
    const { statusCode = 0, headers } = answer;
    if (statusCode < 300 || statusCode >= 400 || headers.location === undefined)
      return takeIn(url, answer, rules, signal);
    answer.destroy();
    if (hops === rules.redirects) throw pageUnreachable(FIELD, address, 'it redirects too often');
    if (!URL.canParse(headers.location, url))
      throw pageUnreachable(FIELD, address, 'it redirects to no address');
    url = judge(new URL(headers.location, url).href, address, rules);
  }
}

/** The address, where it may be gone to by what it says itself. */
function judge(address: string, asked: string, { isBarred, anyPort }: OpenRules): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    throw address === asked
      ? invalidUrl(FIELD, asked)
      : pageUnreachable(FIELD, asked, 'it redirects to what is no page of the web');
  const host = hostOf(url);
  // An address that stands there in full is looked up by nobody.
  const isLocal = /(^|\.)localhost\.?$/.test(host) && isBarred('127.0.0.1');
  if (isLocal || (isIP(host) !== 0 && isBarred(host))) throw innerPage(FIELD, host);
  // The ports of other services are none of a reader's: URL leaves out those of http and https.
  if (url.port !== '' && !anyPort)
    throw pageUnreachable(FIELD, asked, `port ${url.port} is not one of the web (80, 443)`);
  return url;
}

function ask(
  url: URL,
  { isBarred, lookup: names }: OpenRules,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      headers: {
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': 'Milaan (reads one page on behalf of an editor)',
      },
      lookup: createOuterLookUp(isBarred, names),
      signal,
      // A line of its own: a kept one would be to the address of yesterday.
      agent: false,
    };
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(url, options, resolve)
      .on('error', (error) => reject(reasonOf(error, url, signal)))
      .end();
  });
}

async function takeIn(
  url: URL,
  answer: IncomingMessage,
  { largest }: OpenRules,
  signal: AbortSignal,
): Promise<OpenedPage> {
  try {
    const { statusCode = 0, headers } = answer;
    if (statusCode !== 200)
      throw pageUnreachable(FIELD, url.href, `it answers with HTTP status ${statusCode}`);
    const type = headers['content-type'] ?? '';
    if (!TYPES.test(type))
      throw pageUnreadable(
        FIELD,
        url.href,
        `it is ${type === '' ? 'of no type' : `${type.slice(0, 80)}`}, not HTML or plain text`,
      );
    const tooLarge = pageUnreadable(FIELD, url.href, `it is larger than ${largest} bytes`);
    if (Number(headers['content-length'] ?? 0) > largest) throw tooLarge;
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of unpacked(answer, signal) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > largest) throw tooLarge;
      chunks.push(chunk);
    }
    return { url: url.href, type, body: Buffer.concat(chunks) };
  } catch (error) {
    throw reasonOf(error as Error, url, signal);
  } finally {
    answer.destroy();
  }
}

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

function unpacked(answer: IncomingMessage, signal: AbortSignal): NodeJS.ReadableStream {
  const how = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (!Object.hasOwn(UNPACKERS, how)) return answer;
  const unpacker = UNPACKERS[how as keyof typeof UNPACKERS]();
  signal.addEventListener('abort', () => unpacker.destroy(signal.reason));
  answer.on('error', (error) => unpacker.destroy(error));
  return answer.pipe(unpacker);
}

/** What went wrong as the caller is told it: nothing of how this machine is connected. */
function reasonOf(error: NodeJS.ErrnoException, url: URL, { aborted }: AbortSignal): Error {
  if (error instanceof InnerAddress) return innerPage(FIELD, hostOf(url));
  if (error instanceof MilaanError) return error;
  const why = aborted
    ? 'it does not answer in time'
    : error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN'
      ? 'its name is not known'
      : /^(ERR_TLS|CERT|DEPTH|SELF|UNABLE)/.test(error.code ?? '')
        ? 'its certificate is not valid'
        : `the connection failed (${error.code ?? error.name})`;
  return pageUnreachable(FIELD, url.href, why);
}
