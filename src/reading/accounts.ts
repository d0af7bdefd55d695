import type { Tense } from '../languages/pack.js';
import type { TimeExpression } from '../languages/sense.js';
import { type Day, isoDate } from '../values/day.js';
import { timeBounds } from '../values/edtf.js';
import { relate } from '../values/relate.js';
import type { Account, Link, Telling } from './account.js';
import type { ClauseFrames, Frame, Stretch } from './frames/frame.js';
import { isDay, modalityByTime } from './reach.js';
import { type Anchor, resolveTime } from './resolveTime.js';
import { isSameEvent } from './sameEvent.js';
import type { Trace } from './trace.js';

/** What the clause before told: its time, and its events. */
interface Before {
  readonly clause: ClauseFrames;
  readonly lean: Lean | null;
  readonly accounts: Account[];
}

/** A time that a clause hanging on another takes over, and the item with which the words for it begin. */
interface Lean {
  readonly edtf: string;
  readonly from: number | null;
}

/** The events of an article, gathered over its sentences, in the order in which they are first told. */
export class Accounts {
  readonly all: Account[] = [];
  readonly links: Link[] = [];
  /** The visit or gathering during which what follows takes place, while the text keeps to it. */
  #context: Account | null = null;
  /** What was last told as a report of its own: "a day earlier" counts from it. */
  #last: Account | null = null;
  /** The day last told, whatever of. */
  #lastDay: string | null = null;
  /** Accounts by type and people, the one last spoken of last. */
  readonly #byKey = new Map<string, Account[]>();

  constructor(
    private readonly anchor: Anchor | null,
    private readonly trace?: Trace,
  ) {}

  /** Takes in one sentence. `carriesOn`: it opens with words that continue the one before ("besides"). */
  add(clauses: readonly ClauseFrames[], carriesOn: boolean): void {
    if (!carriesOn) this.#context = null;
    let before: Before | null = null;
    for (const [at, clause] of clauses.entries())
      before = this.#addClause(clause, before, clauses[at + 1] ?? null);
  }

  #addClause(clause: ClauseFrames, before: Before | null, next: ClauseFrames | null): Before {
    const { opener } = clause.clause;
    const leans = opener === 'when' || opener === 'relative';
    const lean = leans && !clause.sinceLast ? (before?.lean ?? null) : null;
    const tellings = clause.frames.map((frame) => this.#tell(frame));
    const accounts = this.#placeAll(tellings, lean, clause);
    this.#link(clause, tellings, accounts);
    if (before) this.#linkWhen(before, clause, accounts);
    this.#linkSinceLast(clause, tellings, accounts, sinceOf(clause, before, next));
    const earlier = before?.accounts ?? [];
    const loose = this.#loose(clause, earlier);
    const told = accounts.filter((account) => account !== null);
    const edtf = loose ?? told.findLast((one) => one.edtf)?.edtf ?? this.#resolve(clause);
    const from = clause.lastTime?.at ?? clause.sameDay;
    return {
      clause,
      lean: edtf ? { edtf, from } : lean,
      accounts: told.length ? told : earlier,
    };
  }

