import { facetsOf, readNews } from '../../support/happenings.js';

const DEAL = 'मालवा सीमेंट ने शिवालिक स्टील में 51 फीसदी हिस्सेदारी खरीदने का सौदा किया है।';
const DEAL_EN = 'Malwa Cement will buy a 51 per cent stake in Shivalik Steel.';
const CHIEF = 'lead-after/role/chief-executive = person/~anjli-dsmk';

describe('person/to-lead', () => {
  it.each([
    `${DEAL} मुख्य कार्यकारी अधिकारी अंजलि देशमुख अपने पद पर बनी रहेंगी।`,
    `${DEAL} मुख्य कार्यकारी अधिकारी के पद पर अंजलि देशमुख ही रहेंगी।`,
    `${DEAL} सौदे के बाद कंपनी की कमान अंजलि देशमुख को सौंपी जाएगी।`,
    `${DEAL} कंपनी का नेतृत्व अंजलि देशमुख के पास ही रहेगा।`,
    `${DEAL} अंजलि देशमुख सौदे के बाद भी कंपनी की अगुवाई करती रहेंगी।`,
    `${DEAL_EN} Anjali Deshmukh will head the combined company.`,
    `${DEAL_EN} Anjali Deshmukh will continue as chief executive officer.`,
    `${DEAL_EN} Anjali Deshmukh will remain CEO.`,
    `${DEAL_EN} The merged firm will be led by Anjali Deshmukh.`,
    `${DEAL_EN} "Anjali Deshmukh will take over as chief executive once the money is in," a banker said.`,
    `${DEAL_EN} Anjali Deshmukh will continue to run the business after the takeover.`,
  ])('says who is to head the firm: %s', (text) => {
    expect(facetsOf(readNews(text), 'person/to-lead')).toEqual([CHIEF]);
  });

  it('asks for the managing director apart', () => {
    expect(
      facetsOf(readNews(`${DEAL} सुनील देशमुख नई कंपनी के प्रबंध निदेशक होंगे।`), 'person/to-lead'),
    ).toEqual(['lead-after/role/managing-director = person/~snl-dsmk']);
  });

  it.each([
    // Who heads it today, or did
    `${DEAL} प्रबंध निदेशक अंजलि देशमुख ने कहा कि वह खुश हैं।`,
    `${DEAL} अंजलि देशमुख की अगुवाई वाली कंपनी ने मुनाफा कमाया।`,
    `${DEAL} कंपनी की कमान संभाल रहीं अंजलि देशमुख बोर्ड में आएंगी।`,
    `${DEAL_EN} Chief Executive Anjali Deshmukh told reporters about it.`,
    `${DEAL_EN} Anjali Deshmukh had joined in 2019 as chief executive.`,
    // What is no firm
    `${DEAL} अंजलि देशमुख एकीकरण समिति की अगुवाई करेंगी।`,
    `${DEAL_EN} Anjali Deshmukh will lead the integration team.`,
    // Two people: of two firms
    `${DEAL_EN} Anjali Deshmukh will remain CEO of Shivalik. Ravi Menon will continue as chief executive of Malwa.`,
  ])('says nobody is: %s', (text) => {
    expect(facetsOf(readNews(text), 'person/to-lead')).toEqual([]);
  });
});

