import { parseDuration } from './isoDuration.js';
import { say } from './messages/say.js';
import { orderDays } from './order.js';
import { listFormat, numberFormat, plainSpaces } from './print/intl.js';
import { printQuantity } from './print/quantity.js';
import { romanise } from './print/romanise.js';
import { printTime } from './print/time.js';
import type { DisplayLanguage, DurationValue, EntityRef, OrderValue, Value } from './value.js';

/**
 * A value in words, as a journalist would write it: "around 5 December 2025", "5 दिसंबर 2025 के आसपास".
 *
 * @throws EdtfError, DurationError for a value that is malformed
 */
export function printValue(value: Value, language: DisplayLanguage): string {
  switch (value.kind) {
    case 'time':
      return printTime(value.edtf, language);
    case 'duration':
      return printDuration(value, language);
    case 'quantity':
      return printQuantity(value, language);
    case 'ordinal':
      return say(language, 'ordinal', { number: value.ordinal });
    case 'entity':
      return entityName(value.entity, language);
    case 'order':
      return printOrder(value, language);
    case 'occurrence':
      return say(language, value.occurred ? 'happened' : 'didNotHappen');
  }
}

/**
 * The entity's name in that language, else in one that it has: English first, then Hindi, then any. English spells people
 * and places of Devanagari in Latin letters; other names are as often English words, which no spelling brings back.
 */
export function entityName(entity: EntityRef, language: DisplayLanguage): string {
  const { names, type } = entity;
  const name = names[language] ?? names.en ?? names.hi ?? Object.values(names)[0] ?? entity.key;
  return language === 'en' && (type === 'PERSON' || type === 'PLACE') ? romanise(name) : name;
}

function printDuration({ iso, approximate }: DurationValue, language: DisplayLanguage): string {
  const parts = parseDuration(iso).map(({ unit, count }) =>
    numberFormat(language, `unit ${unit}`, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 6,
    }).format(count),
  );
  const figure = listFormat(language, 'unit').format(parts);
  return plainSpaces(approximate ? say(language, 'about', { figure }) : figure);
}

function printOrder(value: OrderValue, language: DisplayLanguage): string {
  const [least, greatest] = orderDays(value);
  if (least === 0) return say(language, 'orderSameDay');
  const days = least === greatest ? Math.abs(least) : 0;
  return say(language, greatest < 0 ? 'orderBefore' : 'orderAfter', { days });
}
