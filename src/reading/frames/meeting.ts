import type { Trigger } from '../../languages/sense.js';
import type { Discourse } from '../discourse.js';
import { agentOf, partnersOf } from '../participants.js';
import { type BareFrame, type ClauseToFrame, commonOf } from './common.js';
import type { Stretch } from './frame.js';
import type { Site } from './sites.js';

/** A meeting or a call is told of two people at a time: whoever met three met each of them. */
export function meetingFrames(
  { sentence, clause, people }: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  reach: Stretch,
  discourse: Discourse,
): BareFrame[] {
  const partners = partnersOf(people, trigger, reach, site.at, sentence);
  const behind = people.filter((one) => !partners.includes(one));
  let agent = agentOf(behind, site.at);
  let joined = partners.flatMap((one) => [...one.people]);
  const reciprocal = partners.find(
    (one) =>
      one.people.length === 2 &&
      (one.marker === 'between' || one.marker === 'genitive' || (!agent && one.commasOnly)),
  );
  if (reciprocal && (reciprocal.marker !== 'genitive' || partners.length === 1)) agent = null;
  const named = [...partners, ...(agent && agent.from < site.at ? [agent] : [])];
  const base = commonOf(sentence, clause, site, trigger, named);
  const { predicate } = base;
  if (predicate === null) return [];
  if (!partners.length && agent?.people.length === 2 && !trigger.partnerNeeded && predicate) {
    joined = [...agent.people];
    agent = null;
  }
  // मुलाकात की और … के साथ बैठक की: the second verb of a sentence keeps the first one's subject.
  const elided = !agent && predicate && clause.opener === 'and' && joined.length === 1;
  const actors = agent?.people ?? (elided && discourse.agent ? [discourse.agent] : null);
  const pairs = actors
    ? actors.flatMap((one) => joined.map((other) => [one, other]))
    : joined.length === 2
      ? [joined]
      : [];
  return pairs
    .filter(([one, other]) => one?.key !== other?.key)
    .map((pair) => ({
      ...base,
      predicate,
      type: trigger.type,
      participants: pair,
    }));
}
