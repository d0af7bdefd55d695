import type { Modality } from '../../languages/event.js';
import type { Trigger } from '../../languages/sense.js';
import type { Clause } from '../clauses.js';
import { keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import { medialTelling } from './medialTelling.js';
import type { Site } from './site.js';
import type { Telling } from './told.js';
import { wishedVisit } from './wishedVisit.js';

export type { Telling } from './told.js';

/** Whether an event is told as a predicate or referred to, and how the reference lies to its clause. */
export function telling(
  sentence: Sentence,
  clause: Clause,
  site: Site,
  trigger: Trigger | null,
): Telling {
  const wished = wishedVisit(sentence, clause, site.at, trigger);
  if (wished) return wished;
  if (clause.medial) return medialTelling(sentence, clause, site, trigger);
  let next = site.at + 1;
  while (senseOf(sentence.items[next], 'particle')) next++;
  const item = sentence.items[next];
  // दौरा पूरा कर लौटे: what is told here is what followed.
  const isOver = trigger?.endedBy?.includes(keyOf(sentence, item)) && next + 1 < clause.verbs;
  if (isOver && verbForms(sentence.items[next + 1]).includes('root'))
    return {
      predicate: false,
      modality: 'HAPPENED',
      tense: null,
      link: null,
      offset: null,
      end: next,
    };
  const asPredicate = (end: number): Telling => ({
    predicate: clause.takenBack ? null : true,
    modality: clause.modality,
    tense: clause.tense,
    link: null,
    offset: null,
    end,
  });
  if (trigger && !trigger.lightVerbs.length && site.at >= clause.verbs)
    return asPredicate(endOfVerbs(sentence, clause));
  const verb = senseOf(item, 'verb');
  if (trigger?.lightVerbs.includes(verb?.lemma ?? '') && isParticiple(sentence, next))
    return { ...asPredicate(next), predicate: null };
  if (verb && next < clause.to && (!senseOf(item, 'marker') || next >= clause.verbs)) {
    if (next >= clause.verbs) return asPredicate(endOfVerbs(sentence, clause));
    // मुलाकात कर, स्वागत करते हुए, बात करने के लिए: in another verb's service.
    if (trigger?.lightVerbs.includes(verb.lemma)) return { ...asPredicate(next), predicate: null };
  }
  const marker = senseOf(item, 'marker')?.marker ?? null;
  // बैठक की संभावना है: what the predicate's word says is said of the event.
  const isWished = marker === 'genitive' && clause.byWord && next + 1 >= clause.verbs - 2;
  const modality = isWished ? clause.modality : modalityOfNoun(sentence, site);
  const said = senseOf(item, 'offset');
  const offset = said?.ofLast ? null : said;
  // दौरे पर आएंगे: the noun is the verb's goal.
  const goalVerb =
    marker === 'other' && next + 1 >= clause.verbs && next + 1 < clause.to
      ? senseOf(sentence.items[next + 1], 'verb')
      : null;
  if (goalVerb && trigger?.lightVerbs.includes(goalVerb.lemma))
    return asPredicate(endOfVerbs(sentence, clause));
  if (offset)
    return {
      predicate: false,
      modality,
      tense: null,
      link: offset.days < 0 ? 'before' : 'after',
      offset: offset.days,
      end: next + 1,
    };
  // से मिलने: a verbal noun is an event only as before or after what.
  if (trigger && !trigger.lightVerbs.length && marker !== 'before' && marker !== 'after' && !offset)
    return { predicate: null, modality, tense: null, link: null, offset: null, end: next };
  if (marker === null && clause.verbs < clause.to) {
    // One of several that a predicate is said of: its words end where the next begins.
    if (sentence.tokens[item?.from ?? -1]?.kind === 'mark') return asPredicate(site.at + 1);
    return asPredicate(endOfVerbs(sentence, clause));
  }
  const link =
    marker === 'during' || marker === 'in' || (marker === 'other' && trigger?.type === 'visit')
      ? 'during'
      : marker === 'before' || marker === 'after'
        ? marker
        : null;
  return { predicate: false, modality, tense: null, link, offset: null, end: site.at + 1 };
}

/** स्वागत करते हुए: an imperfective that goes with another verb. */
function isParticiple(sentence: Sentence, at: number): boolean {
  return (
    verbForms(sentence.items[at]).includes('imperfective') &&
    verbForms(sentence.items[at + 1]).includes('perfective')
  );
}

function endOfVerbs(sentence: Sentence, clause: Clause): number {
  let end = clause.verbs;
  while (end < clause.to && verbForms(sentence.items[end]).length) end++;
  return end;
}

/** The modality that a noun phrase itself bears: the coming visit, the meeting that was held. */
function modalityOfNoun(sentence: Sentence, site: Site): Modality | null {
  // यात्रा की तैयारियां
  if (!site.gathering && senseOf(sentence.items[site.at + 2], 'preparing')) return 'PLANNED';
  for (let at = site.at - 1; at >= site.at - 4 && at >= 0; at--) {
    const item = sentence.items[at];
    if (senseOf(item, 'upcoming')) return 'PLANNED';
    const time = senseOf(item, 'time')?.time;
    if (time?.form === 'vague') return time.side === 'past' ? 'HAPPENED' : 'PLANNED';
    if (verbForms(item).includes('perfective') && !senseOf(item, 'marker')) return 'HAPPENED';
    if (senseOf(item, 'person')) return null;
  }
  return null;
}
