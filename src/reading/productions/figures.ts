import { type Production, pick } from './production.js';

/** Five crore, 2.5 lakh. */
const scaledNumber: Production = (captured) => {
  const n = pick(captured, 'n', 'number');
  const m = pick(captured, 'm', 'magnitude');
  return n && m && { cls: 'number', n: n.n * m.factor, digits: n.digits };
};

/** Digits with an ordinal's ending: 26वें. */
const ordinal: Production = (captured) => {
  const n = pick(captured, 'n', 'number')?.n;
  return n !== undefined && Number.isInteger(n) && n > 0 ? { cls: 'ordinal', n } : null;
};

/** A number with the thing counted, and how exact it is said to be. */
const quantity: Production = (captured) => {
  const n = pick(captured, 'n', 'number');
  const counted = pick(captured, 'counted', 'counted');
  return (
    n &&
    counted && {
      cls: 'quantity',
      n: n.n,
      unit: counted.unit,
      bound: pick(captured, 'bound', 'bound')?.bound ?? 'exact',
    }
  );
};

const quantityOver: Production = (captured) => {
  const said = quantity(captured, null);
  return said?.cls === 'quantity' ? { ...said, bound: 'over' } : null;
};

/** The productions that read numbers, ordinals and counts. */
export const figureProductions: Readonly<Record<string, Production>> = {
  scaledNumber,
  ordinal,
  quantity,
  quantityOver,
};
