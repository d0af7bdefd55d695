import { packFor } from '../languages/registry.js';
import { paragraphs } from '../reading/clean.js';
import { evidenceOf } from '../reading/evidence.js';
import type { Claim, EventMention, Evidence, Mention, Reading, Span } from '../reading/reading.js';
import { type NormalText, normalise, storedSpan, storedText } from '../text/normal.js';
import { sentences as cut } from '../text/sentences.js';
import { type Token, tokenise } from '../text/tokens.js';

/** A sentence that a model may be asked about. */
export interface AskedSentence extends Span {
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
  /** The values that the readers found in it, of kinds that a model may bring to an event. */
  readonly mentions: readonly Mention[];
  /** What the rules say of events with words of this sentence. */
  readonly told: readonly ToldEvent[];
}

/** Words of a sentence that speak of events: one, or two where they set one before the other. */
export interface ToldEvent {
  readonly events: readonly EventMention[];
  readonly evidence: Evidence;
  readonly modality: Claim['modality'];
  readonly attribution: string | null;
}

/** Whether a stretch lies wholly in another. */
export const liesIn = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/**
 * The sentences in which the rules found an event and a value: all that a claim of a model could rest on. The others are
 * never sent.
 */
export function sentencesToAsk(text: string, reading: Reading): AskedSentence[] {
  const pack = packFor(reading.language);
  if (!pack || reading.events.length === 0) return [];
  const normal = normalise(text);
  const spans = paragraphs(normal.text, pack.pack.furniture).flatMap(({ start, end }) => {
    const tokens = tokenise(normal.text, start, end);
    return cut(tokens, pack.abbreviations).flatMap(({ from, to }) => {
      const own = tokens.slice(from, to);
      const [first, last] = [own[0], own.at(-1)];
      return first && last ? [{ ...storedSpan(normal, first.start, last.end), tokens: own }] : [];
    });
  });
  const mentions = sharedOut(reading.mentions.filter(isOfEvents), spans);
  const told = sharedOut(toldEvents(reading), spans);
  return spans.flatMap((span, at): AskedSentence[] => {
    const [values, events] = [mentions.get(at), told.get(at)];
    return values && events ? [{ ...span, normal, mentions: values, told: events }] : [];
  });
}

/** A person, body or office is no answer to anything that a model is asked. */
const isOfEvents = ({ value }: Mention): boolean =>
  value.kind !== 'entity' || value.entity.type === 'PLACE';

function toldEvents({ claims, events }: Reading): ToldEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return claims.flatMap(({ subject, evidence, modality, attribution }): ToldEvent[] => {
    const ids =
      subject.kind === 'event'
        ? [subject.event]
        : subject.kind === 'order'
          ? [subject.first, subject.second]
          : [];
    const meant = ids.flatMap((id) => byId.get(id) ?? []);
    return meant.length > 0 ? [{ events: meant, evidence, modality, attribution }] : [];
  });
}

/** What lies in each sentence, by its number. The sentences stand in the order of the text. */
function sharedOut<Item extends { readonly evidence: Span }>(
  items: readonly Item[],
  sentences: readonly Span[],
): ReadonlyMap<number, readonly Item[]> {
  const shares = new Map<number, Item[]>();
  for (const item of items) {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) < item.evidence.end) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    if (!sentence || !liesIn(item.evidence, sentence)) continue;
    const share = shares.get(low);
    if (share) share.push(item);
    else shares.set(low, [item]);
  }
  return shares;
}

/** The words of a sentence as stored. */
export const textOf = ({ normal, start, end }: AskedSentence): string =>
  storedText(normal, start, end);

/**
 * Where words stand in a sentence: every place that begins and ends where words do, so that "5 December" is not found
 * in "15 December".
 */
export function placesOf({ normal, tokens }: AskedSentence, words: string): Evidence[] {
  const sought = normalise(words).text.trim();
  if (sought === '') return [];
  const first = tokens[0]?.start ?? 0;
  const text = normal.text.slice(first, tokens.at(-1)?.end ?? first);
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  const found: Evidence[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const [start, end] = [first + at, first + at + sought.length];
    if (starts.has(start) && ends.has(end)) found.push(evidenceOf(normal, start, end));
  }
  return found;
}
