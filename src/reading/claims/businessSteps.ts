import { isBusiness } from '../../languages/happenings/kinds.js';
import type { TimeExpression } from '../../languages/sense.js';
import { isoDate } from '../../values/day.js';
import { timeBounds } from '../../values/edtf.js';
import { flatMap } from '../../values/flatMap.js';
import { relate } from '../../values/relate.js';
import type { TimeValue } from '../../values/value.js';
import type { Account } from '../account.js';
import { type Actor, actorsIn } from '../business/actors.js';
import { announcements } from '../business/announcement.js';
import { type Cue, cuesIn } from '../business/cues.js';
import {
  approvals,
  type DatedStep,
  type Day,
  daysIn,
  otherSteps,
  stepCues,
} from '../business/steps.js';
import { type Clause, clauses } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { type Anchor, resolveTime } from '../resolveTime.js';
import { type Sentence, senseOf } from '../sentence.js';
import { kindsOf } from './business.js';
import type { ClaimRule, Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';

/** What a report tells of where it asks when that was made known. */
const DEALS: readonly string[] = ['acquisition', 'merger', 'deal'];

/** Days: a longer time dates no step. */
const LONGEST = 125;

/**
 * Asserts when the steps of a deal were taken or are to be (`date/of-deal-step`): which body approved it when, when it is
 * completed, when an issue opens. A deal runs over months, and each of its steps is a question of its own.
 */
export const businessStepClaims: ClaimRule = (draft) => {
  const account = draft.accounts.find(
    ({ type, participants: [kind] }) =>
      type === 'happening' && kind !== undefined && isBusiness(kind),
  );
  const [kind] = account?.participants ?? [];
  if (!account || !kind || !draft.anchor) return [];
  const kinds = kindsOf(account);
  const isDeal = DEALS.some((slug) => kinds.has(slug));
  const first = new Map<string, Claim>();
  const claims: Claim[] = [];
  let untimed: readonly Actor[] = [];
  // A report of a step of the deal tells anew what was made known before.
  let isStep = false;
  for (const [index, sentence] of draft.sentences.entries()) {
    if (sentence.question) continue;
    const cues = cuesIn(sentence, draft.pack);
    const [days, steps] = [daysIn(sentence), stepCues(cues)];
    isStep ||= steps.some(({ slug }) => slug === 'approval' || slug === 'completion');
    const actors = actorsIn(sentence, cues, kind);
    const tellings = cues.filter(({ list }) => list === 'tellings');
    const dated = approvals(actors, days, steps, tellings);
    const all = [
      ...dated,
      ...announced(untimed, days, tellings),
      ...otherSteps(cues, days, steps, kinds, draft.pack.pack.verbFinal),
      ...(isDeal ? announcements(sentence, isStep ? null : index, cues, days, draft.anchor) : []),
    ];
    const within = clauses(sentence, draft.pack);
    untimed =
      steps.some(({ slug }) => slug === 'approval') && !days.length && isTold(within) ? actors : [];
    for (const step of all) {
      const claim = claimOf(draft, account, index, step, within);
      const key = claim?.subject.kind === 'event' ? claim.subject.facet?.key : undefined;
      if (!claim || key === undefined) continue;
      const before = first.get(key);
      // A second day for one step is of another: the first is the report's own.
      if (before && relate(before.value, claim.value).relation === 'DISJOINT') continue;
      if (!before) first.set(key, claim);
      claims.push(claim);
    }
  }
  return claims;
};

function isTold(within: readonly Clause[]): boolean {
  return within.some(({ modality }) => modality === 'HAPPENED');
}

/** What one sentence reports without a day and the next says to have been made known on one: on that day or before. */
function announced(
  untimed: readonly Actor[],
  days: readonly Day[],
  tellings: readonly Cue[],
): DatedStep[] {
  const [day] = days;
  const [actor] = untimed;
  const isSaid = tellings.length > 0;
  const isDecided = tellings.some(({ slug }) => slug === 'decided');
  if (!day || !actor || untimed.length > 1 || days.length > 1 || !isSaid) return [];
  return [
    {
      slug: 'approval',
      scope: actor.entity,
      at: day.at,
      bound: !actor.own && !isDecided,
      from: day.from,
      to: day.to,
    },
  ];
}

function claimOf(
  { normal, sentences, anchor, idOf, attributionAt }: Draft,
  account: Account,
  index: number,
  { slug, scope, at, bound, from, to }: DatedStep,
  within: readonly Clause[],
): Claim | null {
  const sentence = sentences[index] as Sentence;
  const time = senseOf(sentence.items[at], 'time')?.time;
  const day = time && dayIn(time);
  const word = sentence.items.findIndex(
    (item) => item.from < to && item.to > from && item !== sentence.items[at],
  );
  const clause = within.find((one) => at >= one.from && at < one.to);
  const told = within.find((one) => word >= one.from && word < one.to) ?? clause;
  const modality = clause?.modality ?? told?.modality ?? 'HAPPENED';
  if (!day || !anchor || modality === 'DENIED' || modality === 'CANCELLED') return null;
  const isAhead = modality === 'PLANNED' || modality === 'POSSIBLE';
  // What is set for a day is told in the past (was fixed) long before it.
  const isOver = slug === 'announcement' ? 'past' : null;
  const tense =
    isAhead && !isOver ? 'future' : slug === 'approval' ? (clause?.tense ?? null) : isOver;
  const edtf = nearDay(resolveTime(startOf(day), anchor, tense), startOf(day), anchor);
  const value = edtf && timeValue(edtf, bound);
  if (!value) return null;
  const items = flatMap(sentence.items, (item, place) =>
    item.from < to && item.to > from ? [place] : [],
  );
  const near = items.length > QUOTED ? [at] : items;
  return {
    kind: 'DATE',
    subject: {
      kind: 'event',
      event: idOf(account),
      facet: plainFacet(
        { anchor },
        scope ? `deal-step/${slug}/${scope.key}` : `deal-step/${slug}`,
        scope,
      ),
    },
    value,
    modality: modality === 'ONGOING' || slug === 'announcement' ? 'HAPPENED' : modality,
    attribution: attributionAt(index, at),
    evidence: evidenceOfItems(normal, sentence, {
      from: near[0] ?? at,
      to: (near.at(-1) ?? at) + 1,
    }),
    rule: 'date/of-deal-step',
  };
}

/** A meeting that was called for a day lies ahead, though it is told in the past: never almost a year away. */
function nearDay(edtf: string | null, day: TimeExpression, anchor: Anchor): string | null {
  const told = edtf && timeBounds(edtf);
  if (!told || told.earliest === null || told.latest === null) return edtf;
  const isFar =
    told.latest < anchor.earliest - NEARLY_A_YEAR || told.earliest > anchor.latest + NEARLY_A_YEAR;
  return isFar ? (resolveTime(day, anchor, null) ?? edtf) : edtf;
}

/** Days. */
const NEARLY_A_YEAR = 200;

/** 1 अक्टूबर से प्रभावी, from October 1: a step is taken on the day from which it holds. */
function startOf(time: TimeExpression): TimeExpression {
  return time.form === 'since' || time.form === 'after' ? time.time : time;
}

/** Items: a longer quote would hold another step. */
const QUOTED = 9;

function timeValue(edtf: string, bound: boolean): TimeValue | null {
  const { earliest, latest } = timeBounds(edtf);
  if (earliest !== null && latest !== null && latest - earliest > LONGEST) return null;
  return { kind: 'time', edtf: bound && latest !== null ? `../${isoDate(latest)}` : edtf };
}
