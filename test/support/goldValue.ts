import { timeBounds } from '../../src/values/edtf.js';
import type { Value } from '../../src/values/value.js';

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  arab: 1e9,
  trillion: 1e12,
};

/** Whether a value is what was told by hand; null where that cannot be judged, undefined where it answers something else. */
export function isGoldValue(gold: string, value: Value): boolean | null | undefined {
  if (value.kind === 'time') return isGoldTime(gold, value.edtf);
  const figures = figuresOf(gold);
  if (!figures) return null;
  const is = (figure: number | null): boolean =>
    figure !== null &&
    figures.some((one) => Math.abs(one - figure) <= 1e-6 * Math.max(1, Math.abs(one)));
  switch (value.kind) {
    case 'duration':
      return (value.iso.match(/\d+(?:\.\d+)?/gu) ?? []).some((one) => is(Number(one)));
    case 'ordinal':
      return is(value.ordinal);
    case 'quantity':
      return [value.number, value.lower, value.upper].some(is);
    default:
      return null;
  }
}

/** A day is no answer to when on it, nor a time of day to which day. */
function isGoldTime(gold: string, edtf: string): boolean | null | undefined {
  const [told, read] = [clockOf(gold), clockOf(edtf)];
  if (told !== null) return read === null ? null : told === read;
  if (read !== null) return undefined;
  const bounds = (text: string) => {
    try {
      return timeBounds(text.replace(/[~?%]/gu, ''));
    } catch {
      return null;
    }
  };
  const [one, other] = [bounds(gold), bounds(edtf)];
  if (!one || !other) return gold.trim() === edtf;
  return one.earliest === other.earliest && one.latest === other.latest;
}

/** The minute that a time of day names, in India unless it says where; null for a day. */
function clockOf(text: string): number | null {
  const bare = text.replace(/[~?%]/gu, '');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(bare)) return null;
  const at = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/u.test(bare) ? bare : `${bare}+05:30`);
  return Number.isNaN(at) ? null : Math.round(at / 60_000);
}

/** The figure, plain and by each scale that is named with it. */
function figuresOf(gold: string): readonly number[] | null {
  const [found] = /-?\d[\d,]*(?:\.\d+)?/u.exec(gold) ?? [];
  if (!found) return null;
  const n = Number(found.replaceAll(',', ''));
  return [
    n,
    ...Object.entries(SCALES).flatMap(([word, scale]) => (gold.includes(word) ? [n * scale] : [])),
  ];
}
