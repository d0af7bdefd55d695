// Q1 to Q3 beside the peers.
import { comparePeers } from '../lib/compare.mjs';
import { ratioTable } from '../lib/ratioTable.mjs';

/** @type {import('../run.mjs').Measure} */
export async function peers({ database, how, say }) {
  const { client, url } = await database();
  const compared = await comparePeers(client, url, { ...how, say });
  return { lines: ratioTable(compared), result: compared };
}
