import type { Mention, QuestionKind } from '../reading/reading.js';
import { readText } from '../reading/readText.js';
import { parseEdtf } from '../values/edtf.js';
import { valueKey } from '../values/key.js';
import type { EntityType, Order, Value } from '../values/value.js';

/** What an editor wrote as an answer, and what is needed to read it as our reports are read. */
export interface Stated {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly language: string | null;
  /** The day from which "Monday" and "5 December" are read; null where none is known. */
  readonly publishedOn: string | null;
  /** The unit of a bare figure: that of the answers given so far. */
  readonly unit: string | null;
}

/** The kinds of values that answer a kind of question. */
const ANSWERS: Readonly<Record<QuestionKind, readonly Value['kind'][]>> = {
  DATE: ['time'],
  ORDER: ['order'],
  DURATION: ['duration'],
  QUANTITY: ['quantity'],
  ORDINAL: ['ordinal'],
  PLACE: ['entity'],
  PERSON: ['entity'],
  ORGANISATION: ['entity'],
  ROLE: ['entity'],
  OCCURRENCE: ['occurrence'],
};

const TYPES: Readonly<Partial<Record<QuestionKind, readonly EntityType[]>>> = {
  PLACE: ['PLACE'],
  PERSON: ['PERSON'],
  ORGANISATION: ['ORGANISATION', 'EVENT'],
  ROLE: ['ROLE'],
};

const ORDERS: readonly (readonly [words: readonly string[], order: Order])[] = [
  [['before', 'पहले'], 'BEFORE'],
  [['same day', 'same_day', 'उसी दिन', 'एक ही दिन'], 'SAME_DAY'],
  [['after', 'बाद', 'बाद में'], 'AFTER'],
];

const OCCURRED: readonly (readonly [words: readonly string[], occurred: boolean])[] = [
  [['yes', 'true', 'हाँ', 'हां'], true],
  [['no', 'false', 'नहीं'], false],
];

/** The value that the words state as an answer to such a question, read as reports are; null where they state none, or several. */
export function readStated(stated: Stated): Value | null {
  return readPlainly(stated) ?? readMentioned(stated);
}

/** What needs no reading: EDTF, a bare figure, an order, yes and no. */
function readPlainly({ kind, text, unit }: Stated): Value | null {
  const words = text.trim().toLowerCase();
  switch (kind) {
    case 'DATE':
      return isEdtf(text.trim()) ? { kind: 'time', edtf: text.trim() } : null;
    case 'ORDER': {
      const order = ORDERS.find(([names]) => names.includes(words))?.[1];
      return order ? { kind: 'order', order, days: order === 'SAME_DAY' ? 0 : null } : null;
    }
    case 'OCCURRENCE': {
      const occurred = OCCURRED.find(([names]) => names.includes(words))?.[1];
      return occurred === undefined ? null : { kind: 'occurrence', occurred };
    }
    case 'QUANTITY': {
      const figure = figureOf(words);
      return figure === null || unit === null
        ? null
        : {
            kind: 'quantity',
            number: figure,
            lower: figure,
            upper: figure,
            unit,
            approximate: false,
          };
    }
    case 'ORDINAL': {
      const figure = figureOf(words);
      return figure !== null && Number.isSafeInteger(figure) && figure > 0
        ? { kind: 'ordinal', ordinal: figure }
        : null;
    }
    default:
      return null;
  }
}

/** The one value of that kind that the words mention: in the language of the report, else in that which they are in. */
function readMentioned(stated: Stated): Value | null {
  return readIn(stated, stated.language) ?? readIn(stated, null);
}

function readIn({ text, kind, publishedOn, unit }: Stated, language: string | null): Value | null {
  const { mentions } = readText({ text, language, publishedOn });
  const fitting = mentions.flatMap(({ value }: Mention): Value[] => {
    if (!ANSWERS[kind].includes(value.kind)) return [];
    if (value.kind === 'entity')
      return !TYPES[kind] || TYPES[kind].includes(value.entity.type) ? [value] : [];
    // A figure of nothing in particular is one of what the question counts.
    if (value.kind === 'quantity' && value.unit === '1' && unit !== null)
      return [{ ...value, unit }];
    return [value];
  });
  const byKey = new Map(fitting.map((value) => [valueKey(value), value]));
  const [one] = byKey.values();
  return byKey.size === 1 && one ? one : null;
}

function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

/** A bare figure, in the digits of either script, with or without commas. */
function figureOf(words: string): number | null {
  const latin = words.replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966));
  return /^\d[\d,]*(\.\d+)?$/.test(latin) ? Number(latin.replaceAll(',', '')) : null;
}