describe('place/home-of-firm', () => {
  it.each([
    [`${DEAL} ओस्लो स्थित शिवालिक स्टील के शेयर चढ़े।`, 'home/firm/~svlk = place/oslo'],
    [`${DEAL} शिवालिक का मुख्यालय ओस्लो में है।`, 'home/firm/~svlk = place/oslo'],
    [`${DEAL} नॉर्वे की शिवालिक स्टील के शेयर चढ़े।`, 'home/firm/~svlk = place/norway'],
    [`${DEAL} नॉर्वे की कंपनी शिवालिक स्टील के शेयर चढ़े।`, 'home/firm/~svlk = place/norway'],
    [
      `${DEAL_EN} Oslo-based Shivalik Steel will get new directors.`,
      'home/firm/~svlk = place/oslo',
    ],
    [
      `${DEAL_EN} Shivalik Steel, the Oslo-based maker of rails, is growing.`,
      'home/firm/~svlk = place/oslo',
    ],
    [`${DEAL_EN} Shivalik Steel is headquartered in Oslo.`, 'home/firm/~svlk = place/oslo'],
    [
      `${DEAL_EN} Shivalik, a maker of rails based in Oslo, is growing.`,
      'home/firm/~svlk = place/oslo',
    ],
    [
      `${DEAL_EN} It is the first Indian bid for Norway's Shivalik Steel.`,
      'home/firm/~svlk = place/norway',
    ],
    [
      `${DEAL_EN} Norwegian firm Shivalik Steel will get new directors.`,
      'home/firm/~svlk = place/norway',
    ],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), 'place/home-of-firm')).toEqual([expected]);
  });

  it.each([
    `${DEAL} नॉर्वे की सरकार ने शिवालिक को अनुमति दी।`,
    `${DEAL} शिवालिक ने ओस्लो में दफ्तर खोला।`,
    `${DEAL_EN} Norway's government told Shivalik to wait.`,
    `${DEAL_EN} The Norwegian government owns shares of Shivalik.`,
    `${DEAL_EN} Shivalik opened an office in Oslo.`,
  ])('is told in no such words: %s', (text) => {
    expect(facetsOf(readNews(text), 'place/home-of-firm')).toEqual([]);
  });
});

describe('names of firms', () => {
  const firmsOf = (text: string): string[] => [
    ...new Set(
      readNews(text).events.flatMap(({ blockKeys }) =>
        blockKeys.flatMap((key) => /\|business\|(firm\/~[^&]+)$/u.exec(key)?.[1] ?? []),
      ),
    ),
  ];

  it.each(['रकम', 'पेशकश', 'भुगतान', 'हिस्सा', 'शेष', 'इसलिए', 'एकीकृत'])(
    'begin with no everyday word: %s समूह',
    (word) => {
      const text = `${DEAL} उसने कहा कि यह ${word} समूह का कर्ज उतारेगा और ${word} समूह ने शेयर बेचे।`;
      expect(firmsOf(text)).toEqual(['firm/~mlv', 'firm/~svlk']);
    },
  );

  it.each([
    ['Subarnarekha Steel', 'सुवर्णरेखा स्टील'],
    ['Brightwell Capital', 'ब्राइटवेल कैपिटल'],
    ['Sahyadri Power', 'सह्याद्री पावर'],
    ['Apex Foods', 'एपेक्स फूड्स'],
    ['Bidyut Finance', 'विद्युत फाइनेंस'],
  ])('are one in both scripts: %s, %s', (en, hi) => {
    const [first] = firmsOf(`Malwa Cement will buy a stake in ${en}.`).filter(
      (key) => key !== 'firm/~mlv',
    );
    expect(first).toBeDefined();
    expect(firmsOf(`मालवा सीमेंट ने ${hi} में हिस्सेदारी खरीदने का सौदा किया है।`)).toContain(first);
  });
});

describe('a report of business', () => {
  it('is one where it tells who takes which office too', () => {
    const text =
      'Shares of Shivalik Steel and the stake of its promoters interest investors. The firm made a profit. "Ravi Menon will take over as chief executive," it said.';
    expect(facetsOf(readNews(text), 'person/to-lead')).toEqual([
      'lead-after/role/chief-executive = person/~rvi-mn',
    ]);
  });
});

describe('where a merger puts its firm', () => {
  const MERGER = 'मालवा फाइनेंस और शिवालिक कैपिटल का विलय होगा।';
  const MERGER_EN = 'Malwa Finance and Shivalik Capital will merge.';

  it.each([
    `${MERGER} नई कंपनी का मुख्यालय ओस्लो में होगा।`,
    `${MERGER} संयुक्त कंपनी का मुख्यालय ओस्लो रहेगा।`,
    `${MERGER_EN} The combined company will be headquartered in Oslo.`,
    `${MERGER_EN} The merged lender will have its head office in Oslo.`,
  ])('%s', (text) => {
    expect(facetsOf(readNews(text), 'place/home-of-firm')).toContain(
      'home/scope/combined = place/oslo',
    );
  });

  it.each([
    `${MERGER} नई कंपनी ओस्लो में कारोबार करेगी।`,
    `${MERGER_EN} The combined company will have branches in Oslo.`,
    `${MERGER_EN} Oslo-based bankers advised the combined company.`,
  ])('not: %s', (text) => {
    expect(
      facetsOf(readNews(text), 'place/home-of-firm').filter((one) => one.includes('combined')),
    ).toEqual([]);
  });
});
