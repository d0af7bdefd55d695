import type { LexiconEntity } from './entry.js';

/** People of spaceflight and business, beside those of `people`; without short names, which many share. */
// biome-ignore format: one entity a line reads as a table
export const morePeople: readonly LexiconEntity[] = [
  // Spaceflight
  { key: 'person/tibor-kapu', type: 'PERSON', hi: ['टिबोर कापू', 'तिबोर कापू', 'टिबोर कपू'], en: ['Tibor Kapu'] },
  { key: 'person/slawosz-uznanski-wisniewski', type: 'PERSON', hi: ['स्लावोज उज्नांस्की-विस्नीवस्की', 'स्लावोज उज्नांस्की', 'स्लावोश उज्नान्स्की', 'स्लावोस उजनांस्की', 'स्लावोज उजनांस्की-विस्निव्स्की', 'स्लावोश उजनांस्की-विस्निवस्की'], en: ['Sławosz Uznański-Wiśniewski', 'Slawosz Uznanski-Wisniewski', 'Sławosz Uznański', 'Slawosz Uznanski'] },
  { key: 'person/angad-pratap', type: 'PERSON', hi: ['अंगद प्रताप'], en: ['Angad Prathap', 'Angad Pratap'] },
  { key: 'person/ajit-krishnan', type: 'PERSON', hi: ['अजीत कृष्णन'], en: ['Ajit Krishnan'] },
  // Business
  { key: 'person/kumar-mangalam-birla', type: 'PERSON', hi: ['कुमार मंगलम बिड़ला', 'कुमार मंगलम बिरला'], en: ['Kumar Mangalam Birla'] },
  { key: 'person/uday-kotak', type: 'PERSON', hi: ['उदय कोटक'], en: ['Uday Kotak'] },
  { key: 'person/deepak-parekh', type: 'PERSON', hi: ['दीपक पारेख'], en: ['Deepak Parekh'] },
  { key: 'person/sashidhar-jagdishan', type: 'PERSON', hi: ['शशिधर जगदीशन'], en: ['Sashidhar Jagdishan'] },
  { key: 'person/cs-setty', type: 'PERSON', hi: ['सीएस शेट्टी', 'सी.एस. शेट्टी', 'चल्ला श्रीनिवासुलु शेट्टी'], en: ['CS Setty', 'C S Setty', 'C.S. Setty'] },
  { key: 'person/r-subramaniakumar', type: 'PERSON', hi: ['आर. सुब्रमण्यकुमार', 'आर सुब्रमण्यकुमार', 'आर. सुब्रमण्यमकुमार'], en: ['R Subramaniakumar', 'R. Subramaniakumar'] },
  { key: 'person/shayne-nelson', type: 'PERSON', hi: ['शायने नेल्सन', 'शेन नेल्सन'], en: ['Shayne Nelson'] },
  { key: 'person/campbell-wilson', type: 'PERSON', hi: ['कैंपबेल विल्सन'], en: ['Campbell Wilson'] },
  { key: 'person/pieter-elbers', type: 'PERSON', hi: ['पीटर एल्बर्स'], en: ['Pieter Elbers'] },
  { key: 'person/n-r-narayana-murthy', type: 'PERSON', hi: ['नारायण मूर्ति', 'एनआर नारायण मूर्ति', 'एन.आर. नारायण मूर्ति'], en: ['Narayana Murthy', 'N.R. Narayana Murthy', 'NR Narayana Murthy'] },
  { key: 'person/azim-premji', type: 'PERSON', hi: ['अजीम प्रेमजी'], en: ['Azim Premji'] },
  { key: 'person/anand-mahindra', type: 'PERSON', hi: ['आनंद महिंद्रा'], en: ['Anand Mahindra'] },
  { key: 'person/tim-cook', type: 'PERSON', hi: ['टिम कुक'], en: ['Tim Cook'] },
  { key: 'person/steve-jobs', type: 'PERSON', hi: ['स्टीव जॉब्स'], en: ['Steve Jobs'] },
  { key: 'person/bill-gates', type: 'PERSON', hi: ['बिल गेट्स'], en: ['Bill Gates'] },
  { key: 'person/warren-buffett', type: 'PERSON', hi: ['वॉरेन बफेट'], en: ['Warren Buffett'] },
  { key: 'person/jensen-huang', type: 'PERSON', hi: ['जेनसेन हुआंग', 'जेन्सेन हुआंग'], en: ['Jensen Huang'] },
  { key: 'person/vijay-mallya', type: 'PERSON', hi: ['विजय माल्या'], en: ['Vijay Mallya'] },
  { key: 'person/nirav-modi', type: 'PERSON', hi: ['नीरव मोदी'], en: ['Nirav Modi'] },
  { key: 'person/lalit-modi', type: 'PERSON', hi: ['ललित मोदी'], en: ['Lalit Modi'] },
  { key: 'person/mehul-choksi', type: 'PERSON', hi: ['मेहुल चोकसी'], en: ['Mehul Choksi'] },
];
