import { type HappeningKind, isUnforeseen } from '../../languages/happenings/kinds.js';
import { stepOf } from '../../languages/happenings/steps.js';
import { flatMap } from '../../values/flatMap.js';
import type { EntityRef } from '../../values/value.js';
import type { Clause } from '../clauses.js';
import { clockIn } from '../clockParts.js';
import type { Argument } from '../participants.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import { nothing } from '../trace.js';
import type { ClauseToFrame } from './common.js';
import type { HappeningFrame } from './frame.js';
import { countedDay, isTimeOf } from './happeningDays.js';
import { gappedParts } from './happeningGapped.js';
import { type Lean, NOTHING_TOLD } from './happeningLean.js';
import { asPlan, plannedDays, replacedAt, splitMoved } from './happeningMoved.js';
import type { HappeningSite } from './happeningNamed.js';
import { ordinalBefore, timesOrdinal } from './happeningOrdinal.js';
import { type OwnTimes, ownTimes, placeAt, placeBehind, placeFor } from './happeningSites.js';
import { toldAs } from './happeningTold.js';

/** The frames of a clause's happenings. `others`: where the clause names events of other kinds, which own times too. */
export function happeningFrames(
  told: ClauseToFrame,
  sites: readonly HappeningSite[],
  others: readonly number[],
  lean: Lean,
  verbFinal: boolean,
): HappeningFrame[] {
  const { sentence, clause } = told;
  const owners = [...sites.filter(({ where }) => !where).map(({ at }) => at), ...others].sort(
    (a, b) => a - b,
  );
  return flatMap(sites, (site) => {
    if (site.where) return whereFrame(told, site);
    // रविवार को हुए हादसे के दूसरे दिन: what is only referred to has the time before it.
    const isReferred = verbFinal && !toldAs(sentence, clause, site.at, verbFinal).predicate;
    const own = ownTimes(sentence, clause, site.at, owners, verbFinal, isReferred);
    const times = own.times.length || lean.time === null ? own.times : [lean.time];
    if (site.plan) {
      const days = plannedDays(sentence, clause, lean);
      if (!days.length) return nothing(told.miss, site.at, 'NO_DAY');
      return days.map((at) =>
        asPlan(frameAt(told, site, { times: [at], clocks: [] }, owners, lean, verbFinal)),
      );
    }
    const gapped = site.kind?.toldBy === 'who' ? gappedParts(told, site.at, verbFinal) : null;
    if (gapped)
      return gapped.map(({ people, time }) =>
        frameAt({ ...told, people }, site, { times: [time], clocks: [] }, owners, lean, verbFinal),
      );
    const frame = frameAt(told, site, { ...own, times }, owners, lean, verbFinal);
    return splitMoved(frame, sentence, plannedDays(sentence, clause, NOTHING_TOLD));
  });
}

function frameAt(
  { sentence, clause, people, holds }: ClauseToFrame,
  { at, kind, families, felt }: HappeningSite,
  own: OwnTimes,
  owners: readonly number[],
  lean: Lean,
  verbFinal: boolean,
): HappeningFrame {
  const { predicate, modality } = toldAs(sentence, clause, at, verbFinal);
  const counted = countedDay(sentence, at, verbFinal);
  const end = kind && isUnforeseen(kind) ? endIn(sentence, clause) : -1;
  // Doused by 9 am, सुबह नौ बजे आग पर काबू पाया गया: when it ended is not when it was.
  const isOfEnd = (item: number): boolean => end >= 0 && (verbFinal ? item < end : item > end);
  const isOwn = (item: number): boolean =>
    !isOfEnd(item) && isTimeOf(item, { at, kind, predicate }, sentence, clause, verbFinal);
  // The worst accident since 2019 was no accident of 2019.
  const isSince = (item: number): boolean =>
    kind?.toldBy === 'place' && senseOf(sentence.items[item], 'time')?.time.form === 'since';
  const told = counted
    ? [counted.at]
    : own.times.filter((item) => isOwn(item) && !isSince(item) && !replacedAt(sentence, item));
  // The day of a cancellation is not that of what is cancelled.
  const isAnothers =
    modality === 'CANCELLED' || tellsWhatFollows(sentence, clause, kind) || strikes(sentence, at);
  const times = isAnothers ? [] : told;
  const clocks = own.clocks.filter(isOwn);
  const timeAt = times.at(-1);
  const time =
    timeAt === undefined
      ? null
      : (counted?.time ?? senseOf(sentence.items[timeAt], 'time')?.time ?? null);
  const place = felt
    ? null
    : (placeFor(sentence, clause, at, owners, verbFinal, kind?.ref.key === TAKEN) ??
      placeAt(sentence, lean.place));
  const ordinal =
    timesOrdinal(sentence, clause) ?? (kind && isOfWhom(kind) ? ordinalBefore(sentence, at) : null);
  const spots = [at, ...times, ...clocks, ...(ordinal ? [ordinal.at] : [])];
  return {
    kind,
    families,
    plan: false,
    wordEnd: at + 1,
    clocks,
    zone: zoneIn(sentence, clause),
    clause,
    type: 'happening',
    joinsOnly: kind === null,
    participants: kind ? [kind.ref, ...whoOf(kind, people, sentence, clause, holds)] : [],
    place: place?.entity ?? null,
    placeAt: place?.at ?? null,
    time,
    timeAt: timeAt === undefined ? null : { from: timeAt, to: timeAt + 1 },
    at: { from: Math.min(...spots), to: endOf(sentence, clause, spots, predicate) },
    predicate,
    modality,
    tense: predicate ? clause.tense : null,
    anaphoric: kind === null,
    isArrival: false,
    link: null,
    offset: null,
    ordinal: ordinal?.n ?? null,
    body: null,
  };
}

