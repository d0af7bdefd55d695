import type { LexiconEntity } from './entry.js';

/** The states and union territories of India. The languages' and peoples' names (मराठी, बंगाली) are no adjectives of them. */
// biome-ignore format: one entity a line reads as a table
export const indianStates: readonly LexiconEntity[] = [
  // States
  { key: 'place/andhra-pradesh', type: 'PLACE', hi: ['आंध्र प्रदेश'], en: ['Andhra Pradesh'], shortHi: ['आंध्र'], shortEn: ['Andhra'], partOf: ['place/india'], wikidataId: 'Q1159' },
  { key: 'place/arunachal-pradesh', type: 'PLACE', hi: ['अरुणाचल प्रदेश'], en: ['Arunachal Pradesh'], shortHi: ['अरुणाचल'], shortEn: ['Arunachal'], partOf: ['place/india'], wikidataId: 'Q1162' },
  { key: 'place/assam', type: 'PLACE', hi: ['असम', 'आसाम'], en: ['Assam'], partOf: ['place/india'], wikidataId: 'Q1164' },
  { key: 'place/bihar', type: 'PLACE', hi: ['बिहार'], en: ['Bihar'], partOf: ['place/india'], wikidataId: 'Q1165' },
  { key: 'place/chhattisgarh', type: 'PLACE', hi: ['छत्तीसगढ़'], en: ['Chhattisgarh'], partOf: ['place/india'], wikidataId: 'Q1168' },
  { key: 'place/goa', type: 'PLACE', hi: ['गोवा'], en: ['Goa'], adjectiveEn: ['Goan'], partOf: ['place/india'], wikidataId: 'Q1171' },
  { key: 'place/gujarat', type: 'PLACE', hi: ['गुजरात'], en: ['Gujarat'], partOf: ['place/india'], wikidataId: 'Q1061' },
  { key: 'place/haryana', type: 'PLACE', hi: ['हरियाणा'], en: ['Haryana'], partOf: ['place/india'], wikidataId: 'Q1174' },
  { key: 'place/himachal-pradesh', type: 'PLACE', hi: ['हिमाचल प्रदेश'], en: ['Himachal Pradesh'], shortHi: ['हिमाचल'], shortEn: ['Himachal'], adjectiveHi: ['हिमाचली'], partOf: ['place/india'], wikidataId: 'Q1177' },
  { key: 'place/jharkhand', type: 'PLACE', hi: ['झारखंड'], en: ['Jharkhand'], partOf: ['place/india'], wikidataId: 'Q1184' },
  { key: 'place/karnataka', type: 'PLACE', hi: ['कर्नाटक'], en: ['Karnataka'], partOf: ['place/india'], wikidataId: 'Q1185' },
  { key: 'place/kerala', type: 'PLACE', hi: ['केरल', 'केरलम', 'केरला'], en: ['Kerala', 'Keralam'], partOf: ['place/india'], wikidataId: 'Q1186' },
  { key: 'place/madhya-pradesh', type: 'PLACE', hi: ['मध्य प्रदेश', 'मध्यप्रदेश', 'एमपी'], en: ['Madhya Pradesh'], partOf: ['place/india'], wikidataId: 'Q1188' },
  { key: 'place/maharashtra', type: 'PLACE', hi: ['महाराष्ट्र'], en: ['Maharashtra'], partOf: ['place/india'], wikidataId: 'Q1191' },
  { key: 'place/manipur', type: 'PLACE', hi: ['मणिपुर'], en: ['Manipur'], adjectiveHi: ['मणिपुरी'], adjectiveEn: ['Manipuri'], partOf: ['place/india'], wikidataId: 'Q1193' },
  { key: 'place/meghalaya', type: 'PLACE', hi: ['मेघालय'], en: ['Meghalaya'], partOf: ['place/india'], wikidataId: 'Q1195' },
  { key: 'place/mizoram', type: 'PLACE', hi: ['मिजोरम'], en: ['Mizoram'], partOf: ['place/india'], wikidataId: 'Q1502' },
  { key: 'place/nagaland', type: 'PLACE', hi: ['नागालैंड', 'नगालैंड'], en: ['Nagaland'], partOf: ['place/india'], wikidataId: 'Q1599' },
  { key: 'place/odisha', type: 'PLACE', hi: ['ओडिशा', 'उड़ीसा'], en: ['Odisha', 'Orissa'], partOf: ['place/india'], wikidataId: 'Q22048' },
  { key: 'place/punjab', type: 'PLACE', hi: ['पंजाब'], en: ['Punjab'], partOf: ['place/india'], wikidataId: 'Q22424' },
  { key: 'place/rajasthan', type: 'PLACE', hi: ['राजस्थान'], en: ['Rajasthan'], partOf: ['place/india'], wikidataId: 'Q1437' },
  { key: 'place/sikkim', type: 'PLACE', hi: ['सिक्किम'], en: ['Sikkim'], adjectiveHi: ['सिक्किमी'], adjectiveEn: ['Sikkimese'], partOf: ['place/india'], wikidataId: 'Q1505' },
  { key: 'place/tamil-nadu', type: 'PLACE', hi: ['तमिलनाडु', 'तमिल नाडु', 'तमिलनाडू'], en: ['Tamil Nadu'], partOf: ['place/india'], wikidataId: 'Q1445' },
  { key: 'place/telangana', type: 'PLACE', hi: ['तेलंगाना', 'तेलंगाणा'], en: ['Telangana'], partOf: ['place/india'], wikidataId: 'Q677037' },
  { key: 'place/tripura', type: 'PLACE', hi: ['त्रिपुरा'], en: ['Tripura'], partOf: ['place/india'], wikidataId: 'Q1363' },
  { key: 'place/uttar-pradesh', type: 'PLACE', hi: ['उत्तर प्रदेश', 'उत्तरप्रदेश', 'यूपी', 'यू.पी.'], en: ['Uttar Pradesh'], shortEn: ['UP'], partOf: ['place/india'], wikidataId: 'Q1498' },
  { key: 'place/uttarakhand', type: 'PLACE', hi: ['उत्तराखंड', 'उत्तरांचल'], en: ['Uttarakhand'], adjectiveHi: ['उत्तराखंडी'], partOf: ['place/india'], wikidataId: 'Q1499' },
  { key: 'place/west-bengal', type: 'PLACE', hi: ['पश्चिम बंगाल', 'पश्चिमी बंगाल', 'वेस्ट बंगाल'], en: ['West Bengal'], shortHi: ['बंगाल'], shortEn: ['Bengal'], partOf: ['place/india'], wikidataId: 'Q1356' },
  // Union territories
  { key: 'place/andaman-and-nicobar-islands', type: 'PLACE', hi: ['अंडमान और निकोबार द्वीप समूह', 'अंडमान और निकोबार द्वीपसमूह', 'अंडमान-निकोबार', 'अंडमान और निकोबार', 'अंडमान एवं निकोबार', 'अंडमान निकोबार'], en: ['Andaman and Nicobar Islands', 'Andaman and Nicobar', 'Andaman & Nicobar Islands'], shortHi: ['अंडमान'], shortEn: ['Andamans'], partOf: ['place/india'], wikidataId: 'Q40888' },
  { key: 'place/chandigarh', type: 'PLACE', hi: ['चंडीगढ़'], en: ['Chandigarh'], partOf: ['place/india'] },
  { key: 'place/dadra-and-nagar-haveli-and-daman-and-diu', type: 'PLACE', hi: ['दादरा और नगर हवेली और दमन और दीव', 'दादरा और नगर हवेली एवं दमन और दीव', 'दादरा नगर हवेली और दमन दीव', 'दमन और दीव', 'दमन-दीव', 'दादरा और नगर हवेली', 'दादरा-नगर हवेली', 'दादरा एवं नगर हवेली'], en: ['Dadra and Nagar Haveli and Daman and Diu', 'Daman and Diu', 'Dadra and Nagar Haveli'], partOf: ['place/india'] },
  { key: 'place/delhi', type: 'PLACE', hi: ['दिल्ली', 'राष्ट्रीय राजधानी क्षेत्र दिल्ली', 'देहली'], en: ['Delhi', 'National Capital Territory of Delhi'], partOf: ['place/india', 'place/delhi-ncr'], wikidataId: 'Q1353' },
  { key: 'place/jammu-and-kashmir', type: 'PLACE', hi: ['जम्मू-कश्मीर', 'जम्मू कश्मीर', 'जम्मू और कश्मीर', 'जम्मू एवं कश्मीर', 'जम्मू व कश्मीर'], en: ['Jammu and Kashmir', 'Jammu & Kashmir', 'Jammu-Kashmir', 'J&K'], partOf: ['place/india'] },
  { key: 'place/ladakh', type: 'PLACE', hi: ['लद्दाख'], en: ['Ladakh'], adjectiveHi: ['लद्दाखी'], adjectiveEn: ['Ladakhi'], partOf: ['place/india'] },
  { key: 'place/lakshadweep', type: 'PLACE', hi: ['लक्षद्वीप'], en: ['Lakshadweep'], partOf: ['place/india'], wikidataId: 'Q26927' },
  { key: 'place/puducherry', type: 'PLACE', hi: ['पुडुचेरी', 'पुदुचेरी', 'पांडिचेरी', 'पुद्दुचेरी'], en: ['Puducherry', 'Pondicherry'], partOf: ['place/india'] },
];
