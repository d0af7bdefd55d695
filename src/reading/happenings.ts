import { type HappeningKind, isUnforeseen, kindOfRef } from '../languages/happenings/kinds.js';
import type { TimeExpression } from '../languages/sense.js';
import { isoDate } from '../values/day.js';
import { timeBounds } from '../values/edtf.js';
import type { EntityRef } from '../values/value.js';
import type { Account, Telling } from './account.js';
import type { Clause } from './clauses.js';
import { clockIn, dayIn } from './clockParts.js';
import { type Frame, framePlaced, type HappeningFrame } from './frames/frame.js';
import { reportFrame } from './frames/report.js';
import { isLong, KnownHappening } from './knownHappening.js';
import { type Anchor, resolveTime } from './resolveTime.js';
import type { Trace } from './trace.js';

/** One clause's happenings, with the sentence that holds them. */
export interface HappeningsTold {
  readonly sentence: number;
  readonly quoted: boolean;
  readonly frames: readonly HappeningFrame[];
}

interface Told {
  readonly sentence: number;
  readonly clause: Clause;
  readonly account: Account;
}

/** The happenings of an article, gathered over its sentences, in the order in which they are first told. */
export class Happenings {
  readonly all: Account[] = [];
  /** The items of each telling that give a time of day. */
  readonly clocks = new Map<Telling, readonly number[]>();
  /** What was told where, in the order of the text. */
  readonly #told: Told[] = [];
  readonly #long: Account[] = [];
  readonly #known: KnownHappening[] = [];

  constructor(
    private readonly anchor: Anchor | null,
    private readonly trace?: Trace,
  ) {}

  /** Takes in what one clause tells. */
  add({ sentence, quoted, frames }: HappeningsTold): void {
    for (const [site, frame] of frames.entries()) {
      const telling = this.#tell(framePlaced(frame, sentence, site, quoted), frame);
      const account = this.#place(telling, frame);
      if (!account) {
        this.trace?.miss(sentence, frame.at, 'NOT_TOLD_BEFORE');
        continue;
      }
      if (frame.clocks.length) this.clocks.set(telling, frame.clocks);
      this.#told.push({ sentence, clause: frame.clause, account });
    }
  }

  /** Takes in that a report tells of a firm, where no word of it names what happened. */
  addReport(kind: HappeningKind, clause: Clause): void {
    const frame = reportFrame(kind, clause);
    this.#place(this.#tell(framePlaced(frame, 0, 0, false), frame), frame);
  }

  /** The account that a figure in a sentence is most likely of: told of in its clause or sentence, or last before, or first after. */
  near(sentence: number, item: number, families: readonly string[] | undefined): Account | null {
    const fits = (account: Account): boolean =>
      !families || families.includes(kindOfRef(account.participants[0] as EntityRef).family);
    let here: Account | null = null;
    let at = this.#endOf(sentence) - 1;
    for (; this.#told[at]?.sentence === sentence; at--) {
      const { account, clause } = this.#told[at] as Told;
      if (!fits(account)) continue;
      if (item >= clause.from && item < clause.to) return account;
      here ??= account;
    }
    if (here) return here;
    // Steps of a deal are told of beside it: its figures are the deal's.
    const long = this.#long.find(fits);
    if (long) return long;
    for (; at >= 0; at--) {
      const { account } = this.#told[at] as Told;
      if (fits(account)) return account;
    }
    return this.all.find(fits) ?? null;
  }

  /** Whether a happening of one of these families is told of. */
  tellsOf(families: readonly string[]): boolean {
    return this.all.some(({ participants: [kind] }) =>
      families.includes(kindOfRef(kind as EntityRef).family),
    );
  }

  /** The place in `#told` behind what a sentence and those before it tell, by bisection. */
  #endOf(sentence: number): number {
    let [from, to] = [0, this.#told.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#told[middle] as Told).sentence <= sentence) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #tell(frame: Frame, { tense, clause, modality, anaphoric, zone }: HappeningFrame): Telling {
    const edtf =
      frame.time && !frame.quoted && !(anaphoric && isBound(frame.time))
        ? this.#resolve(frame, tense ?? clause.tense, zone)
        : null;
    if (frame.timeAt && frame.quoted)
      this.trace?.miss(frame.sentence, frame.timeAt, 'TIME_OF_SPEAKER');
    const [kind] = frame.participants;
    // Nobody plans an accident: what is to come is the inquiry into it, the barrier against the next one.
    const told = kind && modality === 'PLANNED' && isUnforeseen(kindOfRef(kind)) ? null : modality;
    return { frame, edtf, source: edtf ? 'stated' : null, timeAt: null, modality: told };
  }

