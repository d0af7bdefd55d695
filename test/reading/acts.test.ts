import { readText } from '../../src/reading/readText.js';

const PUBLISHED = '2026-03-10';

/** What a text tells of loose dated acts: `kind: time`, `?` behind what is planned. */
function acts(text: string): string[] {
  const { events, claims } = readText({ text, publishedOn: PUBLISHED });
  return claims
    .filter(({ rule }) => rule === 'date/of-act')
    .map(({ subject, value, modality }) => {
      const event = events.find(({ id }) => subject.kind === 'event' && id === subject.event);
      const kind = event?.participants[0]?.key.slice('event/act-'.length);
      const edtf = value.kind === 'time' ? value.edtf : '';
      return `${kind}: ${edtf}${modality === 'PLANNED' ? '?' : ''}`;
    });
}

/** One act in many phrasings, in the words of two languages. */
// biome-ignore format: an act a row
const TOLD: readonly (readonly [string, ...string[]])[] = [
  ['curfew-lift: 2026-03-09', 'Authorities on Monday lifted the curfew in Shillong.', 'The curfew in Shillong was lifted on March 9.', 'शिलांग में सोमवार को कर्फ्यू हटा लिया गया।', 'प्रशासन ने नौ मार्च को शिलांग से कर्फ्यू हटाया।'],
  ['curfew-impose: 2026-03-06', 'The curfew imposed in Shillong on March 6 was relaxed for three hours.', 'शिलांग में छह मार्च को कर्फ्यू लगाया गया था।'],
  ['internet-suspend: 2026-03-08', 'Mobile internet was suspended in Nuh on Sunday evening.', 'नूंह में रविवार शाम इंटरनेट सेवा बंद कर दी गई।'],
  ['strike-end: 2026-03-10', 'Resident doctors in Jaipur called off their strike on Tuesday.', 'जयपुर में रेजिडेंट डॉक्टरों ने मंगलवार को हड़ताल वापस ले ली।', 'जयपुर में रेजिडेंट डॉक्टरों की हड़ताल मंगलवार को समाप्त हो गई।'],
  ['strike-start: 2026-03-02', 'The strike began on March 2.', 'हड़ताल दो मार्च को शुरू हुई थी।', 'हड़ताल दो मार्च से चल रही है।'],
  ['exam-hold: 2026-04-12?', 'The entrance test will now be held on April 12 in Kota.', 'The examination has been rescheduled to April 12.', 'कोटा में परीक्षा अब 12 अप्रैल को होगी।', 'परीक्षा टालकर 12 अप्रैल कर दी गई है।'],
  ['exam-hold: 2026-03-15?', 'The test, scheduled for March 15 in Kota, was postponed.', '15 मार्च को होने वाली परीक्षा स्थगित कर दी गई।'],
  ['results-declare: 2026-03-07', 'The results were declared on Saturday.', 'बोर्ड ने शनिवार को नतीजे घोषित किए।'],
  ['licence-lapse: 2024-06-30', "The factory's licence expired on June 30, 2024, officials in Bhiwandi said.", 'भिवंडी की इस फैक्ट्री का लाइसेंस 30 जून 2024 को खत्म हो चुका था।', 'लाइसेंस की अवधि 30 जून 2024 को पूरी हो गई थी।'],
  ['fire-clearance-lapse: 2024-06', 'The fire NOC was valid until June 2024.', 'The fire clearance ran out in June 2024.', 'अग्निशमन विभाग की एनओसी जून 2024 तक वैध थी।'],
  ['funeral-hold: 2026-03-08', 'The last rites of the pilot were performed in Agra on Sunday.', 'रविवार को आगरा में पायलट का अंतिम संस्कार किया गया।'],
  ['bridge-open: 2026-03-06', 'The bridge at Morbi reopened to traffic on Friday.', 'मोरबी का पुल शुक्रवार को यातायात के लिए खोल दिया गया।'],
  ['schools-open: 2026-03-16?', 'Schools will reopen on Monday, the Leh administration said.', 'लेह में स्कूल सोमवार को खुलेंगे।'],
  ['ban-impose: 2026-04-01?', 'A ban on plastic bottles in Nainital will come into effect from April 1.', 'नैनीताल में प्लास्टिक की बोतलों पर प्रतिबंध एक अप्रैल से लागू होगा।'],
  ['report-submit: 2026-03-09', 'The committee submitted its report to the collector in Guna on March 9.', 'समिति ने नौ मार्च को गुना कलेक्टर को रिपोर्ट सौंप दी।'],
  ['petition-file: 2026-03-09', 'A petition was filed in Ranchi on Monday.', 'रांची में सोमवार को याचिका दायर की गई।'],
  ['warning-issue: 2026-03-09', 'The weather office issued a red alert for Wayanad on Monday.', 'मौसम विभाग ने सोमवार को वायनाड के लिए रेड अलर्ट जारी किया।'],
  ['final-hold: 2026-03-15?', 'India will play the final in Ahmedabad on March 15.', 'भारत 15 मार्च को अहमदाबाद में फाइनल खेलेगा।'],
  ['film-release: 2026-03-27?', 'The film will be released in theatres on March 27.', 'फिल्म 27 मार्च को सिनेमाघरों में रिलीज होगी।'],
  ['rescue-end: 2026-03-08', 'The rescue operation ended on Sunday night in Joshimath.', 'जोशीमठ में बचाव अभियान रविवार रात समाप्त हो गया।'],
  ['bill-pass: 2026-03-06', 'The Bill was passed by the Assembly in Dehradun on Friday.', 'देहरादून में शुक्रवार को विधानसभा में विधेयक पारित हो गया।'],
  ['inspection-hold: 2025-01', 'An inspection of the hospital in Beed was carried out in January 2025.', 'An inspection was carried out in January last year.', 'बीड के अस्पताल का निरीक्षण जनवरी 2025 में हुआ था।', 'अस्पताल का निरीक्षण पिछले साल जनवरी में हुआ था।'],
  ['production-in-court-hold: 2026-03-09', 'The accused was produced before a magistrate in Thane on Monday.', 'आरोपी को सोमवार को ठाणे की अदालत में पेश किया गया।'],
  ['committee-form: 2025-08-14', 'The committee was formed on 14 August last year.', 'समिति का गठन पिछले साल 14 अगस्त को हुआ था।'],
  ['offices-close: 2026-02-03', 'कंपनी के सभी दफ्तरों पर 3 फरवरी को ताले लटके मिले।', 'The firm closed all its offices in Gwalior on February 3.', 'कंपनी ने 3 फरवरी को ग्वालियर के दफ्तर बंद कर दिए।'],
  ['auction-hold: 2026-12-15?', 'पहली नीलामी 15 दिसंबर को ग्वालियर में होगी।', 'The auction will be held in Gwalior on December 15.'],
  ['portal-open: 2026-04-10?', 'दावों के लिए पोर्टल 10 अप्रैल से खुलेगा।', 'The claims portal will open on April 10.'],
  ['service-start: 2026-08?', 'Services are expected to begin in August.', 'The satellite should enter service in August.'],
  ['order-reserved-hold: 2026-03-04', 'अदालत ने चार मार्च को फैसला सुरक्षित रख लिया था।', 'The court in Thane reserved its verdict on March 4.'],
  ['remand-hold: 2026-03-09', 'आरोपी को सोमवार को न्यायिक हिरासत में भेज दिया गया।', 'He was remanded in custody on Monday.', 'He was sent to judicial custody on Monday in Thane.'],
  ['static-fire-hold: 2026-03-05', 'इसरो ने पांच मार्च को इंजन का स्थैतिक परीक्षण किया।', 'ISRO carried out the static fire of the engine on March 5.'],
  ['undocking-hold: 2026-03-08', 'The capsule undocked on Sunday.'],
  ['credentials-hold: 2026-03-06', 'The envoy presented his credentials in Delhi on Friday.', 'राजदूत ने शुक्रवार को दिल्ली में परिचय पत्र सौंपे।'],
  ['direct-flights-start: 2026-05-01?', 'Direct flights between Delhi and Tashkent will start on May 1.', 'दिल्ली और ताशकंद के बीच सीधी उड़ानें एक मई से शुरू होंगी।'],
];

