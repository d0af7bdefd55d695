import { readAnswer } from '../../src/extracting/answer.js';
import { ground } from '../../src/extracting/ground.js';
import { sentencesToAsk } from '../../src/extracting/sentences.js';
import { read, short } from '../support/reading.js';

// The rules find the meeting in it and none of the four values: they stand in clauses of their own.
const TALKS =
  '🇮🇳 अजीत डोभाल ने वांग यी से मुलाकात की: बातचीत में दो घंटे लगे, जगह थी मॉस्को, तारीख 5 अगस्त 2025 के आसपास और इसमें 12 अधिकारी थे।';
const MET = 'अजीत डोभाल ने वांग यी से मुलाकात की';
const ALL = TALKS.slice(TALKS.indexOf('अजीत'), -1);

interface Given {
  readonly sentence?: unknown;
  readonly kind?: unknown;
  readonly about?: unknown;
  readonly value_text?: unknown;
  readonly quote?: unknown;
}

/** What becomes of one claim about a text: `KIND value MODALITY`, or why it is dropped. */
function kept(text: string, given: Given): string {
  const sentences = sentencesToAsk(text, read(text));
  const answer = JSON.stringify({
    claims: [{ sentence: 1, kind: 'DURATION', about: MET, quote: ALL, ...given }],
  });
  const claim = ground(readAnswer(answer)[0]!, sentences, 'model/test');
  if (typeof claim === 'string') return claim;
  const points = [...text];
  const { evidence } = claim;
  expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
  expect(claim).toMatchObject({ rule: 'model/test', subject: { kind: 'event', event: 'e1' } });
  return `${claim.kind} ${short(claim.value)} ${claim.modality}`;
}

describe('a claim whose every word stands in the text is kept', () => {
  test.each<[string, Given, string]>([
    ['a length', { value_text: 'दो घंटे' }, 'DURATION PT2H HAPPENED'],
    ['a place', { kind: 'PLACE', value_text: 'मॉस्को' }, 'PLACE place/moscow HAPPENED'],
    [
      'a hedged day',
      { kind: 'DATE', value_text: '5 अगस्त 2025 के आसपास' },
      'DATE 2025-08-05~ HAPPENED',
    ],
    [
      'a day whose hedge the model left out',
      { kind: 'DATE', value_text: '5 अगस्त' },
      'DATE 2025-08-05~ HAPPENED',
    ],
    ['a figure', { kind: 'QUANTITY', value_text: '12 अधिकारी' }, 'QUANTITY 12 officer HAPPENED'],
    [
      'one of a short quote',
      { value_text: 'दो घंटे', quote: `${MET}: बातचीत में दो घंटे लगे`, about: 'मुलाकात' },
      'DURATION PT2H HAPPENED',
    ],
    [
      'one with joiners between its letters, and space around',
      { value_text: ' दो घं\u200dटे ', quote: ` ${ALL.replace('मॉस्को', 'मॉस्\u200cको')}\n` },
      'DURATION PT2H HAPPENED',
    ],
  ])('%s', (_, given, result) => {
    expect(kept(TALKS, given)).toBe(result);
  });

  test('in a text that is not stored in normal form, with the words as stored', () => {
    // A letter with its nukta as one character, which no normal form has; the model gives two.
    const stored = TALKS.replace('12 अधिकारी', '12 ब\u095cे अधिकारी');
    const quote = ALL.replace('12 अधिकारी', '12 बड\u093cे अधिकारी');
    expect(stored).not.toContain(quote);
    expect(kept(stored, { value_text: 'दो घंटे', quote })).toBe('DURATION PT2H HAPPENED');
  });
});

