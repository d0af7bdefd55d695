import type { Claim } from '../reading/reading.js';
import { valueKey } from '../values/key.js';
import { relate } from '../values/relate.js';

/** A model's claims that go beside the rules' own, and how many had to go. */
export interface Settled {
  readonly added: readonly Claim[];
  readonly contradicted: number;
}

/**
 * Adds to what the rules claim. What they claim already is not said twice. What cannot be true beside it is left out, and
 * so are two claims of the model that exclude each other: one article seldom contradicts itself, and a model that puts a
 * value with the wrong event does it often.
 */
export function settle(ruled: readonly Claim[], given: readonly Claim[]): Settled {
  const known = new Set(ruled.map(answerOf));
  const unlike = new Map(
    given.filter((claim) => !known.has(answerOf(claim))).map((claim) => [answerOf(claim), claim]),
  );
  const fresh = [...unlike.values()];
  const added = fresh.filter((claim) => ![...ruled, ...fresh].some((one) => excludes(claim, one)));
  return { added, contradicted: fresh.length - added.length };
}

const answerOf = (claim: Claim): string => `${questionOf(claim)} ${valueKey(claim.value)}`;

/** Without the facet that a rule may know (the dead, the injured): a model names none, and could mean any. */
const questionOf = ({ kind, subject }: Claim): string =>
  subject.kind === 'event' ? `${kind} ${subject.event}` : `${kind} of no event`;

const excludes = (one: Claim, other: Claim): boolean =>
  questionOf(one) === questionOf(other) && relate(one.value, other.value).relation === 'DISJOINT';
