import { happeningsOf } from '../../support/happenings.js';

/** Whose a day is: the disaster's, or that of what is told beside it. News of 10 September 2025, a Wednesday. */
// biome-ignore format: a happening a row
const DAYS: readonly (readonly [string, ...string[]])[] = [
  // Where somebody acts, the day is that of the act
  ['earthquake', 'राज्यपाल ने बुधवार को भूकंप प्रभावित इलाकों का हवाई दौरा किया।', 'बुधवार को सेना के जवानों ने भूकंप के मलबे से पांच शव निकाले।', 'नेपाल ने मंगलवार को भूकंप और बारिश के बाद चल रहा बचाव कार्य रोक दिया।', 'Governor Arif Khan on Wednesday toured villages flattened by the earthquake.'],
  // A verb or a genitive ties the day to the disaster
  ['earthquake on 2025-09-08', 'राज्यपाल ने सोमवार को आए भूकंप से हुए नुकसान का जायजा लिया।', 'राज्यपाल ने सोमवार के भूकंप में बेघर हुए लोगों से मुलाकात की।', "Monday's earthquake left thousands homeless."],
  // Nobody acts, or the disaster does
  ['earthquake on 2025-09-09', 'मंगलवार को भूकंप में 40 लोगों की मौत हो गई।', 'भूकंप ने मंगलवार को कई गांव तबाह कर दिए।', 'लोगों ने मंगलवार को भूकंप के झटके महसूस किए।', 'An earthquake on Tuesday killed 40 people.'],
  // Counted back from the day told beside it
  ['earthquake on 2025-09-06', 'भूकंप के तीन दिन बाद मंगलवार को एक बच्ची जिंदा मिली।', 'A girl was found alive on Tuesday, three days after the earthquake.'],
  // The day of telling is not that of what is told
  ['earthquake', 'सरकार ने मंगलवार को बताया कि भूकंप से मरने वालों की संख्या 26 हो गई है।', 'अधिकारियों ने सोमवार को कहा कि भूकंप में 40 लोगों की मौत हुई।'],
  ['earthquake on 2025-09-07', 'सरकार ने मंगलवार को बताया कि रविवार को आए भूकंप में 26 लोगों की मौत हुई।'],
  // Whom it struck has a day of their own
  ['earthquake in nepal', 'भूकंप प्रभावित नेपाल में राहत का काम पूरा कर दल मंगलवार को लौट आया।'],
  ['earthquake', 'भूकंप पीड़ितों को सोमवार को राहत मिली।'],
  ['stampede on 2025-09-07', 'A commission was set up on Monday, a day after the stampede.'],
];

const rows = DAYS.flatMap(([expected, ...texts]) => texts.map((text) => [text, expected] as const));

describe('the day of a happening', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(happeningsOf(text).map((one) => one.replace(/ [A-Z]+$/u, ''))).toEqual([expected]);
  });

  it.each([
    'आपदा एजेंसी ने मंगलवार को आंकड़े जारी किए।',
    'आपदा राहत बल मंगलवार को पटना पहुंचा।',
    'The disaster agency released figures on Tuesday.',
  ])('no disaster: %s', (text) => {
    expect(happeningsOf(text)).toEqual([]);
  });
});