/** What follows a disaster; each text stands beneath the news of one. */
// biome-ignore format: an act a row
const AFTER: readonly (readonly [string, ...string[]])[] = [
  ['railway-minister-visit: 2026-03-09', 'The Railway Minister visited the site on Monday.', 'The railway minister, who reached Katihar on Monday, met survivors.', 'On Monday the Railways Minister toured the wreckage.', 'The rail minister arrived in Katihar on Monday evening.', 'रेल मंत्री ने सोमवार को घटनास्थल का दौरा किया।', 'रेल मंत्री सोमवार दोपहर कटिहार पहुंचे।', 'रेल मंत्री ने सोमवार को दुर्घटनास्थल का जायजा लिया।', 'रेल मंत्री ने सोमवार को घायलों का हालचाल जाना।'],
  ['chief-minister-visit: 2026-03-12?', 'The Chief Minister will visit the injured on Thursday.', 'The chief minister is due at the site on Thursday.', 'The chief minister will reach Katihar on March 12.', 'मुख्यमंत्री गुरुवार को प्रभावित इलाके का दौरा करेंगे।', 'मुख्यमंत्री 12 मार्च को कटिहार पहुंचेंगे।'],
  ['staff-sideline: 2026-03-09', 'The railways suspended the station master on Monday.', 'Three employees were placed under suspension on Monday.', 'The engineer was suspended on Monday.', 'Two officials have been suspended on Monday.', 'रेलवे ने सोमवार को स्टेशन मास्टर को निलंबित कर दिया।', 'सोमवार को तीन कर्मचारियों को सस्पेंड कर दिया गया।', 'थानाध्यक्ष को सोमवार को निलंबित किया गया।', 'दो अभियंता सोमवार को निलंबित कर दिए गए।'],
  ['trains-resume: 2026-03-09', 'The up line was restored on Monday.', 'Rail traffic resumed on Monday.', 'Traffic on the down line was restored on Monday.', 'Train services were back to normal on Monday.', 'अप लाइन सोमवार को चालू कर दी गई।', 'सोमवार को रेल यातायात बहाल हो गया।', 'रेलखंड पर आवाजाही सोमवार को शुरू हो गई।', 'सोमवार को ट्रेनों का परिचालन सामान्य हो गया।'],
  ['rescue-team-arrive: 2026-03-09', 'A 40-member NDRF team landed in Katihar on Monday.', 'Rescuers reached the village on Monday.', 'A team of the National Disaster Response Force arrived on Monday.', 'The rescue team flew to Katihar on Monday.', 'एनडीआरएफ का दल सोमवार को कटिहार पहुंचा।', 'बचाव दल सोमवार को कटिहार पहुंच गया।', '40 सदस्यीय टीम सोमवार को कटिहार उतरी।', 'राष्ट्रीय आपदा मोचन बल की टीम सोमवार को कटिहार पहुंची।'],
  ['report-submit: 2026-03-10/2026-04-09?', 'The commissioner will submit his report within 30 days.', 'The panel will give its report in 30 days.', 'समिति 30 दिन के भीतर रिपोर्ट देगी।', 'आयुक्त 30 दिन में अपनी रिपोर्ट सौंपेंगे।'],
  ['road-open: 2026-03-09', 'Traffic on the highway resumed on Monday.', 'The highway reopened on Monday.', 'राजमार्ग पर यातायात सोमवार को बहाल हुआ।', 'राजमार्ग सोमवार को खोल दिया गया।'],
];

