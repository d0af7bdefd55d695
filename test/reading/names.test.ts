import { readText } from '../../src/reading/readText.js';
import { expectVerbatim, mentioned, NEWS_DAY } from '../support/reading.js';

/** Whom and what a text names, whatever its language, as `exact = key`. */
function named(text: string): readonly string[] {
  const language = /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en';
  const reading = readText({ text, language, publishedOn: NEWS_DAY });
  expectVerbatim(text, reading);
  return mentioned(reading, 'entity');
}

type Case = readonly [text: string, expected: readonly string[]];

/** People without an office before them, and with one. */
// biome-ignore format: a case a row
const PEOPLE: readonly Case[] = [
  ['हरीश कुमार वर्मा ने दुकान खोली।', ['हरीश कुमार वर्मा = person/~hrs-kmr-vrm']],
  ['आरोपी मनोज शर्मा फरार है।', ['मनोज शर्मा = person/~mnj-srm']],
  ['देवप्रकाश चकोर की तलाश जारी है।', ['देवप्रकाश चकोर = person/~dvprks-ckr']],
  ['अनिल कुमार (30) और सुनीता देवी (40) की मौत हुई।', ['अनिल कुमार = person/~anl-kmr', 'सुनीता देवी = person/~snta-dvi']],
  ['सुनवाई में निशीथ अग्रवाल ने दलील दी।', ['निशीथ अग्रवाल = person/~nst-agrvl']],
  ['किरण बेदी ने भाषण दिया।', ['किरण बेदी = person/~krn-bdi']],
  ['मंच पर विजय कुमार सिन्हा आए।', ['विजय कुमार सिन्हा = person/vijay-kumar-sinha']],
  ['न्यायमूर्ति अनुपम घोष ने फैसला सुनाया।', ['न्यायमूर्ति अनुपम घोष = person/~ampm-gs']],
  ['एटा के एसएसपी रमेश कुमार सिंह ने बताया।', ['एटा के एसएसपी रमेश कुमार सिंह = person/~rms-kmr-sng']],
  ['विदेश मंत्री संजय ककरानिया सोमवार को आएंगे।', ['विदेश मंत्री संजय ककरानिया = person/~snj-krna']],
  ['राज्यपाल एस.के. भंडारी ने शपथ दिलाई।', ['राज्यपाल एस.के. भंडारी = person/~s-k-bndri']],
  ['इंस्पेक्टर राजेश कुमार घायल हो गए।', ['इंस्पेक्टर राजेश कुमार = person/~rjs-kmr']],
  ['Harish Kumar Verma opened a shop.', ['Harish Kumar Verma = person/~hrs-kmr-vrm']],
  ['The suspect, Manoj Sharma, was arrested.', ['Manoj Sharma = person/~mnj-srm']],
  ['Meanwhile Rajesh Kumar was arrested on Monday.', ['Rajesh Kumar = person/~rjs-kmr']],
  ['They spoke with Anna Nowak-Zielinska about it.', ['Anna Nowak-Zielinska = person/~ana-nvk-jlnsk']],
  ['K. Venugopal and P Narayanan were present.', ['K. Venugopal = person/~k-vngpl', 'P Narayanan = person/~p-nryn']],
  ['Dr. Anil Bhatt spoke there.', ['Dr. Anil Bhatt = person/~anl-bt']],
  ['Mr Zorbin left the room.', ['Mr Zorbin = person/~jrbn']],
  ['Justice Tamas Worlik heard them.', ['Justice Tamas Worlik = person/~tms-vrlk']],
  ['The pilot Zoltar Brevik was unhurt.', ['Zoltar Brevik = person/~jltr-brvk']],
  ['Governor Tamas Worlik administered it.', ['Governor Tamas Worlik = person/~tms-vrlk']],
  ['Bihar Governor Tamas Worlik administered it.', ['Bihar Governor Tamas Worlik = person/~tms-vrlk']],
  ['Former chief minister Ramesh Chandra Yadav spoke.', ['Former chief minister Ramesh Chandra Yadav = person/~rms-cndr-ydv']],
  ['Ramesh Yadav, the governor of Bihar, spoke.', ['Ramesh Yadav, the governor of Bihar = person/~rms-ydv']],
  ['Priya Sharma Wins Gold As Nation Cheers', ['Priya Sharma = person/~pra-srm']],
];

