import type { Trigger } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import type { Discourse } from '../discourse.js';
import { type Argument, agentOf, onlyModifiers } from '../participants.js';
import { governorOf, markersAt } from '../phrases.js';
import { type Sentence, senseOf } from '../sentence.js';
import { noPredicate, nothing } from '../trace.js';
import { type BareFrame, type ClauseToFrame, commonOf } from './common.js';
import { destination } from './destination.js';
import { medialDestination } from './medialDestination.js';
import { ownerOf, subjectAt } from './medialRoles.js';
import type { Site } from './site.js';
import { askedToVisit, wishedVisit } from './wishedVisit.js';

/** A visit is told of one visitor and the place that is visited. */
export function visitFrames(
  { sentence, clause, people, miss }: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  discourse: Discourse,
): BareFrame[] {
  if (clause.medial)
    return medialVisits({ sentence, clause, people, miss }, site, trigger, discourse);
  const base = commonOf(sentence, clause, site, trigger, []);
  const { predicate } = base;
  const goal = destination(sentence, clause, site.at, trigger.lands);
  const anaphoric = base.anaphoric && goal === null;
  const asked = askedToVisit(sentence, clause, site.at, people);
  const visitors =
    asked?.people ?? visitorsOf(sentence, site, goal?.at ?? site.at, people, predicate === true);
  if (predicate === null) return noPredicate(miss, site.at, clause.takenBack);
  // Asked to come some day: nothing to compare.
  if (base.time === null && wishedVisit(sentence, clause, site.at, trigger))
    return nothing(miss, site.at, 'NO_DAY');
  if (!anaphoric && !goal) return nothing(miss, site.at, 'NO_DESTINATION');
  if (!anaphoric && !visitors.length) return nothing(miss, site.at, 'NO_VISITOR');
  const who = visitors.length ? visitors : anaphoric && discourse.agent ? [discourse.agent] : [];
  if (!who.length) return nothing(miss, site.at, 'NO_VISITOR');
  const first = Math.min(
    goal?.at ?? site.at,
    ...(base.timeAt ? [base.timeAt.from] : []),
    ...people
      .filter((one) => one.to <= site.at && visitors.includes(one.people[0] as EntityRef))
      .map((one) => one.from),
  );
  return who.map((visitor) => ({
    ...base,
    predicate,
    anaphoric,
    type: 'visit',
    participants: [visitor],
    place: goal ? goal.place : null,
    placeAt: goal && { from: goal.at, to: goal.at + 1 },
    at: { from: first, to: base.at.to },
  }));
}

/** The same where verbs stand in the middle of their clauses. */
function medialVisits(
  told: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  discourse: Discourse,
): BareFrame[] {
  const { sentence, clause, miss } = told;
  const { predicate } = commonOf(sentence, clause, site, trigger, []);
  const asNoun = trigger.lightVerbs.length > 0;
  const goal = medialDestination(sentence, clause, site.at, asNoun);
  if (predicate === null) return noPredicate(miss, site.at, clause.takenBack);
  const host = goal ? null : hostOf(told, site, trigger, discourse);
  if (!goal && !host && !asNoun) return nothing(miss, site.at, 'NO_DESTINATION');
  const owner = asNoun ? visitorOf(told, site) : null;
  const asked = owner ?? askedToVisit(sentence, clause, site.at, told.people);
  const subject = asked ? { people: asked.people, at: asked } : subjectAt(told, discourse);
  const anaphoric = asNoun && goal === null;
  const who =
    subject.people.length && !(anaphoric && !owner)
      ? subject.people
      : anaphoric && discourse.agent
        ? [discourse.agent]
        : [];
  if (!who.length || (clause.medial?.passive && !asNoun))
    return nothing(miss, site.at, 'NO_VISITOR');
  const base = commonOf(sentence, clause, site, trigger, subject.at ? [subject.at] : []);
  if (base.time === null && wishedVisit(sentence, clause, site.at, trigger))
    return nothing(miss, site.at, 'NO_DAY');
  const at = goal
    ? { from: Math.min(base.at.from, goal.at), to: Math.max(base.at.to, goal.at + 1) }
    : base.at;
  return who.map((visitor) => ({
    ...base,
    predicate,
    anaphoric,
    type: 'visit',
    participants: [visitor],
    place: goal?.place ?? host,
    placeAt: goal && { from: goal.at, to: goal.at + 1 },
    at,
  }));
}

/** Peru's president arrives on Sunday: a guest of home who lands, on a day and nowhere said, lands at home. */
function hostOf(
  told: ClauseToFrame,
  { at }: Site,
  { lands }: Trigger,
  discourse: Discourse,
): EntityRef | null {
  if (!lands) return null;
  const { sentence } = told;
  const next = markersAt(sentence, at + 1).length ? at + 2 : at + 1;
  if (!senseOf(sentence.items[next], 'time')) return null;
  const [who, ...others] = subjectAt(told, discourse).people;
  return who && !others.length ? discourse.hostOf(who) : null;
}

/** Modi's visit, his visit, the visit of Modi, a visit by Modi. */
function visitorOf({ sentence, clause, people }: ClauseToFrame, site: Site): Argument | null {
  const governor = governorOf(sentence, site.at, clause.from, { openers: new Map() });
  const behind = people.find(
    (one) =>
      one.governor !== null &&
      one.governor > site.at &&
      one.governor <= site.at + 4 &&
      (one.marker === 'agent' || one.marker === 'genitive'),
  );
  return ownerOf({ people }, site, governor) ?? behind ?? null;
}

function visitorsOf(
  sentence: Sentence,
  site: Site,
  before: number,
  people: readonly Argument[],
  predicate: boolean,
): readonly EntityRef[] {
  const owner = people.findLast(
    (one) =>
      one.marker === 'genitive' && one.to < before && onlyModifiers(sentence, one.to + 1, before),
  );
  if (owner) return owner.people;
  if (!predicate) return [];
  return agentOf(people, site.at)?.people ?? [];
}
