const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long after each failure the next try comes, in milliseconds: nine tries within a day and a half. */
const WAITS = [
  5_000,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  18 * HOUR,
] as const;

/** Tries before a delivery is given up. */
export const MAX_TRIES = WAITS.length + 1;

/** Each wait is longer or shorter by up to this share, so that what failed together does not come back together. */
const JITTER = 0.2;

/**
 * When to try again after so many tries; null where none is left. `random` is from 0 up to 1.
 */
export function nextTry(tries: number, now: Date, random: number): Date | null {
  const wait = WAITS[tries - 1];
  if (wait === undefined) return null;
  return new Date(now.getTime() + Math.round(wait * (1 - JITTER + 2 * JITTER * random)));
}
