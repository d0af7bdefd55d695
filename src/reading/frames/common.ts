import type { TimeExpression, Trigger } from '../../languages/sense.js';
import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import type { Argument } from '../participants.js';
import { markersAt } from '../phrases.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Miss } from '../trace.js';
import { isPointedAt } from './destination.js';
import type { Frame } from './frame.js';
import type { Site } from './site.js';
import { telling } from './telling.js';

/** A clause with all that the frames of its events are made of. */
export interface ClauseToFrame {
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly people: readonly Argument[];
  /** Whether the article tells that somebody holds one of some offices. */
  readonly holds?: ((person: string, roles: readonly string[]) => boolean) | undefined;
  /** What joins names and clauses, folded. */
  readonly conjunctions?: ReadonlySet<string> | undefined;
  /** Told of the words that come to nothing, where somebody asks. */
  readonly miss?: Miss | undefined;
}

/** A frame before its sentence is known. */
export type BareFrame = Omit<Frame, 'sentence' | 'site' | 'quoted'>;

/** What every frame has, before anybody takes part. `predicate` is null where the words name no event after all. */
export type Common = Omit<BareFrame, 'predicate'> & {
  readonly predicate: boolean | null;
};

/** What every frame has: its time and place, how it is told, and the stretch of its words. */
export function commonOf(
  sentence: Sentence,
  clause: Clause,
  site: Site,
  trigger: Trigger | null,
  people: readonly Argument[],
): Common {
  const told = telling(sentence, clause, site, trigger);
  const { medial } = clause;
  const own = (at: number): boolean => at < site.at || told.predicate === true || medial !== null;
  const isAsking = (at: number): boolean =>
    told.isWished === true && isOfAsking(senseOf(sentence.items[at], 'time')?.time);
  const linked = medial && told.predicate === false ? behindLink(sentence, clause, site, told) : 0;
  const times = medial
    ? nearest(
        sentence,
        site.times.filter((at) => at >= linked && !isAsking(at)),
        site.at,
      )
    : site.times.filter((at) => own(at) && !isAsking(at));
  const timeItem = times.at(-1);
  const time =
    timeItem === undefined ? null : (senseOf(sentence.items[timeItem], 'time')?.time ?? null);
  const places = site.places.filter(own);
  const placeItem = medial ? mostExact(sentence, places) : places.at(-1);
  const from = Math.min(site.at, ...people.map((one) => one.from), ...times);
  return {
    clause,
    rule: trigger?.name,
    type: trigger?.type ?? 'gathering',
    participants: NOBODY,
    joinsOnly: trigger?.joinsOnly ?? false,
    place:
      placeItem === undefined
        ? null
        : (senseOf(sentence.items[placeItem], 'place')?.entity ?? null),
    placeAt: placeItem === undefined ? null : { from: placeItem, to: placeItem + 1 },
    time,
    timeAt: timeItem === undefined ? null : { from: timeItem, to: timeItem + 1 },
    at: {
      from,
      to: Math.max(
        told.end,
        // Verbs may stand before what they tell of.
        site.at + 1,
        ...times.map((one) => one + 1),
        ...(medial ? people.map((one) => one.to) : []),
      ),
    },
    predicate: told.predicate,
    modality: told.modality,
    tense: told.tense,
    anaphoric: isPointedAt(sentence, site.at),
    isArrival: trigger?.type === 'visit' && !trigger.lightVerbs.length,
    link: told.link,
    offset: told.offset,
    ordinal: null,
    body: null,
  };
}

const NOBODY: readonly EntityRef[] = [];

/** Returned on Saturday after a visit: a time before the word that links an event to its clause is the clause's. */
function behindLink(
  sentence: Sentence,
  { from }: Clause,
  { at }: Site,
  { link }: Pick<Common, 'link'>,
): number {
  if (link !== 'before' && link !== 'after') return from;
  for (let near = at - 1; near >= from; near--)
    if (senseOf(sentence.items[near], 'offset') || markersAt(sentence, near).includes(link))
      return near;
  return from;
}

/** Of several times the one nearest to the event, days before longer times: for the second time this year on Monday. */
function nearest(sentence: Sentence, times: readonly number[], at: number): number[] {
  const days = times.filter((one) => isOfDay(senseOf(sentence.items[one], 'time')?.time));
  const some = days.length ? days : times;
  return [...some].sort((a, b) => Math.abs(a - at) - Math.abs(b - at)).slice(0, 1);
}

function isOfDay(time: TimeExpression | undefined): boolean {
  switch (time?.form) {
    case 'calendar':
      return time.day !== undefined;
    case 'weekday':
    case 'clock':
    case 'dayPart':
    case 'holiday':
      return true;
    case 'relative':
      return time.unit === 'day';
    default:
      return false;
  }
}

/** Of several places the one that lies in the others: at Hyderabad House in New Delhi. */
function mostExact(sentence: Sentence, places: readonly number[]): number | undefined {
  const refOf = (at: number) => senseOf(sentence.items[at], 'place')?.entity;
  return places.reduce<number | undefined>(
    (best, at) =>
      best === undefined || refOf(at)?.within.includes(refOf(best)?.key ?? '') ? at : best,
    undefined,
  );
}

/** A day told as that on which somebody is asked or agrees seldom is that of the journey. */
function isOfAsking(time: TimeExpression | undefined): boolean {
  if (time?.form === 'relative') return time.unit === 'day';
  return time?.form === 'weekday' || time?.form === 'dayPart' || time?.form === 'clock';
}
