import { either } from '../forms.js';
import type { Pattern } from '../pack.js';

/** What is made, dug or sold at a works, or how it is: said of many, the name of none. */
const TRADES = either(
  'केमिकल रासायनिक पटाखा पटाखे पटाखों आतिशबाजी बारूद विस्फोटक हथियार प्लास्टिक रबर रबड़ टायर फोम थर्माकोल पेंट ' +
    'टेक्सटाइल कपड़ा कपड़े धागा यार्न कॉटन सूती जूट होजरी गारमेंट गारमेंट्स रेडीमेड कागज पेपर गत्ता गत्ते प्लाईवुड लकड़ी ' +
    'फर्नीचर दवा फार्मा स्टील इस्पात लोहा लोहे एल्युमिनियम तांबा पीतल सीमेंट कांच ग्लास चीनी शुगर राइस चावल आटा दाल तेल ' +
    'ऑयल मसाला मसाले नमकीन मिठाई बिस्किट बिस्कुट ब्रेड आइसक्रीम बर्फ शराब बीड़ी माचिस मोमबत्ती अगरबत्ती खाद उर्वरक ' +
    'फर्टिलाइजर कीटनाशक जूता जूते फुटवियर चमड़ा चमड़े लेदर खिलौना खिलौने बर्तन बैटरी मोबाइल इलेक्ट्रॉनिक इलेक्ट्रॉनिक्स ' +
    'ऑटो गैस कोयला कोयले पत्थर अभ्रक बॉक्साइट रेत सब्जी फल अनाज थोक सरकारी निजी अवैध बंद पुरानी पुराना नई नया पांच सितारा ' +
    'लग्जरी बहुमंजिला मशहूर प्रसिद्ध ऐतिहासिक प्राचीन मुख्य केंद्रीय नजदीकी',
);

