import { type HappeningKind, happeningKind } from '../../languages/happenings/kinds.js';
import type { HappeningWord, Sense } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { Clause } from '../clauses.js';
import type { Discourse } from '../discourse.js';
import type { MissReason } from '../missReasons.js';
import { itemsWithAny, type Sentence, senseOf } from '../sentence.js';
import type { Miss } from '../trace.js';
import { isMoved } from './happeningMoved.js';
import { timesOrdinal } from './happeningOrdinal.js';

/** A word in a clause that tells of a happening, or of one told of before (`kind` null). */
export interface HappeningSite {
  readonly at: number;
  readonly kind: HappeningKind | null;
  /** For one told of before: the families that it can be of. */
  readonly families: readonly string[];
  /** Whether it names the day set for one. */
  readonly plan: boolean;
  /** Whether it names the place of one. */
  readonly where: boolean;
  /** Whether it is felt elsewhere too, so that a place beside it is not where it was. */
  readonly felt: boolean;
}

/** The happenings that a clause names, in the order of the text. */
export function happeningSites(
  sentence: Sentence,
  clause: Clause,
  discourse: Discourse,
  miss?: Miss,
): HappeningSite[] {
  const sites: HappeningSite[] = [];
  const moved = isMoved(sentence, clause);
  for (const at of itemsWithAny(sentence, TELLING)) {
    const item = sentence.items[at];
    if (!item || at < clause.from || at >= clause.to || isWithinName(sentence, at)) continue;
    const words = flatMap(item.senses, (sense) =>
      sense.cls === 'happening' ? [sense.happening] : [],
    );
    const word = words.find((one) => whyNot(one, sentence, at, discourse, moved) === null);
    if (miss && words[0] && !word) {
      const why = whyNot(words[0], sentence, at, discourse, moved);
      if (why) miss(at, why, why === 'WORDS_MISSING' ? words[0].among?.join(', ') : null);
    }
    const noun = senseOf(item, 'eventNoun');
    if (word && !(word.among && isOfNature(sentence, clause))) sites.push(named(at, word.kind));
    else if (noun) {
      const { families = [], plan = false, where = false, felt = false } = noun;
      sites.push({ at, kind: null, families, plan, where, felt });
    } else if (senseOf(item, 'reschedule') && timesOrdinal(sentence, clause))
      sites.push(named(at, 'postponement'));
  }
  return sites;
}

/** What tells of a happening. */
const TELLING: readonly Sense['cls'][] = ['happening', 'eventNoun', 'reschedule'];

/** The tremor hit at night: a verb that tells of an accident among vehicles is that of the quake or storm beside it. */
function isOfNature({ items }: Sentence, { from, to }: Clause): boolean {
  return items
    .slice(from, to)
    .some((item) => NATURE.has(senseOf(item, 'happening')?.happening.kind ?? ''));
}

const NATURE: ReadonlySet<string> = new Set(['earthquake', 'aftershock', 'storm', 'avalanche']);

function named(at: number, kind: string): HappeningSite {
  return { at, kind: happeningKind(kind), families: [], plan: false, where: false, felt: false };
}

/** The Earthquake Networks Centre: a capital on the word and on the next makes a name of both. */
function isWithinName({ items, tokens }: Sentence, at: number): boolean {
  const capital = (item: number): boolean =>
    /^\p{Lu}\p{Ll}/u.test(tokens[items[item]?.from ?? -1]?.text ?? '');
  return at > 0 && capital(at) && capital(at + 1) && items[at + 1]?.senses.length === 0;
}

/** How far an office may stand from the verb of taking it. */
const OFFICE_REACH = 4;

/** Gulati was caught; Gulati, who was caught: somebody right before the verb. */
function isOfPerson({ items, tokens }: Sentence, at: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - PERSON_REACH); near--) {
    const item = items[near];
    if (senseOf(item, 'person')) return true;
    const isMark = tokens[item?.from ?? 0]?.kind === 'mark';
    const isRelative = tokens[(item?.from ?? 0) - 1]?.kind === 'mark' && item?.senses.length === 0;
    if (!isMark && !isRelative) return false;
  }
  return false;
}

/** Items: a comma, who. */
const PERSON_REACH = 3;

/** What keeps a word from telling of its happening here; null where nothing does. */
function whyNot(
  { among, withOffice, withPerson, moved }: HappeningWord,
  sentence: Sentence,
  at: number,
  discourse: Discourse,
  isMovedHere: boolean,
): MissReason | null {
  if (moved && !isMovedHere) return 'NOT_MOVED';
  if (among && !among.some((key) => discourse.vocabulary.has(key))) return 'WORDS_MISSING';
  if (withPerson && !isOfPerson(sentence, at)) return 'WORDS_MISSING';
  if (!withOffice) return null;
  for (let near = at - OFFICE_REACH; near <= at + OFFICE_REACH; near++) {
    const item = sentence.items[near];
    if (senseOf(item, 'office') || senseOf(item, 'role')) return null;
    if (senseOf(item, 'quantity')?.unit === 'minister') return null;
  }
  return 'NO_OFFICE';
}
