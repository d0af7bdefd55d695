import { facetsByKind, facetsOf, readNews } from '../../support/happenings.js';
import { quotesBy } from '../../support/reading.js';

const OFFICE = 'ordinal/of-office';
const SERIES = 'ordinal/in-series';

/** One number, many phrasings. */
// biome-ignore format: a number a row
const NUMBERS: readonly (readonly [string, string, ...string[]])[] = [
  // The how-manyeth of an office somebody becomes
  [OFFICE, 'nth/role/chief-minister = #19', 'नीतीश कुमार बिहार के 19वें मुख्यमंत्री बनेंगे।', 'नीतीश कुमार गुरुवार को शपथ लेंगे। वे बिहार के 19वें मुख्यमंत्री होंगे।', 'नीतीश कुमार बिहार के उन्नीसवें मुख्यमंत्री बनेंगे।', 'Nitish Kumar will be sworn in as the 19th chief minister of Bihar.', 'Nitish Kumar will be sworn in as the nineteenth chief minister of Bihar.'],
  [OFFICE, 'nth/role/chief-justice-of-india = #53', 'जस्टिस सूर्यकांत देश के 53वें प्रधान न्यायाधीश बने।', 'Surya Kant was sworn in as the 53rd Chief Justice of India on Monday.'],
  [OFFICE, 'nth/role/vice-president = #15', 'सी.पी. राधाकृष्णन ने शुक्रवार को देश के 15वें उपराष्ट्रपति के रूप में शपथ ली।', 'C P Radhakrishnan was sworn in as the 15th Vice-President of India on Friday.'],
  // Which of its series a happening is: the series of the place or the work named with it
  [SERIES, 'nth/launch/place/sriharikota = #102', 'इसरो का यह श्रीहरिकोटा से 102वां प्रक्षेपण है। रॉकेट बुधवार को छूटेगा।', 'रॉकेट का यह श्रीहरिकोटा से 102वां प्रक्षेपण था।', 'This was the 102nd launch from Sriharikota, ISRO said.'],
  [SERIES, 'nth/launch/work/pslv = #65', 'यह पीएसएलवी की 65वीं उड़ान थी, इसरो ने कहा।', 'It was the 65th flight of the PSLV rocket, ISRO said.'],
];

const rows = NUMBERS.flatMap(([rule, expected, ...texts]) =>
  texts.map((text) => [rule, text, expected] as const),
);

/** Numbers of something else. */
// biome-ignore format: a theme a row
const NONE: readonly (readonly [string, string, ...string[]])[] = [
  [OFFICE, 'one of two deputies', 'नीतीश कुमार ने शपथ ली। दूसरे उपमुख्यमंत्री विजय सिन्हा ने भी शपथ ली।', 'Nitish Kumar was sworn in. The second deputy chief minister took oath too.'],
  [OFFICE, 'how often he has sworn', 'नीतीश कुमार 10वीं बार मुख्यमंत्री पद की शपथ लेंगे।', 'Nitish Kumar will be sworn in as chief minister for the 10th time.'],
  [OFFICE, 'a floor, a term, an age', 'नीतीश कुमार 20वीं मंजिल पर रहते हैं। नीतीश कुमार ने शपथ ली।', 'Nitish Kumar was sworn in on Monday. He is 74 years old and in his 10th term.'],
  [OFFICE, 'nobody takes office', 'बिहार के 19वें मुख्यमंत्री ने सोमवार को भाषण दिया।', 'The 19th chief minister of Bihar spoke on Monday.'],
  [OFFICE, 'so many and no how-manyeth', 'नीतीश कुमार के साथ 19 मंत्री शपथ लेंगे।', 'Nineteen ministers were sworn in along with Nitish Kumar.'],
  [OFFICE, 'a question', 'क्या नीतीश कुमार बिहार के 19वें मुख्यमंत्री बनेंगे?', 'Will Nitish Kumar become the 19th chief minister of Bihar?'],
  [SERIES, 'nobody whose series it is', "The rocket's launch was the 102nd launch from the spaceport.", 'रॉकेट का यह 102वां प्रक्षेपण था।'],
  [SERIES, 'what places suffer is no series', 'यह पटना में 5वां हादसा है।', 'It was the fifth accident in Patna.'],
  [SERIES, 'what is brought to market', 'यह कंपनी की इस साल तीसरी फोन लॉन्चिंग थी।', "It was the company's third launch of a phone this year from Delhi."],
  [SERIES, 'so many and no how-manyeth', 'इसरो ने श्रीहरिकोटा से 102 प्रक्षेपण किए हैं।', 'ISRO has made 102 launches from Sriharikota.'],
  [SERIES, 'a question', 'क्या यह श्रीहरिकोटा से रॉकेट का 102वां प्रक्षेपण है?', 'Is this the 102nd launch from Sriharikota of a rocket?'],
];

const nothing = NONE.flatMap(([rule, why, ...texts]) =>
  texts.map((text) => [rule, why, text] as const),
);

describe('the ordinals of happenings', () => {
  it.each(rows)('%s: %s', (rule, text, expected) => {
    expect(facetsOf(readNews(text), rule)).toEqual([expected]);
  });

  it.each(nothing)('%s, %s: %s', (rule, _, text) => {
    expect(facetsOf(readNews(text), rule)).toEqual([]);
  });

  it('are told of the oath, even where the next sentence has them', () => {
    const text = 'नीतीश कुमार गुरुवार को शपथ लेंगे। वे बिहार के 19वें मुख्यमंत्री होंगे।';
    expect(facetsByKind(readNews(text), OFFICE)).toEqual(['oath: nth/role/chief-minister = #19']);
  });

  it.each([
    [OFFICE, 'नीतीश कुमार बिहार के 19वें मुख्यमंत्री बनेंगे।', '19वें मुख्यमंत्री'],
    [
      OFFICE,
      'Surya Kant was sworn in as the 53rd Chief Justice of India on Monday.',
      '53rd Chief Justice of India',
    ],
    [SERIES, '🚀 यह पीएसएलवी की 65वीं उड़ान थी, इसरो ने कहा।', '65वीं उड़ान'],
    [SERIES, 'This was the 102nd launch from Sriharikota, ISRO said.', '102nd launch'],
  ])('%s rests on the number and its noun: %s', (rule, text, quote) => {
    expect(quotesBy(rule, readNews(text))).toEqual([quote]);
  });

  it('of taking the oath is not that of the office', () => {
    const text = 'नीतीश कुमार 10वीं बार शपथ लेंगे। वे बिहार के 19वें मुख्यमंत्री होंगे।';
    const { events } = readNews(text);
    expect(events.map(({ ordinal }) => ordinal)).toEqual([10]);
    expect(facetsOf(readNews(text), OFFICE)).toEqual(['nth/role/chief-minister = #19']);
  });
});