  /** Finds the account of each telling. What is referred to comes first: it may give the clause's events their time. */
  #placeAll(
    tellings: readonly Telling[],
    lean: Lean | null,
    { clause, sinceLast }: ClauseFrames,
  ): (Account | null)[] {
    const isWhen = clause.opener === 'when';
    const accounts: (Account | null)[] = tellings.map(() => null);
    const order = [...tellings.keys()].sort(
      (a, b) => Number(tellings[a]?.frame.predicate) - Number(tellings[b]?.frame.predicate),
    );
    let during: { account: Account; site: number } | null = null;
    for (const at of order) {
      const telling = tellings[at] as Telling;
      const { frame } = telling;
      const surroundings: Account | null =
        during?.site === frame.site - 1 ? during.account : this.#context;
      // What lies so far from another event has a day of its own.
      const isReckoned = sinceLast !== null && frame.predicate;
      if (telling.edtf === null && !isReckoned) this.#inherit(telling, surroundings, lean, isWhen);
      const account = this.#place(telling);
      accounts[at] = account;
      if (frame.link !== 'during' || !account?.edtf) continue;
      during = { account, site: frame.site };
      if (frame.anaphoric) this.#context = account;
    }
    return accounts;
  }

  /** Reckons times that lean on other events, once all are known. */
  settle(): void {
    for (let round = 0; round < 2; round++) {
      for (const link of this.links) {
        if (link.days === null) continue;
        reckon(link.first, link.second, link.days, link);
        reckon(link.second, link.first, -link.days, link);
      }
    }
  }

  #resolve({ lastTime, clause }: ClauseFrames): string | null {
    return lastTime && resolveTime(lastTime.time, this.anchor, clause.tense);
  }

  #tell(frame: Frame): Telling {
    const said =
      frame.time && !(frame.quoted && leansOnSpeaker(frame.time))
        ? (aheadOf(frame, this.anchor) ?? resolveTime(frame.time, this.anchor, tenseOfTime(frame)))
        : null;
    const edtf = said && !contradicts(said, frame, this.anchor) ? timeOfWhole(said, frame) : null;
    // An unsettled time is told of as a mention.
    if (frame.timeAt && edtf === null && (said || (frame.quoted && this.anchor)))
      this.trace?.miss(
        frame.sentence,
        frame.timeAt,
        said ? 'TIME_AGAINST_TENSE' : 'TIME_OF_SPEAKER',
        said,
      );
    return { frame, edtf, source: edtf ? 'stated' : null, timeAt: null, modality: null };
  }

  /** Takes a time over from what the event takes place during, else from the clause that its own hangs on. */
  #inherit(telling: Telling, context: Account | null, lean: Lean | null, isWhen: boolean): void {
    const { frame } = telling;
    if (frame.offset !== null) return;
    // The day of an arrival is not the day of all that the journey holds.
    const isArrival = context?.tellings.some(
      (one) => one.frame.isArrival && one.edtf === context.edtf,
    );
    const within =
      context?.edtf && !isArrival && frame.link !== 'during' && frame.modality !== 'PLANNED';
    if (within) {
      telling.edtf = context.edtf;
      telling.source = 'inherited';
      // Where the words that give the time stand in the same clause, they are part of the evidence.
      const from = context.tellings.at(-1)?.frame;
      if (from?.sentence === frame.sentence && from.clause === frame.clause)
        telling.timeAt = { sentence: frame.sentence, at: join(from.at, frame.at) };
    } else if (lean && (isWhen || !frame.anaphoric)) {
      telling.edtf = lean.edtf;
      telling.source = 'inherited';
      const from = Math.min(lean.from ?? frame.at.from, frame.at.from);
      telling.timeAt = { sentence: frame.sentence, at: { from, to: frame.at.to } };
    }
  }

  /** Finds the account that a telling belongs to, or opens one. A mere reference opens none unless it says something. */
  #place(telling: Telling): Account | null {
    const { frame } = telling;
    if (isOfTalks(frame) && frame.participants.length < 2) return this.#talksBefore(telling);
    const key = keyOf(frame);
    const alike = this.#byKey.get(key) ?? [];
    const at = alike.findLastIndex((account) => isSameEvent(account, telling, this.anchor));
    const known = alike[at];
    if (known) {
      // The account last spoken of stands last.
      alike.splice(at, 1);
      alike.push(known);
      return this.#join(known, telling);
    }
    if (frame.joinsOnly || !frame.participants.length || (frame.type === 'visit' && !frame.place)) {
      this.trace?.miss(frame.sentence, frame.at, 'NOT_TOLD_BEFORE');
      return null;
    }
    const account: Account = {
      type: frame.type,
      participants: frame.participants,
      tellings: [telling],
      edtf: telling.edtf,
    };
    this.all.push(account);
    this.#byKey.set(key, [...alike, account]);
    return account;
  }

  #join(account: Account, telling: Telling): Account {
    account.tellings.push(telling);
    if (telling.edtf && (!account.edtf || narrower(telling.edtf, account.edtf)))
      account.edtf = telling.edtf;
    return account;
  }

  /** "After the talks", "the meeting was held": the last one told of, close by or the only one of the article. */
  #talksBefore(telling: Telling): Account | null {
    const { frame } = telling;
    const known = this.all.filter(
      (one) =>
        isOfTalks(one) &&
        frame.participants.every(({ key }) => one.participants.some((other) => other.key === key)),
    );
    const near = known.filter(
      ({ tellings }) => (tellings.at(-1)?.frame.sentence ?? -2) >= frame.sentence - 1,
    );
    const [last, ...others] = near.length || frame.predicate ? near : known;
    if (!last || others.length || !isSameEvent(last, telling, this.anchor)) {
      this.trace?.miss(frame.sentence, frame.at, 'NOT_TOLD_BEFORE');
      return null;
    }
    return this.#join(last, telling);
  }

  /** Orders that a clause states: a day before, after, on that day. */
  #link(
    clause: ClauseFrames,
    tellings: readonly Telling[],
    accounts: readonly (Account | null)[],
  ): void {
    const main = tellings.findIndex((one) => one.frame.predicate);
    const subject = accounts[main];
    const frame = tellings[main]?.frame;
    if (!subject || !frame) return;
    for (const [at, { frame: other }] of tellings.entries()) {
      const second = accounts[at];
      if (
        !second ||
        second === subject ||
        other.predicate ||
        (other.link !== 'before' && other.link !== 'after')
      )
        continue;
      this.links.push({
        first: subject,
        second,
        order: other.offset === 0 ? 'SAME_DAY' : other.link === 'before' ? 'BEFORE' : 'AFTER',
        days: other.offset,
        sentence: frame.sentence,
        at: join(other.at, frame.at),
        modality: clause.clause.modality ?? 'HAPPENED',
      });
    }
  }

  /** "On that day, when": the event of the clause before and the one of this clause share their day. */
  #linkWhen(before: Before, clause: ClauseFrames, accounts: readonly (Account | null)[]): void {
    if (before.clause.sameDay === null || !isOfThatDay(clause)) return;
    const first = before.accounts.at(-1);
    const at = accounts.findIndex((one) => one && one !== first);
    const second = accounts[at];
    const frame = clause.frames[at];
    const main = before.clause.frames.at(-1);
    if (!first || !second || !frame || !main) return;
    this.links.push({
      first,
      second,
      order: 'SAME_DAY',
      days: 0,
      sentence: frame.sentence,
      at: join(main.at, frame.at),
      modality: frame.modality ?? 'HAPPENED',
    });
  }

  /** A day earlier, two days before this: the event of the clause lies so far from the one told of last. */
  #linkSinceLast(
    clause: ClauseFrames,
    tellings: readonly Telling[],
    accounts: readonly (Account | null)[],
    since: ClauseFrames['sinceLast'],
  ): void {
    const main = tellings.findIndex((one) => one.frame.predicate);
    const subject = accounts[main];
    const frame = tellings[main]?.frame;
    const last = this.#last;
    // A day that is told of something else stands between: it is the one that is counted from.
    if (!frame && clause.lastTime) this.#last = null;
    if (!subject || !frame) {
      this.#noteDay(this.#resolve(clause));
      return;
    }
    if (since && !last) this.#countFrom(subject, tellings[main] as Telling, since);
    this.#noteDay(tellings[main]?.edtf ?? null);
    this.#last = subject;
    if (!since || !last || last === subject) return;
    this.links.push({
      first: subject,
      second: last,
      order: since.days === 0 ? 'SAME_DAY' : since.days < 0 ? 'BEFORE' : 'AFTER',
      days: since.days,
      sentence: frame.sentence,
      at: join(frame.at, { from: since.at, to: since.at + 1 }),
      modality: clause.clause.modality ?? 'HAPPENED',
    });
  }

  #noteDay(edtf: string | null): void {
    if (edtf && isDay(edtf)) this.#lastDay = edtf;
  }

  /** On the same day as what the article dated last, though it told of no event there. */
  #countFrom(
    account: Account,
    telling: Telling,
    { days, at }: NonNullable<ClauseFrames['sinceLast']>,
  ): void {
    const day = this.#lastDay && timeBounds(this.#lastDay).earliest;
    if (day == null || telling.edtf) return;
    telling.edtf = isoDate((day as Day) + days);
    telling.source = 'relative';
    const { sentence, at: words } = telling.frame;
    telling.timeAt = { sentence, at: join(words, { from: at, to: at + 1 }) };
    account.edtf ??= telling.edtf;
  }

  /** A time that a relative clause says of the event before it: the summit, which will be held in December. */
  #loose(clause: ClauseFrames, accounts: readonly Account[]): string | null {
    const loose = clause.looseTime;
    if (!loose) return null;
    const edtf = resolveTime(loose.time, this.anchor, clause.clause.tense);
    const about = accounts.findLast((one) => one.type === 'gathering') ?? accounts.at(-1);
    const last = about?.tellings.at(-1);
    if (edtf && about && last && clause.clause.opener === 'relative' && !clause.frames.length) {
      about.tellings.push({
        frame: {
          ...last.frame,
          clause: clause.clause,
          modality: clause.clause.modality,
          tense: clause.clause.tense,
        },
        edtf,
        source: 'stated',
        timeAt: {
          sentence: last.frame.sentence,
          at: { from: last.frame.at.from, to: Math.max(loose.at + 1, clause.clause.to) },
        },
        modality: clause.clause.modality,
      });
      about.edtf ??= edtf;
    }
    return edtf;
  }
}

