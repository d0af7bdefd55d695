import { isAct } from '../../src/languages/happenings/acts.js';
import type { Claim, EventMention, Reading } from '../../src/reading/reading.js';
import { readText } from '../../src/reading/readText.js';
import { isoDate } from '../../src/values/day.js';
import { eventText, expectVerbatim, NEWS_DAY, short } from './reading.js';

/** Reads a text of the news day in the language of its letters: Hindi, else English. */
export function readNews(text: string, publishedOn: string = NEWS_DAY): Reading {
  const language = /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en';
  const reading = readText({ text, language, publishedOn });
  expectVerbatim(text, reading);
  return reading;
}

/** What a whole text is about is no happening of it, nor are acts: both have tests of their own. */
const MATTERS: ReadonlySet<string> = new Set(['event/trial', 'event/contest']);

const isHappening = ({ type, participants: [kind] }: EventMention): boolean =>
  type === 'happening' && !MATTERS.has(kind?.key ?? '') && !(kind && isAct(kind));

/** A text's happenings in their order: `stampede in patna on 2025-09-08 HAPPENED`. */
export function happeningsOf(text: string, publishedOn?: string): string[] {
  return readNews(text, publishedOn)
    .events.filter(isHappening)
    .map((event) => eventText(event).replace(/^happening /u, ''));
}

/** The only happening of a text. */
export function happeningOf(text: string, publishedOn?: string): EventMention {
  const told = readNews(text, publishedOn).events.filter(isHappening);
  expect(told).toHaveLength(1);
  return told[0] as EventMention;
}

/** The keys under which the only happening of a text meets others: `taking-office|person/nitish-kumar`. */
export function keysOf(text: string): string[] {
  return happeningOf(text).blockKeys.map((key) => key.replace(/^happening\|/u, ''));
}

/** The days within which the only happening of a text is sought: `2025-09-07/2025-09-10`. */
export function windowOf(text: string): string | null {
  const { window } = happeningOf(text);
  return window && `${isoDate(window.from)}/${isoDate(window.to)}`;
}

/** Whether two texts' only happenings are ever brought together: a key that both have, in days that both reach. */
export function canMeet(left: string, right: string): boolean {
  const [a, b] = [happeningOf(left), happeningOf(right)];
  if (!a.window || !b.window) return false;
  return (
    a.blockKeys.some((key) => b.blockKeys.includes(key)) &&
    a.window.from <= b.window.to &&
    b.window.from <= a.window.to
  );
}

/** The facets of events that some rules claim, in the order of the text: `injured@12 = 30 person`. */
export function facetsOf(reading: Reading, ...rules: readonly string[]): string[] {
  return facetClaims(reading, rules).map(facetText);
}

/** The same with whether it happened: `clock/planned = 2025-09-24T09:18:00 PLANNED`. */
export function facetsWithModality(reading: Reading, ...rules: readonly string[]): string[] {
  return facetClaims(reading, rules).map((claim) => `${facetText(claim)} ${claim.modality}`);
}

/** The same with the kinds of the happening that each is told of: `stampede: killed = 12 person`. */
export function facetsByKind(reading: Reading, ...rules: readonly string[]): string[] {
  return facetClaims(reading, rules).map((claim) => {
    const { subject } = claim;
    const event = reading.events.find(({ id }) => subject.kind === 'event' && id === subject.event);
    const kind = event?.participants[0]?.key.replace('event/', '');
    return `${kind}: ${facetText(claim)}`;
  });
}

function facetClaims({ claims }: Reading, rules: readonly string[]): Claim[] {
  return claims.filter(
    ({ rule, subject }) => rules.includes(rule) && subject.kind === 'event' && subject.facet,
  );
}

function facetText({ subject, value }: Claim): string {
  return `${subject.kind === 'event' ? subject.facet?.key : ''} = ${short(value)}`;
}
