import { timeBounds } from '../../values/edtf.js';
import { dayIn } from '../clockParts.js';
import { type Anchor, resolveTime } from '../resolveTime.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import { type Cue, gap } from './cues.js';
import type { DatedStep, Day } from './steps.js';

/** Tokens between a deal and the word that says that it was made known, and between that word and its day. */
const BESIDE = 5;
const REACH = 12;
/** Sentences in which a report says when its own news was made known. */
const LEAD = 3;
/** Days: what a report says to have been told so long ago is not its news. */
const FRESH = 2;

/**
 * When a deal was made known: told as such (the deal was announced on 5 August), or by the report of it, whose lead says that
 * the firm said so on a day. What a person says about the deal makes nothing known. `index`: of a sentence that may say so.
 */
export function announcements(
  sentence: Sentence,
  index: number | null,
  cues: readonly Cue[],
  days: readonly Day[],
  anchor: Anchor,
): DatedStep[] {
  const of = (list: Cue['list'], slug?: string): Cue[] =>
    cues.filter((cue) => cue.list === list && (slug === undefined || cue.slug === slug));
  const deals = of('announcements', 'deal');
  const told = of('announcements', 'announced').find((cue) =>
    deals.some((deal) => gap(deal, cue) <= BESIDE),
  );
  const day = told && nearest(days, told);
  if (told && day && gap(day, told) <= REACH) return [stepOf(day, told)];
  if (index === null || index >= LEAD) return [];
  const [filing] = of('announcements', 'filing');
  const [buys] = [...of('weak', 'stake'), ...of('announcements', 'merge')];
  const said = [...of('tellings', 'told'), ...of('announcements', 'announced')].find((cue) =>
    isSaidByFirm(sentence, cues, cue),
  );
  const word = filing ?? (buys && said);
  if (!word || (word === filing && itemsWith(sentence, 'person').length)) return [];
  const own = days.filter((one) => isFresh(sentence, one, anchor));
  const [only] = own;
  const near = said ?? word;
  return only && own.length === 1 && gap(only, near) <= REACH ? [stepOf(only, only)] : [];
}

/** The companies said, बैंक ने शुक्रवार को कहा: nobody but a firm stands so near before the verb. */
function isSaidByFirm({ items }: Sentence, cues: readonly Cue[], said: Cue): boolean {
  const isNear = ({ to }: { readonly to: number }): boolean =>
    to <= said.from && said.from - to <= SAID;
  return (
    (items.some((item) => senseOf(item, 'organisation') && isNear(item)) &&
      !items.some((item) => senseOf(item, 'person') && isNear(item))) ||
    cues.some((cue) => cue.list === 'firms' && FIRMS.has(cue.slug) && isNear(cue))
  );
}

/** Tokens: a firm, its case marker and the day. */
const SAID = 4;
const FIRMS: ReadonlySet<string> = new Set(['company', 'bank', 'insurer']);

function nearest(days: readonly Day[], word: Cue): Day | undefined {
  return [...days].sort((a, b) => gap(a, word) - gap(b, word))[0];
}

function stepOf(day: Day, word: { readonly from: number; readonly to: number }): DatedStep {
  return {
    slug: 'announcement',
    scope: null,
    at: day.at,
    bound: false,
    from: Math.min(day.from, word.from),
    to: Math.max(day.to, word.to),
  };
}

/** Whether a day is that of the report or one of the last before it. */
function isFresh({ items }: Sentence, { at }: Day, anchor: Anchor): boolean {
  const time = senseOf(items[at], 'time')?.time;
  const day = time && dayIn(time);
  const edtf = day ? resolveTime(day, anchor, 'past') : null;
  if (!edtf) return false;
  const { earliest, latest } = timeBounds(edtf);
  return (
    earliest !== null &&
    earliest === latest &&
    earliest >= anchor.earliest - FRESH &&
    latest <= anchor.latest
  );
}
