import type { LexiconEntity } from './entry.js';

const AXIOM_HI = ['एक्सिओम', 'एक्सियम', 'एक्सियोम', 'एक्सिअम', 'एक्सिऑम', 'एक्सियॉम', 'एग्जिओम', 'एक्सोम'];

/** The ways in which desks write a mission and its number: Axiom-4, Axiom 4, Axiom Mission 4. */
function numbered(names: readonly string[], mission: string, n: number): string[] {
  return names.flatMap((name) => [
    `${name}-${n}`,
    `${name} ${n}`,
    `${name} ${mission} ${n}`,
    `${name} ${mission}-${n}`,
  ]);
}

function series(
  key: string,
  hi: readonly string[],
  en: readonly string[],
  numbers: readonly number[],
): LexiconEntity[] {
  return numbers.map((n) => ({
    key: `work/${key}-${n}`,
    type: 'WORK',
    hi: numbered(hi, 'मिशन', n),
    en: numbered(en, 'Mission', n),
  }));
}

/** Missions, spacecraft and rockets, and operations of forces that have a name. */
// biome-ignore format: one entity a line reads as a table
export const missions: readonly LexiconEntity[] = [
  ...series('axiom', [...AXIOM_HI, 'एएक्स'], ['Axiom', 'Ax'], [1, 2, 3, 4, 5]),
  ...series('chandrayaan', ['चंद्रयान'], ['Chandrayaan', 'Chandrayan'], [1, 2, 3, 4, 5]),
  ...series('falcon', ['फाल्कन', 'फॉल्कन', 'फैल्कन'], ['Falcon'], [9]),
  ...series('artemis', ['आर्टेमिस', 'आर्टिमिस'], ['Artemis'], [1, 2, 3, 4]),
  ...series('luna', ['लूना'], ['Luna'], [24, 25, 26]),
  ...series('change', ['चांग ई', 'चांग-ई'], ["Chang'e"], [4, 5, 6, 7]),
  ...[7, 8, 9, 10, 11, 12].map((n): LexiconEntity => ({ key: `work/crew-${n}`, type: 'WORK', hi: [`क्रू-${n}`], en: [`Crew-${n}`] })),
  { key: 'work/gaganyaan', type: 'WORK', hi: ['गगनयान', 'गगनयान मिशन', 'मिशन गगनयान'], en: ['Gaganyaan', 'Gaganyaan mission'] },
  { key: 'work/mangalyaan', type: 'WORK', hi: ['मंगलयान', 'मार्स ऑर्बिटर मिशन', 'मंगलयान मिशन'], en: ['Mangalyaan', 'Mars Orbiter Mission'] },
  { key: 'work/aditya-l1', type: 'WORK', hi: ['आदित्य-एल1', 'आदित्य एल1', 'आदित्य-एल 1', 'आदित्य एल 1', 'आदित्य-L1', 'आदित्य L1'], en: ['Aditya-L1', 'Aditya L1'] },
  { key: 'work/nisar', type: 'WORK', hi: ['निसार मिशन', 'निसार उपग्रह', 'निसार सैटेलाइट'], en: ['NISAR'] },
  { key: 'work/spadex', type: 'WORK', hi: ['स्पेडेक्स', 'स्पैडेक्स'], en: ['SpaDeX', 'SPADEX'] },
  { key: 'work/crew-dragon', type: 'WORK', hi: ['क्रू ड्रैगन', 'ड्रैगन यान', 'ड्रैगन कैप्सूल', 'ड्रैगन अंतरिक्ष यान', 'ड्रैगन अंतरिक्षयान'], en: ['Crew Dragon', 'Dragon capsule', 'Dragon spacecraft'] },
  { key: 'work/starship', type: 'WORK', hi: ['स्टारशिप', 'स्टारशिप रॉकेट'], en: ['Starship'] },
  { key: 'work/starliner', type: 'WORK', hi: ['स्टारलाइनर', 'बोइंग स्टारलाइनर'], en: ['Starliner', 'Boeing Starliner'] },
  { key: 'work/soyuz', type: 'WORK', hi: ['सोयूज', 'सोयुज'], en: ['Soyuz'] },
  { key: 'work/new-glenn', type: 'WORK', hi: ['न्यू ग्लेन'], en: ['New Glenn'] },
  { key: 'work/pslv', type: 'WORK', hi: ['पीएसएलवी'], en: ['PSLV', 'Polar Satellite Launch Vehicle'] },
  { key: 'work/gslv', type: 'WORK', hi: ['जीएसएलवी'], en: ['GSLV', 'Geosynchronous Satellite Launch Vehicle'] },
  { key: 'work/lvm3', type: 'WORK', hi: ['एलवीएम3', 'एलवीएम-3', 'एलवीएम 3', 'एलवीएम3 रॉकेट', 'बाहुबली रॉकेट'], en: ['LVM3', 'LVM-3', 'LVM 3', 'Launch Vehicle Mark-3'] },
  { key: 'work/sslv', type: 'WORK', hi: ['एसएसएलवी'], en: ['SSLV', 'Small Satellite Launch Vehicle'] },
  { key: 'work/vikram-lander', type: 'WORK', hi: ['विक्रम लैंडर', 'लैंडर विक्रम'], en: ['Vikram lander', 'lander Vikram'] },
  { key: 'work/pragyan-rover', type: 'WORK', hi: ['प्रज्ञान रोवर', 'रोवर प्रज्ञान'], en: ['Pragyan rover', 'rover Pragyan'] },
  { key: 'work/rajdhani-express', type: 'WORK', hi: ['राजधानी एक्सप्रेस'], en: ['Rajdhani Express'] },
  { key: 'work/vande-bharat-express', type: 'WORK', hi: ['वंदे भारत एक्सप्रेस', 'वंदे भारत ट्रेन', 'वंदे भारत'], en: ['Vande Bharat Express', 'Vande Bharat'] },
  { key: 'work/coromandel-express', type: 'WORK', hi: ['कोरोमंडल एक्सप्रेस', 'कोरोमंडल-शालीमार एक्सप्रेस'], en: ['Coromandel Express'] },
  // Operations
  { key: 'event/operation-sindoor', type: 'EVENT', hi: ['ऑपरेशन सिंदूर', 'ऑपरेशन सिन्दूर'], en: ['Operation Sindoor', 'Op Sindoor'] },
  { key: 'event/operation-mahadev', type: 'EVENT', hi: ['ऑपरेशन महादेव'], en: ['Operation Mahadev'] },
  { key: 'event/operation-blue-star', type: 'EVENT', hi: ['ऑपरेशन ब्लू स्टार', 'ऑपरेशन ब्लूस्टार'], en: ['Operation Blue Star', 'Operation Bluestar'] },
  { key: 'event/operation-ganga', type: 'EVENT', hi: ['ऑपरेशन गंगा'], en: ['Operation Ganga'] },
  { key: 'event/operation-kaveri', type: 'EVENT', hi: ['ऑपरेशन कावेरी'], en: ['Operation Kaveri'] },
  { key: 'event/operation-ajay', type: 'EVENT', hi: ['ऑपरेशन अजय'], en: ['Operation Ajay'] },
  { key: 'event/operation-dost', type: 'EVENT', hi: ['ऑपरेशन दोस्त'], en: ['Operation Dost'] },
  { key: 'event/operation-brahma', type: 'EVENT', hi: ['ऑपरेशन ब्रह्मा'], en: ['Operation Brahma'] },
  { key: 'event/operation-sindhu', type: 'EVENT', hi: ['ऑपरेशन सिंधु'], en: ['Operation Sindhu'] },
  { key: 'event/operation-sagar-bandhu', type: 'EVENT', hi: ['ऑपरेशन सागर बंधु'], en: ['Operation Sagar Bandhu'] },
  { key: 'event/operation-vijay', type: 'EVENT', hi: ['ऑपरेशन विजय'], en: ['Operation Vijay'] },
  { key: 'event/operation-kagar', type: 'EVENT', hi: ['ऑपरेशन कगार'], en: ['Operation Kagar'] },
  { key: 'event/operation-meghdoot', type: 'EVENT', hi: ['ऑपरेशन मेघदूत'], en: ['Operation Meghdoot'] },
  { key: 'event/operation-rising-lion', type: 'EVENT', hi: ['ऑपरेशन राइजिंग लायन'], en: ['Operation Rising Lion'] },
  { key: 'event/operation-midnight-hammer', type: 'EVENT', hi: ['ऑपरेशन मिडनाइट हैमर'], en: ['Operation Midnight Hammer'] },
  { key: 'event/operation-bunyan-al-marsous', type: 'EVENT', hi: ['ऑपरेशन बुनयान-उल-मरसूस', 'बुनयान उल मरसूस'], en: ['Operation Bunyan-un-Marsoos', 'Bunyan-un-Marsoos'] },
];
