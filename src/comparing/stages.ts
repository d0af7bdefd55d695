import type { Facet } from '../reading/reading.js';
import { valueKey } from '../values/key.js';
import type { Value } from '../values/value.js';
import type { GatheredClaim } from './model.js';

/** The claims that give one value, with the days on which it was told. */
interface Told {
  readonly claims: GatheredClaim[];
  /** The value's canonical text. */
  readonly key: string;
  readonly size: number;
  /** Whether it allows any higher figure. */
  readonly isOpen: boolean;
  /** Whether all who give it do so roughly. */
  readonly isRough: boolean;
  /** Without any day known, `from` lies behind `to`. */
  readonly from: number;
  readonly to: number;
}

/**
 * Parts the claims about what changes as it is told of into the stages that sources tell of together. A count that
 * grows (COMPARISON, "update") is another stage where no source gives the lower figure on a later day than one that
 * gives the higher; a plan is another where all who tell it do so before all who tell the next. What lies otherwise
 * cannot all be right, and stays in one stage. In the order of the figures, or of the telling.
 */
export function stagesOf(claims: readonly GatheredClaim[], facet: Facet): GatheredClaim[][] {
  const grows = facet.mode === 'grows';
  if (!grows && facet.key !== 'clock/planned') return [[...claims]];
  const told = byValue(claims).sort((a, b) =>
    grows
      ? a.size - b.size
      : compare(a.from, b.from) || compare(a.to, b.to) || compare(a.key, b.key),
  );
  const stages: Told[][] = [];
  for (const one of told) {
    const joined = stages.filter((stage) =>
      stage.some((other) =>
        grows
          ? takesBack(other, one) || isLoosely(other, one, told) || isRoughly(other, one)
          : meets(other, one),
      ),
    );
    const merged = [...joined.flat(), one];
    for (const stage of joined) stages.splice(stages.indexOf(stage), 1);
    stages.push(merged);
  }
  return stages.map((stage) => stage.flatMap(({ claims: told }) => told));
}

/** Numbers or texts in order; what has no day is as far as another that has none. */
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The lower figure was told on a later day than the higher: no count grows so. */
function takesBack(lower: Told, higher: Told): boolean {
  return lower.size < higher.size ? lower.to > higher.from : lower.size === higher.size;
}

/** "More than 200", told on the day of 210 and nearer to no other: one count, less and more exactly. */
function isLoosely(lower: Told, higher: Told, all: readonly Told[]): boolean {
  if (!lower.isOpen || lower.size >= higher.size || higher.size > lower.size * LOOSE) return false;
  if (!meets(lower, higher)) return false;
  return !all.some((one) => one.size > lower.size && one.size < higher.size);
}

/** "About 30", told on the day of 28: one count, roughly and exactly. */
function isRoughly(lower: Told, higher: Told): boolean {
  return (
    (lower.isRough || higher.isRough) && meets(lower, higher) && higher.size <= lower.size * ROUGH
  );
}

const ROUGH = 1.1;

/** Nobody says "more than 200" of 300. */
export const LOOSE = 1.25;

/** Told over the same days. */
function meets(a: Told, b: Told): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function byValue(claims: readonly GatheredClaim[]): Told[] {
  const groups = new Map<string, GatheredClaim[]>();
  for (const claim of claims) {
    const key = `${sizeOf(claim.value) ?? valueKey(claim.value)}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups].map(([key, group]) => {
    const days = group.flatMap(({ subject }) =>
      subject.kind === 'event' && subject.facet?.asOf != null ? [subject.facet.asOf] : [],
    );
    return {
      claims: group,
      key,
      size: sizeOf((group[0] as GatheredClaim).value) ?? 0,
      isOpen: group.every(({ value }) => value.kind === 'quantity' && value.upper === null),
      isRough: group.every(({ value }) => value.kind === 'quantity' && value.approximate),
      from: Math.min(...days),
      to: Math.max(...days),
    };
  });
}

/** The figure as said: "more than 50" counts from fifty. */
export function sizeOf(value: Value): number | null {
  return value.kind === 'quantity' ? (value.number ?? value.lower ?? value.upper) : null;
}