const DISASTER = {
  en: 'Twelve people were killed when a train derailed near Katihar.',
  hi: 'कटिहार के पास ट्रेन बेपटरी हो गई, 12 लोगों की मौत हो गई।',
};
const after = AFTER.flatMap(([expected, ...texts]) =>
  texts.map((text) => {
    const lead = /\p{Script=Devanagari}/u.test(text) ? DISASTER.hi : DISASTER.en;
    return [`${lead}\n\n${text}`, expected] as const;
  }),
);

const rows = TOLD.flatMap(([expected, ...texts]) => texts.map((text) => [text, expected] as const));

describe('loose dated acts', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(acts(text)).toEqual([expected]);
  });

  it.each(after)('%s', (text, expected) => {
    expect(acts(text)).toEqual([expected]);
  });

  it.each([
    'The chief minister visited Katihar on Monday.',
    'मुख्यमंत्री सोमवार को कटिहार पहुंचे।',
    `${DISASTER.en} The railway minister said on Monday that nobody would be spared.`,
    `${DISASTER.hi} रेल मंत्री ने सोमवार को कहा कि दोषी नहीं बचेंगे।`,
    `${DISASTER.en} The railway minister did not visit the site on Monday.`,
    'The strike was not called off on Monday.',
    'सोमवार को हड़ताल समाप्त नहीं हुई।',
    'Police denied that the curfew had been lifted on Monday.',
    'Was the curfew lifted on Monday?',
    'The curfew in Shillong was lifted.',
    'The strike has hit patients since Monday.',
    'The committee met on Monday.',
    'समिति की बैठक सोमवार को हुई।',
    'The curfew will stay until Monday.',
  ])('none in: %s', (text) => {
    expect(acts(text)).toEqual([]);
  });

  it('a time of day is asked apart', () => {
    const { claims } = readText({
      text: 'Rail traffic resumed at 5.30 am on Tuesday.',
      publishedOn: PUBLISHED,
    });
    expect(claims.map(({ rule, value }) => [rule, value])).toEqual([
      ['date/of-act', { kind: 'time', edtf: '2026-03-10' }],
      ['time/of-act', { kind: 'time', edtf: '2026-03-10T05:30:00' }],
    ]);
  });
});
