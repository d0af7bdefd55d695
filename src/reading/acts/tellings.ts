import {
  type ActThing,
  actSlug,
  actThings,
  type DoingSlug,
} from '../../languages/happenings/acts.js';
import type { Sense, TimeExpression } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import { LARGEST_ORDINAL } from '../../values/writable.js';
import type { Draft } from '../claims/draft.js';
import { takenTimes } from '../claims/steps.js';
import { type Clause, clauses } from '../clauses.js';
import { dayIn } from '../clockParts.js';
import type { Item } from '../items.js';
import { markersAt } from '../phrases.js';
import { resolveTime } from '../resolveTime.js';
import { itemsWithAny, type Sentence, senseOf } from '../sentence.js';
import { type ActCue, actCues } from './cues.js';

/** One clause that tells when a thing of the news was done. */
export interface ActTelling {
  /** Slug of its kind. */
  readonly slug: string;
  readonly thing: ActThing;
  readonly sentence: number;
  readonly clause: Clause;
  /** The item of its time. */
  readonly time: number;
  readonly expression: TimeExpression;
  readonly edtf: string;
  /** Tokens of the thing and of what is done. */
  readonly words: { readonly from: number; readonly to: number };
  /** Which in its row it is said to be: the second flight. */
  readonly ordinal: number | null;
  readonly isAhead: boolean;
}

/** Tokens between a thing and what is done to it. */
const APART = 14;
/** Tokens between either and the time. */
const TIME_APART = 18;

/** The acts that an article dates in clauses whose time is nothing else's. */
export function actTellings(draft: Draft): ActTelling[] {
  // A minister's visit to the scene is an act among others, though it is a journey too.
  const isStruck = draft.happenings.tellsOf(STRUCK);
  const others = draft.accounts.filter(({ type }) => !isStruck || type !== 'visit');
  const taken = takenTimes({ accounts: others });
  return flatMap(draft.sentences, (sentence, index) => {
    const times = sentence.question ? [] : timesIn(sentence, taken.get(index));
    return times.length ? tellingsIn(draft, sentence, index, times) : [];
  });
}

function timesIn(sentence: Sentence, taken: ReadonlySet<number> | undefined): number[] {
  const { items, quoted } = sentence;
  return itemsWithAny(sentence, TIMED).filter((at) => {
    if (quoted[at] || taken?.has(at)) return false;
    const time = senseOf(items[at], 'time');
    return time ? !time.replaced && dayIn(time.time) !== null : dueIn(items[at]) !== null;
  });
}

const TIMED: readonly Sense['cls'][] = ['time', 'period'];

/** The days within which something is due: within 30 days. */
function dueIn(item: Item | undefined): TimeExpression | null {
  const time = senseOf(item, 'period')?.time;
  const isDue =
    (time?.form === 'lasting' && time.shift === 1) ||
    (time?.form === 'offset' && time.from === null && time.ahead);
  return isDue ? { form: 'lasting', lengths: time.lengths, shift: 1, today: true } : null;
}

