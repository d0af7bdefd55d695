// node bench/names.mjs same.jsonl different.jsonl [--misses 20]
// How well `sameName` tells names apart: lines of {"en", "hi"}, one name in two scripts, and pairs that look alike and are
// not one. Random pairs are drawn from the first file. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sameName } from '../dist/index.js';
import { nameSkeleton } from '../dist/languages/names.js';

const RANDOM_PAIRS = 40_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string', default: '0' } },
});
if (positionals.length !== 2) {
  console.error('node bench/names.mjs same.jsonl different.jsonl [--misses 20]');
  process.exit(1);
}

const [same, different] = positionals.map((path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
);
const random = [];
// A linear congruential generator: the same pairs in every run.
let state = 1;
const any = () => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return same[Math.floor((state / 2_147_483_648) * same.length)];
};
while (random.length < RANDOM_PAIRS) {
  const [one, other] = [any(), any()];
  if (one.en !== other.en && one.hi !== other.hi && one.cluster !== other.cluster)
    random.push({ en: one.en, hi: other.hi });
}

const score = (pairs) =>
  pairs
    .map((pair) => ({ ...pair, ...sameName(pair.en, pair.hi) }))
    .sort((a, b) => b.likelihood - a.likelihood);
const per = (count, all) => `${((100 * count) / all.length).toFixed(2)} %`;
const above = (pairs, likelihood) =>
  per(pairs.filter((pair) => pair.likelihood > likelihood).length, pairs);

const right = score(same);
for (const [name, pairs] of [
  ['look-alikes', score(different)],
  ['random pairs', score(random)],
]) {
  const threshold = pairs[Math.floor(pairs.length / 100)].likelihood;
  console.log(
    `recall at 1 % false matches on ${name}: ${above(right, threshold)} (> ${threshold.toFixed(3)})`,
  );
  for (const likelihood of [0.5, 0.8])
    console.log(`  taken for one at ${likelihood}: ${above(pairs, likelihood)}`);
}
for (const likelihood of [0.5, 0.8])
  console.log(`recall at ${likelihood}: ${above(right, likelihood)}`);
for (const [name, pairs] of Object.entries({ same, different, random }))
  console.log(
    `one skeleton, ${name}: ${per(pairs.filter(({ en, hi }) => nameSkeleton(en) === nameSkeleton(hi)).length, pairs)}`,
  );

const start = performance.now();
for (const { en, hi } of random) sameName(en, hi);
console.log(`${Math.round(random.length / ((performance.now() - start) / 1000))} pairs a second`);
const misses = right.slice(right.length - Number(values.misses)).reverse();
for (const { en, hi, likelihood, rule } of misses) console.log(likelihood.toFixed(3), en, hi, rule);
