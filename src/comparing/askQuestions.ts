import { SHAKES } from '../reading/knownHappening.js';
import type { QuestionKind } from '../reading/reading.js';
import { invertOrder } from '../values/order.js';
import { policies } from '../values/policies.js';
import type { OrderValue } from '../values/value.js';
import { compareAnswers } from './compareAnswers.js';
import { countElsewhere } from './countElsewhere.js';
import { describeEvent } from './describe.js';
import { gatherEvents } from './gatherEvents.js';
import { joinEquals } from './joinEquals.js';
import { joinHedged } from './joinHedged.js';
import { joinStages } from './joinStages.js';
import type { JudgedMentions } from './judgedMentions.js';
import { type JudgedGroup, type JudgedQuestion, judgeGroups } from './judgedQuestions.js';
import type {
  AskedFacet,
  ComparedQuestion,
  EventDescription,
  GatheredClaim,
  GatheredEvent,
  GatheredMention,
} from './model.js';
import type { Shaking } from './rules/rule.js';
import { settleClocks } from './settleClocks.js';
import { settleInquiries } from './settleInquiries.js';
import { settleScopes } from './settleScopes.js';
import { stagesOf } from './stages.js';

/** The events that mentions speak of, and every question that claims about them answer. */
export interface Comparison {
  readonly events: readonly GatheredEvent[];
  readonly descriptions: readonly EventDescription[];
  readonly questions: readonly ComparedQuestion[];
}

/** What claims of one question share. */
interface Asked {
  readonly kind: QuestionKind;
  readonly of: ComparedQuestion['of'];
  readonly claims: GatheredClaim[];
}

/** What claims to one question share once it is told in which stage. */
interface AskedInStage extends Omit<Asked, 'claims'> {
  readonly claims: readonly GatheredClaim[];
  readonly facet: AskedFacet | null;
}

/**
 * Compares: mentions become events, claims about the same thing become one question, its values answers, every two
 * answers a relation. Pure; the order of its arguments does not matter. Claims about a mention that is not given are
 * left out. `judged` and `judgedQuestions`: what editors judged of mentions, and of questions by their claims.
 */
export function compareClaims(
  mentions: readonly GatheredMention[],
  claims: readonly GatheredClaim[],
  judged: readonly JudgedMentions[] = [],
  judgedQuestions: readonly JudgedQuestion[] = [],
): Comparison {
  const events = gatherEvents(mentions, judged).sort((a, b) =>
    eventKey(a) < eventKey(b) ? -1 : 1,
  );
  const eventOf = new Map(
    events.flatMap((event, at) => event.mentions.map((mention) => [mention.ref, at] as const)),
  );
  const asked = new Map<string, Asked>();
  const about = events.map((): GatheredClaim[] => []);
  for (const claim of settled(claims, events, eventOf)) {
    const question = questionOf(claim, eventOf);
    for (const at of question?.events ?? halfGiven(claim, eventOf)) about[at]?.push(claim);
    if (!question) continue;
    const known = asked.get(question.key);
    if (known) known.claims.push(question.claim);
    else asked.set(question.key, { kind: claim.kind, of: question.of, claims: [question.claim] });
  }
  const descriptions = events.map((event, at) => describeEvent(event, about[at] ?? []));
  const staged = [...asked.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { kind, of, claims: answers }]) =>
      inStages(answers).map((stage): AskedInStage => ({ kind, of, ...stage })),
    );
  const questions = judgeGroups(staged, judgedQuestions).map((group) =>
    compareGroup(group, descriptions),
  );
  return { events, descriptions, questions };
}

function compareGroup(
  { of: { kind, of, facet }, claims, own, part, asks }: JudgedGroup<AskedInStage>,
  descriptions: readonly EventDescription[],
): ComparedQuestion {
  return {
    kind,
    of: {
      ...(facet && 'events' in of ? { ...of, facet: facetKey(facet) } : of),
      ...(part !== null && { part }),
    },
    subject: subjectOf(of, own, descriptions, facet),
    ...(asks !== null && { asks }),
    ...compareAnswers(kind, claims, undefined, shakingOf(of, descriptions)),
  };
}

