import { readText } from '../../src/reading/readText.js';

/** The events that a text tells of, with their place, time and modality. */
function events(language: 'hi' | 'en', text: string): string[] {
  return readText({ text, language, publishedOn: '2025-09-10' }).events.map(
    ({ type, place, time, modality }) =>
      `${type} ${place?.key ?? '-'} ${time?.edtf ?? '-'} ${modality}`,
  );
}

// biome-ignore format: a case a row
const CASES: readonly (readonly ['hi' | 'en', string, readonly string[]])[] = [
  // "Here" is the town of the dateline
  ['hi', 'कोलंबो, 9 सितंबर (भाषा) नरेंद्र मोदी मंगलवार को दो दिन की यात्रा पर यहां पहुंचे।', ['visit place/colombo 2025-09-09 HAPPENED']],
  ['hi', 'पेरिस, 9 सितंबर। नरेंद्र मोदी सोमवार रात यहां पहुंचे।', ['visit place/paris 2025-09-08 HAPPENED']],
  ['en', 'NEW DELHI: Emmanuel Macron arrived here on Tuesday.', ['visit place/new-delhi 2025-09-09 HAPPENED']],
  ['en', 'Emmanuel Macron arrived here on Tuesday.', []],
  ['en', 'Delhi, Mumbai and Pune were cut off. Emmanuel Macron arrived here on Tuesday.', []],
  // What comes after what happened may be still to come
  ['en', 'Jaishankar met Wang Yi on Monday ahead of Modi’s visit to China on December 3.', ['visit place/china 2025-12-03 PLANNED', 'meeting - 2025-09-08 HAPPENED']],
  // A guest who arrives arrives at home, on the next such day where the verb stands in the present
  ['en', 'Peruvian President Rosa Quispe arrives on Sunday on a five-day visit.', ['visit place/india 2025-09-14 ONGOING']],
  ['en', 'Peruvian President Rosa Quispe arrived on Tuesday.', ['visit place/india 2025-09-09 HAPPENED']],
  ['en', 'Peruvian President Rosa Quispe arrived at a banquet on Tuesday.', []],
  ['en', 'Narendra Modi arrived on Tuesday. Peru was pleased.', []],
  ['hi', 'पेरू की राष्ट्रपति मारिया गोमेज मंगलवार को पालम हवाई अड्डे पर उतरीं।', ['visit place/palam-airport 2025-09-09 HAPPENED']],
  ['hi', 'पेरू की राष्ट्रपति मारिया गोमेज मंगलवार को दिल्ली में उतरीं।', ['visit place/delhi 2025-09-09 HAPPENED']],
  ['hi', 'पेरू की राष्ट्रपति मारिया गोमेज रविवार को दिल्ली आ रही हैं।', ['visit place/delhi 2025-09-14 ONGOING']],
  ['hi', 'नरेंद्र मोदी मंगलवार को चुनावी मैदान में उतरे।', []],
  // What is prepared or discussed as coming is to come, whatever the tense of the sentence
  ['en', 'The two ministers reviewed preparations for Emmanuel Macron’s visit to India in February.', ['visit place/india 2026-02 PLANNED']],
  ['en', 'The two ministers discussed Emmanuel Macron’s upcoming visit to India in February.', ['visit place/india 2026-02 PLANNED']],
  ['hi', 'दोनों मंत्रियों ने इमैनुएल मैक्रों की फरवरी में होने वाली भारत यात्रा की तैयारियों की समीक्षा की।', ['visit place/india 2026-02 PLANNED']],
  ['hi', 'दोनों मंत्रियों ने इमैनुएल मैक्रों की फरवरी की भारत यात्रा की तैयारियों की समीक्षा की।', ['visit place/india 2026-02 PLANNED']],
  // Journeys by other verbs
  ['en', 'Narendra Modi touched down in Colombo on Tuesday.', ['visit place/colombo 2025-09-09 HAPPENED']],
  ['en', 'Narendra Modi wrapped up his visit to Japan on Tuesday.', ['visit place/japan ../2025-09-09 HAPPENED']],
  // The day before "after a visit" is not the visit's
  ['en', 'Narendra Modi returned on Tuesday after a visit to Japan.', ['visit place/japan - ONGOING']],
  // A participle belongs to the subject: the finite verb says what came of it
  ['en', 'Talks between Modi and Macron scheduled for Tuesday did not take place.', ['meeting - 2025-09-09 DENIED']],
  ['en', 'Talks between Modi and Macron held in Paris on Tuesday were short.', ['meeting place/paris 2025-09-09 HAPPENED']],
  // A journey that somebody is asked to make or agrees to is a plan; the day of the asking is not its own
  ['en', 'He invited S Jaishankar to visit Paris in December.', ['visit place/paris 2025-12 PLANNED']],
  ['en', 'Emmanuel Macron on Monday accepted an invitation to visit India in December.', ['visit place/india 2025-12 PLANNED']],
  ['en', 'Emmanuel Macron on Monday agreed to visit India.', []],
  ['en', 'Emmanuel Macron did not agree to visit India.', []],
  ['hi', 'इमैनुएल मैक्रों के दिसंबर में भारत आने की संभावना है।', ['visit place/india 2025-12 PLANNED']],
  ['hi', 'नरेंद्र मोदी ने सोमवार को इमैनुएल मैक्रों को दिसंबर में भारत आने का न्योता दिया।', ['visit place/india 2025-12 PLANNED']],
  ['hi', 'इमैनुएल मैक्रों ने सोमवार को भारत आने का न्योता स्वीकार किया।', []],
  ['hi', 'इमैनुएल मैक्रों ने भारत आने से इनकार किया।', []],
  // Plans that are talked about are no plan to talk
  ['en', 'Modi and Macron on Monday reviewed plans to build a port at talks in Paris.', ['meeting place/paris 2025-09-08 HAPPENED']],
  // Talks of delegations, where their leaders are named
  ['hi', 'मोदी और मैक्रों के बीच मंगलवार को प्रतिनिधिमंडल स्तर की वार्ता हुई।', ['meeting - 2025-09-09 HAPPENED']],
  ['hi', 'मंगलवार को प्रतिनिधिमंडल स्तर की वार्ता हुई।', []],
  ['en', 'Modi and Macron co-chaired talks on Tuesday.', ['meeting - 2025-09-09 HAPPENED']],
];

describe('journeys and talks', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    expect(events(language, text)).toEqual(expected);
  });
});
