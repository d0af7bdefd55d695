import { type CountryZone, zoneOfPlace } from '../../languages/countryZones.js';
import type { Modality } from '../../languages/event.js';
import type { Sense, TimeExpression } from '../../languages/sense.js';
import { type Day, fromDay } from '../../values/day.js';
import { timeBounds } from '../../values/edtf.js';
import { flatMap } from '../../values/flatMap.js';
import type { Account, Telling } from '../account.js';
import { type ClockExpression, clockIn } from '../clockParts.js';
import { isSmallHour } from '../clockTime.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { type Anchor, resolveTime } from '../resolveTime.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { ClaimRule, Draft } from './draft.js';
import { modalityOf } from './modality.js';
import { plainFacet } from './plainFacet.js';

type Clock = Extract<Sense, { cls: 'clock' }> | ClockExpression;

/**
 * Asserts at what time of day a happening takes place (`time/stated`): its own question beside the day, since half past
 * four on a Thursday agrees with "on Thursday". What was planned is asked apart from what came of it.
 */
export const clockClaims: ClaimRule = (draft) =>
  flatMap(draft.accounts, (account): Claim[] => {
    const seen = new Set<string>();
    return flatMap(account.tellings, (telling) =>
      (draft.happenings.clocks.get(telling) ?? []).flatMap((at): Claim[] => {
        const claim = clockClaim(draft, account, telling, at);
        if (claim?.value.kind !== 'time' || seen.has(claim.value.edtf)) return [];
        seen.add(claim.value.edtf);
        return [claim];
      }),
    );
  });

function clockClaim(
  { sentences, normal, anchor, idOf, attributionAt }: Draft,
  account: Account,
  telling: Telling,
  at: number,
): Claim | null {
  const { frame } = telling;
  const sentence = sentences[frame.sentence];
  const clock = sentence && clockAt(sentence, at);
  if (!sentence || !clock || frame.modality === 'DENIED') return null;
  const local = clock.from.local ? localZone(account) : null;
  // "Local time" may be any zone's where nobody says which place: nothing could be compared with it.
  if (clock.from.local && !local) return null;
  // Just after midnight: of which of two nights, no day beside it says.
  if (clock.from.midnight && !('day' in clock && clock.day)) return null;
  const { to } = clock;
  const hasDay = 'day' in clock && clock.day !== null;
  const told = settled(clock, sentence, frame, account);
  const from = {
    ...told,
    // The day that an article gives what happened at night is that of the hour.
    ...(!hasDay && isSmallHour(told) && { half: 'am' as const }),
    ...(local && {
      local: false,
      zone: local.minutes,
      ...(local.summer && { summer: local.summer }),
    }),
  };
  const about = 'about' in clock && clock.about ? { about: true } : {};
  const tense = frame.tense ?? frame.clause.tense;
  const on = (day: TimeExpression): string | null =>
    resolveTime({ form: 'clock', day, from, to, ...about }, anchor, tense);
  const day = dayOf(clock, account, telling);
  const edtf = day ? on(day) : onSomeDay(account, telling, anchor, on);
  if (!edtf?.includes('T')) return null;
  const modality = modalityOf(telling, anchor);
  const planned =
    isAhead(modality) ||
    (modality === 'ONGOING' && account.tellings.some((one) => isAhead(one.frame.modality)));
  return {
    kind: 'DATE',
    subject: {
      kind: 'event',
      event: idOf(account),
      facet: plainFacet({ anchor }, planned ? 'clock/planned' : 'clock'),
    },
    value: { kind: 'time', edtf },
    modality,
    attribution: attributionAt(frame.sentence, at),
    evidence: evidenceOfItems(normal, sentence, { from: at, to: at + 1 }),
    rule: 'time/stated',
  };
}

/** What "local time" means where the happening was: the zone of its country, where that has but one. */
function localZone({ tellings }: Account): CountryZone | null {
  for (const { frame } of tellings) {
    const zone = frame.place && zoneOfPlace(frame.place);
    if (zone) return zone;
  }
  return null;
}

