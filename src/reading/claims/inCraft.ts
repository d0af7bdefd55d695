import type { CompiledPack } from '../../languages/compile.js';
import { asidesOf } from '../asides.js';
import { type Sentence, senseOf, verbForms } from '../sentence.js';
import { PEOPLE } from './figureScope.js';
import type { Figure } from './toldFigure.js';

/** Items between those who are carried and what carries them. */
const NEAR = 6;

/**
 * Whether a count is of those whom something carries, with no other word than that they were in it: there were 46 people
 * on the bus, ट्रेन में करीब तीन सौ मुसाफिर थे.
 */
export function isInCraft(sentence: Sentence, { at, value }: Figure, pack: CompiledPack): boolean {
  const { items } = sentence;
  if (value.kind !== 'quantity' || !PEOPLE.has(value.unit)) return false;
  const isWas = (item: number): boolean => verbForms(items[item]).includes('past');
  const crafts = asidesOf(sentence, pack).flatMap(({ aside, from }) =>
    aside.cls === 'craft' ? [items.findIndex((item) => from >= item.from && from < item.to)] : [],
  );
  const isIn = (item: number): boolean => IN.has(senseOf(items[item], 'marker')?.marker ?? '');
  if (pack.pack.verbFinal)
    return isWas(at + 1) && crafts.some((one) => at - one <= NEAR && one < at && isIn(one + 1));
  const isTold = isWas(at - 1) || isWas(at + 1);
  return (
    isTold && crafts.some((one) => one > at && one - at <= NEAR && (isIn(one - 1) || isIn(one - 2)))
  );
}

const IN: ReadonlySet<string> = new Set(['in', 'other']);
