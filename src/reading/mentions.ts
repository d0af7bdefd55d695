import { officeOf } from '../languages/entities.js';
import type { Length, Sense } from '../languages/sense.js';
import type { NormalText } from '../text/normal.js';
import type { Token } from '../text/tokens.js';
import type { Value } from '../values/value.js';
import { isWritable, LARGEST_ORDINAL } from '../values/writable.js';
import { durationValue } from './claims/duration.js';
import type { Clause } from './clauses.js';
import { eachDay } from './eachDay.js';
import { evidenceOf, evidenceOfItems } from './evidence.js';
import { isCounting, quantityValue } from './figureValue.js';
import type { Item } from './items.js';
import type { MissReason } from './missReasons.js';
import type { Mention } from './reading.js';
import { type Anchor, resolveTime } from './resolveTime.js';
import { itemsWithAny, type Sentence, senseOf } from './sentence.js';
import { isPast } from './timeInterval.js';
import type { Miss } from './trace.js';

/** The values that a sentence's words name, in the order of the text. */
export function mentionsOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  anchor: Anchor | null,
  normal: NormalText,
  miss?: Miss,
): Mention[] {
  const mentions: Mention[] = [];
  for (const at of itemsWithAny(sentence, VALUED)) {
    const tense = clauses.find((clause) => at >= clause.from && at < clause.to)?.tense ?? null;
    const value = valueAt(sentence, at, anchor, tense, miss);
    if (!value) continue;
    const evidence = evidenceOfItems(normal, sentence, { from: at, to: at + 1 });
    mentions.push({ evidence, value });
    const item = sentence.items[at] as Item;
    const told = value.kind === 'time' && item.sense('time')?.time;
    if (!told) continue;
    for (const day of eachDay(sentence, item, told)) {
      const edtf = resolveTime(day.time, anchor, tense);
      if (edtf === null) continue;
      const { start } = sentence.tokens[day.tokens.from] as Token;
      const { end } = sentence.tokens[day.tokens.to - 1] as Token;
      mentions.push({ evidence: evidenceOf(normal, start, end), value: { kind: 'time', edtf } });
    }
  }
  return mentions;
}

/** The value that the first of an item's senses with one gives. */
function valueAt(
  sentence: Sentence,
  at: number,
  anchor: Anchor | null,
  tense: Clause['tense'],
  miss?: Miss,
): Value | null {
  let why: MissReason | null = null;
  for (const sense of sentence.items[at]?.senses ?? []) {
    const value = valueOfSense(sense, sentence, at, anchor, tense);
    if (value && isWritable(value)) return value;
    if (value) why = 'VALUE_NOT_WRITABLE';
    else if (sense.cls === 'time' || sense.cls === 'period') why ??= 'TIME_NOT_SETTLED';
  }
  if (why) miss?.(at, why);
  return null;
}

/** The classes of senses that `valueOfSense` can give a value. */
const VALUED: readonly Sense['cls'][] = [
  'time',
  'period',
  'clock',
  'duration',
  'ordinal',
  'quantity',
  'number',
  'ratio',
  'person',
  'place',
  'organisation',
  'work',
  'office',
  'gathering',
];

function valueOfSense(
  sense: Sense,
  sentence: Sentence,
  at: number,
  anchor: Anchor | null,
  tense: Clause['tense'],
): Value | null {
  switch (sense.cls) {
    case 'time': {
      const edtf = resolveTime(sense.time, anchor, tense, 'hours');
      return edtf === null ? null : { kind: 'time', edtf };
    }
    case 'period': {
      if (sense.time.form === 'vague')
        return sense.time.length ? lengthOf([sense.time.length], true) : null;
      const edtf = resolveTime(sense.time, anchor, tense);
      if (edtf !== null) return { kind: 'time', edtf };
      const isAbout = sense.time.form === 'around';
      const said = isAbout ? sense.time.time : sense.time;
      return 'lengths' in said ? lengthOf(said.lengths, isAbout) : null;
    }
    case 'clock': {
      // Of the day named last in the sentence, else of the day of publication; a midnight that is over began it.
      const isOver = sense.from.midnight && isPast(tense);
      const day = dayBefore(sentence, at) ?? {
        form: 'relative',
        unit: 'day',
        count: isOver ? -1 : 0,
      };
      const edtf = resolveTime(
        {
          form: 'clock',
          day,
          from: sense.from,
          to: sense.to,
          ...(sense.about && { about: true }),
        },
        anchor,
        tense,
        'hours',
      );
      return edtf?.includes('T') ? { kind: 'time', edtf } : null;
    }
    case 'duration':
      return durationValue(sense);
    case 'ordinal':
      if (sense.n > LARGEST_ORDINAL) return bareQuantity(sense.n);
      return sense.n > 0 && ranks(sentence, at, sense.n)
        ? { kind: 'ordinal', ordinal: sense.n }
        : null;
    case 'quantity':
      return quantityValue(sense);
    case 'number':
      return isCounting(sentence, at) ? bareQuantity(sense.n) : null;
    case 'ratio':
      return sense.a < sense.b && sense.b <= LARGEST_DENOMINATOR && isCounting(sentence, at)
        ? bareQuantity(sense.a / sense.b)
        : null;
    case 'person':
    case 'place':
    case 'organisation':
    case 'work':
      return { kind: 'entity', entity: sense.entity };
    case 'office': {
      const [role] = sense.roles;
      return role ? { kind: 'entity', entity: officeOf(role, sense.of) } : null;
    }
    case 'gathering':
      return sense.ordinal === null ? null : { kind: 'ordinal', ordinal: sense.ordinal };
    default:
      return null;
  }
}

function bareQuantity(n: number): Value {
  return quantityValue({ cls: 'quantity', n, unit: '1', bound: 'exact' });
}

/** Figures about a slash with more below are seasons, files and dates more often than fractions. */
const LARGEST_DENOMINATOR = 10;

type Time = Extract<Sense, { cls: 'time' }>['time'];

function lengthOf(lengths: readonly Length[], approximate = false): Value | null {
  const [first, ...more] = lengths;
  return first ? durationValue({ cls: 'duration', ...first, approximate, more }) : null;
}

/** "First" before a stop or a time means "earlier" (इससे पहले, मार्च 2024 में). */
function ranks(sentence: Sentence, at: number, n: number): boolean {
  const next = sentence.items[at + 1];
  if (n !== 1 || !next) return true;
  return sentence.tokens[next.from]?.kind !== 'mark' && !senseOf(next, 'time');
}

/** The last single day that the sentence names before an item. */
function dayBefore(sentence: Sentence, at: number): Time | null {
  for (let before = at - 1; before >= 0; before--) {
    const said = senseOf(sentence.items[before], 'time')?.time;
    if (said) return said.form === 'clock' || said.form === 'dayPart' ? said.day : said;
  }
  return null;
}
