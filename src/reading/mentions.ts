import { officeOf } from '../languages/entities.js';
import type { Sense } from '../languages/sense.js';
import type { NormalText } from '../text/normal.js';
import type { QuantityValue, Value } from '../values/value.js';
import { durationValue } from './claims/duration.js';
import type { Clause } from './clauses.js';
import { evidenceOfItems } from './evidence.js';
import type { Mention } from './reading.js';
import { type Anchor, resolveTime } from './resolveTime.js';
import type { Sentence } from './sentence.js';

/** The values that a sentence's words name, in the order of the text. */
export function mentionsOf(
  sentence: Sentence,
  clauses: readonly Clause[],
  anchor: Anchor | null,
  normal: NormalText,
): Mention[] {
  return sentence.items.flatMap((item, at): Mention[] => {
    const tense = clauses.find((clause) => at >= clause.from && at < clause.to)?.tense ?? null;
    for (const sense of item.senses) {
      const value = valueOfSense(sense, anchor, tense);
      if (value)
        return [{ evidence: evidenceOfItems(normal, sentence, { from: at, to: at + 1 }), value }];
    }
    return [];
  });
}

function valueOfSense(sense: Sense, anchor: Anchor | null, tense: Clause['tense']): Value | null {
  switch (sense.cls) {
    case 'time': {
      const edtf = resolveTime(sense.time, anchor, tense);
      return edtf === null ? null : { kind: 'time', edtf };
    }
    case 'duration':
      return durationValue(sense);
    case 'ordinal':
      return sense.n > 0 ? { kind: 'ordinal', ordinal: sense.n } : null;
    case 'quantity':
      return quantityValue(sense);
    case 'person':
    case 'place':
    case 'organisation':
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

/** A count as the interval that its words allow. */
function quantityValue({ n, unit, bound }: Extract<Sense, { cls: 'quantity' }>): QuantityValue {
  return {
    kind: 'quantity',
    number: n,
    lower: bound === 'under' ? null : n,
    upper: bound === 'over' ? null : n,
    unit,
    approximate: bound === 'about',
  };
}
