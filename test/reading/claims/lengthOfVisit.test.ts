import { readText } from '../../../src/reading/readText.js';
import { expectVerbatim, short, whatOf } from '../../support/reading.js';

/** How long each visit of a text lasts. */
function told(language: 'hi' | 'en', text: string): string[] {
  const reading = readText({ text, language, publishedOn: '2025-09-10' });
  expectVerbatim(text, reading);
  return reading.claims.flatMap(({ subject, value, rule, evidence, modality }) => {
    const visit = subject.kind === 'event' && reading.events.find(({ id }) => id === subject.event);
    return rule === 'duration/of-visit' && visit
      ? [`${whatOf(visit)} to ${visit.place?.key} ${short(value)} ${modality} “${evidence.exact}”`]
      : [];
  });
}

// biome-ignore format: a case a row
const CASES: readonly (readonly ['hi' | 'en', string, readonly string[]])[] = [
  ['hi', 'मोदी दो दिवसीय यात्रा पर सोमवार को जापान पहुंचे।', ['visit narendra-modi to place/japan P2D HAPPENED “दो दिवसीय यात्रा”']],
  ['hi', 'पुतिन चार दिन की आधिकारिक यात्रा पर भारत आएंगे।', ['visit vladimir-putin to place/india P4D PLANNED “चार दिन की आधिकारिक यात्रा”']],
  ['hi', 'मैक्रों की तीन दिन की भारत यात्रा सोमवार को समाप्त हुई।', ['visit emmanuel-macron to place/india P3D HAPPENED “तीन दिन की भारत यात्रा”']],
  ['hi', 'मोदी सोमवार को जापान पहुंचे। यह तीन दिन का दौरा है।', ['visit narendra-modi to place/japan P3D HAPPENED “तीन दिन का दौरा”']],
  ['en', 'Modi arrived in Japan on Monday on a four-day official visit.', ['visit narendra-modi to place/japan P4D HAPPENED “four-day official visit”']],
  ['en', 'Modi will pay a two-day visit to Japan from Friday.', ['visit narendra-modi to place/japan P2D PLANNED “two-day visit”']],
  ['en', 'Modi reached Japan on Monday. The three-day trip is his second.', ['visit narendra-modi to place/japan P3D HAPPENED “three-day trip”']],
  // A tour of several countries is no visit of one
  ['hi', 'मोदी तीन देशों की आठ दिन की यात्रा पर सोमवार को जापान पहुंचे।', []],
  ['hi', 'मोदी आठ दिन की यात्रा के पहले पड़ाव में सोमवार को जापान पहुंचे।', []],
  ['en', 'Modi arrived in Japan on Monday on the first leg of his eight-day visit.', []],
  ['en', 'Modi arrived in Japan on Monday on a five-day visit to three countries.', []],
  // Of another place, of another, of two that the words do not tell apart
  ['hi', 'मोदी सोमवार को जापान पहुंचे। वह चीन की चार दिन की यात्रा भी करेंगे।', ['visit narendra-modi to place/china P4D PLANNED “चार दिन की यात्रा”']],
  ['en', 'Modi arrived in Japan on Monday after a four-day visit to China.', ['visit narendra-modi to place/china P4D HAPPENED “four-day visit”']],
  ['en', 'Modi reached Japan on Monday. Macron reached India on Monday. It is a three-day visit.', []],
  // Lengths of something else
  ['hi', 'मोदी चार दिन बाद जापान पहुंचे।', []],
  ['en', 'Modi visited Japan for the third time in four years.', []],
  ['en', 'Did Modi arrive in Japan on a four-day visit?', []],
];

describe('duration/of-visit', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
