import type { Trigger } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import type { Discourse } from '../discourse.js';
import { type Argument, agentOf, onlyModifiers } from '../participants.js';
import type { Sentence } from '../sentence.js';
import { type BareFrame, type ClauseToFrame, commonOf } from './common.js';
import { destination } from './destination.js';
import type { Site } from './sites.js';

/** A visit is told of one visitor and the place that is visited. */
export function visitFrames(
  { sentence, clause, people }: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  discourse: Discourse,
): BareFrame[] {
  const base = commonOf(sentence, clause, site, trigger, []);
  const { predicate } = base;
  const goal = destination(sentence, clause, site.at);
  const anaphoric = base.anaphoric && goal === null;
  const visitors = visitorsOf(sentence, site, goal?.at ?? site.at, people, predicate === true);
  if (predicate === null || (!anaphoric && (!goal || !visitors.length))) return [];
  const who = visitors.length ? visitors : anaphoric && discourse.agent ? [discourse.agent] : [];
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
