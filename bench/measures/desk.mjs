// The review desk's first view in a browser: bench/desk.mjs, where a Chromium is at hand.
import { otherBench } from '../lib/otherBench.mjs';

/** @type {import('../run.mjs').Measure} */
export async function desk() {
  const { CHROMIUM } = await import('../../scripts/lib/browser.mjs');
  if (!CHROMIUM) return { lines: ['', 'The desk: no Chromium to open it in.'], result: null };
  const result = otherBench('desk.mjs');
  const { firstView, opening } = result;
  return {
    lines: [
      '',
      `The desk with ${result.conflicts} conflicts, ms: first view ${firstView.median.toFixed(0)} (worst ${firstView.worst.toFixed(0)}, goal ${firstView.goal}), opening a question ${opening.median.toFixed(0)} (goal ${opening.goal})`,
    ],
    result,
  };
}
