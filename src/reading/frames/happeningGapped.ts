import type { Argument } from '../argument.js';
import { dayIn } from '../clockParts.js';
import { keyOf, senseOf, verbForms } from '../sentence.js';
import type { ClauseToFrame } from './common.js';

/** Whom one day of a clause is told of. `time` is an item. */
export interface GappedPart {
  readonly people: readonly Argument[];
  readonly time: number;
}

/**
 * Gapping: one verb for people who each have a day of their own. "A was arrested on Friday and B on Monday", "A को शुक्रवार को
 * और B को सोमवार को पकड़ा गया". One part alone where only that is told of it: "A fled on Monday and B was arrested on Friday". Null
 * where people and days do not take turns.
 */
export function gappedParts(
  { sentence, clause, people, conjunctions }: ClauseToFrame,
  at: number,
  verbFinal: boolean,
): GappedPart[] | null {
  const { items } = sentence;
  const days = items.flatMap((item, index) => {
    const time = index >= clause.from && index < clause.to && senseOf(item, 'time')?.time;
    return time && time.form !== 'since' && dayIn(time) ? [index] : [];
  });
  if (days.length < 2 || days.length !== people.length) return null;
  const isDayFirst = (days[0] as number) < (people[0] as Argument).from;
  const parts = people.map((one, n) => {
    const time = days[n] as number;
    return {
      people: [one],
      time,
      from: Math.min(one.from, time),
      to: Math.max(one.to, time + 1),
      turn: time < one.from,
    };
  });
  const takeTurns = parts.every(({ from, turn }, n) => {
    const before = parts[n - 1];
    if (turn !== isDayFirst || !before) return turn === isDayFirst;
    const between = items.slice(before.to, from).map((item) => keyOf(sentence, item));
    return before.to <= from && between.some((key) => key === ',' || conjunctions?.has(key));
  });
  if (!takeTurns) return null;
  const own = verbFinal
    ? parts.findLastIndex(({ from }) => at >= from)
    : parts.findIndex(({ to }) => at < to);
  // The verb of all stands with the first or behind them: one in between is told of one, and the others have their own.
  const isOfAll = verbFinal ? own === parts.length - 1 : own <= 0;
  if (!isOfAll) return own < 0 ? null : parts.slice(own, own + 1);
  const isGapped = parts.every(
    ({ from, to }, n) =>
      n === own ||
      items.slice(from, to).every((item) => !verbForms(item).length && !senseOf(item, 'happening')),
  );
  return isGapped ? parts : null;
}