/** One person in both scripts. */
// biome-ignore format: a case a row
const SAME: readonly (readonly [string, string])[] = [
  ['हरीश कुमार वर्मा आए।', 'Harish Kumar Verma came home.'],
  ['अबरार अहमद आए।', 'Abrar Ahmed came home.'],
  ['शाहनवाज कुरैशी आए।', 'Shahnawaz Qureshi came home.'],
  ['विवेक नांबियार आए।', 'Vivek Nambiar came home.'],
  ['मोहम्मद शमी आए।', 'Mohammed Shami came home.'],
  ['सुनीता देवी आईं।', 'Sunita Devi came home.'],
  ['निशीथ अग्रवाल आए।', 'Nisheeth Agarwal came home.'],
  ['अमृतपाल ढिल्लों आए।', 'Amritpal Dhillon came home.'],
  ['एक्सिओम-4 उड़ा।', 'Ax-4 flew on time.'],
  ['एक्सियम मिशन 4 उड़ा।', 'Axiom Mission 4 flew on time.'],
  ['चंद्रयान-3 उतरा।', 'Chandrayaan 3 landed on time.'],
  ['फाल्कन 9 उड़ा।', 'Falcon-9 flew on time.'],
  ['सुमेरु बैंक बंद है।', 'Sumeru Bank has closed.'],
  ['फुलरई गांव में भीड़ थी।', 'People came to Phulrai village.'],
  ['जेडीयू ने कहा।', 'JD(U) said so.'],
  ['हम (सेक्युलर) ने कहा।', 'HAM(S) said so.'],
];

/** Bodies, places and works that no lexicon knows, by their kind. */
// biome-ignore format: a case a row
const KINDS: readonly Case[] = [
  ['सुमेरु विंध्या बैंक ने कर्ज दिया।', ['सुमेरु विंध्या बैंक = organisation/~smr-vndy-bank']],
  ['कालिंदा लिमिटेड का मुनाफा बढ़ा।', ['कालिंदा लिमिटेड = organisation/~klnd']],
  ['पटना विश्वविद्यालय बंद है।', ['पटना विश्वविद्यालय = organisation/~ptn-university']],
  ['हाथरस के करमोली गांव में भीड़ थी।', ['हाथरस = place/hathras', 'करमोली गांव = place/~krmli']],
  ['थाना बरहोली में मामला दर्ज हुआ।', ['थाना बरहोली = place/~brhli']],
  ['सुमेरा प्रांत में झटके लगे।', ['सुमेरा प्रांत = place/~smra']],
  ['कुनार प्रांत में झटके लगे।', ['कुनार प्रांत = place/kunar']],
  ['वरुणयान-2 रवाना हुआ।', ['वरुणयान-2 = work/~vrnyn-2']],
  ['Sumeru Vindhya Bank raised its rates.', ['Sumeru Vindhya Bank = organisation/~smr-vndy-bank']],
  ['Kalinda Ltd reported a profit.', ['Kalinda Ltd = organisation/~klnd']],
  ['Patna University was closed.', ['Patna University = organisation/~ptn-university']],
  ['It happened in Karmoli village in the morning.', ['Karmoli village = place/~krmli']],
  ['He was born in the village of Karmoli.', ['village of Karmoli = place/~krmli']],
  ['Nurgal district was cut off.', ['Nurgal district = place/~nrgl']],
  ['सुमेरु एक्सप्रेस पटरी से उतरी।', ['सुमेरु एक्सप्रेस = work/~smr-train']],
  ['वैशाली एक्सप्रेस रवाना हुई।', ['वैशाली एक्सप्रेस = work/~vsli-train']],
  ['The Sumeru Express left the rails.', ['Sumeru Express = work/~smr-train']],
  ['Varunyaan-2 was launched.', ['Varunyaan-2 = work/~vrnyn-2']],
  ['Operation Garjan was called off.', ['Operation Garjan = event/~grjn-operation']],
  ['पीएसएलवी-सी71 उड़ा।', ['पीएसएलवी-सी71 = work/pslv-c71']],
  ['PSLV-C71 flew on time.', ['PSLV-C71 = work/pslv-c71']],
  ['ऑपरेशन सिंदूर रुका।', ['ऑपरेशन सिंदूर = event/operation-sindoor']],
];