/**
 * A time of day of an earthquake or a launch without a word for the day: one of the last days before the news. Other sources may tell
 * which (comparing, `settleClocks`).
 */
function onSomeDay(
  { edtf, participants: [kind] }: Account,
  { frame }: Telling,
  anchor: Anchor | null,
  on: (day: TimeExpression) => string | null,
): string | null {
  if (edtf || !anchor || !MOMENTS.has(kind?.key ?? '') || isAhead(frame.modality)) return null;
  const some: string[] = [];
  for (let day = anchor.earliest - WEEK; day <= anchor.latest; day++) {
    const moment = on(calendarDay(day));
    if (moment?.includes('T') && !/[/[~]/u.test(moment)) some.push(moment);
  }
  return some.length ? `[${some.join(',')}]` : null;
}

/** Kinds that take but a moment, whose time of day is worth telling apart from the day. */
const MOMENTS: ReadonlySet<string> = new Set(
  ['earthquake', 'launch', 'crash', 'derailment', 'explosion'].map((slug) => `event/${slug}`),
);

/** Days before the news that a time of day without a day is sought in. */
const WEEK = 6;

function calendarDay(of: Day): TimeExpression {
  const { year, month, day } = fromDay(of);
  return { form: 'calendar', year, month, day };
}

/** रखा गया है, is scheduled: how a plan is told of is no sign that it came to pass. */
function isAhead(modality: Modality | null): boolean {
  return modality === 'PLANNED' || modality === 'POSSIBLE';
}

/** A time of day with the zone that its clause names elsewhere, and the part of the day that the article does. */
function settled(
  { from }: Clock,
  { items }: Sentence,
  { clause }: Telling['frame'],
  { tellings }: Account,
): Clock['from'] {
  const zone = items
    .slice(clause.from, clause.to)
    .map((item) => senseOf(item, 'zone'))
    .find((one) => one !== null);
  const part = tellings
    .map(({ frame: { time } }) => (time?.form === 'dayPart' ? time.part : null))
    .find((one) => one !== null);
  return {
    ...from,
    ...(zone &&
      from.zone === null && { zone: zone.minutes, ...(zone.summer && { summer: zone.summer }) }),
    ...(part && !from.part && !from.half && { part }),
  };
}

function clockAt(sentence: Sentence, at: number): Clock | null {
  const time = senseOf(sentence.items[at], 'time')?.time;
  return time ? clockIn(time) : senseOf(sentence.items[at], 'clock');
}

/** Of the two days about a night the one that a time of day lies on; any other time as it is. */
function ofNight(edtf: string | null, { from }: Clock): string | null {
  const [, first, second] = /^\[([\d-]+),([\d-]+)\]$/u.exec(edtf ?? '') ?? [];
  if (first === undefined || second === undefined) return edtf;
  const isLate =
    from.half === 'pm' || (from.half !== 'am' && from.hour > EVENING && from.hour < 24);
  return isLate && from.hour !== 12 ? first : second;
}

/** A night begins behind this hour, by either clock. */
const EVENING = 6;

/** The day said with the time, else the one that the article gives the event. */
function dayOf(clock: Clock, account: Account, telling: Telling): TimeExpression | null {
  const edtf = ofNight(telling.edtf ?? account.edtf, clock);
  if ('day' in clock && clock.day) return sameDay(clock.day, telling.edtf) ?? clock.day;
  const { earliest, latest } = edtf ? timeBounds(edtf) : { earliest: null, latest: null };
  return earliest === null || earliest !== latest ? null : calendarDay(earliest);
}

/** The day of the event where the time of day is told with the same day and no year: is set for 6 pm on 9 February. */
function sameDay(said: TimeExpression, edtf: string | null | undefined): TimeExpression | null {
  if (said.form !== 'calendar' || said.year || !edtf) return null;
  const { earliest, latest } = timeBounds(edtf);
  if (earliest === null || earliest !== latest) return null;
  const { month, day } = fromDay(earliest);
  return month === said.month && day === said.day ? calendarDay(earliest) : null;
}