function tellingsIn(
  draft: Draft,
  sentence: Sentence,
  index: number,
  times: readonly number[],
): ActTelling[] {
  const all = actCues(sentence, draft.pack);
  if (!all.some(({ list }) => list === 'things' || list === 'whole')) return [];
  return clauses(sentence, draft.pack).flatMap((clause) => {
    const own = times.filter((at) => at >= clause.from && at < clause.to);
    if (clause.dateline || !own.length || clause.modality === 'DENIED') return [];
    const [first, last] = [sentence.items[clause.from], sentence.items[clause.to - 1]];
    if (!first || !last) return [];
    const cues = [
      ...antecedent(clause, first.from, all),
      ...all.filter(({ from, to }) => from >= first.from && to <= last.to),
    ];
    const isSince = own.some((at) => isFrom(sentence, at));
    const told = actIn(
      cues.filter(({ list }) => isSince || list !== 'lasting'),
      draft.pack.pack.verbFinal,
    );
    if (!told || cues.some((cue) => cue.list === 'denials' && isBeside(cue, told))) return [];
    if (told.thing.afterDisaster && !draft.happenings.tellsOf(STRUCK)) return [];
    const isSet = cues.some(({ list }) => list === 'plans') && !CERTAIN.has(told.doing);
    if (isNothing(clause) && !isSet && !TAKES_BACK.has(told.doing)) return [];
    const time = nearest(sentence, own, told.from, told.to);
    const item = time === null ? undefined : sentence.items[time];
    const expression = senseOf(item, 'time')?.time ?? dueIn(item);
    const isToCome = clause.modality === 'PLANNED' || clause.modality === 'POSSIBLE';
    const isAhead = isSet || isToCome || clause.tense === 'future';
    // What was set for a day may lie on either side of the news.
    const isPast = cues.some((cue) => cue.list === 'pasts' && isBeside(cue, told));
    const said = clause.tense ?? (isPast ? 'past' : null);
    const tense = isSet && clause.tense !== 'future' ? null : isAhead ? 'future' : said;
    const day = expression && dayOf(expression, told.doing);
    const edtf = day && resolveTime(day, draft.anchor, tense);
    if (time === null || !expression || !edtf) return [];
    return [
      {
        slug: actSlug(told.thing.slug, told.doing),
        thing: told.thing,
        sentence: index,
        clause,
        ...{ time, expression, edtf },
        words: { from: told.from, to: told.to },
        ordinal: ordinalBefore(sentence, told.thingAt),
        isAhead,
      },
    ];
  });
}

/** The team, which reached the town on Monday, …: the thing that a relative clause is told of stands right before it. */
function antecedent({ opener }: Clause, from: number, cues: readonly ActCue[]): ActCue[] {
  if (opener !== 'relative') return [];
  const before = cues.findLast((one) => one.list === 'things' && one.to <= from + 1);
  return before && from - before.to <= ANTECEDENT ? [before] : [];
}

/** Tokens: a comma, the town that it is of. */
const ANTECEDENT = 4;

/** Families of happenings that places are visited after, and helped. */
const STRUCK: readonly string[] = ['disaster', 'attack'];

/** What a word for a plan beside it says nothing of. */
const CERTAIN: ReadonlySet<DoingSlug> = new Set<DoingSlug>([
  ...(['lift', 'lapse', 'arrive', 'depart', 'find', 'seal', 'sign', 'order', 'form'] as const),
]);

function isFrom(sentence: Sentence, at: number): boolean {
  const form = senseOf(sentence.items[at], 'time')?.time.form;
  return form === 'since' || markersAt(sentence, at + 1).includes('with');
}

/** Whether a word stands among those of an act or right by them. */
function isBeside(cue: ActCue, { from, to }: ToldAct): boolean {
  return cue.from >= from - NEAR && cue.from <= to + NEAR;
}

/** Tokens. */
const NEAR = 2;

/** What is done by calling something off. */
const TAKES_BACK: ReadonlySet<DoingSlug> = new Set<DoingSlug>([
  ...(['end', 'lift', 'cancel', 'suspend'] as const),
]);

/** What did not take place, or only if, has no day. */
function isNothing({ modality, takenBack, opener }: Clause): boolean {
  return modality === 'CANCELLED' || takenBack || opener === 'if';
}

interface ToldAct {
  readonly thing: ActThing;
  readonly doing: DoingSlug;
  readonly thingAt: number;
  readonly from: number;
  readonly to: number;
}