/** भूकंप प्रभावित इलाकों से लौटे: what is told of those whom it struck has a day of its own. */
function strikes({ items }: Sentence, at: number): boolean {
  return senseOf(items[at + 1], 'affected') !== null;
}

/** Whoever is arrested is taken from where he was. */
const TAKEN = 'event/arrest';

/** Where a clause tells that a fire was put out; -1 where it does not. */
function endIn({ items }: Sentence, { from, to }: Clause): number {
  return items.findIndex(
    (item, at) => at >= from && at < to && senseOf(item, 'measure')?.measure === 'put-out',
  );
}

/** On Friday he moved the High Court against his conviction: the day of an appeal is not the verdict's. */
function tellsWhatFollows(
  { items }: Sentence,
  { from, to }: Clause,
  kind: HappeningKind | null,
): boolean {
  return (
    kind?.family === 'judgment' &&
    items.slice(from, to).some((item) => {
      const step = senseOf(item, 'step')?.step;
      return step !== undefined && stepOf(step).follows === true;
    })
  );
}

/** By whose clocks a clause tells a time of day: नेपाल के समय के अनुसार, 20:42 GMT. */
function zoneIn({ items }: Sentence, { from, to }: Clause): number | null {
  for (const item of items.slice(from, to)) {
    const time = senseOf(item, 'time')?.time;
    const said = time && clockIn(time)?.from.zone;
    const zone = said ?? senseOf(item, 'clock')?.from.zone ?? senseOf(item, 'zone')?.minutes;
    if (zone != null) return zone;
  }
  return null;
}

/** The epicentre was near Chamoli: no more than where. */
function whereFrame(
  { sentence, clause, miss }: ClauseToFrame,
  site: HappeningSite,
): HappeningFrame[] {
  const place = placeBehind(sentence, clause, site.at);
  if (!place) return nothing(miss, site.at, 'NO_PLACE');
  return [
    {
      kind: null,
      families: site.families,
      plan: false,
      wordEnd: site.at + 1,
      clocks: [],
      zone: null,
      clause,
      type: 'happening',
      joinsOnly: true,
      participants: [],
      place: place.entity,
      placeAt: place.at,
      time: null,
      timeAt: null,
      at: { from: site.at, to: place.at.to },
      predicate: false,
      modality: null,
      tense: null,
      anaphoric: true,
      isArrival: false,
      link: null,
      offset: null,
      ordinal: null,
      body: null,
    },
  ];
}

/** A predicate's words end with its verbs, where these follow at once. */
function endOf(
  sentence: Sentence,
  clause: Clause,
  spots: readonly number[],
  predicate: boolean,
): number {
  let end = Math.max(...spots) + 1;
  if (predicate && end >= clause.verbs)
    while (end < clause.to && verbForms(sentence.items[end]).length) end++;
  return end;
}

/** Whether a happening's number is that of whom it befalls, not of a series that others count too. */
function isOfWhom({ toldBy }: HappeningKind): boolean {
  return toldBy === 'who';
}

/** Whom a happening befalls or what it is of: people first, for a topic what is named beside them too. */
function whoOf(
  kind: HappeningKind,
  people: readonly Argument[],
  sentence: Sentence,
  clause: Clause,
  holds: ClauseToFrame['holds'],
): EntityRef[] {
  if (kind.toldBy === 'place') return [];
  // Sworn in as chief minister: the office that is taken is not whoever holds it.
  const isTaken = ({ from, marker }: Argument): boolean =>
    kind.family === 'taking-office' &&
    marker !== 'agent' &&
    senseOf(sentence.items[from], 'office') !== null &&
    !senseOf(sentence.items[from], 'person');
  const presides = (key: string): boolean =>
    holds?.(key, kind.officiants) ||
    sentence.items.slice(clause.from, clause.to).some((item) => {
      const person = senseOf(item, 'person');
      return (
        person?.entity.key === key &&
        (person.office?.roles.some((role) => kind.officiants.includes(role.key)) ?? false)
      );
    });
  // पुलिस ने उसे पकड़ा: whoever is marked as the object is whom it befalls, or to whom it is done.
  const objects = people.filter(({ marker }) => marker === 'object');
  const patients = kind.befalls && objects.length ? objects : people;
  const told = kind.befalls
    ? patients
    : people.filter((one) => one.marker !== 'object' && !isTaken(one));
  const persons = told
    .filter(({ marker }) => marker !== 'accordingTo')
    .flatMap((one) => one.people)
    .filter(({ type, key }) => type !== 'ROLE' && (!kind.officiants.length || !presides(key)));
  const bodies = sentence.items
    .slice(clause.from, clause.to)
    .flatMap((item) => (senseOf(item, 'work') ?? senseOf(item, 'organisation'))?.entity ?? [])
    .filter(({ key }) => !kind.officiants.includes(key));
  // A court or the police act in a judgment; it is of those whom it befalls.
  const actsAsBody = kind.toldBy === 'topic' || kind.ref.key === 'event/approval';
  const found = actsAsBody && !kind.befalls ? [...bodies, ...persons] : persons;
  return [...new Map(found.map((one) => [one.key, one])).values()];
}
