import type { Messages } from './en.js';

const IN = '{dated, select, yes {{period} में } other {}}';
const AT = '{placed, select, yes {{place} में } other {}}';
const VISITED = '{goal, select, yes {{place} का दौरा} other {दौरा}}';
const VISIT = '{goal, select, yes {{place} दौरा} other {दौरा}}';
const BESIDE = '{isBeside, select, yes { (जब मृतक {beside, number} बताए गए)} other {}}';
const STAGE =
  '{stage, select, latest {, ताजा गिनती के अनुसार} earlier {, गिनती {nth} के अनुसार} other {}}';
const OF = '{gender, select, f {की} other {{oblique, select, yes {के} other {का}}}}';
const WHOSE = `{count, plural, =0 {{where, select, yes {{place} ${OF} } other {}}} other {{people} ${OF} }}`;
const PLAN =
  '{stage, select, latest {, ताजा योजना के अनुसार} earlier {, योजना {nth} के अनुसार} other {}}';
const WHO = `{count, plural, =0 {} other {{people} ${OF} }}`;
const SCOPE = '{scoped, select, yes { ({scope})} other {}}';
const HAPPENED = '{gender, select, f {हुई} other {हुआ}}';
const WILL = '{gender, select, f {होगी} other {होगा}}';
const THERE = '{where, select, yes {{place} में } other {}}';
const SIDES = '{left} और {right}';
const GAP = '{apart, select, yes {, {gap}} other {}}';

const tense = (past: string, planned: string): string =>
  `{tense, select, past {${past}} other {${planned}}}`;

/**
 * Questions and explanations in Hindi. A verb never has to agree with a name, whose gender is not known:
 * it agrees with मुलाकात, बैठक, दौरा or आयोजन, or stands with ने. So every name may stand before a
 * postposition, and पुतिन का भारत दौरा कब होगा is right of a woman too, as करेंगे would not be.
 */
