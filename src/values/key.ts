import { isoDate } from './day.js';
import { durationRegion } from './durationRegion.js';
import { orderDays } from './order.js';
import { policies as defaults, type Policies } from './policies.js';
import { quantityRegion } from './quantityRegion.js';
import type { Region } from './region.js';
import { pairs, type Spans } from './spans.js';
import { timeRegion } from './timeRegion.js';
import type { Value } from './value.js';

/**
 * The text under which values that say the same, however written, are one answer: two keys are the same
 * exactly where `relate` says EQUAL. The reach of a hedge is part of it, so keys hold for one version of
 * the policies.
 */
export function valueKey(value: Value, policies: Policies = defaults): string {
  switch (value.kind) {
    case 'time': {
      const region = timeRegion(value.edtf, policies);
      return `time ${region.pattern ?? regionText(region, secondsText)}`;
    }
    case 'duration': {
      const region = durationRegion(value, policies);
      return `duration ${region.scale} ${regionText(region, plainText)}`;
    }
    case 'quantity':
      return `quantity ${value.unit} ${regionText(quantityRegion(value, policies), plainText)}`;
    case 'ordinal':
      return `ordinal ${value.ordinal}`;
    case 'entity':
      return `entity ${value.entity.key}`;
    case 'order':
      return `order ${plainText(...orderDays(value))}`;
    case 'occurrence':
      return `occurrence ${value.occurred}`;
  }
}

/** Eight stretches are still a key that can be read. */
const LONGEST = 16;

type StretchText = (from: number, to: number) => string;

function regionText({ core, extent }: Region, text: StretchText): string {
  return core === extent
    ? spansText(core, text)
    : `${spansText(core, text)} ~ ${spansText(extent, text)}`;
}

function spansText(spans: Spans, text: StretchText): string {
  const whole = pairs(spans)
    .map(([from, to]) => text(from, to))
    .join(',');
  return spans.length > LONGEST
    ? `${spans.length / 2} from ${whole.slice(0, 10)} #${digest(whole)}`
    : whole;
}

/** 53 bits of a text (cyrb53, public domain): patterns such as `20XX-12-25` would make keys of a kilobyte. */
function digest(text: string): string {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36);
}

function plainText(from: number, to: number): string {
  return from === to ? String(from) : `${from}..${to}`;
}

/** Whole days as dates, so that a key can be read; anything finer as seconds by the home clock. */
function secondsText(from: number, to: number): string {
  const [first, last] = [boundText(from, 0), boundText(to + 1, -1)];
  return first === last ? first : `${first}..${last}`;
}

function boundText(second: number, shift: 0 | -1): string {
  if (!Number.isFinite(second)) return '';
  const day = Math.floor(second / 86_400);
  return second % 86_400 === 0 ? isoDate(day + shift) : `${isoDate(day)}+${second - day * 86_400}s`;
}
