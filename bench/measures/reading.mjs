// How fast reports are read: bench/reading.mjs.
import { otherBench } from '../lib/otherBench.mjs';

/** @type {import('../run.mjs').Measure} */
export async function reading() {
  const result = otherBench('reading.mjs');
  return {
    lines: [
      '',
      `${'Reading'.padEnd(57)} characters a second`,
      ...result.map(
        ({ what, charactersASecond, beside }) =>
          `  ${what.padEnd(56)} ${charactersASecond.toLocaleString('en').padStart(12)}  ${beside}`,
      ),
    ],
    result,
  };
}
