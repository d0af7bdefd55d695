import type { GatheredClaim, GatheredMention } from '../../src/comparing/model.js';
import type { EventType } from '../../src/languages/event.js';
import type { QuestionKind } from '../../src/reading/reading.js';
import { timeBounds } from '../../src/values/edtf.js';
import type { EntityRef, Value } from '../../src/values/value.js';
import { ref } from '../values/build.js';

/** What tells one mention of a test from another; what is left out is the same for all. */
export interface ToldMention {
  readonly article: string;
  /** EDTF. */
  readonly time?: string | null;
  /** Days by which the window is wider than the time. */
  readonly reach?: number;
  readonly window?: { readonly from: number; readonly to: number } | null;
  readonly type?: EventType;
  readonly who?: readonly string[];
  readonly place?: EntityRef | null;
  readonly ordinal?: number | null;
  readonly modality?: GatheredMention['event']['modality'];
  readonly ref?: string;
}

const TOLERANCE = 3;

/** A mention of a meeting of two people, unless told otherwise. */
export function mention(told: ToldMention): GatheredMention {
  const { article, time = null, reach = TOLERANCE, type = 'meeting', who = ['a', 'b'] } = told;
  const bounds = time === null ? null : timeBounds(time);
  const around =
    bounds === null
      ? null
      : { from: (bounds.earliest ?? 0) - reach, to: (bounds.latest ?? 40_000) + reach };
  const name = told.ref ?? `${article}/${type} ${who.join('+')} ${time}`;
  return {
    ref: name,
    article,
    sortKey: name,
    event: {
      type,
      participants: who.map((one) => ref(`person/${one}`)),
      place: told.place ?? null,
      time: time === null ? null : { kind: 'time', edtf: time },
      modality: told.modality ?? 'HAPPENED',
      ordinal: told.ordinal ?? null,
      window: told.window === undefined ? around : told.window,
      blockKeys: [`${type}|${[...who].sort().join('|')}`],
    },
  };
}

/** A claim about one mention, unless a subject is given; from the article's own origin, unless one is given. */
export function claim(
  kind: QuestionKind,
  value: Value,
  about: GatheredMention | GatheredClaim['subject'],
  more: Partial<GatheredClaim> = {},
): GatheredClaim {
  const article = more.article ?? ('article' in about ? about.article : 'x');
  const name = more.ref ?? `${article} ${kind} ${JSON.stringify(value)}`;
  return {
    ref: name,
    article,
    originKeys: [`outlet:${article}`],
    copies: [],
    sortKey: name,
    kind,
    subject: 'article' in about ? { kind: 'event', mention: about.ref } : about,
    value,
    modality: 'HAPPENED',
    ...more,
  };
}
