import type { QuestionKind } from '../reading/reading.js';
import { valueKey } from '../values/key.js';
import type { Value } from '../values/value.js';
import { type Ground, turnValue } from './ground.js';

/** A claim that answers a question now, as far as it tells where a decision stands. */
export interface PlacedClaim {
  readonly questionId: string;
  readonly kind: QuestionKind;
  readonly article: string;
  readonly exact: string;
  /** As the question has it. */
  readonly value: Value;
}

// The same words that say the same weigh most; then the same words, whatever is read from them now; then the same said otherwise.
const [WHOLE, WORDS, VALUE] = [4, 3, 1];

/**
 * The question in which most of what a decision was made on is told now: rows come and go, what articles say stays.
 * The question of that time wins a tie, then the first by id. Null where nobody tells any of it.
 */
export function findPlace(ground: Ground, claims: readonly PlacedClaim[]): string | null {
  const scores = new Map<string, number>();
  const told = claims.filter(({ kind }) => kind === ground.kind);
  for (const { value, sources } of ground.answers)
    for (const { article, exact } of sources) {
      const best = new Map<string, number>();
      for (const claim of told) {
        if (claim.article !== article) continue;
        const score = scoreOf(claim, exact, value);
        if (score > (best.get(claim.questionId) ?? 0)) best.set(claim.questionId, score);
      }
      for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + score);
    }
  const [first] = [...scores].sort(
    ([a, one], [b, other]) =>
      other - one ||
      Number(b === ground.questionId) - Number(a === ground.questionId) ||
      (a < b ? -1 : 1),
  );
  return first?.[0] ?? null;
}

function scoreOf(claim: PlacedClaim, exact: string, value: Value): number {
  const key = valueKey(claim.value);
  const isSame = key === valueKey(value) || key === valueKey(turnValue(value));
  if (claim.exact === exact) return isSame ? WHOLE : WORDS;
  return isSame ? VALUE : 0;
}
