import type { Trigger } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import type { Argument } from '../participants.js';
import { markersAt } from '../phrases.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import type { Telling } from './told.js';

/**
 * A journey that somebody is asked to make, agrees to or is expected on: invited him to visit India in July, भारत आने का
 * न्योता. It is a plan, whatever became of the asking, and an
 * event where a time is told for it; null where the infinitive serves another verb.
 */
export function wishedVisit(
  sentence: Sentence,
  clause: Clause,
  at: number,
  trigger: Trigger | null,
): Telling | null {
  const isVerb = trigger?.type === 'visit' && !trigger.lightVerbs.length;
  if (!isVerb || !isInfinitive(sentence, at, clause) || clause.modality === 'DENIED') return null;
  if (clause.modality === 'CANCELLED' || wishAt(sentence, clause, at) === null) return null;
  return {
    predicate: true,
    modality: 'PLANNED',
    tense: 'future',
    link: null,
    offset: null,
    end: at + 1,
    isWished: true,
  };
}

/** Who is to make it: whoever is asked, else whoever the clause is about. */
export function askedToVisit(
  sentence: Sentence,
  clause: Clause,
  at: number,
  people: readonly Argument[],
): Argument | null {
  const wish = wishAt(sentence, clause, at);
  if (wish === null) return null;
  if (!clause.medial)
    return people.find(({ marker, to }) => marker === 'object' && to <= at) ?? null;
  return people.find(({ from, to }) => from > wish && to === at - 1) ?? null;
}

function isInfinitive(sentence: Sentence, at: number, { medial }: Clause): boolean {
  const forms = verbForms(sentence.items[at]);
  if (!medial) return forms.includes('infinitive');
  return forms.includes('root') && markersAt(sentence, at - 1).includes('goal');
}

/** The word of the wish: before the journey where verbs stand in the middle, else right behind it. */
function wishAt({ items }: Sentence, { from, to, medial }: Clause, at: number): number | null {
  const [first, last] = medial
    ? [Math.max(from, at - REACH), at]
    : [at + 1, Math.min(to, at + NEAR)];
  for (let near = first; near < last; near++) if (senseOf(items[near], 'wish')) return near;
  return null;
}

/** Items: "invited External Affairs Minister S Jaishankar to". */
const REACH = 8;
/** Items: आने का उनका न्योता. */
const NEAR = 4;
