import { stepOf } from '../../languages/happenings/steps.js';
import { timeBounds } from '../../values/edtf.js';
import { relate } from '../../values/relate.js';
import { type Clause, clauses } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { resolveTime } from '../resolveTime.js';
import { type Sentence, senseOf, tellsOf } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** How far a time may stand from the word of its step in a language whose verb stands in the middle. */
const REACH = 14;

/**
 * Asserts when a step of a case took place or will (`date/of-step`): the crime, the charge sheet, the next hearing. A time
 * that the clause gives to a verdict or another happening is not the step's. An article that gives two days which exclude
 * each other tells of two steps, and nothing is claimed.
 */
export const stepClaims: ClaimRule = (draft) => {
  if (!draft.matters.all.length) return [];
  const taken = takenTimes(draft);
  const bySteps = new Map<string, Claim[]>();
  for (const [index, sentence] of draft.sentences.entries()) {
    if (sentence.question) continue;
    for (const claim of stepsIn(draft, sentence, index, taken.get(index) ?? NONE)) {
      const key = facetOf(claim);
      bySteps.set(key, [...(bySteps.get(key) ?? []), claim]);
    }
  }
  return [...bySteps.values()].flatMap((claims) => (areOneDay(claims) ? claims : []));
};

const NONE: ReadonlySet<number> = new Set();

function stepsIn(
  draft: Draft,
  sentence: Sentence,
  index: number,
  taken: ReadonlySet<number>,
): Claim[] {
  if (tellsOf(sentence, 'elsewhere') || !tellsOf(sentence, 'step')) return [];
  return clauses(sentence, draft.pack).flatMap((clause) => {
    const made: Claim[] = [];
    for (let at = clause.from; at < clause.to; at++) {
      const word = senseOf(sentence.items[at], 'step');
      if (word?.needs && !hasAny(sentence, clause, word.needs)) continue;
      const slug = word?.step;
      const step = slug === undefined ? null : stepOf(slug);
      const account = step && step.matter !== 'journey' ? draft.matters.of(step.matter) : null;
      if (!step || !account) continue;
      const time = timeNear(sentence, clause.from, clause.to, at, taken, draft.pack.pack.verbFinal);
      if (time !== null && word?.near && Math.abs(time - at) > word.near) continue;
      const said = time === null ? null : senseOf(sentence.items[time], 'time');
      // A year and a half later: counted from what was told before.
      const isCounted = said?.time.form === 'offset' && said.time.from === null && !said.time.ahead;
      const day = said && !isCounted && dayIn(said.time);
      const ahead = clause.tense === 'future' || clause.modality === 'PLANNED';
      const edtf = day && resolveTime(day, draft.anchor, clause.tense);
      if (word?.near && edtf && !isLongGone(edtf, draft)) continue;
      if (time === null || !edtf || (step.recurs && !isAhead(edtf, draft))) continue;
      const month = step.recurs ? `@${edtf.slice(0, 7)}` : '';
      made.push({
        kind: 'DATE',
        subject: {
          kind: 'event',
          event: draft.idOf(account),
          facet: plainFacet(draft, `step/${step.slug}${month}`),
        },
        value: { kind: 'time', edtf },
        // आरोप 2022 में तय हुए: what lies behind was set and done.
        modality: (ahead && isAhead(edtf, draft)) || step.recurs ? 'PLANNED' : 'HAPPENED',
        attribution: draft.attributionAt(index, at),
        evidence: evidenceOfItems(draft.normal, sentence, {
          from: Math.min(time, at),
          to: Math.max(time, at) + 1,
        }),
        rule: 'date/of-step',
      });
    }
    return made;
  });
}

/** The items whose time a happening has, by sentence. */
export function takenTimes({
  accounts,
}: Pick<Draft, 'accounts'>): ReadonlyMap<number, ReadonlySet<number>> {
  const taken = new Map<number, Set<number>>();
  for (const { tellings } of accounts)
    for (const { frame } of tellings) {
      if (!frame.timeAt) continue;
      const items = taken.get(frame.sentence) ?? new Set<number>();
      taken.set(frame.sentence, items.add(frame.timeAt.from));
    }
  return taken;
}

/** The time of a step: before its word where the verb closes the clause, if there is one; else the nearest. */
export function timeNear(
  { items }: Sentence,
  from: number,
  to: number,
  at: number,
  taken: ReadonlySet<number>,
  verbFinal: boolean,
): number | null {
  let best: number | null = null;
  for (let item = from; item < to; item++) {
    const time = senseOf(items[item], 'time');
    if (!time || taken.has(item) || !dayIn(time.time) || Math.abs(item - at) > REACH) continue;
    if (verbFinal && item > at && best !== null) break;
    if (best === null || Math.abs(item - at) <= Math.abs(best - at)) best = item;
  }
  return best;
}

function hasAny(
  { items, tokens }: Sentence,
  { from, to }: Clause,
  words: readonly string[],
): boolean {
  const [first, last] = [items[from]?.from ?? 0, items[to - 1]?.to ?? 0];
  return tokens.slice(first, last).some(({ key }) => words.includes(key));
}

/** A crime that a noun dates lies well before the verdict: the murder in 2016. */
function isLongGone(edtf: string, { anchor }: Draft): boolean {
  const { latest } = timeBounds(edtf);
  return anchor !== null && latest !== null && latest < anchor.earliest - LONG_BEFORE;
}

/** Days. */
const LONG_BEFORE = 60;

function isAhead(edtf: string, { anchor }: Draft): boolean {
  const { latest } = timeBounds(edtf);
  return anchor !== null && latest !== null && latest >= anchor.earliest;
}

/** The key of a claim's facet. */
export function facetOf({ subject }: Claim): string {
  return (subject.kind === 'event' && subject.facet?.key) || '';
}

/** Whether no two of the days that one article gives exclude each other. */
export function areOneDay([first, ...others]: readonly Claim[]): boolean {
  return (
    first !== undefined &&
    others.every((other) => relate(first.value, other.value).relation !== 'DISJOINT')
  );
}
