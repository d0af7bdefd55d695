import {
  areOneKind,
  canGoTogether,
  isBusiness,
  isUnforeseen,
  kindOfRef,
} from '../languages/happenings/kinds.js';
import { timeBounds } from '../values/edtf.js';
import { relate } from '../values/relate.js';
import { isUnlisted } from '../values/unlisted.js';
import type { EntityRef } from '../values/value.js';
import type { Account, Telling } from './account.js';
import type { Frame } from './frames/frame.js';
import type { Anchor } from './resolveTime.js';

/** An account of a happening with what its tellings come to, so that the next one is held against it at once. */
export class KnownHappening {
  readonly #kinds = new Map<string, EntityRef>();
  readonly #who = new Set<string>();
  readonly #ordinals = new Set<number>();
  readonly #places = new Map<string, EntityRef>();
  #isPast = false;
  #isAhead = false;

  constructor(
    readonly account: Account,
    private readonly anchor: Anchor | null,
  ) {
    for (const telling of account.tellings) this.#note(telling.frame);
  }

  /** Takes in one more telling. */
  add(telling: Telling): void {
    const { account } = this;
    account.tellings.push(telling);
    if (telling.edtf && (!account.edtf || isNarrower(telling.edtf, account.edtf)))
      account.edtf = telling.edtf;
    this.#note(telling.frame);
  }

  /** Whether a telling can be of it: one kind, nobody else, no other day, number or place. */
  canBe(telling: Telling): boolean {
    const { frame } = telling;
    const [mine, ...others] = frame.participants;
    if (!mine) return false;
    for (const kind of this.#kinds.values())
      if (!areOneKind(kind, mine) && !canGoTogether(kind, mine)) return false;
    // One report of a firm tells of all that it does.
    if (isBusiness(mine)) return true;
    if (isTold(mine) && this.#who.size && others.length)
      if (!others.some(({ key }) => this.#who.has(key))) return false;
    if (frame.ordinal !== null && this.#ordinals.size && !this.#ordinals.has(frame.ordinal))
      return false;
    const places = [...this.#places.values()];
    // What shakes a whole country is told of everywhere in it, and beyond.
    const isElsewhere = places.length > 0 && places.every((one) => liesElsewhere(one, frame.place));
    if (frame.place && isElsewhere && mine.key !== SHAKES) return false;
    return this.fitsInTime(telling);
  }

  /** A plan that was given up is not what came of it; days that exclude each other are two happenings. */
  fitsInTime({ edtf, frame }: Telling): boolean {
    if (isLong(this.account) || !edtf) return true;
    if (this.account.edtf && isOtherTime(edtf, this.account)) return false;
    if (!this.account.edtf && isPeriodLongBefore(edtf, this.anchor)) return false;
    return !((this.#isPast && isAhead(frame)) || (this.#isAhead && isPast(frame)));
  }

  /** Whether it is told of beside the news: one of a year or a month long ago. */
  get isBackground(): boolean {
    return this.account.edtf !== null && isPeriodLongBefore(this.account.edtf, this.anchor);
  }

  #note(frame: Frame): void {
    const [kind, ...who] = frame.participants;
    if (kind) this.#kinds.set(kind.key, kind);
    for (const { key } of who) this.#who.add(key);
    if (frame.ordinal !== null) this.#ordinals.add(frame.ordinal);
    if (frame.place) this.#places.set(frame.place.key, frame.place);
    this.#isPast ||= isPast(frame);
    this.#isAhead ||= isAhead(frame);
  }
}

/** "In 2021 too": what a report dates by a month or a year long gone is not the news that it tells of without a day. */
function isPeriodLongBefore(edtf: string, anchor: Anchor | null): boolean {
  const { earliest, latest } = timeBounds(edtf);
  if (!anchor || earliest === null || latest === null || earliest === latest) return false;
  return latest < anchor.earliest - LONG_BEFORE;
}

/** Days. */
const LONG_BEFORE = 60;

function isPast({ predicate, modality }: Frame): boolean {
  return predicate && modality === 'HAPPENED';
}

function isAhead({ predicate, modality, participants: [kind] }: Frame): boolean {
  return predicate && modality === 'PLANNED' && !(kind && isUnforeseen(kindOfRef(kind)));
}

/** Whether reports of it run over months. */
export function isLong({ participants: [kind] }: Account): boolean {
  return kind !== undefined && kindOfRef(kind).isLong;
}

/** Whether whom it befalls tells one from another. */
function isTold(kind: EntityRef): boolean {
  const { toldBy, befalls } = kindOfRef(kind);
  return toldBy === 'who' || befalls;
}

/** Neither holds the other, where both are of the list: a village that it lacks may lie in any town. */
export function liesElsewhere(a: EntityRef, b: EntityRef | null): boolean {
  if (!b || a.key === b.key || isUnlisted(a) || isUnlisted(b)) return false;
  return !a.within.includes(b.key) && !b.within.includes(a.key);
}

/** What shakes a whole country is told of each of its districts: places apart are those of two countries. */
export function isFarFrom(a: EntityRef, b: EntityRef | null): boolean {
  return liesElsewhere(a, b) && !a.within.some((key) => b?.within.includes(key));
}

/** The kind that shakes whole countries. */
export const SHAKES = 'event/earthquake';

/** Days that exclude each other; what a place suffered once is told a day apart by the clocks of two zones. */
function isOtherTime(edtf: string, { edtf: told, participants: [kind] }: Account): boolean {
  if (!told) return false;
  if (relate({ kind: 'time', edtf }, { kind: 'time', edtf: told }).relation !== 'DISJOINT')
    return false;
  return !kind || kindOfRef(kind).toldBy !== 'place' || liesDaysApart(edtf, told);
}

/** Whether more than a day lies between two times: clocks of two zones put one disaster on neighbouring days. */
export function liesDaysApart(a: string, b: string): boolean {
  const [one, other] = [timeBounds(a), timeBounds(b)];
  const gap = Math.max(
    (one.earliest ?? -Infinity) - (other.latest ?? Infinity),
    (other.earliest ?? -Infinity) - (one.latest ?? Infinity),
  );
  return gap > 1;
}

function isNarrower(edtf: string, than: string): boolean {
  return relate({ kind: 'time', edtf }, { kind: 'time', edtf: than }).relation === 'NARROWER';
}