export const hi: Messages = {
  name: '{name}',

  meetingDATE: tense(`${IN}{a} ने {b} से कब मुलाकात की?`, '{a} की {b} से मुलाकात कब होगी?'),
  meetingPLACE: tense(`${IN}{a} ने {b} से कहां मुलाकात की?`, `${IN}{a} की {b} से मुलाकात कहां होगी?`),
  meetingOCCURRENCE: tense(`क्या ${IN}{a} ने {b} से मुलाकात की?`, `क्या ${IN}{a} की {b} से मुलाकात होगी?`),
  meetingOfPERSON: tense(`${IN}{a} ने किससे मुलाकात की?`, `${IN}{a} की मुलाकात किससे होगी?`),
  callDATE: tense(`${IN}{a} ने {b} से फोन पर कब बात की?`, '{a} की {b} से फोन पर बात कब होगी?'),
  callOCCURRENCE: tense(
    `क्या ${IN}{a} ने {b} से फोन पर बात की?`,
    `क्या ${IN}{a} की {b} से फोन पर बात होगी?`,
  ),
  callOfPERSON: tense(`${IN}{a} ने किससे फोन पर बात की?`, `${IN}{a} की फोन पर बात किससे होगी?`),
  visitDATE: tense(`${IN}{people} ने ${VISITED} कब किया?`, `{people} का ${VISIT} कब होगा?`),
  visitPLACE: tense(
    `${IN}{people} ने {goal, select, yes {{place} में } other {}}किस जगह का दौरा किया?`,
    `${IN}{people} का दौरा {goal, select, yes {{place} में } other {}}किस जगह होगा?`,
  ),
  visitOCCURRENCE: tense(
    `क्या ${IN}{people} ने ${VISITED} किया?`,
    `क्या ${IN}{people} का ${VISIT} होगा?`,
  ),
  bodyDATE: tense(`${IN}{people} की बैठक कब हुई?`, '{people} की बैठक कब होगी?'),
  bodyPLACE: tense(`${IN}{people} की बैठक कहां हुई?`, `${IN}{people} की बैठक कहां होगी?`),
  bodyOCCURRENCE: tense(`क्या ${IN}{people} की बैठक हुई?`, `क्या ${IN}{people} की बैठक होगी?`),
  bodyORDINAL: tense(`${IN}{people} की कितनवीं बैठक हुई?`, `${IN}{people} की कितनवीं बैठक होगी?`),
  bodyORGANISATION: tense(
    `${IN}{people} के किस निकाय की बैठक हुई?`,
    `${IN}{people} के किस निकाय की बैठक होगी?`,
  ),
  occasionDATE: tense(`${IN}{people} का आयोजन कब हुआ?`, '{people} का आयोजन कब होगा?'),
  occasionPLACE: tense(`${IN}{people} का आयोजन कहां हुआ?`, `${IN}{people} का आयोजन कहां होगा?`),
  occasionOCCURRENCE: tense(`क्या ${IN}{people} का आयोजन हुआ?`, `क्या ${IN}{people} का आयोजन होगा?`),
  occasionORDINAL: tense(
    `${IN}{people} का कौन-सा संस्करण आयोजित हुआ?`,
    `${IN}{people} का कौन-सा संस्करण आयोजित होगा?`,
  ),

  // Every phrase that DATE, PLACE and OCCURRENCE end up with here is feminine: an occasion has its own.
  eventDATE: tense('{event} कब हुई?', '{event} कब होगी?'),
  eventPLACE: tense('{event} कहां हुई?', '{event} कहां होगी?'),
  eventOCCURRENCE: tense('क्या {event} हुई?', 'क्या {event} होगी?'),
  eventDURATION: tense('{event} की अवधि कितनी थी?', '{event} की अवधि कितनी होगी?'),
  eventORDINAL: tense('{event} की क्रम संख्या क्या थी?', '{event} की क्रम संख्या क्या होगी?'),
  eventPERSON: tense('{event} में किसने भाग लिया?', '{event} में किसे भाग लेना है?'),
  eventORGANISATION: tense('{event} में किस संगठन ने भाग लिया?', '{event} में किस संगठन को भाग लेना है?'),
  eventQUANTITY: '{event} के लिए कौन-सा आंकड़ा बताया गया है?',
  eventROLE: '{event} के संदर्भ में कौन-सा पद बताया गया है?',
  eventORDER: tense('{event} से पहले या बाद में क्या हुआ?', '{event} से पहले या बाद में क्या होगा?'),

  // A colon, since a noun of unknown gender cannot be inflected for a postposition.
  aspectDATE: '{thing}: कौन-सी तारीख बताई गई है?',
  aspectPLACE: '{thing}: कौन-सी जगह बताई गई है?',
  aspectOCCURRENCE: '{thing}: क्या ऐसा हुआ?',
  aspectDURATION: '{thing}: कितनी अवधि बताई गई है?',
  aspectORDINAL: '{thing}: क्रम में कौन-सा स्थान बताया गया है?',
  aspectPERSON: '{thing}: किसका नाम बताया गया है?',
  aspectORGANISATION: '{thing}: किस संगठन का नाम बताया गया है?',
  aspectQUANTITY: '{thing}: कौन-सा आंकड़ा बताया गया है?',
  aspectROLE: '{thing} किस पद पर हैं?',
  aspectORDER: '{thing}: पहले क्या हुआ?',
  bond: '{gender, select, feminine {{about} की {noun} कितने समय की है?} masculine {{about} का {noun} कितने समय का है?} plural {{about} के {noun} कितने समय के हैं?} other {{thing} कितने समय से है?}}',

  happeningPhrase: `${IN}${WHOSE}{kind}`,
  happeningDATE: tense(`${IN}${WHOSE}{kind} कब ${HAPPENED}?`, `${WHOSE}{kind} कब ${WILL}?`),
  happeningPLACE: tense(`${IN}${WHO}{kind} कहां ${HAPPENED}?`, `${WHO}{kind} कहां ${WILL}?`),
  happeningOCCURRENCE: tense(
    `क्या ${IN}${WHOSE}{kind} ${HAPPENED}?`,
    `क्या ${IN}${WHOSE}{kind} ${WILL}?`,
  ),
  happeningORDINAL: tense(
    `${IN}${WHOSE}{kind} कौन-सी बार ${HAPPENED}?`,
    `${IN}${WHOSE}{kind} कौन-सी बार ${WILL}?`,
  ),
  actPhrase: `${IN}${THERE}{kind}`,
  actDATE: tense(`${IN}${THERE}{kind} कब ${HAPPENED}?`, `${THERE}{kind} कब ${WILL}?`),
  facetCause: '{event} का कारण क्या था?',
  facetClock: '{event} का समय क्या था?',
  facetClockPlanned: `{event} का समय क्या तय था${PLAN}?`,
  facetOrdinal: `{event} के संबंध में कौन-सा क्रम बताया गया है${SCOPE}?`,
  facetSentenced: '{event} में कितने लोगों को {penalty} की सजा हुई?',
  facetStep: '{event}: {thing} कब?',
  facetTargetYear: '{event} में व्यापार का लक्ष्य किस वर्ष तक पाना है?',
  facetDeparture: '{event} में मेहमान {scope} से कब रवाना हुए?',
  facetCourt: '{event} में {high, select, yes {उच्च न्यायालय} other {निचली अदालत}} कहां बैठती है?',
  facetJudge: '{event} में {high, select, yes {उच्च न्यायालय} other {निचली अदालत}} के न्यायाधीश कौन हैं?',
  facetAgency: '{event} की जांच किस एजेंसी ने की?',
  life: 'उम्रकैद',
  death: 'मृत्युदंड',
  facetDealStep: `{event} में {step, select, announcement {घोषणा} approval {मंजूरी} completion {पूरा होने} opening {खुलने} closing {बंद होने} listing {सूचीबद्ध होने} record {रिकॉर्ड तिथि} allotment {आवंटन} effect {प्रभावी होने} order {आदेश} signing {हस्ताक्षर} other {शेयरधारकों की बैठक}}${SCOPE} का कौन-सा दिन बताया गया है?`,
  facetPost: '{event} के संबंध में {scope} का पद क्या होगा?',
  facetLead:
    '{event} के संबंध में {scoped, select, yes {{scope} कौन होगा} other {कंपनी की कमान कौन संभालेगा}}?',
  facetHome: '{event} के संबंध में {scope} कहां की बताई गई है?',
  facetRank: `{event} के संबंध में कौन-सा स्थान बताया गया है${SCOPE}?`,
  facetHeld: `{event} के संबंध में {thing} की कितनी संख्या${SCOPE} बताई गई है?`,
  facetCount: '{event} में कितनी संख्या में {thing} शामिल हुए?',
  facetCountPlanned: '{event} में कितनी संख्या में {thing} के शामिल होने की उम्मीद थी?',
  facetSigned: '{event} में कितने {thing} हुए?',
  facetSignedPlanned: '{event} में कितने {thing} होने की उम्मीद थी?',
  facetPortfolio: '{event} के बाद {thing} विभाग किसके पास है?',
  facetHead: '{event} में {scoped, select, yes {{scope} के} other {}} प्रतिनिधिमंडल का नेतृत्व किसने किया?',
  facetChair: '{event} में {scoped, select, yes {{scope} की ओर से} other {}} अध्यक्षता किसने की?',
  facetSame: `{event} के संबंध में {figure}${SCOPE}: यह आंकड़ा किन स्रोतों ने दिया है?`,
  facetMeasure: `{event} {joint, select, of {{thingGender, select, f {की} plural {के} other {का}}} other {में}} {thing}${SCOPE} {thingGender, select, f {कितनी थी} plural {कितने थे} other {कितना था}}{hasCurrency, select, yes { ({currency} में)} other {}}${BESIDE}${STAGE}?`,
  facetPeople: `{event} में {fem, select, yes {कितनी} other {कितने}} {people}${SCOPE} {measure, select, killed {{fem, select, yes {मारी गईं} other {मारे गए}}} bodies {{fem, select, yes {मृत मिलीं} other {मृत मिले}}} returned {{fem, select, yes {सौंपी या पहचानी गईं} other {सौंपे या पहचाने गए}}} injured {{fem, select, yes {घायल हुईं} other {घायल हुए}}} missing {{fem, select, yes {लापता थीं} other {लापता थे}}} rescued {{fem, select, yes {बचाई गईं} other {बचाए गए}}} evacuated {{fem, select, yes {सुरक्षित जगह पहुंचाई गईं} other {सुरक्षित जगह पहुंचाए गए}}} trapped {{fem, select, yes {फंसी थीं} other {फंसे थे}}} permitted {बुलाने की अनुमति थी} crowd {{fem, select, yes {मौजूद थीं} other {मौजूद थे}}} arrested {{fem, select, yes {गिरफ्तार हुईं} other {गिरफ्तार हुए}}} capacity {{fem, select, yes {समा सकती थीं} other {समा सकते थे}}} suspended {{fem, select, yes {निलंबित हुईं} other {निलंबित हुए}}} convicted {{fem, select, yes {दोषी ठहराई गईं} other {दोषी ठहराए गए}}} acquitted {{fem, select, yes {बरी हुईं} other {बरी हुए}}} delegation {{fem, select, yes {साथ आईं} other {साथ आए}}} charged {{fem, select, yes {आरोपी बनाई गईं} other {आरोपी बनाए गए}}} deceased {{fem, select, yes {सुनवाई के दौरान मर गईं} other {सुनवाई के दौरान मर गए}}} witnesses {{fem, select, yes {गवाह थीं} other {गवाह थे}}} victims {{fem, select, yes {ठगी गईं} other {ठगे गए}}} other {{fem, select, yes {सवार थीं} other {सवार थे}}}}${BESIDE}${STAGE}?`,

  order: tense(`${IN}पहले क्या हुआ: {first} या {second}?`, `${IN}पहले क्या होगा: {first} या {second}?`),
  orderOfMeetings: tense(
    `${IN}{who} ने पहले किससे मुलाकात की: {first} से या {second} से?`,
    `${IN}{who} की मुलाकात पहले किससे होगी: {first} से या {second} से?`,
  ),
  orderOfCalls: tense(
    `${IN}{who} ने पहले किससे फोन पर बात की: {first} से या {second} से?`,
    `${IN}{who} की फोन पर बात पहले किससे होगी: {first} से या {second} से?`,
  ),
  orderOfVisits: tense(
    `${IN}{who} ने पहले कहां का दौरा किया: {first} का या {second} का?`,
    `${IN}{who} का दौरा पहले कहां होगा: {first} में या {second} में?`,
  ),

  meetingPhrase: `${IN}${AT}{a} की {b} से मुलाकात`,
  meetingOfPhrase: `${IN}${AT}{a} की मुलाकात`,
  meetingGroupPhrase: `${IN}${AT}{count, plural, =0 {} other {{people} की }}मुलाकात`,
  callPhrase: `${IN}{a} की {b} से फोन पर बातचीत`,
  callOfPhrase: `${IN}{a} की फोन पर बातचीत`,
  callGroupPhrase: `${IN}{count, plural, =0 {} other {{people} की }}फोन पर बातचीत`,
  visitPhrase: `${IN}{people} की {goal, select, yes {{place} } other {}}यात्रा`,
  visitUnnamedPhrase: `${IN}{goal, select, yes {{place} की } other {}}यात्रा`,
  bodyPhrase: `${IN}${AT}{people} की बैठक`,
  occasionPhrase: `${IN}${AT}{people}`,
  gatheringPhrase: `${IN}${AT}बैठक`,
  bondPhrase: '{count, plural, =0 {{noun}} =1 {{about} – {noun}} other {{about} के बीच {noun}}}',
  nothingPhrase: 'यह विषय',

  unnamed:
    '{count, plural, =1 {{another, select, yes {एक अन्य} other {एक}} अनाम समाचार स्रोत} other {# अनाम समाचार स्रोतों}}{dated, select, yes { ({dates})} other {}}',
  unknownSource: 'एक अज्ञात स्रोत',
  sameSource: '{count, plural, =1 {इसी स्रोत} other {इन्हीं स्रोतों}}',
  more: '{count} अन्य',
  ordinalTold: '{value}',
  occurrenceTold: '{occurred, select, yes {ऐसा हुआ} other {ऐसा नहीं हुआ}}',
  orderTold:
    '{order, select, BEFORE {पहली घटना दूसरी से {days, plural, =0 {पहले} =1 {एक दिन पहले} other {# दिन पहले}}} AFTER {पहली घटना दूसरी {days, plural, =0 {के बाद} =1 {से एक दिन बाद} other {से # दिन बाद}}} other {दोनों एक ही दिन}}',
  says: '{source} के अनुसार {value}{quoted, select, yes { (“{quote}”)} other {}}',
  cites:
    '{quoted, select, yes {“{quote}” ({source} के अनुसार {value})} other {{source} के अनुसार {value}}}',

  equal: `${SIDES} एक ही बात कहते हैं।`,
  narrower:
    '{left} {right} {sort, select, region {के दायरे में ही है} class {का ही एक रूप है} other {से मेल खाता है}}, बस अधिक सटीक है।',
  overlapping: `${SIDES} आंशिक रूप से मेल खाते हैं: दोनों सही हो सकते हैं।`,
  near: `${SIDES} {apart, select, yes {में {gap} है, फिर भी दोनों सही हो सकते हैं} other {दोनों सही हो सकते हैं}}: {reason}।`,
  disjoint: `ये दोनों बातें एक साथ सही नहीं हो सकतीं: {left}, {right}{apart, select, yes {, यानी {gap}} other {}}।`,
  slipped: `तय कार्यक्रम बदल गया, खबरें एक-दूसरे का खंडन नहीं करतीं: पहले {left}, बाद में {right}${GAP}।`,
  slippedSomehow: `तय कार्यक्रम बदल गया, खबरें एक-दूसरे का खंडन नहीं करतीं, क्योंकि एक में योजना है और दूसरी में जो हुआ: {left}, {right}{apart, select, yes {, यानी {gap}} other {}}।`,
  incomparable: 'इन दोनों की तुलना नहीं हो सकती, क्योंकि {reason}: {left}, {right}।',

  nearDate: 'एक तारीख अनुमानित है',
  nearClock: 'हो सकता है कि समय अलग-अलग समय क्षेत्रों की घड़ी से बताया गया हो',
  nearFigure: 'एक आंकड़ा अनुमानित है',
  nearLength: 'एक अवधि अनुमानित है',
  nearRounded: 'एक आंकड़ा पूर्णांकित लगता है',
  nearOther: 'एक बात अनुमानित है',
  openDigits: 'एक तारीख के कुछ अंक अज्ञात हैं',
  calendarLength: 'महीने या वर्ष में दिनों की संख्या निश्चित नहीं होती',
  otherUnits: 'आंकड़ों की इकाइयां अलग-अलग हैं',
  otherKinds: 'उत्तर अलग-अलग प्रकार के हैं',
  notKnown: 'दोनों का आपसी संबंध ज्ञात नहीं है',
  feltWidely: 'भूकंप कई जगह महसूस होता है, और हर स्रोत किसी और जगह का नाम ले सकता है',
  toldApart: 'एक ही स्रोत दोनों बताता है, इसलिए वे अलग-अलग बातें हैं',

  daysApart: '{days, plural, =1 {एक दिन का अंतर} other {# दिन का अंतर}}',
  atLeastDaysApart: 'कम से कम {days} दिन का अंतर',
  timeApart: '{hours, plural, =0 {} other {# घंटे }}{minutes, plural, =0 {} other {# मिनट }}का अंतर',
  figuresApart: '{figure} का अंतर',
  fromPlan:
    'तय समय से {days, plural, =1 {एक दिन} other {# दिन}} {late, select, yes {बाद} other {पहले}}',

  answer: '{source} के अनुसार {value}',
  otherAnswers: '{count} अन्य उत्तर',
  summary: '{text} {answers}?',
};

