import { isHead } from '../../languages/entities.js';
import type { Trigger } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import type { Discourse } from '../discourse.js';
import { type Argument, agentOf, partnersOf } from '../participants.js';
import { type Sentence, senseOf } from '../sentence.js';
import { noPredicate, nothing } from '../trace.js';
import { type BareFrame, type ClauseToFrame, commonOf } from './common.js';
import type { Stretch } from './frame.js';
import { medialRoles } from './medialRoles.js';
import type { Site } from './site.js';
import { talksBefore, tookPlace } from './talksBefore.js';

/** A meeting or a call is told of two people at a time: whoever met three met each of them. */
export function meetingFrames(
  told: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  reach: Stretch,
  discourse: Discourse,
): BareFrame[] {
  const { sentence, clause, people, miss } = told;
  if (clause.medial) return medialMeetings(told, site, trigger, reach, discourse);
  const { predicate } = commonOf(sentence, clause, site, trigger, []);
  if (predicate === null) return noPredicate(miss, site.at, clause.takenBack);
  // वार्ता के बाद पुतिन से मिले: a partner behind what is only referred to is that of what is told.
  const near = predicate ? people : people.filter(({ to }) => to <= site.at);
  const partners = partnersOf(near, trigger, reach, site.at, sentence);
  const behind = (partners.length ? people : near).filter((one) => !partners.includes(one));
  let agent = agentOf(behind, site.at);
  let joined = flatMap(partners, (one) => [...one.people]);
  const reciprocal = partners.find(
    (one) =>
      one.people.length === 2 &&
      (one.marker === 'between' || one.marker === 'genitive' || (!agent && one.commasOnly)),
  );
  if (reciprocal && (reciprocal.marker !== 'genitive' || partners.length === 1)) agent = null;
  const named = [...partners, ...(agent && agent.from < site.at ? [agent] : [])];
  const base = commonOf(sentence, clause, site, trigger, named);
  if (!partners.length && agent?.people.length === 2 && !trigger.partnerNeeded && predicate) {
    joined = [...agent.people];
    agent = null;
  }
  // मुलाकात की और … के साथ बैठक की: the second verb of a sentence keeps the first one's subject.
  const isHeld = tookPlace(sentence, clause, trigger);
  const elided = !agent && predicate && clause.opener === 'and' && joined.length === 1;
  // मंगलवार को प्रधानमंत्री के साथ वार्ता होगी: talks that name home's head alone are those of the other country's.
  const isOfHeads =
    isHeld && !agent && joined.length === 1 && partners[0]?.marker === 'with' && isHead(joined[0]);
  const guest = isOfHeads ? discourse.headGuest() : null;
  const left = guest ?? ((isHeld && discourse.spokenOf) || discourse.agent);
  const actors = agent?.people ?? ((elided || guest) && left ? [left] : null);
  const pairs = actors
    ? flatMap(actors, (one) => joined.map((other) => [one, other]))
    : joined.length === 2
      ? [joined]
      : [];
  if (!pairs.length)
    return (
      talksBefore(told, site, trigger, { ...base, predicate }, joined) ??
      nothing(miss, site.at, 'NO_PARTNER')
    );
  return pairs
    .filter(([one, other]) => one?.key !== other?.key)
    .map((pair) => ({
      ...base,
      ...ownTime(sentence, site, partners, pair[1], base.at.to),
      // Whoever talks somewhere meets there.
      joinsOnly: base.joinsOnly && (base.place === null || trigger.type === 'call'),
      predicate,
      type: trigger.type,
      participants: pair,
    }));
}

/** The same where verbs stand in the middle of their clauses. */
function medialMeetings(
  told: ClauseToFrame,
  site: Site,
  trigger: Trigger,
  reach: Stretch,
  discourse: Discourse,
): BareFrame[] {
  const { sentence, clause, miss } = told;
  const end = reach.to > site.at && reach.to !== clause.verbs ? reach.to : clause.to;
  const { predicate } = commonOf(sentence, clause, site, trigger, []);
  if (predicate === null) return noPredicate(miss, site.at, clause.takenBack);
  const { agents, partners, named } = medialRoles(told, site, trigger, end, predicate, discourse);
  const base = commonOf(sentence, clause, site, trigger, named);
  const joined = flatMap(partners, (one) => [...one.people]);
  const pairs = !joined.length && trigger.partnerNeeded ? [] : pairsOf(agents, joined);
  if (!pairs.length)
    return (
      talksBefore(told, site, trigger, { ...base, predicate }, joined) ??
      nothing(miss, site.at, 'NO_PARTNER')
    );
  return pairs
    .filter(([one, other]) => one?.key !== other?.key)
    .map((pair) => ({
      ...base,
      ...medialTime(sentence, site, partners, pair[1], base.at.to),
      predicate,
      type: trigger.type,
      participants: pair,
    }));
}

/** Each who acts with each other one; two of one side alone met each other. */
function pairsOf(agents: readonly EntityRef[], joined: readonly EntityRef[]): EntityRef[][] {
  if (agents.length && joined.length)
    return flatMap(agents, (one) => joined.map((other) => [one, other]));
  const alone = agents.length ? agents : joined;
  return alone.length === 2 ? [[...alone]] : [];
}

/** Lavrov on Monday and Putin on Tuesday: where each partner has a time behind it, that is the meeting's. */
function medialTime(
  sentence: Sentence,
  site: Site,
  partners: readonly Argument[],
  partner: EntityRef | undefined,
  end: number,
): Partial<Pick<BareFrame, 'time' | 'timeAt' | 'at'>> {
  const place = partners.findIndex((one) => one.people.some(({ key }) => key === partner?.key));
  const argument = partners[place];
  if (partners.length < 2 || !argument) return {};
  const before = partners[place + 1]?.from ?? Number.POSITIVE_INFINITY;
  const own = site.times.find((time) => time >= argument.to && time < before);
  const time = own === undefined ? null : senseOf(sentence.items[own], 'time');
  if (own === undefined || !time) return {};
  return {
    time: time.time,
    timeAt: { from: own, to: own + 1 },
    at: { from: site.at, to: Math.max(own + 1, Math.min(end, before)) },
  };
}

/** सोमवार को डोभाल से और मंगलवार को जयशंकर से: where each partner has a time before it, that is the meeting's. */
function ownTime(
  sentence: Sentence,
  site: Site,
  partners: readonly Argument[],
  partner: EntityRef | undefined,
  end: number,
): Partial<Pick<BareFrame, 'time' | 'timeAt' | 'at'>> {
  const place = partners.findIndex((one) => one.people.some(({ key }) => key === partner?.key));
  const argument = partners[place];
  if (partners.length < 2 || !argument) return {};
  const after = partners[place - 1]?.to ?? 0;
  const own = site.times.findLast((time) => time >= after && time < argument.from);
  const time = own === undefined ? null : senseOf(sentence.items[own], 'time');
  if (own === undefined || !time) return {};
  return {
    time: time.time,
    timeAt: { from: own, to: own + 1 },
    at: { from: own, to: end },
  };
}
