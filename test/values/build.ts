import type {
  DurationValue,
  EntityRef,
  EntityType,
  EntityValue,
  Order,
  OrderValue,
  QuantityValue,
  TimeValue,
} from '../../src/values/value.js';

/** Short makers of values, so that a table of cases reads like one. */
export const time = (edtf: string): TimeValue => ({ kind: 'time', edtf });

/** `P25Y`, or `P25Y~` for about 25 years. */
export const duration = (text: string): DurationValue => ({
  kind: 'duration',
  iso: text.replace('~', ''),
  approximate: text.endsWith('~'),
});

/** `5`, `5~` about, `5+` at least, `5-` at most, `5..9` a range, `5..9~` a soft range. */
export function quantity(text: string, unit = 'person'): QuantityValue {
  const approximate = text.endsWith('~');
  const bare = text.replace('~', '');
  const [from, to] = bare.split('..').map(Number);
  if (from !== undefined && to !== undefined) {
    return { kind: 'quantity', number: null, lower: from, upper: to, unit, approximate };
  }
  const number = Number(bare.replace(/[+-]$/, ''));
  return {
    kind: 'quantity',
    number,
    lower: bare.endsWith('-') ? null : number,
    upper: bare.endsWith('+') ? null : number,
    unit,
    approximate,
  };
}

export const order = (order: Order, days: number | null = null): OrderValue => ({
  kind: 'order',
  order,
  days,
});

export function ref(
  key: string,
  within: readonly string[] = [],
  more: Partial<EntityRef> = {},
): EntityRef {
  const type = key.slice(0, key.indexOf('/')).toUpperCase() as EntityType;
  return { key, type, names: { en: key }, within, wikidataId: null, ...more };
}

export const entity = (
  key: string,
  within: readonly string[] = [],
  more: Partial<EntityRef> = {},
): EntityValue => ({ kind: 'entity', entity: ref(key, within, more) });
