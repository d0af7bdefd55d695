import { fromDay } from '../../values/day.js';
import { evidenceOfItems } from '../evidence.js';
import type { Claim } from '../reading.js';
import { resolveTime } from '../resolveTime.js';
import { type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';
import { plainFacet } from './plainFacet.js';
import type { ToldFigure } from './toldFigure.js';

/** Items between a sum and the year in which it is to be reached. */
const REACH = 6;

/** Asserts by which year the trade of two countries is to reach a sum (`date/of-target`): $10 billion by 2030, २०३० तक. */
export function targetYearClaims(draft: Draft, { account, sentence, at }: ToldFigure): Claim[] {
  const { normal, sentences, idOf, attributionAt } = draft;
  const told = sentences[sentence] as Sentence;
  for (let apart = 1; apart <= REACH; apart++)
    for (const near of [at + apart, at - apart]) {
      const year = yearAt(draft, told, near);
      if (year === null) continue;
      return [
        {
          kind: 'DATE',
          subject: { kind: 'event', event: idOf(account), facet: plainFacet(draft, 'target-year') },
          value: { kind: 'time', edtf: String(year) },
          modality: 'PLANNED',
          attribution: attributionAt(sentence, at),
          evidence: evidenceOfItems(normal, told, {
            from: senseOf(told.items[near - 1], 'marker') ? near - 1 : near,
            to: senseOf(told.items[near + 1], 'marker') ? near + 2 : near + 1,
          }),
          rule: 'date/of-target',
        },
      ];
    }
  return [];
}

/** The year that an item names as a whole, where it is not over. */
function yearAt({ anchor }: Draft, { items }: Sentence, at: number): number | null {
  const time = senseOf(items[at], 'time')?.time;
  const told = time?.form === 'until' ? time.time : time;
  const said = told ? resolveTime(told, anchor, 'future') : null;
  const isYear = said !== null && /^\d{4}$/u.test(said);
  return isYear && anchor && Number(said) > fromDay(anchor.latest).year ? Number(said) : null;
}