/** Words that only look like names. */
// biome-ignore format: a case a row
const NOBODY: readonly string[] = [
  'The Indian Express said on Monday that trains were late.',
  'आशा की किरण दिखी और सूरज उदय हुआ।', 'विकास दर सात प्रतिशत रही।', 'विजय रथ निकला।', 'प्रेम और शांति का संदेश दिया।', 'प्रकाश की गति तेज है।', 'उदय और विजय की चर्चा रही।',
  'आज सुबह भीड़ जुटी।', 'सोमवार को बाजार बंद रहा।', 'पूरा गांव डूब गया।', 'इसी थाने में केस दर्ज हुआ।', 'पूरे जिले में बिजली गुल है।', 'गांव में भीड़ है।', 'गांव के लोग जुटे।', 'जिससे शहर में जाम लगा।',
  'सरकारी अस्पताल में इलाज चल रहा है।', 'निजी बैंक ने कर्ज दिया।', 'बड़ी कंपनी का मुनाफा घटा।', 'जिला अस्पताल ले जाया गया।', 'विपक्षी पार्टी ने विरोध किया।', 'गैर यादव वोटर नाराज हैं।', 'यादव समाज की बैठक हुई।', 'सिंह राशि वालों के लिए दिन अच्छा है।',
  'जबकि सिन्हा नाराज हैं।', 'नियमों के तहत कंपनी शेयर बेचेगी।', 'कांग्रेस विधायक दल की बैठक हुई।', 'निदेशक मंडल ने कहा।', 'घायल महिला को अस्पताल भेजा गया।', 'डीएम भेजें रिपोर्ट।', 'धारा-144 लागू है।', 'वार्ड-5 में पानी नहीं है।',
  'The Court said on Monday that the Government must act.', 'The National Bank rose.', 'Private hospital bills have risen.', 'A District hospital was shut.', 'Hope is fading and Grace is rare.', 'March ends on a Monday.',
  'In January the rains came.', 'Police said the bus fell.', 'May Day was quiet.', 'Bus Falls Into Gorge, Many Dead', 'Asha workers protested.', 'However, the Minister did not agree.', 'The party said so.', 'He went to college and to university.',
  'Ram Temple Trust members met.', 'Tata Motors and Bajaj Finance fell.', 'Vijay Diwas was observed.', 'Sector-62 is closed.', 'The village of his birth is far.', 'Mission 4 was long.',
];

/** Names that hold a name of people and are of something else. */
// biome-ignore format: a case a row
const NOT_PEOPLE: readonly Case[] = [
  ['Rajiv Kumar Foundation was sued.', []],
  ['Anil Sharma Films was sued.', []],
  ['राजेश कुमार मार्ग बंद है।', []],
  ['Delhi hospital was full.', ['Delhi = place/delhi']],
];

describe('names that no lexicon holds', () => {
  it.each(PEOPLE)('people: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each(SAME)('%s and %s name one', (hi, en) => {
    const keys = [hi, en].map((text) => named(text).map((one) => one.split(' = ')[1]));
    expect(keys[0]).toHaveLength(1);
    expect(keys[0]).toEqual(keys[1]);
  });

  it.each(KINDS)('by their kind: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each(NOBODY)('nobody: %s', (text) => {
    expect(named(text).filter((one) => one.includes('~') || one.includes('person/'))).toEqual([]);
  });

  it.each(NOT_PEOPLE)('not of people: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
