import type { CompiledPack } from '../languages/compile.js';
import { isoDate, toDay } from '../values/day.js';
import { clauses } from './clauses.js';
import { type Sentence, senseOf } from './sentence.js';

/**
 * When a text was published, as far as it tells: the latest full date (day, month and year) that it reports something
 * of as past. News is told within days, so it is marked approximate. Null where no full date stands in the text.
 */
export function inferPublication(
  sentences: readonly Sentence[],
  pack: CompiledPack,
): string | null {
  let latest: number | null = null;
  for (const sentence of sentences) {
    for (const clause of clauses(sentence, pack)) {
      if (clause.tense === 'future') continue;
      for (let at = clause.from; at < clause.to; at++) {
        const said = senseOf(sentence.items[at], 'time')?.time;
        const time = said?.form === 'clock' || said?.form === 'dayPart' ? said.day : said;
        if (time?.form !== 'calendar' || !time.day || !time.month || !time.year) continue;
        const day = toDay(time.year, time.month, time.day);
        if (latest === null || day > latest) latest = day;
      }
    }
  }
  return latest === null ? null : `${isoDate(latest)}~`;
}
