import { facetsOf, readNews } from '../../support/happenings.js';

const FIGURE = 'figure/of-measure';
const AGENCY = 'organisation/investigating';
const CASE = 'सुरेश राठी को सोमवार को दोषी ठहराया गया।';
const CASE_EN = 'Suresh Rathi was convicted on Monday.';
const QUAKE = 'पटना में सोमवार को भूकंप आया।';
const QUAKE_EN = 'An earthquake hit Patna on Monday.';

/** What a case is about, many phrasings. */
// biome-ignore format: a figure a row
const FIGURES: readonly (readonly [string, ...string[]])[] = [
  ['scam/INR = 2140000000 INR', `${CASE} कंपनी ने 214 करोड़ रुपये जमा कराए थे।`, `${CASE} उसने 214 करोड़ रुपये हड़प लिए।`, `${CASE} यह 214 करोड़ रुपये की ठगी थी।`, `${CASE} आरोपियों ने 214 करोड़ रुपये ऐंठे थे।`, `${CASE_EN} The firm collected Rs 214 crore.`, `${CASE_EN} It is a Rs 214 crore fraud.`, `${CASE_EN} He duped them of Rs 214 crore.`, `${CASE_EN} Rs 214 crore was siphoned off.`],
  ['recouped/INR = 410000000 INR', `${CASE} एजेंसी अब तक 41 करोड़ रुपये वसूल सकी है।`, `${CASE} 41 करोड़ रुपये की वसूली हुई है।`, `${CASE} पुलिस ने 41 करोड़ रुपये बरामद किए।`, `${CASE} अब तक 41 करोड़ रुपये की रिकवरी हुई।`, `${CASE_EN} Police have recovered Rs 41 crore.`, `${CASE_EN} Only Rs 41 crore has been traced.`, `${CASE_EN} The recovery stands at Rs 41 crore.`, `${CASE_EN} So far Rs 41 crore has been recouped.`],
  ['victims = 23140 person', `${CASE} इस ठगी में 23,140 लोग शिकार बने।`, `${CASE} उसने 23,140 लोगों को ठगा।`, `${CASE} 23,140 लोगों को चूना लगाया गया।`, `${CASE} कंपनी ने 23,140 लोगों को झांसे में लिया।`, `${CASE_EN} He cheated 23,140 people.`, `${CASE_EN} Altogether 23,140 people were duped.`, `${CASE_EN} The firm swindled 23,140 people.`, `${CASE_EN} In all 23,140 people fell prey.`],
  ['acquitted = 3 person', `${CASE} तीन एजेंटों के खिलाफ आरोप सिद्ध नहीं हुए।`, `${CASE} तीन लोग बेकसूर निकले।`, `${CASE} सबूतों के अभाव में तीन लोग छूटे।`, `${CASE} बरी हुए तीन एजेंट घर लौटे।`, `${CASE_EN} The acquittal of the three agents was a surprise.`, `${CASE_EN} Three people were found not guilty.`, `${CASE_EN} The court absolved three traders.`, `${CASE_EN} Three others walked free.`],
];

const rows = FIGURES.flatMap(([expected, ...texts]) =>
  texts.map((text) => [text, expected] as const),
);

describe('the figures of a fraud', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(facetsOf(readNews(text), FIGURE)).toContain(expected);
  });

  it('one word says what was taken and from how many', () => {
    expect(
      facetsOf(readNews(`${CASE_EN} The firm collected Rs 214 crore from 23,000 people.`), FIGURE),
    ).toEqual(expect.arrayContaining(['scam/INR = 2140000000 INR', 'victims = 23000 person']));
  });

  it('of two sums each has its word', () => {
    const told = facetsOf(
      readNews(`${CASE_EN} Only Rs 41 crore of the Rs 241 crore raised has been traced.`),
      FIGURE,
    );
    expect(told).toEqual(['recouped/INR = 410000000 INR', 'scam/INR = 2410000000 INR']);
  });

  it.each([
    `${QUAKE} 23,140 लोगों को शिविरों में रखा गया।`,
    `${QUAKE_EN} Relief was collected from 23,140 people.`,
    `${QUAKE_EN} Traders collected Rs 41 lakh.`,
    `${CASE_EN} In another fraud Rs 41 crore was recovered.`,
  ])('none of a case in: %s', (text) => {
    expect(
      facetsOf(readNews(text), FIGURE).filter((one) => /^(?:scam|recouped|victims)/u.test(one)),
    ).toEqual([]);
  });
});

describe('which agency investigated a case', () => {
  it.each([
    [`${CASE} मामले की पड़ताल सीआईडी ने की थी।`, ['agency = organisation/cid']],
    [`${CASE} आर्थिक अपराध प्रकोष्ठ के मुताबिक वह फरार था।`, ['agency = organisation/eow']],
    [`${CASE} क्राइम ब्रांच ने आरोपपत्र दाखिल किया।`, ['agency = organisation/crime-branch']],
    [`${CASE} सीबीआई की अदालत ने फैसला सुनाया।`, ['agency = organisation/cbi']],
    [`${CASE_EN} The CID probed the case.`, ['agency = organisation/cid']],
    [
      `${CASE_EN} According to the Economic Offences Wing, he had fled.`,
      ['agency = organisation/eow'],
    ],
    [`${CASE_EN} The Crime Branch filed the charge sheet.`, ['agency = organisation/crime-branch']],
    [`${CASE_EN} The NIA had arrested him.`, ['agency = organisation/nia']],
    // Handed on, another's case, no agency, money laundering alone
    [`${CASE_EN} The CBI took the case over from the CID.`, []],
    [`${CASE} एक अन्य मामले में सीबीआई जांच कर रही है।`, []],
    [`${CASE_EN} The police had arrested him.`, []],
    [`${CASE_EN} The Enforcement Directorate attached his house.`, []],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), AGENCY)).toEqual(expected);
  });
});

describe('whose penalty it is', () => {
  it.each([
    // An age is no number of convicts
    [
      'Suresh Rathi, 61, was convicted and fined Rs 5 crore.',
      'fine/person/~srs-rti/INR = 50000000 INR',
    ],
    // His wife is somebody else
    ['सुरेश राठी को दस साल की जेल, पत्नी को पांच साल की कैद।', 'same/duration=P5Y = P5Y'],
    [
      'Suresh Rathi was sentenced to ten years in jail, his wife to five years.',
      'same/duration=P5Y = P5Y',
    ],
    // What the fines of a sentence come to
    [
      `${CASE_EN} Seven managers got seven years and a fine of Rs 5 lakh apiece, which takes the total to Rs 35 lakh.`,
      'fine/total/INR = 3500000 INR',
    ],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), FIGURE, 'figure/counted')).toContain(expected);
  });
});
