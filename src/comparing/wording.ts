import type { QuestionKind } from '../reading/reading.js';
import type { DisplayLanguage } from '../values/value.js';
import { isMessage, say } from './messages/say.js';
import type { EventDescription, QuestionSubject } from './model.js';
import { aspectText } from './wording/aspectText.js';
import { argumentsOf, formOf, phraseOf } from './wording/eventWords.js';
import { facetText } from './wording/facetText.js';
import { orderText } from './wording/orderText.js';

/**
 * A question as a person would ask it: "When will Vladimir Putin visit India?",
 * "व्लादिमीर पुतिन का भारत दौरा कब होगा?". Names that a language lacks are taken from another.
 *
 * @throws EdtfError for an event whose period is malformed
 */
export function questionText(
  kind: QuestionKind,
  subject: QuestionSubject,
  language: DisplayLanguage,
): string {
  switch (subject.kind) {
    case 'order':
      return orderText(subject.first, subject.second, language);
    case 'aspect':
      return aspectText(kind, subject, language);
    case 'event':
      return subject.facet
        ? facetText(kind, subject.event, subject.facet, language)
        : eventText(kind, subject.event, language);
  }
}

function eventText(kind: QuestionKind, event: EventDescription, language: DisplayLanguage): string {
  const own = `${formOf(event)}${kind}`;
  // The month of a plan would give away the answer to when; it tells past events apart.
  const period = kind !== 'DATE' || event.past;
  const words = argumentsOf(event, language);
  return isMessage(own)
    ? say(language, own, words)
    : say(language, `event${kind}`, {
        ...words,
        event: phraseOf(event, language, { period, place: false }),
      });
}
