import { orderDays } from '../../values/order.js';
import { printValue } from '../../values/print.js';
import type { DisplayLanguage, Value } from '../../values/value.js';
import { say } from '../messages/say.js';
import { shortQuote } from './quote.js';
import { sourcesOf } from './sources.js';
import type { ToldAnswer } from './told.js';

/**
 * A value as it stands behind who says so: "A says 17 November 2025", "A puts the first-named a day earlier".
 * Of an order the bare words, "one day before", would leave open before what.
 */
export function valueText(value: Value, language: DisplayLanguage): string {
  switch (value.kind) {
    case 'order': {
      const [least, greatest] = orderDays(value);
      const order = least === 0 ? 'SAME_DAY' : greatest < 0 ? 'BEFORE' : 'AFTER';
      const days = least === greatest ? Math.abs(least) : 0;
      return say(language, 'orderTold', { order, days });
    }
    case 'occurrence':
      return say(language, 'occurrenceTold', { occurred: value.occurred ? 'yes' : 'no' });
    case 'ordinal':
      return say(language, 'ordinalTold', { value: printValue(value, language) });
    default:
      return printValue(value, language);
  }
}

/** "Ujjain Vocals says 17 November 2025 (“…”)": an answer as half of a sentence. */
export function saysText(
  answer: ToldAnswer,
  language: DisplayLanguage,
  before: ToldAnswer | null,
): string {
  return sideText('says', answer, language, before);
}

/** "“…” (Ujjain Vocals: 17 November 2025)": an answer as something that is spoken of. */
export function citesText(
  answer: ToldAnswer,
  language: DisplayLanguage,
  before: ToldAnswer | null,
): string {
  return sideText('cites', answer, language, before);
}

function sideText(
  message: 'says' | 'cites',
  answer: ToldAnswer,
  language: DisplayLanguage,
  before: ToldAnswer | null,
): string {
  const { text, count } = sourcesOf(answer, language, before);
  // The words of an outlet that is named: they would be taken for its own in any case.
  const quoted = answer.claims.find((claim) => claim.outlet?.trim()) ?? answer.claims[0];
  const quote = shortQuote(quoted?.exact ?? '');
  return say(language, message, {
    source: text,
    count,
    kind: answer.value.kind,
    value: valueText(answer.value, language),
    quoted: quote ? 'yes' : 'no',
    quote,
  });
}