describe('any other claim is dropped', () => {
  test.each<[string, Given, string]>([
    ['one of another shape', { value_text: 5 }, 'MALFORMED'],
    ['a kind that is not asked', { kind: 'PERSON', value_text: 'वांग यी' }, 'MALFORMED'],
    ['a kind by the name of a property', { kind: 'toString', value_text: 'x' }, 'MALFORMED'],
    ['half a sentence', { sentence: 1.5, value_text: 'दो घंटे' }, 'MALFORMED'],
    ['sentence 0', { sentence: 0, value_text: 'दो घंटे' }, 'NO_SUCH_SENTENCE'],
    ['a sentence too many', { sentence: 2, value_text: 'दो घंटे' }, 'NO_SUCH_SENTENCE'],
    [
      'a quote with a word changed',
      { quote: ALL.replace('दो', 'तीन'), value_text: 'तीन घंटे' },
      'QUOTE_NOT_FOUND',
    ],
    [
      'a quote with words left out',
      { quote: ALL.replace(' जगह थी', ' …'), value_text: 'दो घंटे' },
      'QUOTE_NOT_FOUND',
    ],
    ['a quote in Latin letters', { quote: 'Ajit Doval', value_text: 'Ajit' }, 'QUOTE_NOT_FOUND'],
    ['an empty quote', { quote: '', value_text: 'दो घंटे' }, 'QUOTE_NOT_FOUND'],
    ['a quote that stands there twice', { quote: ',', value_text: ',' }, 'QUOTE_NOT_FOUND'],
    [
      'a quote that begins within a word',
      { quote: ALL.slice(1), value_text: 'दो घंटे' },
      'QUOTE_NOT_FOUND',
    ],
    [
      'a value beside the quote',
      { quote: `${MET}: बातचीत में दो घंटे लगे`, kind: 'PLACE', value_text: 'मॉस्को' },
      'VALUE_NOT_IN_QUOTE',
    ],
    ['a value reckoned', { kind: 'DURATION', value_text: '120 मिनट' }, 'VALUE_NOT_IN_QUOTE'],
    ['a value of another kind', { kind: 'DATE', value_text: 'दो घंटे' }, 'VALUE_NOT_READ'],
    ['no value at all', { value_text: 'बातचीत' }, 'VALUE_NOT_READ'],
    ['a person for a place', { kind: 'PLACE', value_text: 'वांग यी' }, 'VALUE_NOT_READ'],
    ['a value with more words', { value_text: 'बातचीत में दो घंटे' }, 'VALUE_NOT_READ'],
    ['two values', { kind: 'PLACE', value_text: 'मॉस्को, तारीख 5 अगस्त 2025' }, 'VALUE_NOT_READ'],
    [
      'a quote that cuts off the hedge',
      {
        kind: 'DATE',
        value_text: '5 अगस्त 2025',
        quote: ALL.slice(0, ALL.indexOf(' के आसपास')),
      },
      'VALUE_NOT_READ',
    ],
    [
      'an event beside the quote',
      { value_text: 'दो घंटे', quote: 'बातचीत में दो घंटे लगे' },
      'EVENT_NOT_IN_QUOTE',
    ],
    ['an event made up', { value_text: 'दो घंटे', about: 'शिखर सम्मेलन' }, 'EVENT_NOT_IN_QUOTE'],
    ['an event unknown to the rules', { value_text: 'दो घंटे', about: 'बातचीत' }, 'EVENT_UNKNOWN'],
    ['an empty event', { value_text: 'दो घंटे', about: '' }, 'EVENT_NOT_IN_QUOTE'],
  ])('%s', (_, given, reason) => {
    expect(kept(TALKS, given)).toBe(reason);
  });

  test.each<[string, string, Given, string]>([
    [
      'a part of a figure',
      'अजीत डोभाल ने वांग यी से मुलाकात की, तारीख 15 अगस्त 2025 थी।',
      { kind: 'DATE', value_text: '5 अगस्त 2025' },
      'VALUE_NOT_IN_QUOTE',
    ],
    [
      'a bare number',
      'अजीत डोभाल ने वांग यी से मुलाकात की, मेज पर 12 रखे थे।',
      { kind: 'QUANTITY', value_text: '12' },
      'UNSUITED',
    ],
    [
      'a day of what did not happen',
      'अजीत डोभाल ने वांग यी से मुलाकात नहीं की, तारीख 5 अगस्त 2025 थी।',
      { kind: 'DATE', about: 'मुलाकात', value_text: '5 अगस्त 2025' },
      'UNSUITED',
    ],
    [
      'a place of a visit, which tells visits apart',
      'व्लादिमीर पुतिन ने भारत का दौरा किया, जगह थी मुंबई।',
      { kind: 'PLACE', about: 'भारत का दौरा', value_text: 'मुंबई' },
      'UNSUITED',
    ],
    [
      'a value in words that set two events in order',
      'वांग यी से मुलाकात से एक दिन पहले अजीत डोभाल ने सर्गेई लावरोव से मुलाकात की, बातचीत में दो घंटे लगे।',
      { about: 'सर्गेई लावरोव से मुलाकात', value_text: 'दो घंटे' },
      'SEVERAL_EVENTS',
    ],
  ])('%s', (_, text, given, reason) => {
    expect(kept(text, { ...given, quote: text.slice(0, -1) })).toBe(reason);
  });
});

test.each(['', 'none', '[]', 'null', '{"claims": {}}', '```json\n{"claims": []}\n```'])(
  'an answer of another shape is no answer: %j',
  (answer) => {
    expect(() => readAnswer(answer)).toThrow('MALFORMED');
  },
);
