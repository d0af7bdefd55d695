import { ModelFailure } from './model.js';

/** Bytes. 8,192 tokens of Devanagari, escaped as `\u0915` in JSON, stay below. */
const LONGEST_BODY = 160_000;
/** Milliseconds that a server may ask us to wait before another try. */
const LONGEST_WAIT = 10_000;

/**
 * Fetches as usual, within bounds that the SDKs do not set: an answer longer than any that was asked for is broken off (it
 * would be held in memory whole), and a server that asks for a long wait is not asked again (the SDKs wait as told, through an abort as well).
 */
export const boundedFetch: typeof fetch = async (url, init) => {
  const response = await fetch(url, init);
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  if (waitOf(headers) > LONGEST_WAIT) headers.set('x-should-retry', 'false');
  let left = LONGEST_BODY;
  const bounded = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength;
        if (left < 0) controller.error(new ModelFailure('TOO_LONG'));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(bounded ?? null, { status, statusText, headers });
};

/** Milliseconds, as both SDKs read them (RFC 9110, 10.2.3: seconds or a date). */
function waitOf(headers: Headers): number {
  const milliseconds = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds > 0) return milliseconds;
  const told = headers.get('retry-after');
  if (told === null) return 0;
  const seconds = Number.parseFloat(told);
  return Number.isNaN(seconds) ? Date.parse(told) - Date.now() : seconds * 1000;
}
