import { liesElsewhere } from '../reading/knownHappening.js';
import { timeBounds } from '../values/edtf.js';
import { relate } from '../values/relate.js';
import type { GatheredEvent, GatheredMention } from './model.js';
import { canBeOneHappening } from './sameHappening.js';
import { canBeSamePeople } from './samePeople.js';

/** Two mentions that may be of one event, with how far apart in days they put it. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly distance: number;
}

/**
 * Gathers mentions into events: identity is tolerant where comparison is strict (DESIGN, "Events").
 *
 * Agglomerative with complete linkage: the nearest admissible pair is joined first, and two groups are joined only
 * where every pair across them can be one event, so that no chain of small differences joins what lies far apart. Ties
 * fall by the mentions' sort keys: the outcome does not depend on the order of arrival.
 */
export function gatherEvents(mentions: readonly GatheredMention[]): GatheredEvent[] {
  const sorted = [...mentions].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  const groups = new Map<number, number[]>(sorted.map((_, at) => [at, [at]]));
  const groupOf = sorted.map((_, at) => at);
  for (const { a, b } of candidates(sorted)) {
    const [one, other] = [groupOf[a] as number, groupOf[b] as number];
    if (one === other) continue;
    const [first, second] = [groups.get(one) ?? [], groups.get(other) ?? []];
    const admissible = first.every((x) =>
      second.every((y) => canBeOne(sorted[x] as GatheredMention, sorted[y] as GatheredMention)),
    );
    if (!admissible) continue;
    for (const at of second) groupOf[at] = one;
    groups.set(
      one,
      [...first, ...second].sort((x, y) => x - y),
    );
    groups.delete(other);
  }
  return [...groups.values()].map((group) => ({
    mentions: group.map((at) => sorted[at] as GatheredMention),
  }));
}

function candidates(sorted: readonly GatheredMention[]): Candidate[] {
  const found: Candidate[] = [];
  for (let a = 0; a < sorted.length; a++) {
    for (let b = a + 1; b < sorted.length; b++) {
      const apart = distance(sorted[a] as GatheredMention, sorted[b] as GatheredMention);
      if (apart !== null) found.push({ a, b, distance: apart });
    }
  }
  return found.sort((x, y) => x.distance - y.distance || x.a - y.a || x.b - y.b);
}

/** How far apart, in days, two mentions put what may be one event; null where nothing links them or it cannot be one. */
export function distance(a: GatheredMention, b: GatheredMention): number | null {
  if (!a.event.blockKeys.some((key) => b.event.blockKeys.includes(key))) return null;
  if (!canBeOne(a, b)) return null;
  const [one, other] = [coreOf(a), coreOf(b)];
  return (
    Math.max(0, one.from - other.to, other.from - one.to) +
    Math.abs(one.from + one.to - other.from - other.to) / 1000
  );
}

/** Whether nothing that two mentions say keeps them from being of one event. */
function canBeOne(a: GatheredMention, b: GatheredMention): boolean {
  // What one article tells apart stays apart; what it tells as one is one mention already.
  if (a.article === b.article || a.event.type !== b.event.type) return false;
  if (!a.event.window || !b.event.window) return false;
  if (a.event.window.from > b.event.window.to || b.event.window.from > a.event.window.to)
    return false;
  if (a.event.type === 'happening') return canBeOneHappening(a, b);
  if (!canBeSamePeople(a.event.participants, b.event.participants)) return false;
  const sameTime =
    a.event.time && b.event.time && relate(a.event.time, b.event.time).relation === 'EQUAL';
  // Another place or another number in the series is another event, unless the very day is the same.
  return (
    Boolean(sameTime) ||
    (!(a.event.place && liesElsewhere(a.event.place, b.event.place)) &&
      !ordinalsApart(a.event.ordinal, b.event.ordinal))
  );
}

function ordinalsApart(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** The days that a mention most likely means: its time's where it is closed, else its window's nearest to the news. */
function coreOf({ event }: GatheredMention): { from: number; to: number } {
  const window = event.window as NonNullable<typeof event.window>;
  if (event.time) {
    const { earliest, latest } = timeBounds(event.time.edtf);
    return { from: earliest ?? window.from, to: latest ?? window.to };
  }
  // What is reported as news without a day happened just before it was.
  if (event.modality === 'HAPPENED') return { from: window.to - 1, to: window.to };
  return window;
}