/** The act that some cues tell: a whole one, else the thing and the doing that go together and stand nearest. */
function actIn(cues: readonly ActCue[], verbFinal: boolean): ToldAct | null {
  for (const { list, slug, from, to } of cues) {
    if (list !== 'whole') continue;
    const [thing = '', doing = ''] = slug.split('.');
    const known = actThings.get(thing);
    if (known) return { thing: known, doing: doing as DoingSlug, thingAt: from, from, to };
  }
  let best: (ToldAct & { readonly apart: number }) | null = null;
  for (const one of cues) {
    const thing = one.list === 'things' ? actThings.get(one.slug) : undefined;
    if (!thing) continue;
    for (const other of cues) {
      const doing = other.list === 'plans' ? 'hold' : (other.slug as DoingSlug);
      if (!DOES.has(other.list) || !thing.doings.includes(doing)) continue;
      const isBehind = other.from >= one.to;
      if (!isBehind && (verbFinal || one.from < other.to)) continue;
      // What a minister inspects is visited by the minister.
      const closer = other.slug === 'visit' ? APART : 0;
      const between = isBehind ? other.from - one.to : one.from - other.to;
      const apart = between - closer;
      if (between > APART || (best && apart >= best.apart)) continue;
      best = {
        ...{ thing, doing, thingAt: one.from, apart },
        ...{ from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) },
      };
    }
  }
  return best && onWay(best, cues);
}

/** Traffic on a line, on a road: what is told of it is told of the way that it runs on. */
function onWay(act: ToldAct, cues: readonly ActCue[]): ToldAct {
  if (act.thing.slug !== 'traffic') return act;
  for (const { list, slug } of cues) {
    const thing = list === 'things' ? actThings.get(slug) : undefined;
    if (!thing || !WAYS.has(thing.slug)) continue;
    const doing = thing.doings.includes(act.doing) ? act.doing : OF_WAY[act.doing];
    if (doing && thing.doings.includes(doing)) return { ...act, thing, doing };
  }
  return act;
}

const WAYS: ReadonlySet<string> = new Set(['trains', 'road', 'bridge', 'airport', 'border']);

/** What becomes of a way on which traffic stops and goes on. */
const OF_WAY: Partial<Record<DoingSlug, DoingSlug>> = { suspend: 'close', resume: 'open' };

const DOES: ReadonlySet<ActCue['list']> = new Set<ActCue['list']>(['doings', 'lasting', 'plans']);

function nearest(
  { items }: Sentence,
  times: readonly number[],
  from: number,
  to: number,
): number | null {
  let best: { readonly at: number; readonly apart: number } | null = null;
  for (const at of times) {
    const item = items[at];
    if (!item) continue;
    const apart = Math.max(0, item.from - to, from - item.to);
    if (apart <= TIME_APART && (!best || apart < best.apart)) best = { at, apart };
  }
  return best?.at ?? null;
}

/** The day that a time gives an act: what holds from a day on begins on it; what is due by one has only that bound. */
function dayOf(time: TimeExpression, doing: DoingSlug): TimeExpression | null {
  const day = dayIn(time);
  switch (day?.form) {
    case 'since':
      return BEGINS.has(doing) ? day.time : null;
    case 'until':
    case 'before':
      if (doing === 'lapse') return day.time;
      return ENDS.has(doing) ? day : null;
    case 'after':
    case 'vague':
    case undefined:
      return null;
    case 'lasting':
      return SUBMITS.has(doing) ? day : null;
    case 'offset':
      return day.from === null && !day.ahead ? null : day;
    default:
      return day;
  }
}

const BEGINS: ReadonlySet<DoingSlug> = new Set<DoingSlug>([
  ...(['start', 'impose', 'suspend', 'close', 'open', 'resume', 'effect'] as const),
]);
const SUBMITS: ReadonlySet<DoingSlug> = new Set<DoingSlug>(['submit', 'complete']);
const ENDS: ReadonlySet<DoingSlug> = new Set<DoingSlug>([
  ...(['submit', 'complete', 'open', 'start', 'arrive', 'resume', 'depart', 'return'] as const),
]);

function ordinalBefore({ items }: Sentence, token: number): number | null {
  const at = items.findIndex(({ from, to }) => token >= from && token < to);
  for (let near = at - 1; near >= Math.max(0, at - ORDINAL_REACH); near--) {
    const ordinal = senseOf(items[near], 'ordinal');
    if (ordinal) return ordinal.n > LARGEST_ORDINAL ? null : ordinal.n;
  }
  return null;
}

/** Items. */
const ORDINAL_REACH = 2;
