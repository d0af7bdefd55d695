import { PEERS } from './peer.mjs';
import { spread } from './statistics.mjs';

const NAMES = {
  q1: 'Q1, 20 conflicts with all that they rest on',
  q2: 'Q2, one question by id, as deep',
  q3: 'Q3, 100 claims, flat',
};
/** Least throughput that the project sets itself, as a share of the peer's. */
export const GOALS = {
  q1: { bare: 0.5, postgraphile: 2 },
  q2: { bare: 0.5, postgraphile: 2 },
  q3: { bare: 0.5, postgraphile: 1.3 },
};

/** The lines that tell how Milaan does beside its peers. */
export function ratioTable({ rounds, ratios }) {
  const lines = [];
  for (const [question, peers] of Object.entries(ratios)) {
    const figures = rounds.filter((one) => one.question === question).map((one) => one.figures);
    lines.push('', `${NAMES[question].padEnd(46)}   a second     p99 ms`);
    for (const [peer, { name }] of Object.entries(PEERS)) {
      const perSecond = spread(figures.map((one) => one[peer].perSecond)).median;
      const p99 = spread(figures.map((one) => one[peer].p99)).median;
      lines.push(
        `  ${name.padEnd(44)} ${perSecond.toFixed(0).padStart(10)} ${p99.toFixed(0).padStart(10)}`,
      );
    }
    for (const [peer, { throughput, p99 }] of Object.entries(peers)) {
      const goal = GOALS[question][peer];
      lines.push(
        `  Milaan to ${PEERS[peer].name}: throughput ${told(throughput)}${goal ? ` (goal: ${goal})` : ''}, p99 ${told(p99)}`,
      );
    }
  }
  return lines;
}

const told = ({ median, least, greatest }) =>
  `${median.toFixed(2)} (${least.toFixed(2)} to ${greatest.toFixed(2)})`;
