import type { Claim, Evidence, Mention } from '../reading/reading.js';
import type { GivenClaim } from './answer.js';
import { KINDS } from './request.js';
import { type AskedSentence, liesIn, placesOf } from './sentences.js';
import { suits } from './suits.js';

/** Why a claim of a model is not kept. */
export type DropReason =
  | 'MALFORMED'
  | 'NO_SUCH_SENTENCE'
  /** The quote does not stand in the sentence, letter for letter, or stands there twice. */
  | 'QUOTE_NOT_FOUND'
  | 'VALUE_NOT_IN_QUOTE'
  /** Our readers find no value of that kind in these words, or one that other words than these go with. */
  | 'VALUE_NOT_READ'
  | 'EVENT_NOT_IN_QUOTE'
  /** The rules know of no event in these words. */
  | 'EVENT_UNKNOWN'
  | 'SEVERAL_EVENTS'
  /** A question that is not asked of such an event. */
  | 'UNSUITED'
  /** It cannot be true beside another claim of the same article. */
  | 'CONTRADICTED';

/**
 * Turns what a model gave into a claim, where every part of it stands in the sentence: the quote word for word, within it a
 * value that our own readers read, and words by which the rules told of exactly one event. The model chooses; it never
 * writes: value, event, modality and attribution are the reading's own.
 */
export function ground(
  given: GivenClaim | null,
  sentences: readonly AskedSentence[],
  rule: string,
): Claim | DropReason {
  if (!given) return 'MALFORMED';
  const sentence = sentences[given.sentence - 1];
  if (!sentence) return 'NO_SUCH_SENTENCE';
  const evidence = onlyPlace(sentence, given.quote);
  if (!evidence) return 'QUOTE_NOT_FOUND';
  const words = onlyPlace(sentence, given.valueText, evidence);
  if (!words) return 'VALUE_NOT_IN_QUOTE';
  const mention = mentionOf(sentence, given, words);
  // A quote that cuts off a hedge would say more than the text.
  if (!mention || !liesIn(mention.evidence, evidence)) return 'VALUE_NOT_READ';
  const about = onlyPlace(sentence, given.about, evidence);
  if (!about) return 'EVENT_NOT_IN_QUOTE';
  const told = sentence.told.filter((one) => liesIn(about, one.evidence));
  const [first] = told;
  const event = first?.events[0];
  if (!first || !event) return 'EVENT_UNKNOWN';
  if (told.some(({ events }) => events.some(({ id }) => id !== event.id))) return 'SEVERAL_EVENTS';
  const { modality, attribution } = first;
  if (!suits(given.kind, mention.value, event, modality)) return 'UNSUITED';
  return {
    kind: given.kind,
    subject: { kind: 'event', event: event.id },
    value: mention.value,
    modality,
    attribution,
    evidence,
    rule,
  };
}

/** The one place where words stand within a stretch; what stands there twice could be either. */
function onlyPlace(sentence: AskedSentence, words: string, within?: Evidence) {
  const places = placesOf(sentence, words).filter((place) => !within || liesIn(place, within));
  return places.length === 1 ? places[0] : undefined;
}

/** The value that the words name, and no word beside: "not until" before a day would make another of it. */
function mentionOf(
  { mentions }: AskedSentence,
  { kind }: GivenClaim,
  words: Evidence,
): Mention | undefined {
  return mentions.find(
    ({ value, evidence }) => value.kind === KINDS[kind] && liesIn(words, evidence),
  );
}
