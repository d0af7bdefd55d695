import type { CompiledPack } from '../languages/compile.js';
import { countryOf } from '../languages/entities.js';
import type { EntityRef } from '../values/value.js';
import type { Clause } from './clauses.js';
import { clauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { BareFrame, ClauseToFrame } from './frames/common.js';
import { type ClauseFrames, type Frame, framePlaced, type Stretch } from './frames/frame.js';
import { gatheringFrame } from './frames/gathering.js';
import { happeningFrames } from './frames/happening.js';
import {
  continuedFrames,
  type Lean,
  leanFor,
  leanOn,
  NOTHING_TOLD,
} from './frames/happeningLean.js';
import { happeningSites } from './frames/happeningNamed.js';
import { meetingFrames } from './frames/meeting.js';
import { assign, type Site, sitesOf } from './frames/sites.js';
import { visitFrames } from './frames/visit.js';
import { type Argument, peopleOf, subjectOf } from './participants.js';
import { itemsWith, type Sentence, senseOf } from './sentence.js';
import { missesOf, type Trace } from './trace.js';

/** Reads the event frames of a sentence, clause by clause, and moves the discourse on. */
export function framesOf(
  sentence: Sentence,
  index: number,
  pack: CompiledPack,
  discourse: Discourse,
  trace?: Trace,
): ClauseFrames[] {
  const miss = missesOf(trace, index);
  const found: ClauseFrames[] = [];
  let lean: Lean = NOTHING_TOLD;
  discourse.spokenOf = null;
  for (const clause of clauses(sentence, pack)) {
    notePairs(sentence, clause, discourse);
    const people = peopleOf(sentence, clause, pack, discourse);
    const sites = sitesOf(sentence, clause, people, pack, miss);
    const loose = assign(sentence, clause, sites, pack);
    const frames: Frame[] = [];
    let since = clause.from;
    for (const [order, site] of sites.entries()) {
      const reach = { from: since, to: sites[order + 1]?.at ?? clause.verbs };
      const made = framesAt({ sentence, clause, people, miss }, site, reach, discourse);
      for (const frame of made)
        frames.push(framePlaced(frame, index, order, sentence.quoted[site.at] ?? false));
      since = site.at + 1;
    }
    const holds = discourse.holdsAny.bind(discourse);
    const told = { sentence, clause, people, conjunctions: pack.conjunctions, holds, miss };
    const others = frames.map(({ site }) => sites[site]?.at ?? clause.from);
    const named = happeningSites(sentence, clause, discourse, miss);
    const happenings = named.length
      ? happeningFrames(told, named, others, leanFor(clause, lean), pack.pack.verbFinal)
      : continuedFrames(told, others, lean);
    lean = leanOn(lean, sentence, clause, happenings, frames.length > 0);
    moveOn(people, clause, frames, discourse, sentence);
    found.push({ clause, frames, happenings, ...loose });
  }
  return found;
}

function notePairs(sentence: Sentence, clause: Clause, discourse: Discourse): void {
  for (const at of itemsWith(sentence, 'pair')) {
    const pair = at >= clause.from && at < clause.to ? senseOf(sentence.items[at], 'pair') : null;
    if (pair) discourse.countries = countriesOf(pair.entities) ?? discourse.countries;
  }
}

function moveOn(
  people: readonly Argument[],
  clause: Clause,
  frames: readonly Frame[],
  discourse: Discourse,
  sentence: Sentence,
): void {
  const visitor = frames.find((frame) => frame.type === 'visit' && !frame.predicate)
    ?.participants[0];
  const subject = subjectOf(people, clause, sentence);
  const pronoun = people.find(({ from }) => senseOf(sentence.items[from], 'pronoun')?.marker);
  if (!clause.medial) discourse.spokenOf = pronoun?.people[0] ?? discourse.spokenOf;
  // जयशंकर की मुलाकात लावरोव से होगी: whose meeting it is leads.
  const owner = frames.find((frame) => frame.predicate)?.participants[0];
  discourse.agent =
    subject?.people[0] ??
    visitor ??
    (owner?.type === 'PERSON' ? owner : null) ??
    (people.length === 1 && !clause.medial ? topicOf(people, clause) : null) ??
    discourse.agent;
  const together = frames.findLast(
    (frame) => frame.participants.length === 2 && frame.type !== 'gathering',
  )?.participants;
  const named = people.findLast((one) => one.people.length === 2 && !one.commasOnly)?.people;
  discourse.both = together ?? beside(people) ?? named ?? discourse.both;
}

/** Whoever opens a clause in the genitive and is the only one named: the prime minister's day was full. */
function topicOf([one]: readonly Argument[], clause: Clause): EntityRef | null {
  return one?.marker === 'genitive' && one.from <= clause.from + 1 ? (one.people[0] ?? null) : null;
}

/** Whoever acts and whoever it is done with, whatever it is: मोदी ने मैक्रों के साथ उद्घाटन किया. */
function beside(people: readonly Argument[]): readonly EntityRef[] | null {
  const agent = people.find((one) => one.marker === 'agent')?.people ?? [];
  const partner = people.find((one) => one.marker === 'with')?.people ?? [];
  const both = [...agent, ...partner];
  return agent.length === 1 && partner.length === 1 && both[0]?.key !== both[1]?.key ? both : null;
}

function framesAt(
  told: ClauseToFrame,
  site: Site,
  reach: Stretch,
  discourse: Discourse,
): BareFrame[] {
  if (site.gathering)
    return gatheringFrame(told.sentence, told.clause, site, site.gathering, discourse, told.miss);
  if (!site.trigger) return [];
  return site.trigger.type === 'visit'
    ? visitFrames(told, site, site.trigger, discourse)
    : meetingFrames(told, site, site.trigger, reach, discourse);
}

/** Flights between Delhi and Tashkent are of India and Uzbekistan; of two towns of one country nothing is said. */
function countriesOf(entities: readonly EntityRef[]): readonly EntityRef[] | null {
  const countries = entities.map(countryOf);
  return countries[0]?.key === countries[1]?.key ? null : countries;
}
