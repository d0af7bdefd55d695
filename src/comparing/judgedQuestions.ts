import { valueKey } from '../values/key.js';
import type { GatheredClaim } from './model.js';

/** What an editor judged of questions: that two ask the same, or that claims to one answer two. Claims by their refs. */
export interface JudgedQuestion {
  readonly decisionId: string;
  readonly verdict: 'SAME' | 'DIFFERENT';
  /** Of the question that stays. */
  readonly lefts: readonly string[];
  /** Of the one that is joined to it, or parted from it. */
  readonly rights: readonly string[];
  /** What the one that is parted asks, in the editor's words; null where it asks the same of something else. */
  readonly asks: string | null;
}

/** Claims that answer one question. */
export interface Group {
  readonly claims: readonly GatheredClaim[];
}

/** A question by what editors judged, with the group that it comes from. */
export interface JudgedGroup<One extends Group> {
  readonly of: One;
  readonly claims: readonly GatheredClaim[];
  /** Those that its own group gave it: what it is about is read from them. */
  readonly own: readonly GatheredClaim[];
  /** The decision that parted it from its group; null for what stayed. */
  readonly part: string | null;
  readonly asks: string | null;
}

/**
 * Parts and joins questions as editors judged, the first judgement first. A part takes the claims that were named, and later
 * ones that give a value which it alone gives; all else stays. What is joined is asked as the question on the left of the last
 * judgement is. A judgement of which one side is told no more says nothing.
 */
export function judgeGroups<One extends Group>(
  groups: readonly One[],
  judged: readonly JudgedQuestion[],
): JudgedGroup<One>[] {
  const whole = groups.map(
    (of): JudgedGroup<One> => ({ of, claims: of.claims, own: of.claims, part: null, asks: null }),
  );
  if (!judged.length) return whole;
  const inOrder = [...judged].sort((a, b) => (a.decisionId < b.decisionId ? -1 : 1));
  let parts = whole;
  for (const one of inOrder) if (one.verdict === 'DIFFERENT') parts = partGroups(parts, one);
  for (const one of inOrder) if (one.verdict === 'SAME') parts = joinGroups(parts, one);
  return parts;
}

function partGroups<One extends Group>(
  groups: readonly JudgedGroup<One>[],
  judged: JudgedQuestion,
): JudgedGroup<One>[] {
  // A decision names one part of a group, however earlier ones have parted it.
  const parted = new Set<One>();
  return groups.flatMap((group) => {
    const parts = parted.has(group.of) ? [group] : partGroup(group, judged);
    if (parts.length > 1) parted.add(group.of);
    return parts;
  });
}

function partGroup<One extends Group>(
  group: JudgedGroup<One>,
  { decisionId, lefts, rights, asks }: JudgedQuestion,
): JudgedGroup<One>[] {
  const told = (refs: readonly string[]) => group.claims.filter(({ ref }) => refs.includes(ref));
  const [stay, go] = [told(lefts), told(rights)];
  if (!stay.length || !go.length) return [group];
  const [stayed, gone] = [valuesOf(stay), valuesOf(go)];
  const goes = (claim: GatheredClaim): boolean => {
    if (rights.includes(claim.ref)) return true;
    if (lefts.includes(claim.ref)) return false;
    const value = valueKey(claim.value);
    return gone.has(value) && !stayed.has(value);
  };
  const [left, right] = [
    group.claims.filter((claim) => !goes(claim)),
    group.claims.filter((claim) => goes(claim)),
  ];
  return [
    { ...group, claims: left, own: left },
    { ...group, claims: right, own: right, part: decisionId, asks: asks ?? group.asks },
  ];
}

function joinGroups<One extends Group>(
  groups: readonly JudgedGroup<One>[],
  { lefts, rights }: JudgedQuestion,
): JudgedGroup<One>[] {
  const held = (refs: readonly string[]) =>
    groups.map(({ claims }) => claims.filter(({ ref }) => refs.includes(ref)).length);
  const [left, right] = [held(lefts), held(rights)];
  const first = left.indexOf(Math.max(...left));
  const kept = groups[first];
  if (!kept || !left[first] || !right.some(Boolean)) return [...groups];
  const joins = (at: number): boolean => Boolean(left[at] || right[at]);
  const claims = groups.flatMap((group, at) => (joins(at) ? group.claims : []));
  return groups.flatMap((group, at) => {
    if (group === kept) return [{ ...kept, claims }];
    return joins(at) ? [] : [group];
  });
}

const valuesOf = (claims: readonly GatheredClaim[]): ReadonlySet<string> =>
  new Set(claims.map(({ value }) => valueKey(value)));
