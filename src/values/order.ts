import type { Order, OrderValue } from './value.js';

/**
 * The order as seen from the second event: before becomes after, the days change their sign.
 */
export function invertOrder(value: OrderValue): OrderValue {
  const inverse: Record<Order, Order> = { BEFORE: 'AFTER', SAME_DAY: 'SAME_DAY', AFTER: 'BEFORE' };
  // `0 - days`, since -0 is not Object.is-equal to 0 and would be stored and tested as another number.
  return {
    ...value,
    order: inverse[value.order],
    days: value.days === null ? null : 0 - value.days,
  };
}

/**
 * The days that an order allows between its events, first minus second, as [least, greatest].
 * Its word decides the side: a stated number counts by its size only, so BEFORE with 1 is one day before.
 * No days between is the same day, whatever the word says of the hours.
 */
export function orderDays({ order, days }: OrderValue): readonly [number, number] {
  if (order === 'SAME_DAY' || days === 0) return [0, 0];
  const size = days === null ? null : Math.abs(days);
  if (order === 'BEFORE') return size === null ? [-Infinity, -1] : [-size, -size];
  return size === null ? [1, Infinity] : [size, size];
}