/** Names of bodies and places that no lexicon knows, by the word for their kind beside them. */
// biome-ignore format: one rule a line reads as a table
const kinds: readonly Pattern[] = [
  { name: 'bank', pattern: "name:coined 'बैंक' 'लिमिटेड'?", make: 'bank' },
  { name: 'cooperative-bank', pattern: "name:coined 'सहकारी'|'कोऑपरेटिव'|'ग्रामीण'|'अर्बन'|'नागरिक' 'सहकारी'|'कोऑपरेटिव'? 'बैंक' 'लिमिटेड'?", make: 'firm' },
  { name: 'airline', pattern: "name:coined 'एयरलाइंस'|'एयरलाइन'|'एयरवेज'", make: 'airline' },
  { name: 'firm', pattern: "name:coined 'फाइनेंस'|'फाइनैंस'|'फाइनेंशियल'|'फिनसर्व'|'कैपिटल'|'सीमेंट'|'सीमेंट्स'|'स्टील'|'स्टील्स'|'फार्मा'|'फार्मास्युटिकल्स'|'फार्मास्यूटिकल्स'|'लेबोरेटरीज'|'लैबोरेटरीज'|'लैब्स'|'लाइफसाइंसेज'|'बायोटेक'|'हेल्थकेयर'|'हॉस्पिटल्स'|'एनर्जी'|'पावर'|'रिन्यूएबल्स'|'केमिकल्स'|'फर्टिलाइजर्स'|'पेट्रोकेमिकल्स'|'पेट्रोलियम'|'टेक्नोलॉजीज'|'टेक्नोलॉजी'|'टेक'|'डिजिटल'|'एनालिटिक्स'|'सर्विसेज'|'कंसल्टेंसी'|'नेटवर्क्स'|'रोबोटिक्स'|'सॉफ्टवेयर'|'सिस्टम्स'|'सॉल्यूशंस'|'सॉल्यूशन्स'|'इन्फोटेक'|'इंफोटेक'|'इन्फ्रा'|'इंफ्रा'|'इंफ्रास्ट्रक्चर'|'इन्फ्रास्ट्रक्चर'|'कंस्ट्रक्शन'|'कंस्ट्रक्शंस'|'इंजीनियरिंग'|'सिक्योरिटीज'|'ब्रोकिंग'|'लॉजिस्टिक्स'|'फूड्स'|'बेवरेजेज'|'डेयरी'|'एग्रो'|'टेक्सटाइल्स'|'मिल्स'|'रिटेल'|'मार्ट'|'रियल्टी'|'डेवलपर्स'|'प्रॉपर्टीज'|'होल्डिंग्स'|'वेंचर्स'|'पार्टनर्स'|'इन्वेस्टमेंट्स'|'इंश्योरेंस'|'टेलीकॉम'|'कम्युनिकेशंस'|'एंटरटेनमेंट'|'इलेक्ट्रॉनिक्स'|'इलेक्ट्रिकल्स'|'इलेक्ट्रिक'|'ऑटो'|'ऑटोमोटिव'|'टायर्स'|'बैटरीज'|'मोबिलिटी'|'पोर्ट्स'|'मिनरल्स'|'मेटल्स'|'एल्युमिनियम'|'पेंट्स'|'पॉलीमर्स'|'प्लास्टिक्स'|'ज्वेलर्स'|'होटल्स'|'पेमेंट्स'|'माइक्रोफाइनेंस'|'एंटरप्राइजेज'|'एंटरप्राइज'|'कंज्यूमर'|'सेमीकंडक्टर्स'|'एयरोस्पेस'|'फंड'|'मेडिकेयर'|'मेडकेयर'|'डायग्नोस्टिक्स'|'हेल्थटेक'|'फिनटेक'|'वेलनेस'|'बायोसाइंसेज'|'बायोलॉजिक्स'|'थेरेप्यूटिक्स'|'रेमेडीज'|'ड्रग्स'|'क्लिनिक्स'|'आईकेयर'|'डेंटल'|'पैथलैब्स'|'ऑटोमोबाइल्स'|'मोटरसाइकिल्स'|'केबल्स'|'वायर्स'|'पाइप्स'|'ट्यूब्स'|'अलॉयज'|'कास्टिंग्स'|'टूल्स'|'मशीन्स'|'मशीनरी'|'इंस्ट्रूमेंट्स'|'कंट्रोल्स'|'ऑटोमेशन'|'एविएशन'|'शिपयार्ड'|'शिपिंग'|'मैरीटाइम'|'डायनेमिक्स'|'ट्रांसमिशन'|'रिफाइनरीज'|'रिफाइनरी'|'माइन्स'|'ऑप्टिक्स'|'ब्रॉडबैंड'|'वायरलेस'|'स्टूडियोज'|'पिक्चर्स'|'पब्लिकेशंस'|'पब्लिशर्स'|'एडटेक'|'ट्रैवल्स'|'टूर्स'|'कूरियर'|'वेयरहाउसिंग'|'सुपरमार्केट्स'|'फैशन्स'|'अपैरल'|'लाइफस्टाइल'|'फुटवियर'|'लेदर'|'सिल्क्स'|'फैब्रिक्स'|'स्पिनिंग'|'ज्वेल्स'|'डायमंड्स'|'वॉचेज'|'शुगर्स'|'ब्रुअरीज'|'डिस्टिलरीज'|'स्पिरिट्स'|'वाइन्स'|'स्पाइसेज'|'स्नैक्स'|'बेकर्स'|'बिस्किट्स'|'ऑयल्स'|'सीड्स'|'फर्टिलाइजर'|'फीड्स'|'एक्वा'|'मरीन'|'फिशरीज'|'पोल्ट्री'|'पेपर्स'|'पैकेजिंग'|'सिरेमिक्स'|'टाइल्स'|'बिल्डर्स'|'एस्टेट्स'|'मॉल्स'|'सिनेमाज'|'वेल्थ'|'एसेट'|'लीजिंग'|'फिनकॉर्प'|'फिनवेस्ट'|'एडवाइजर्स'|'एडवाइजरी'|'कंसल्टेंट्स'|'स्टाफिंग'|'एक्सपोर्ट्स'|'ओवरसीज'|'ट्रेडर्स'|'इंटेलिजेंस'|'इंटरैक्टिव'|'प्लेटफॉर्म्स'|'ब्रांड्स'|'प्रोडक्ट्स'|'अप्लायंसेज'|'कॉस्मेटिक्स'|'टॉयज'|'न्यूट्रिशन'|'ऑर्गेनिक्स'|'नेचुरल्स'|'हर्बल्स'|'चिटफंड'", make: 'firm' },
  { name: 'firm-with-legal-form', pattern: "organisation:organisation 'लिमिटेड'|'लि'|'इंक'|'कॉर्प'", make: 'same' },
  { name: 'firm-group', pattern: "organisation:organisation 'ग्रुप'|'समूह'", make: 'same' },
  { name: 'group', pattern: "name:coined 'ग्रुप'|'समूह'", make: 'group' },
  { name: 'company', pattern: "name:coined 'लिमिटेड'|'कॉरपोरेशन'|'कॉर्पोरेशन'|'कार्पोरेशन'|'इंडस्ट्रीज'|'मोटर्स'|'प्राइवेट'|'कंपनी' 'लिमिटेड'?", make: 'company' },
  { name: 'university', pattern: "name:coined 'विश्वविद्यालय'|'यूनिवर्सिटी'", make: 'university' },
  { name: 'university-of-place', pattern: "place:place 'विश्वविद्यालय'|'यूनिवर्सिटी'", make: 'university' },
  { name: 'college', pattern: "name:coined 'कॉलेज'", make: 'college' },
  { name: 'hospital', pattern: "name:coined 'अस्पताल'|'हॉस्पिटल'", make: 'hospital' },
  { name: 'high-court', pattern: "name:coined 'हाईकोर्ट'", make: 'highCourt' },
  { name: 'high-court-of-place', pattern: "place:place 'हाईकोर्ट'", make: 'highCourt' },
  { name: 'high-court-apart', pattern: "name:coined 'हाई' 'कोर्ट'", make: 'highCourt' },
  { name: 'high-court-of-place-apart', pattern: "place:place 'हाई' 'कोर्ट'", make: 'highCourt' },
  { name: 'party', pattern: "name:coined 'पार्टी'", make: 'party' },
  { name: 'village-before-kind', pattern: "name:coined 'गांव'|'ग्राम'", make: 'namedVillage' },
  { name: 'village-behind-kind', pattern: "'गांव'|'ग्राम' name:coined &'में'|'के'|'की'|'का'|'से'|'को'|','", make: 'namedVillage' },
  { name: 'place-before-kind', pattern: "name:coined 'कस्बा'|'कस्बे'|'तहसील'|'थाना'|'थाने'|'कोतवाली'|'जिला'|'जिले'|'जनपद'|'मोहल्ला'|'मोहल्ले'|'प्रखंड'|'शहर'|'प्रांत'", make: 'namedPlace' },
  // The great rivers run through too many places to tell one report from another.
  { name: 'river', pattern: "!'गंगा'|'यमुना'|'ब्रह्मपुत्र'|'नर्मदा'|'गोदावरी'|'कृष्णा'|'कावेरी'|'सिंधु'|'सतलुज'|'ब्यास'|'रावी'|'चिनाब'|'झेलम'|'घाघरा'|'सरयू'|'गंडक'|'कोसी'|'सोन'|'चंबल'|'बेतवा'|'महानदी'|'तापी'|'साबरमती'|'गोमती'|'तीस्ता'|'इस'|'उस'|'नील' name:coined 'नदी'|'नाला'|'नाले'|'झील'|'नहर'", make: 'namedRiver' },
  { name: 'site', pattern: `!${TRADES} name:coined 'घाट'|'बांध'|'पुल'|'सुरंग'|'चौक'|'चौराहे'|'चौराहा'|'मोड़'|'स्टेशन'|'जंक्शन'|'बस्ती'|'कॉलोनी'|'नगर'|'विहार'|'मंदिर'|'मस्जिद'|'गुरुद्वारा'|'गुरुद्वारे'|'खदान'|'फैक्टरी'|'फैक्ट्री'|'मिल'|'होटल'|'अपार्टमेंट'|'टावर'|'मार्केट'|'मॉल'|'बंदरगाह'|'दर्रा'|'दर्रे'|'घाटी'|'द्वीप'|'स्टेडियम'|'सभागार'|'ऑडिटोरियम'|'मैदान'|'ग्राउंड'|'दरबार'|'पैलेस'`, make: 'namedSite' },
  { name: 'industrial-area', pattern: "name:coined 'औद्योगिक' 'क्षेत्र'|'इलाके'|'इलाका'|'आस्थान'", make: 'namedPlace' },
  { name: 'place-behind-kind', pattern: "'थाना'|'कस्बा'|'तहसील' name:coined &'में'|'के'|'की'|'का'|'से'|'को'|','", make: 'namedPlace' },
];

