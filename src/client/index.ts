/**
 * A typed client of a Milaan server. It needs no GraphQL library, and runs wherever `fetch` does.
 *
 *     import { connect } from 'milaan/client';
 *
 *     const milaan = connect('http://localhost:4000');
 *     for await (const { summary } of milaan.conflicts({ kind: ['DATE'] })) console.log(summary);
 */
// biome-ignore lint/performance/noBarrelFile: the package's entry point is one by its nature
export { type ConnectOptions, connect, type Milaan } from './connect.js';
export {
  type Client,
  type ClientOptions,
  createClient,
  type RequestError,
  RequestFailed,
} from './createClient.js';
export type { ConflictChange, FollowOptions } from './follow.js';
export type * from './generated/graphql.js';
