import { facetsOf, readNews } from '../../support/happenings.js';

const COURT = 'place/of-court';
const JUDGE = 'person/judge';
const STEP = 'date/of-step';
const CASE = 'सुरेश राठी को सोमवार को दोषी ठहराया गया।';
const CASE_EN = 'Suresh Rathi was convicted on Monday.';

describe('where the court of a case sits', () => {
  it.each([
    [
      'जयपुर की एक विशेष सीबीआई अदालत ने सोमवार को सुरेश राठी को दोषी ठहराया।',
      ['court/trial = place/jaipur'],
    ],
    ['सोमवार को जयपुर कोर्ट ने सुरेश राठी को दोषी ठहराया।', ['court/trial = place/jaipur']],
    [
      'जयपुर, 8 सितंबर (भाषा) यहां की एक अदालत ने सोमवार को सुरेश राठी को दोषी ठहराया।',
      ['court/trial = place/jaipur'],
    ],
    [
      'A special CBI court in Jaipur on Monday convicted Suresh Rathi.',
      ['court/trial = place/jaipur'],
    ],
    ['A Jaipur court on Monday convicted Suresh Rathi.', ['court/trial = place/jaipur']],
    [
      'Jaipur, Sept 8 (PTI) A court here on Monday convicted Suresh Rathi.',
      ['court/trial = place/jaipur'],
    ],
    [
      'The Rajasthan High Court in Jodhpur on Monday refused to suspend the sentence of Suresh Rathi.',
      ['court/high = place/jodhpur'],
    ],
    // Not where the court sits
    ['अदालत ने सोमवार को जयपुर के सुरेश राठी को दोषी ठहराया।', []],
    ['राजस्थान की एक अदालत ने सोमवार को सुरेश राठी को दोषी ठहराया।', []],
    ['The court on Monday convicted Suresh Rathi, a trader of Jaipur.', []],
    ['A court in Rajasthan on Monday convicted Suresh Rathi.', []],
    ['जयपुर की एक अदालत ने सोमवार को समय दिया।', []],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), COURT)).toEqual(expected);
  });
});

describe('who judges a case', () => {
  it.each([
    [`${CASE} न्यायाधीश अनिल देशपांडे ने फैसला सुनाया।`, ['judge/trial = person/~anl-dspnd']],
    [`${CASE_EN} Judge Anil Deshpande read out the verdict.`, ['judge/trial = person/~anl-dspnd']],
    [`${CASE} वकील अनिल देशपांडे ने अपील की बात कही।`, []],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), JUDGE)).toEqual(expected);
  });
});

describe('the days of the steps of a case', () => {
  it.each([
    [
      `${CASE} महेश वर्मा की 14 मार्च 2017 को गोली मारकर हत्या कर दी गई थी।`,
      ['step/crime = 2017-03-14'],
    ],
    [`${CASE_EN} Mahesh Verma was shot dead on March 14, 2017.`, ['step/crime = 2017-03-14']],
    [`${CASE} पुलिस ने 16 मार्च 2017 को मामला दर्ज किया था।`, ['step/complaint = 2017-03-16']],
    [`${CASE_EN} Police registered a case on March 16, 2017.`, ['step/complaint = 2017-03-16']],
    [`${CASE} सीबीआई ने जून 2018 में जांच संभाली थी।`, ['step/probe = 2018-06']],
    [`${CASE_EN} The CBI took over the investigation in June 2018.`, ['step/probe = 2018-06']],
    [`${CASE} सीबीआई ने 2 मई 2019 को आरोपपत्र दाखिल किया था।`, ['step/charge-sheet = 2019-05-02']],
    [
      `${CASE_EN} The agency filed the chargesheet on May 2, 2019.`,
      ['step/charge-sheet = 2019-05-02'],
    ],
    [`${CASE} मामले की अगली सुनवाई 20 सितंबर को होगी।`, ['step/hearing@2025-09 = 2025-09-20']],
    [
      `${CASE_EN} The High Court will hear the appeal on September 20.`,
      ['step/hearing@2025-09 = 2025-09-20'],
    ],
    [`${CASE} राठी ने 3 सितंबर को अपील दायर की थी।`, ['step/appeal = 2025-09-03']],
    [
      `${CASE_EN} On September 3 he moved the High Court against his conviction.`,
      ['step/appeal = 2025-09-03'],
    ],
    [`${CASE_EN} He was released on bail in May 2022.`, ['step/bail = 2022-05']],
    // Two days that exclude each other are of two steps
    [
      `${CASE} महेश वर्मा की 14 मार्च 2017 को हत्या कर दी गई थी। दिनेश यादव की 20 मई 2017 को हत्या कर दी गई थी।`,
      [],
    ],
    // Another case, a hearing gone by, no case at all
    [`${CASE} एक अन्य मामले में पुलिस ने 16 मार्च 2017 को मामला दर्ज किया था।`, []],
    // A noun of a step beside one of its verbs, with other words between
    [`${CASE} मार्च 2018 में जांच सीबीआई को सौंपी गई।`, ['step/probe = 2018-03']],
    [`${CASE_EN} The High Court moved it to the CBI in March 2018.`, ['step/probe = 2018-03']],
    [`${CASE} अपील 25 सितंबर को दायर होगी।`, ['step/appeal = 2025-09-25']],
    [`${CASE} अपील पर 25 सितंबर को बहस होगी।`, []],
    // Counted from what was told before
    [`${CASE} डेढ़ साल बाद जांच सीबीआई को सौंपी गई।`, []],
    // The crime by its noun, with its day right beside it, long before the verdict
    [`${CASE} 14 मई 2016 को हुई हत्या से इलाका सहम गया था।`, ['step/crime = 2016-05-14']],
    [`${CASE} हत्या के मामले में मंगलवार को बहस हुई।`, []],
    [`${CASE} 2 मई 2019 को सुनवाई हुई थी।`, []],
    ['पुलिस ने 16 मार्च 2017 को मामला दर्ज किया था।', []],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), STEP)).toEqual(expected);
  });
});
