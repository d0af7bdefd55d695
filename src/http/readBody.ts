import type { IncomingMessage } from 'node:http';
import { requestTooLarge } from '../services/errors.js';

/**
 * 200,000 code points of Devanagari are 600 kB as UTF-8, and 1.2 MB where a client writes them as \u escapes;
 * beyond the basic plane escapes take 12 bytes each, 2.4 MB in all.
 */
export const MAX_BODY = 3_000_000;

/** The request cannot be read as JSON. */
export class UnreadableBody extends Error {}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON that was sent; undefined where something else was, which Apollo refuses in its own words. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (
    request.method !== 'POST' ||
    !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')
  )
    return undefined;
  const bytes = await readBytes(request);
  try {
    return JSON.parse(UTF_8.decode(bytes));
  } catch {
    throw new UnreadableBody(
      'The request body is not JSON in UTF-8. Send an object such as {"query": "{ __typename }"}.',
    );
  }
}

/** By events: an iterator over the request costs as much as the rest of a short request's reading. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > MAX_BODY)
      return reject(requestTooLarge(MAX_BODY));
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_BODY) {
        request.pause();
        return reject(requestTooLarge(MAX_BODY));
      }
      chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new Error('The caller hung up while sending.'));
    });
  });
}