  /** The day of a time; a time of day is kept for its own question. */
  #resolve(
    { time, modality, participants }: Frame,
    tense: Frame['tense'],
    zone: number | null,
  ): string | null {
    if (!time || time.form === 'since') return null;
    const abroad = zone === null ? null : this.#byOtherClocks(time, zone, tense);
    if (abroad) return abroad;
    const day = dayIn(time);
    const [kind] = participants;
    // What nobody foresees has no day to come; "after Wednesday" is of what followed.
    if (kind && isUnforeseen(kindOfRef(kind)))
      return day && !isLapse(day) && !isBound(day) && !isAhead(day)
        ? resolveTime(day, this.anchor, 'past')
        : null;
    if (isLapse(time) && modality !== 'PLANNED') return null;
    // What is planned for Tuesday is planned for the next one, whenever it was planned.
    if (!day || modality !== 'PLANNED') return day && resolveTime(day, this.anchor, tense);
    // A plan that was may lie on either side: the nearest day of that name.
    const near = resolveTime(day, this.anchor, null);
    const ahead = tense === 'past' ? near : resolveTime(day, this.anchor, 'future');
    return isLastYears(near, ahead) ? near : ahead;
  }

  /** 20:42 GMT on Saturday is Sunday already for those who tell it by the clocks at home: either day. */
  #byOtherClocks(time: TimeExpression, zone: number, tense: Frame['tense']): string | null {
    const clock = clockIn(time);
    // Far abroad, the day is told by the clocks of the place.
    if (!clock?.day || (zone !== 0 && Math.abs(zone - HOME) > NEIGHBOUR)) return null;
    const { hour, minute, half, part } = clock.from;
    const late = half === 'pm' || (part === 'night' && hour > 5) || part === 'evening';
    const told =
      ((hour % 12) + (hour > 12 || (hour === 12 && !half) || late ? 12 : 0)) * 60 + minute;
    const atHome = (half === 'am' ? (hour % 12) * 60 + minute : told) - zone + HOME;
    const edtf = resolveTime(clock.day, this.anchor, tense);
    const { earliest, latest } = edtf ? timeBounds(edtf) : { earliest: null, latest: null };
    if (earliest === null || earliest !== latest || (atHome >= 0 && atHome < DAY)) return null;
    const first = atHome < 0 ? earliest - 1 : earliest;
    return `[${isoDate(first)},${isoDate(first + 1)}]`;
  }

  #place(telling: Telling, { kind, families, plan }: HappeningFrame): Account | null {
    const known = kind
      ? this.#lastOrNews(telling, (one) => one.canBe(telling))
      : this.#lastFor(telling, families);
    if (known) {
      known.add(telling);
      return known.account;
    }
    const like = plan && telling.edtf ? this.#lastOf(families) : null;
    const participants = kind ? telling.frame.participants : like?.participants;
    if (!participants) return null;
    const first = { ...telling, frame: { ...telling.frame, participants } };
    const account: Account = {
      type: 'happening',
      participants,
      tellings: [kind ? telling : first],
      edtf: telling.edtf,
    };
    this.all.push(account);
    this.#known.push(new KnownHappening(account, this.anchor));
    if (isLong(account)) this.#long.push(account);
    return account;
  }

  #lastOf(families: readonly string[]): Account | undefined {
    return this.all.findLast((account) =>
      families.includes(kindOfRef(account.participants[0] as EntityRef).family),
    );
  }

  /** "The ceremony": what was last told of whose time it can have. */
  #lastFor(telling: Telling, families: readonly string[]): KnownHappening | undefined {
    return this.#lastOrNews(
      telling,
      (one) =>
        families.includes(kindOfRef(one.account.participants[0] as EntityRef).family) &&
        one.fitsInTime(telling),
    );
  }

  /** The last that a telling can be of; without a time rather the news than what happened long before it. */
  #lastOrNews(
    { edtf }: Telling,
    fits: (one: KnownHappening) => boolean,
  ): KnownHappening | undefined {
    const last = this.#known.findLast(fits);
    if (edtf || !last?.isBackground) return last;
    return this.#known.findLast((one) => !one.isBackground && fits(one)) ?? last;
  }
}

/** Minutes east of UTC by which days are told at home. */
const HOME = 330;
/** In minutes. */
const DAY = 1440;
/** How far, in minutes, the clocks of neighbours are from those at home. */
const NEIGHBOUR = 90;

function isBound({ form }: TimeExpression): boolean {
  return form === 'since' || form === 'after' || form === 'until';
}

/** "Shortly": no day of what nobody foresaw. */
function isAhead(time: TimeExpression): boolean {
  return time.form === 'vague' && time.side === 'future';
}

/** "After twelve years": how long it took, which is not when. */
function isLapse(time: TimeExpression): boolean {
  return (
    (time.form === 'offset' && time.from === null && time.sign === 1) ||
    (time.form === 'relative' && time.count > 1)
  );
}

/** Put off to 28 January, read in February: the day that has just passed, since whoever means a day almost a year ahead says so. */
function isLastYears(near: string | null, ahead: string | null): boolean {
  if (!near || !ahead) return false;
  const [passed, next] = [timeBounds(near).latest, timeBounds(ahead).earliest];
  return passed !== null && next !== null && next - passed > NEARLY_A_YEAR;
}

/** Days. */
const NEARLY_A_YEAR = 360;
