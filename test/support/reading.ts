import type { Claim, EventMention, Evidence, Reading } from '../../src/reading/reading.js';
import { readText } from '../../src/reading/readText.js';
import type { Value } from '../../src/values/value.js';

/** When every article of these tests went out, unless one says otherwise: a Wednesday. */
export const NEWS_DAY = '2025-09-10';

/**
 * Reads a Hindi text of the news day. Whatever the test looks at, every mention's and every claim's evidence must be
 * the very words of the text.
 */
export function read(text: string, publishedOn: string | null = NEWS_DAY): Reading {
  const reading = readText({ text, language: 'hi', publishedOn });
  expectVerbatim(text, reading);
  return reading;
}

/** Fails where some evidence is not cut from the text by code points, with what stands beside it. */
export function expectVerbatim(text: string, { mentions, claims }: Reading): void {
  const points = [...text];
  const slice = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
  for (const { evidence } of [...mentions, ...claims]) {
    const { start, end } = evidence;
    expect(evidence).toEqual<Evidence>({
      start,
      end,
      exact: slice(start, end),
      prefix: slice(start - 32, start),
      suffix: slice(end, end + 32),
    });
    expect(evidence.exact.trim()).toBe(evidence.exact);
    expect(evidence.exact).not.toBe('');
  }
}

/** A value in a few letters: `2025-09-09`, `P25Y~`, `#25`, `500+ person`, `place/paris`, `BEFORE -1`. */
export function short(value: Value): string {
  switch (value.kind) {
    case 'time':
      return value.edtf;
    case 'duration':
      return value.iso + (value.approximate ? '~' : '');
    case 'ordinal':
      return `#${value.ordinal}`;
    case 'entity':
      return value.entity.key;
    case 'order':
      return value.days === null ? value.order : `${value.order} ${value.days}`;
    case 'occurrence':
      return value.occurred ? 'happened' : 'did not happen';
    case 'quantity': {
      const open = value.upper === null ? '+' : value.lower === null ? '-' : '';
      const { number, lower, upper } = value;
      return `${number ?? `${lower}..${upper}`}${open}${value.approximate ? '~' : ''} ${value.unit}`;
    }
  }
}

/** What a text mentions of some kinds, as `exact = value`. */
export function mentioned(
  { mentions }: Reading,
  ...kinds: readonly Value['kind'][]
): readonly string[] {
  return mentions
    .filter(({ value }) => !kinds.length || kinds.includes(value.kind))
    .map(({ evidence, value }) => `${evidence.exact} = ${short(value)}`);
}

const bare = (key: string): string => key.slice(key.indexOf('/') + 1);

/** An event as `meeting narendra-modi+fumio-kishida`. */
export function whatOf({ type, participants }: EventMention): string {
  return `${type} ${participants.map(({ key }) => bare(key)).join('+')}`;
}

/** An event with all that is told of it: `meeting a+b in tokyo on 2025-09-09 HAPPENED`. */
export function eventText(event: EventMention): string {
  const place = event.place ? ` in ${bare(event.place.key)}` : '';
  const time = event.time ? ` on ${event.time.edtf}` : '';
  const ordinal = event.ordinal === null ? '' : ` #${event.ordinal}`;
  return `${whatOf(event)}${ordinal}${place}${time} ${event.modality}`;
}

/** A text's events in their order. */
export function eventsOf(text: string, publishedOn?: string | null): string[] {
  return read(text, publishedOn).events.map(eventText);
}

/** What a claim is about. */
function aboutOf({ subject }: Claim, { events }: Reading): string {
  const what = (id: string) => whatOf(events.find((event) => event.id === id) as EventMention);
  switch (subject.kind) {
    case 'aspect':
      return subject.key;
    case 'event':
      return what(subject.event);
    case 'order':
      return `${what(subject.first)} / ${what(subject.second)}`;
  }
}

/** The claims that one rule made, as `what: value MODALITY`. */
export function claimsBy(rule: string, reading: Reading): string[] {
  return reading.claims
    .filter((claim) => claim.rule === rule)
    .map((claim) => `${aboutOf(claim, reading)}: ${short(claim.value)} ${claim.modality}`);
}

/** The words that one rule's claims rest on. */
export function quotesBy(rule: string, { claims }: Reading): string[] {
  return claims.filter((claim) => claim.rule === rule).map(({ evidence }) => evidence.exact);
}

/** A sentence without its square brackets, and the words that stood in them. */
export function unmark(marked: string): { text: string; words: string } {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/u);
  return { text: before + words + after, words };
}