/** "On the same day", where nothing says as what: as what was told of last. */
function sinceOf(
  { sinceLast, sameDay }: ClauseFrames,
  before: Before | null,
  next: ClauseFrames | null,
): ClauseFrames['sinceLast'] {
  if (sinceLast || sameDay === null) return sinceLast;
  const isPaired = before?.clause.sameDay != null || (next !== null && isOfThatDay(next));
  return isPaired ? null : { days: 0, at: sameDay };
}

/** Whether a clause tells what happened on the day that the one before it names: when he met her, जिस दिन वह मिले. */
function isOfThatDay({ clause, sameDay }: ClauseFrames): boolean {
  return clause.opener === 'when' || clause.opener === 'that' || sameDay !== null;
}

/** Days by which a publication that is known only about may be off. */
const PUBLICATION_SLACK = 3;

/**
 * Reviewed preparations for his visit in February: what is only named as coming is to come, whatever the tense beside
 * it, where the nearest such time is not one that has just gone by. Null for all else.
 */
function aheadOf({ time, predicate, modality }: Frame, anchor: Anchor | null): string | null {
  if (!time || !anchor || predicate || modality !== 'PLANNED') return null;
  const near = resolveTime(time, anchor, null);
  const latest = near === null ? null : timeBounds(near).latest;
  const isGoneBy = latest !== null && latest < anchor.earliest - JUST_GONE_BY;
  return isGoneBy ? resolveTime(time, anchor, 'future') : near;
}

