import type { Pattern } from '../pack.js';

/** Names of bodies and places that no lexicon knows, by the word for their kind beside them. */
// biome-ignore format: one rule a line reads as a table
const kinds: readonly Pattern[] = [
  { name: 'bank', pattern: "name:coined 'बैंक' 'लिमिटेड'?", make: 'bank' },
  { name: 'airline', pattern: "name:coined 'एयरलाइंस'|'एयरलाइन'|'एयरवेज'", make: 'airline' },
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
    pattern: "place:place 'शहर'|'नगर'|'जिले'|'जिला'|'राज्य'|'प्रांत'|'गांव'",
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
  { name: 'nth-summit', pattern: 'ordinal:ordinal annual? level:level', make: 'gathering' },
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
      "name:fullName !venueNoun|'नगर'|'मार्ग'|'चौक'|'रोड'|'स्मारक'|'योजना'|'पुरस्कार'|'ट्रॉफी'|'कप'|'स्टेशन'|'विहार'|'कॉलोनी'|'पार्क'|'पुल'|'घाट'",
    make: 'namedPerson',
  },
  {
    name: 'called-name',
    pattern:
      "<'पायलट'|'कमांडर'|'अभिनेता'|'अभिनेत्री'|'गायक'|'क्रिकेटर'|'वैज्ञानिक'|'उद्योगपति' name:unknown &edge",
    make: 'namedPerson',
  },
  { name: 'person', pattern: 'name:personName', make: 'person' },
  { name: 'officer', pattern: "office:office title? '.'? person:person", make: 'officer' },
  {
    name: 'officer-unknown',
    pattern: "office:office title? '.'? name:unknown &edge|time",
    make: 'officer',
  },
];
