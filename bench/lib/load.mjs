// The load generator: 32 connections that ask as fast as they are answered.
import autocannon from 'autocannon';

const CONNECTIONS = 32;

/**
 * Asks a server for some seconds, with these bodies in turn, and gives answers a second and the 99th percentile of their
 * times in milliseconds. Throws where any answer was refused or lost.
 * @param {string} url
 * @param {object[]} bodies
 * @param {number} seconds
 */
export async function load(url, bodies, seconds) {
  const result = await autocannon({
    url: `${url}/graphql`,
    connections: CONNECTIONS,
    duration: seconds,
    // A server that is cold on a busy machine is slow, and not gone.
    timeout: 60,
    requests: bodies.map((body) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })),
  });
  const lost = result.errors + result.timeouts + result.non2xx;
  if (lost > 0)
    throw new Error(`${url} refused or lost ${lost} of ${result.requests.sent} requests.`);
  return { perSecond: result['2xx'] / result.duration, p99: result.latency.p99 };
}
