import { isUnforeseen, kindOfRef } from '../languages/happenings/kinds.js';
import { liesElsewhere } from '../reading/knownHappening.js';
import { timeBounds } from '../values/edtf.js';
import { relate } from '../values/relate.js';
import { areAdmissible, cellsOf, type JudgedMentions } from './judgedMentions.js';
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
 * fall by the mentions' sort keys: the outcome does not depend on the order of arrival. What editors judged comes first:
 * `judged`.
 */
export function gatherEvents(
  mentions: readonly GatheredMention[],
  judged: readonly JudgedMentions[] = [],
): GatheredEvent[] {
  const sorted = [...mentions].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  const { cellOf, apart } = cellsOf(sorted, judged);
  const groups = new Map<number, number[]>();
  for (const [at, cell] of cellOf.entries()) groups.set(cell, [...(groups.get(cell) ?? []), at]);
  const groupOf = [...cellOf];
  for (const { a, b } of candidates(sorted)) {
    const [one, other] = [groupOf[a] as number, groupOf[b] as number];
    if (one === other) continue;
    const [first, second] = [groups.get(one) ?? [], groups.get(other) ?? []];
    const admissible = areAdmissible(first, second, cellOf, apart, (x, y) =>
      canBeTogether(sorted[x] as GatheredMention, sorted[y] as GatheredMention),
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
  const seen = new Set<number>();
  for (const sharing of byKey(sorted).values()) {
    // By their first day: behind the first that begins too late all others do.
    sharing.sort((x, y) => x.from - y.from);
    for (const [at, one] of sharing.entries()) {
      for (let next = at + 1; next < sharing.length; next++) {
        const other = sharing[next] as Sharing;
        if (other.from > one.to) break;
        const [a, b] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
        const pair = a * sorted.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const apart = distance(sorted[a] as GatheredMention, sorted[b] as GatheredMention);
        if (apart !== null) found.push({ a, b, distance: apart });
      }
    }
  }
  return found.sort((x, y) => x.distance - y.distance || x.a - y.a || x.b - y.b);
}

/** A mention that has a key with others, and the days within which it can be of one event with them. */
interface Sharing {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function byKey(sorted: readonly GatheredMention[]): Map<string, Sharing[]> {
  const found = new Map<string, Sharing[]>();
  for (const [at, { event }] of sorted.entries()) {
    if (!event.window) continue;
    const { from, to } = event.window;
    for (const key of new Set(event.blockKeys)) {
      const known = found.get(key);
      if (known) known.push({ at, from, to });
      else found.set(key, [{ at, from, to }]);
    }
  }
  return found;
}

/** How far apart, in days, two mentions put what may be one event; null where nothing links them or it cannot be one. */
export function distance(a: GatheredMention, b: GatheredMention): number | null {
  if (!a.event.blockKeys.some((key) => b.event.blockKeys.includes(key))) return null;
  if (!canBeOne(a, b)) return null;
  const [one, other] = [coreOf(a), coreOf(b)];
  const isOpen = (a.event.time === null) !== (b.event.time === null);
  return (
    (isOpen ? UNDATED : 0) +
    Math.max(0, one.from - other.to, other.from - one.to) +
    Math.abs(one.from + one.to - other.from - other.to) / 1000
  );
}

/** Days: a report that gives no day is farther from one that does than another whose day differs a little. */
const UNDATED = 4;

/**
 * Whether two mentions that others link can be of one event. What struck a place is told of for weeks, and many of its
 * reports give no day, or that of something else: they need lie near each other, not meet. It is asked of every pair, so
 * that a group never takes what a smaller one would not have (ADR 21 leans on that).
 */
function canBeTogether(a: GatheredMention, b: GatheredMention): boolean {
  return meet(a, b, isDatedLoosely(a) && isDatedLoosely(b) ? NEAR : 0) && agree(a, b);
}

/** Days. */
const NEAR = 10;

function isDatedLoosely({ event: { type, participants } }: GatheredMention): boolean {
  const [kind] = participants;
  return type === 'happening' && kind !== undefined && isUnforeseen(kindOfRef(kind));
}

/** Whether nothing that two mentions say, nor when, keeps them from being of one event. */
function canBeOne(a: GatheredMention, b: GatheredMention): boolean {
  return meet(a, b) && agree(a, b);
}

/** Whether two mentions are sought within the same days, or so many apart. */
function meet(
  { event: { window: a } }: GatheredMention,
  { event: { window: b } }: GatheredMention,
  apart = 0,
): boolean {
  return a !== null && b !== null && a.from <= b.to + apart && b.from <= a.to + apart;
}

/** Whether nothing that two mentions say but for when keeps them from being of one event. */
function agree(a: GatheredMention, b: GatheredMention): boolean {
  // What one article tells apart stays apart; what it tells as one is one mention already.
  if (a.article === b.article || a.event.type !== b.event.type) return false;
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
