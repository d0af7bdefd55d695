import { facetsOf, readNews } from '../../support/happenings.js';

const TALKS = 'भारत और केन्या ने मंगलवार को छह समझौते किए।';
const TALKS_EN = 'India and Kenya signed six agreements on Tuesday.';

describe('what one country lends or gives another', () => {
  it.each([
    [`${TALKS} भारत ने केन्या को 25 करोड़ डॉलर की ऋण सुविधा दी।`, 'credit/USD = 250000000 USD'],
    [`${TALKS} भारत 25 करोड़ डॉलर का कर्ज देगा।`, 'credit/USD = 250000000 USD'],
    [`${TALKS} 25 करोड़ डॉलर की लाइन ऑफ क्रेडिट मिलेगी।`, 'credit/USD = 250000000 USD'],
    [`${TALKS} भारत ने 25 करोड़ डॉलर के रियायती ऋण की घोषणा की।`, 'credit/USD = 250000000 USD'],
    [`${TALKS} भारत 40 करोड़ रुपये का अनुदान देगा।`, 'grant/INR = 400000000 INR'],
    [`${TALKS_EN} India opened a $250 million line of credit.`, 'credit/USD = 250000000 USD'],
    [`${TALKS_EN} The $250-million credit is for roads.`, 'credit/USD = 250000000 USD'],
    [`${TALKS_EN} India will lend $250 million as a soft loan.`, 'credit/USD = 250000000 USD'],
    [`${TALKS_EN} A credit line of $250 million was announced.`, 'credit/USD = 250000000 USD'],
    [`${TALKS_EN} India announced a grant of Rs 40 crore.`, 'grant/INR = 400000000 INR'],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), 'figure/of-measure')).toContain(expected);
  });

  it.each([
    // Another country's, and no dealings of two countries
    `${TALKS_EN} Uganda took a loan of $90 million.`,
    'The bank gave a loan of $250 million on Tuesday.',
    `${TALKS} पुल पर 25 करोड़ डॉलर खर्च होंगे।`,
  ])('none in: %s', (text) => {
    expect(
      facetsOf(readNews(text), 'figure/of-measure').filter((one) => /^(?:credit|grant)/u.test(one)),
    ).toEqual([]);
  });
});

it('a sum that begins with its sign is part of the quote that ends with it', () => {
  const { claims } = readNews(`${TALKS_EN} Trade between them stood at $4.3 billion.`);
  expect(claims.map(({ evidence }) => evidence.exact)).toContain(
    'Trade between them stood at $4.3 billion',
  );
});

describe('where somebody is arrested', () => {
  const place = (text: string): string[] =>
    readNews(text).claims.flatMap(({ rule, value }) =>
      rule === 'place/stated' && value.kind === 'entity' ? [value.entity.key] : [],
    );

  it.each([
    'सुरेश राठी को सोमवार को हरिद्वार से गिरफ्तार किया गया।',
    'सुरेश राठी को सोमवार को हरिद्वार के एक होटल से दबोचा गया।',
    'पुलिस ने सुरेश राठी को हरिद्वार से पकड़ लिया।',
    'सुरेश राठी हरिद्वार के बस अड्डे से गिरफ्तार हुआ।',
    'Suresh Rathi was arrested from Haridwar on Monday.',
    'Suresh Rathi was nabbed from Haridwar.',
    'Police arrested Suresh Rathi in Haridwar on Monday.',
    'Suresh Rathi was arrested from a hotel in Haridwar.',
  ])('%s', (text) => {
    expect(place(text)).toEqual(['place/haridwar']);
  });

  it.each([
    'हरिद्वार से आई टीम ने सुरेश राठी को गिरफ्तार किया।',
    'Suresh Rathi was arrested by Haridwar police on Monday.',
    'Suresh Rathi was arrested for a Haridwar robbery.',
  ])('not told: %s', (text) => {
    expect(place(text)).toEqual([]);
  });
});

it.each([
  'इसरो ने मंगलवार को ध्रुवसैट-4 का प्रक्षेपण किया, जो तीन बार टला था।',
  'तीन बार टलने के बाद इसरो ने मंगलवार को ध्रुवसैट-4 का प्रक्षेपण किया।',
  'ISRO launched Dhruvsat-4 on Tuesday after three postponements.',
  'ISRO on Tuesday launched Dhruvsat-4, which was put off three times.',
])('how often a launch was put off: %s', (text) => {
  expect(facetsOf(readNews(text), 'figure/counted')).toContain(
    'same/postponement=3 = 3 postponement',
  );
});
