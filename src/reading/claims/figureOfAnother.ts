import type { Measure } from '../../languages/happenings/measures.js';
import type { TimeExpression } from '../../languages/sense.js';
import { timeBounds } from '../../values/edtf.js';
import type { Account } from '../account.js';
import { isDay } from '../reach.js';
import { resolveTime } from '../resolveTime.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';
import { type Figure, tellingAt } from './toldFigure.js';

/** A time as a sentence gives it, in days. */
interface Said {
  readonly at: number;
  readonly form: TimeExpression['form'];
  readonly edtf: string;
  readonly earliest: number;
  readonly latest: number | null;
}

/**
 * "In 2021 seventeen had died there": what a sentence dates elsewhere is another's; so is what stands behind a time that
 * the news is only the worst since ("the deadliest since 2017, when 28 were killed"), what a road took in the whole of a
 * year that was over, and whoever had died in a clause of its own on a day before the news.
 */
export function isOfAnother(
  draft: Draft,
  sentence: number,
  account: Account,
  figure: Figure & { readonly of: Measure | null },
): boolean {
  const { anchor } = draft;
  const own = account.edtf ? timeBounds(account.edtf) : null;
  const near = own ?? (anchor && { earliest: anchor.earliest, latest: anchor.latest });
  if (!near || near.earliest === null) return false;
  // Reports without a day are of news.
  const first = near.earliest - (own ? 0 : NEWS);
  const said = saidIn(draft, sentence);
  const isLong = said.some(({ at, form, earliest, latest }) => {
    const isOnwards = form === 'since' || form === 'after';
    const end = isOnwards && at < figure.at ? earliest : latest;
    const isYear = !isOnwards && latest !== null && latest - earliest > MOST_OF_A_YEAR;
    if (end === null) return false;
    return end < (isYear ? first : (near.earliest as number) - LONG_BEFORE);
  });
  if (isLong || figure.of?.slug !== 'killed') return isLong;
  const clause = draft.clauseAt(sentence, figure.at);
  if (!clause || tellingAt(account, sentence, figure.at)) return false;
  const within = said.filter(({ at }) => at >= clause.from && at < clause.to);
  return within.length > 0 && within.every(({ edtf, earliest }) => isDay(edtf) && earliest < first);
}

function saidIn({ sentences, anchor }: Draft, sentence: number): Said[] {
  const items = sentences[sentence]?.items ?? [];
  return items.flatMap((item, at): Said[] => {
    const time = senseOf(item, 'time')?.time;
    const edtf = time ? resolveTime(time, anchor, null) : null;
    if (!time || edtf === null) return [];
    const { earliest, latest } = timeBounds(edtf);
    return earliest === null ? [] : [{ at, form: time.form, edtf, earliest, latest }];
  });
}

/** Days. */
const LONG_BEFORE = 60;
const MOST_OF_A_YEAR = 300;
const NEWS = 10;

/** 45 have died here in the last five years: so many in all that happened since. */
export function isOfYears(sentence: Sentence): boolean {
  if (itemsWith(sentence, 'superlative').length) return false;
  return itemsWith(sentence, 'period').some((at) => {
    const told = senseOf(sentence.items[at], 'period')?.time;
    const time = told?.form === 'around' ? told.time : told;
    return (
      time?.form === 'lasting' && time.shift < 0 && time.lengths.some(({ unit }) => LONG.has(unit))
    );
  });
}

const LONG: ReadonlySet<string> = new Set(['month', 'year', 'decade']);