/** Gender and number of the nouns that bonds between states are told with, by their last word. */
export const GENDERS: Readonly<Record<string, 'feminine' | 'masculine' | 'plural'>> = {
  साझेदारी: 'feminine',
  भागीदारी: 'feminine',
  मित्रता: 'feminine',
  दोस्ती: 'feminine',
  मैत्री: 'feminine',
  संधि: 'feminine',
  सहयोग: 'masculine',
  गठबंधन: 'masculine',
  समझौता: 'masculine',
  करार: 'masculine',
  युद्ध: 'masculine',
  संबंध: 'plural',
  रिश्ते: 'plural',
};

/** Kinds of happenings whose noun is feminine. */
const FEMININE =
  /(?:मंजूरी|भगदड़|टक्कर|बाढ़|आपदा|गोलीबारी|गिरफ्तारी|सजा|दोषसिद्धि|रिहाई|डॉकिंग|लैंडिंग|मतगणना|घटना|शुरुआत|समाप्ति|बहाली|घोषणा|रवानगी|परीक्षा|सुनवाई|बैठक|पेशी|छुट्टी|वापसी|नीलामी|बहस|याचिका|सूचीबद्धता|प्रक्रिया)$/u;

/** What is measured whose noun is feminine. */
const FEMININE_MEASURE =
  /(?:तीव्रता|गहराई|ऊंचाई|लंबाई|चौड़ाई|दूरी|रफ्तार|गति|अवधि|आयु|उम्र|संख्या|तादाद|कीमत|लागत|रकम|राशि|हिस्सेदारी|क्षमता|मात्रा|दर|बढ़ोतरी|वृद्धि|गिरावट|कमाई|आय|आमदनी|बढ़त|सजा|मोहलत)$/u;
/** What is counted and told in the plural. */
const PLURAL_MEASURE = /(?:झटके|लोग|मकान|घर|मत|वोट)$/u;

/** The gender of the noun for what a figure is of, which its verb agrees with. */
export function measureGender(noun: string): 'f' | 'm' | 'plural' {
  if (PLURAL_MEASURE.test(noun)) return 'plural';
  return FEMININE_MEASURE.test(noun) ? 'f' : 'm';
}

/** A Hindi noun before a postposition: इस्तीफा के becomes इस्तीफे के. */
export function obliqueOf(noun: string): string {
  return !feminine(noun) && noun.endsWith('ा') ? `${noun.slice(0, -1)}े` : noun;
}

/** Whether a Hindi noun for a happening is feminine. */
export function feminine(noun: string): boolean {
  return FEMININE.test(noun);
}
