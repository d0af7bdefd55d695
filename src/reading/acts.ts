import { happeningKind } from '../languages/happenings/kinds.js';
import { flatMap } from '../values/flatMap.js';
import { relate } from '../values/relate.js';
import type { TimeValue } from '../values/value.js';
import { actKeys, actWindow } from './acts/identity.js';
import { type ActTelling, actTellings } from './acts/tellings.js';
import type { Draft } from './claims/draft.js';
import { plainFacet } from './claims/plainFacet.js';
import { clockIn } from './clockParts.js';
import { evidenceOfItems } from './evidence.js';
import { placeIn } from './placeIn.js';
import type { Claim, EventMention } from './reading.js';
import { resolveTime } from './resolveTime.js';

/** What an article tells of one loose dated act: the mention of it, and the claims to its day and time of day. */
export interface ToldAct {
  readonly event: EventMention;
  readonly claims: readonly Claim[];
}

/**
 * The loose dated acts of an article: a curfew lifted, a licence that lapsed, a flight that arrived. Each is an event of
 * its own, which reports meet by what is done and by the towns and names of its story; days that one article tells
 * apart are two acts. `first`: the number that the first of them has among the article's events.
 */
export function actsOf(draft: Draft, first: number): ToldAct[] {
  return grouped(actTellings(draft)).map((told, at) => actOf(told, draft, `e${first + at}`));
}

function grouped(tellings: readonly ActTelling[]): ActTelling[][] {
  const groups: ActTelling[][] = [];
  for (const telling of tellings) {
    const known = groups.find(
      ([one, ...others]) =>
        one?.slug === telling.slug &&
        one.ordinal === telling.ordinal &&
        [one, ...others].every(
          (other) => relate(time(other), time(telling)).relation !== 'DISJOINT',
        ),
    );
    if (known) known.push(telling);
    else groups.push([telling]);
  }
  return groups;
}

const time = ({ edtf }: ActTelling): TimeValue => ({ kind: 'time', edtf });

function actOf(told: readonly ActTelling[], draft: Draft, id: string): ToldAct {
  const [one] = told as [ActTelling, ...ActTelling[]];
  const narrowest = told.reduce((best, other) =>
    relate(time(other), time(best)).relation === 'NARROWER' ? other : best,
  );
  const places = flatMap(
    told,
    ({ sentence, clause }) => placeIn(draft.sentences[sentence], clause) ?? [],
  );
  const window = actWindow(narrowest.edtf, one.thing.recurrence, one.ordinal);
  const keys = [...new Set(flatMap(told, (telling) => actKeys(telling, draft)))];
  return {
    event: {
      id,
      type: 'happening',
      participants: [happeningKind(one.slug).ref],
      place: places[0] ?? null,
      time: time(narrowest),
      modality: told.every(({ isAhead }) => isAhead) ? 'PLANNED' : 'HAPPENED',
      ordinal: one.ordinal,
      window,
      blockKeys: window ? keys : [],
    },
    claims: flatMap(told, (telling) => claimsOf(telling, draft, id)),
  };
}

/** Asserts when an act was done or will be (`date/of-act`), and at what time of day (`time/of-act`). */
function claimsOf(telling: ActTelling, draft: Draft, id: string): Claim[] {
  const sentence = draft.sentences[telling.sentence];
  const item = sentence?.items[telling.time];
  if (!sentence || !item) return [];
  const { words } = telling;
  const from = Math.min(item.from, words.from);
  const to = Math.max(item.to, words.to);
  const items = flatMap(sentence.items, (one, at) => (one.from < to && one.to > from ? [at] : []));
  const near = items.length > QUOTED ? [telling.time] : items;
  const claim = (edtf: string, rule: string): Claim => ({
    kind: 'DATE',
    subject: { kind: 'event', event: id },
    value: { kind: 'time', edtf },
    modality: telling.isAhead ? 'PLANNED' : 'HAPPENED',
    attribution: draft.attributionAt(telling.sentence, telling.time),
    evidence: evidenceOfItems(draft.normal, sentence, {
      from: near[0] ?? telling.time,
      to: (near.at(-1) ?? telling.time) + 1,
    }),
    rule,
  });
  const clock = clockIn(telling.expression);
  const moment =
    clock && !clock.from.local
      ? resolveTime(clock, draft.anchor, telling.isAhead ? 'future' : telling.clause.tense)
      : null;
  const date = claim(telling.edtf, 'date/of-act');
  if (!moment?.includes('T')) return [date];
  const facet = plainFacet(draft, telling.isAhead ? 'clock/planned' : 'clock');
  return [date, { ...claim(moment, 'time/of-act'), subject: { kind: 'event', event: id, facet } }];
}

/** Items: a longer quote would hold another act. */
const QUOTED = 14;