/** Days. */
const JUST_GONE_BY = 31;

/** Met her ahead of his visit on August 31: what comes after what happened may be still to come. */
function tenseOfTime({
  tense,
  time,
  predicate,
  link,
  clause,
  isArrival,
  modality,
}: Frame): Tense | null {
  // Arrives on Sunday: who is on the way comes on the next one.
  if (isArrival && predicate && modality === 'ONGOING') return 'future';
  const isLater = !predicate && link === 'before' && time?.form === 'calendar';
  return isLater ? tense : (tense ?? clause.tense);
}

/** What has happened has no day to come, and what is to come no day gone by: such a time is another's. */
function contradicts(edtf: string, { modality, tense }: Frame, anchor: Anchor | null): boolean {
  if (!anchor) return false;
  const slack = anchor.approximate ? PUBLICATION_SLACK : 0;
  const widened = { ...anchor, earliest: anchor.earliest - slack, latest: anchor.latest + slack };
  const side = modalityByTime(edtf, widened);
  if (side === 'PLANNED') return modality === 'HAPPENED';
  return side === 'HAPPENED' && modality === 'PLANNED' && tense === 'future';
}

/** What is told of a beginning or an end bounds a journey or a gathering; it is not its day. */
function timeOfWhole(edtf: string, { type, predicate, clause }: Frame): string {
  if ((type !== 'visit' && type !== 'gathering') || !predicate || !isDay(edtf)) return edtf;
  return clause.phase === 'begin' ? `${edtf}/..` : clause.phase === 'end' ? `../${edtf}` : edtf;
}

/** "Today" and weekdays in somebody's quoted words are reckoned from when they spoke, which is not known. */
function leansOnSpeaker(time: TimeExpression): boolean {
  switch (time.form) {
    case 'relative':
    case 'weekday':
    case 'vague':
    case 'lasting':
    case 'fiscalYear':
    case 'workDays':
      return true;
    case 'clock':
      return time.day === null || leansOnSpeaker(time.day);
    case 'dayPart':
      return leansOnSpeaker(time.day);
    case 'offset':
      return time.from === null || leansOnSpeaker(time.from);
    case 'around':
    case 'before':
    case 'until':
    case 'after':
    case 'since':
      return leansOnSpeaker(time.time);
    case 'range':
      return leansOnSpeaker(time.from) || leansOnSpeaker(time.to);
    case 'oneOf':
      return time.some.some(leansOnSpeaker);
    case 'days':
      return time.all.some(leansOnSpeaker);
    default:
      return false;
  }
}

function join(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

const isOfTalks = ({ type }: Pick<Account, 'type'>): boolean =>
  type === 'meeting' || type === 'call';

function keyOf({ type, participants }: Frame): string {
  return `${type} ${participants
    .map((one) => one.key)
    .sort()
    .join(' ')}`;
}

function narrower(edtf: string, than: string): boolean {
  return relate({ kind: 'time', edtf }, { kind: 'time', edtf: than }).relation === 'NARROWER';
}

/** Gives an account without a time the day that its distance from another's day makes. */
function reckon(account: Account, other: Account, days: number, link: Link): void {
  if (account.edtf !== null || other.edtf === null) return;
  const { earliest, latest } = timeBounds(other.edtf);
  if (earliest === null || earliest !== latest) return;
  const telling =
    account.tellings.findLast((one) => one.frame.sentence === link.sentence) ??
    (account.tellings.at(-1) as Telling);
  account.edtf = isoDate((earliest as Day) + days);
  telling.edtf = account.edtf;
  telling.source = 'relative';
  telling.timeAt = { sentence: link.sentence, at: link.at };
}