/** How people, places, offices, bodies and their gatherings are named. */
export const namePatterns: readonly Pattern[] = [
  {
    name: 'abbreviated-organisation',
    pattern: "organisation:organisation '(' organisation? unknown? ')'",
    make: 'same',
  },
  { name: 'abbreviated-body', pattern: "level:level '(' level? unknown? ')'", make: 'same' },
  {
    name: 'place-with-its-kind',
    pattern: "place:place 'औद्योगिक'? 'क्षेत्र'|'शहर'|'नगर'|'जिले'|'जिला'|'राज्य'|'प्रांत'|'गांव'",
    make: 'same',
  },
  {
    name: 'numbered-mission',
    pattern: "name:coined 'मिशन'|'Mission' '-'? n:number",
    make: 'numberedWork',
  },
  { name: 'work-of-series', pattern: "base:work +'-' +name:coined", make: 'workOfSeries' },
  { name: 'numbered-work', pattern: "name:coined +'-' +n:number", make: 'numberedWork' },
  {
    name: 'train',
    pattern: "name:coined 'एक्सप्रेस'|'मेल'|'पैसेंजर'|'सुपरफास्ट' 'एक्सप्रेस'? 'ट्रेन'?",
    make: 'namedTrain',
  },
  {
    name: 'train-of-place',
    pattern: "place:place 'एक्सप्रेस'|'मेल'|'पैसेंजर'|'सुपरफास्ट' 'एक्सप्रेस'? 'ट्रेन'?",
    make: 'namedTrain',
  },
  ...kinds,
  { name: 'country-pair', pattern: "a:place '-' b:place", make: 'pair' },
  { name: 'country-pair-and', pattern: "a:place 'और'|'व'|'एवं'|'तथा' b:place", make: 'pair' },

  {
    name: 'office-double-of-place',
    pattern: "of:place 'के'|'की'|'का' role:role 'व'|'और'|'एवं'|'सह' second:role",
    make: 'office',
  },
  { name: 'office-of-place', pattern: "of:place 'के'|'की'|'का' role:role", make: 'office' },
  { name: 'office-of-adjective', pattern: 'of:placeAdjective role:role', make: 'office' },
  {
    name: 'office-of-organisation',
    pattern: "of:organisation 'के'|'की'|'का' role:role",
    make: 'office',
  },
  { name: 'office-behind-organisation', pattern: 'of:organisation role:role', make: 'office' },
  { name: 'counterpart', pattern: "of:placeAdjective 'समकक्ष'", make: 'counterpart' },
  { name: 'office-double', pattern: "role:role 'व'|'एवं'|'सह' second:role", make: 'office' },
  { name: 'office', pattern: 'role:role', make: 'office' },

  {
    name: 'session-of-pair-body',
    pattern: "pair:pair 'के'|'की'? level:level 'के'|'की' ordinal:ordinal gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'session-of-body-level',
    pattern: "owner:organisation 'के'|'की' level:level 'की'|'के' ordinal:ordinal? gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'session-of-body-level-bare',
    pattern: "owner:organisation level:level 'की'|'के' ordinal:ordinal? gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'nth-summit-of-pair',
    pattern: 'ordinal:ordinal? annual? pair:pair annual? level:level',
    make: 'gathering',
  },
  {
    name: 'nth-summit-of-body',
    pattern:
      "ordinal:ordinal? annual? owner:organisation 'के'|'की'|'का'? ordinal2:ordinal? annual? level:level gatheringNoun?",
    make: 'gathering',
  },
  { name: 'nth-summit', pattern: "!'पहले' ordinal:ordinal annual? level:level", make: 'gathering' },
  {
    name: 'nth-session-of-commission',
    pattern: "level:level 'की'|'के'|'का' ordinal:ordinal gatheringNoun",
    make: 'bilateralSession',
  },
  {
    name: 'round-of-talks',
    pattern: "ordinal:ordinal 'दौर' 'की'|'के' trigger|relationNoun",
    make: 'round',
  },
  {
    name: 'round-of-talks-behind',
    pattern: "trigger 'का'|'के' ordinal:ordinal 'दौर'",
    make: 'round',
  },
  {
    name: 'nth-session-of-body',
    pattern: "owner:organisation 'के'|'की'|'का' ordinal:ordinal gatheringNoun",
    make: 'gathering',
  },
  {
    name: 'nth-conference-of-body',
    pattern: 'ordinal:ordinal? owner:organisation gatheringNoun',
    make: 'gathering',
  },
  { name: 'body-of-pair', pattern: 'pair:pair level:level', make: 'gathering' },

  {
    name: 'initialled-name',
    pattern: "initial '.'? initial? '.'? person:personName",
    make: 'sameName',
  },
  { name: 'titled-name', pattern: "title '.'? person:personName", make: 'sameName' },
  { name: 'titled-full-name', pattern: "title '.'? name:fullName", make: 'namedPerson' },
  {
    name: 'titled-unknown',
    pattern: "'डॉ'|'श्री'|'श्रीमती'|'सुश्री'|'न्यायमूर्ति'|'जस्टिस'|'प्रो'|'मिस्टर' '.'? name:unknown &edge",
    make: 'namedPerson',
  },
  {
    name: 'full-name',
    pattern:
      "name:fullName !venueNoun|'नगर'|'मार्ग'|'चौक'|'रोड'|'स्मारक'|'योजना'|'पुरस्कार'|'ट्रॉफी'|'कप'|'स्टेशन'|'विहार'|'कॉलोनी'|'पार्क'|'पुल'|'घाट'|'जेल'|'कारागार'|'केंद्रीय'|'सेंट्रल'|'हवाई'|'एयरपोर्ट'|'स्टेडियम'|'विश्वविद्यालय'|'अस्पताल'|'कॉलेज'",
    make: 'namedPerson',
  },
  {
    name: 'called-name',
    pattern:
      "<'पायलट'|'कमांडर'|'अभिनेता'|'अभिनेत्री'|'गायक'|'क्रिकेटर'|'वैज्ञानिक'|'उद्योगपति'|'समकक्ष' name:unknown &edge",
    make: 'namedPerson',
  },
  { name: 'person', pattern: 'name:personName', make: 'person' },
  { name: 'officer', pattern: "office:office title? '.'? person:person", make: 'officer' },
  {
    name: 'officer-unknown',
    pattern:
      "office:office title? '.'? name:unknown &edge|time|duration|place|quantity|number|particle|pronoun|office|demonstrative",
    make: 'officer',
  },
];
