/** What those who follow may take of the server. Times in milliseconds. */
export interface LiveLimits {
  /** Connections that are open at once, of both transports together. */
  readonly connections: number;
  /** Subscriptions that one socket carries. */
  readonly perConnection: number;
  /** How long a socket may take to say who it is. */
  readonly greeting: number;
  /** How often a line is tried that has nothing to carry. */
  readonly keepAlive: number;
  /** How long an event may wait to be taken before its stream is ended. */
  readonly patience: number;
  /** After how long it is asked again whether a caller may still follow. */
  readonly recheck: number;
}

/**
 * 1,000 listeners take 30 MB. A line is tried more often than most proxies give up on one (60 s), and an event waits for
 * less than the line that carries it. Whoever opens a socket while the server reads its first article waits for that, on a slow
 * machine for seconds: it is not to be taken for one who does not greet.
 */
export const LIVE_LIMITS: LiveLimits = {
  connections: 5_000,
  perConnection: 50,
  greeting: 30_000,
  keepAlive: 25_000,
  patience: 20_000,
  recheck: 60_000,
};
