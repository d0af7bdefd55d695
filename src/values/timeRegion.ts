import type { Atom } from './edtf/atom.js';
import type { Edtf } from './edtf/compound.js';
import type { Grain } from './edtf/grain.js';
import { atomsOf, grainOf, parseEdtf } from './edtf.js';
import { Memo } from './memo.js';
import type { Policies } from './policies.js';
import type { Region } from './region.js';
import { pairs, type Spans, unite } from './spans.js';

/** What a date allows, in seconds by the home clock, as `relate` needs it. */
export interface TimeRegion extends Region {
  readonly grain: Grain;
  readonly hedged: boolean;
  /**
   * The same by the clock that the date names, where that is not the home clock; else null. A launch
   * at 22:00 in Florida is on the 10th there and on the 11th in India.
   */
  readonly ownClock: Region | null;
  /** Whether any part names a zone. */
  readonly zoned: boolean;
  /** The text of a pattern of which only first and last day are known; else null. */
  readonly pattern: string | null;
}

type Stretch = readonly [number, number];

const MINUTE = 60;
const HALF_HOUR = 1_800;

const kept = new WeakMap<Policies, Memo<TimeRegion>>();

/** The region of an EDTF string. Kept: an article's dates are compared many times over. */
export function timeRegion(edtf: string, policies: Policies): TimeRegion {
  let memo = kept.get(policies);
  if (!memo) {
    memo = new Memo(4_000);
    kept.set(policies, memo);
  }
  return memo.get(edtf, () => build(edtf, policies));
}

function build(text: string, policies: Policies): TimeRegion {
  const edtf = parseEdtf(text);
  const atoms = atomsOf(edtf);
  const foreign = atoms.some(({ offset }) => offset !== null && offset !== policies.homeOffset);
  return {
    ...regionOf(edtf, policies, policies.homeOffset),
    grain: grainOf(atoms),
    hedged: atoms.some((atom) => atom.hedge !== null || atom.reach !== null),
    ownClock: foreign ? regionOf(edtf, policies, null) : null,
    zoned: atoms.some(({ offset }) => offset !== null),
    pattern: atoms.every((atom) => atom.exact) ? null : text,
  };
}

/** `home` is the offset that moments are brought to; null leaves each on its own clock. */
function regionOf(edtf: Edtf, policies: Policies, home: number | null): Region {
  const core: Stretch[] = [];
  const extent: Stretch[] = [];
  const add = (from: Atom | string, to: Atom | string): void => {
    if (from === to && typeof from !== 'string') {
      const shift = shiftOf(from, home);
      const reach = reachOf(from, policies);
      for (const [first, last] of pairs(from.seconds)) {
        core.push([first + shift, last + shift]);
        extent.push([first + shift - reach, last + shift + reach]);
      }
      extent.push(...pairs(from.reach ?? []));
      return;
    }
    const [first, before] =
      typeof from === 'string' ? [-Infinity, 0] : startOf(from, policies, home);
    const [last, after] = typeof to === 'string' ? [Infinity, 0] : endOf(to, policies, home);
    core.push([first, last]);
    extent.push([first - before, last + after]);
  };
  if (edtf.form === 'date') add(edtf.date, edtf.date);
  else if (edtf.form === 'interval') add(edtf.from, edtf.to);
  else for (const member of edtf.members) add(member.from, member.to);
  return sealed(unite(core, 1), unite(extent, 1));
}

/** Unhedged regions share one array: `position` then compares once. */
function sealed(core: Spans, extent: Spans): Region {
  const same = core.length === extent.length && core.every((bound, i) => bound === extent[i]);
  return { core, extent: same ? core : extent };
}

function startOf(atom: Atom, policies: Policies, home: number | null): Stretch {
  return [(atom.seconds[0] as number) + shiftOf(atom, home), reachOf(atom, policies)];
}

function endOf(atom: Atom, policies: Policies, home: number | null): Stretch {
  return [(atom.seconds.at(-1) as number) + shiftOf(atom, home), reachOf(atom, policies)];
}

function shiftOf({ offset }: Atom, home: number | null): number {
  return offset === null || home === null ? 0 : (home - offset) * MINUTE;
}

/** How far the hedge of a date reaches, in seconds. */
function reachOf({ hedge, seconds }: Atom, policies: Policies): number {
  if (hedge === null) return 0;
  const round = hedge === 'minute' && (seconds[0] as number) % HALF_HOUR === 0;
  return round ? policies.halfHourHalo : policies.halo[hedge];
}
