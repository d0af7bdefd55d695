import { measureOf } from '../languages/happenings/measures.js';
import { PEOPLE } from './claims/figureScope.js';
import { type Sentence, senseOf } from './sentence.js';

/** Sentences: the headline and what follows it. */
const LEAD = 3;
/** Items between the dead and their number. */
const NEAR = 4;

/**
 * Whether a report opens with so many dead: that something struck them is told, whatever its words for it, which no list
 * may hold. One death alone is news of other kinds too.
 */
export function opensWithToll(sentences: readonly Sentence[]): boolean {
  if (sentences.length < LEAD) return false;
  return sentences
    .slice(0, LEAD)
    .some((sentence) => !sentence.question && sentence.items.some((_, at) => isToll(sentence, at)));
}

function isToll({ items }: Sentence, at: number): boolean {
  const isOfDead = items[at]?.senses.some(
    (one) => one.cls === 'measure' && measureOf(one.measure).slug === 'killed',
  );
  return (
    isOfDead === true &&
    items.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((item) => {
      const count = senseOf(item, 'quantity');
      const n = count ? (PEOPLE.has(count.unit) ? count.n : null) : senseOf(item, 'number')?.n;
      return n != null && Number.isInteger(n) && n > 1 && n < MOST;
    })
  );
}

/** A higher number is of a war, or of years. */
const MOST = 5000;
