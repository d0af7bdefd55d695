import type { EdtfNode } from 'edtf';
import type { Grain } from './grain.js';

/** How a date is hedged. */
export interface Hedges {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Undefined where the whole date is hedged, so by its own grain. */
  readonly part?: Grain;
}

/** Reads the sign behind a whole date. */
export function readHedges(sign: string | undefined): Hedges {
  return {
    approximate: sign === '~' || sign === '%',
    uncertain: sign === '?' || sign === '%',
  };
}

/** Reads the hedges of parts: the finest hedged part says how far it reaches, the coarser sign wins. */
export function hedgesOf(node: EdtfNode, own: Grain): Hedges {
  const masks = [maskOf(node.approximate), maskOf(node.uncertain)];
  const [approximate = 0, uncertain = 0] = masks;
  const parts = masks.filter((mask) => mask !== 0).map((mask) => finestPart(mask, own));
  const part = parts.includes('year') ? 'year' : parts.includes('month') ? 'month' : own;
  return { approximate: approximate !== 0, uncertain: uncertain !== 0, part };
}

/** The package marks digits of YYYYMMDD by bits: the year is 15, the month 48, the day 192. */
function finestPart(mask: number, own: Grain): Grain {
  if (own !== 'day' && own !== 'month' && own !== 'season') return own;
  if (own === 'day' && mask & 192) return 'day';
  return mask & 48 ? (own === 'day' ? 'month' : own) : 'year';
}

function maskOf(flag: EdtfNode['approximate']): number {
  if (flag === undefined || flag === false) return 0;
  if (flag === true) return 255;
  return typeof flag === 'number' ? flag : flag.value;
}