/** What other sources of an event add to a claim: where it was, on which day, by whom it was measured. */
function settled(
  claims: readonly GatheredClaim[],
  events: readonly GatheredEvent[],
  eventOf: ReadonlyMap<string, number>,
): readonly GatheredClaim[] {
  const placed = countElsewhere(settleInquiries(claims, eventOf), events, eventOf);
  const joined = joinEquals(settleClocks(placed, events, eventOf), eventOf);
  return joinStages(joinHedged(settleScopes(joined, eventOf), eventOf), eventOf);
}

/** The claims to one facet by the stages in which it was told; all of them for what has no facet. */
function inStages(
  claims: readonly GatheredClaim[],
): { readonly claims: readonly GatheredClaim[]; readonly facet: AskedFacet | null }[] {
  const [first] = [...claims].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  const facet = first?.subject.kind === 'event' ? first.subject.facet : undefined;
  if (!facet) return [{ claims, facet: null }];
  const { key, measure, unit, scope, beside } = facet;
  const stages = stagesOf(claims, facet);
  return stages.map((stage, nth) => ({
    claims: stage,
    facet: {
      key,
      measure,
      unit,
      scope,
      beside,
      figure: facet.mode === 'same' ? (first?.value ?? null) : null,
      stage: { nth, of: stages.length },
    },
  }));
}

function facetKey({ key, stage }: AskedFacet): string {
  return stage.of > 1 ? `${key}#${stage.nth + 1}` : key;
}

interface Placed {
  readonly key: string;
  readonly of: ComparedQuestion['of'];
  readonly events: readonly number[];
  readonly claim: GatheredClaim;
}

/** The event of an order whose other event is not given: that it was ordered tells of it all the same. */
function halfGiven(
  { subject }: GatheredClaim,
  eventOf: ReadonlyMap<string, number>,
): readonly number[] {
  if (subject.kind !== 'order') return [];
  const given = [subject.first, subject.second].flatMap((one) => eventOf.get(one) ?? []);
  return given.length === 1 ? given : [];
}

/** Which question a claim answers. An order is asked one way round, whichever way an article puts it. */
function questionOf(claim: GatheredClaim, eventOf: ReadonlyMap<string, number>): Placed | null {
  const { subject } = claim;
  switch (subject.kind) {
    case 'aspect':
      return {
        key: `${claim.kind} ${subject.key}`,
        of: { aspect: subject.key },
        events: [],
        claim,
      };
    case 'event': {
      const event = eventOf.get(subject.mention);
      return event === undefined
        ? null
        : {
            key: `${claim.kind} ${event} ${subject.facet?.key ?? ''}`,
            of: { events: [event] },
            events: [event],
            claim,
          };
    }
    case 'order': {
      const [first, second] = [eventOf.get(subject.first), eventOf.get(subject.second)];
      if (first === undefined || second === undefined || first === second) return null;
      const events = [Math.min(first, second), Math.max(first, second)];
      const turned =
        first > second && claim.value.kind === 'order'
          ? { ...claim, value: invertOrder(claim.value as OrderValue) }
          : claim;
      return { key: `${claim.kind} ${events.join(' ')}`, of: { events }, events, claim: turned };
    }
  }
}

function subjectOf(
  of: ComparedQuestion['of'],
  claims: readonly GatheredClaim[],
  descriptions: readonly EventDescription[],
  facet: AskedFacet | null,
): ComparedQuestion['subject'] {
  if ('events' in of) {
    const [first, second] = of.events.map((at) => descriptions[at] as EventDescription);
    return second
      ? { kind: 'order', first: first as EventDescription, second }
      : { kind: 'event', event: first as EventDescription, ...(facet && { facet }) };
  }
  const [told] = [...claims].sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  if (told?.subject.kind !== 'aspect') throw new Error(`The question ${of.aspect} has no claim.`);
  return { kind: 'aspect', about: told.subject.about, noun: told.subject.noun };
}

function shakingOf(
  of: ComparedQuestion['of'],
  descriptions: readonly EventDescription[],
): Shaking | undefined {
  const [at] = 'events' in of ? of.events : [];
  const event = at === undefined ? undefined : descriptions[at];
  if (event?.participants[0]?.key !== SHAKES) return undefined;
  const { place } = event;
  const isHome = place && [place.key, ...place.within].includes(policies.homeCountry);
  return isHome ? 'home' : 'elsewhere';
}

/** Orders events by what they are, then by who first tells of them. */
function eventKey(event: GatheredEvent): string {
  const [first] = event.mentions;
  return `${first?.event.blockKeys[0] ?? ''} ${first?.sortKey ?? ''}`;
}
