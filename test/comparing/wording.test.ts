import type { EventDescription, QuestionSubject } from '../../src/comparing/model.js';
import { questionText } from '../../src/comparing/wording.js';
import type { EventType } from '../../src/languages/event.js';
import type { QuestionKind } from '../../src/reading/reading.js';
import type { EntityRef } from '../../src/values/value.js';
import { ref } from '../values/build.js';

const named = (key: string, en: string, hi: string): EntityRef =>
  ref(key, [], { names: { en, hi } });

const jaishankar = named('person/s-jaishankar', 'S. Jaishankar', 'एस. जयशंकर');
const lavrov = named('person/sergey-lavrov', 'Sergey Lavrov', 'सर्गेई लावरोव');
const putin = named('person/vladimir-putin', 'Vladimir Putin', 'व्लादिमीर पुतिन');
const modi = named('person/narendra-modi', 'Narendra Modi', 'नरेंद्र मोदी');
const india = named('place/india', 'India', 'भारत');
const russia = named('place/russia', 'Russia', 'रूस');
const america = named('place/united-states', 'United States', 'अमेरिका');
const moscow = named('place/moscow', 'Moscow', 'मॉस्को');
const doha = named('place/doha', 'Doha', 'दोहा');
const sco = named('organisation/sco', 'Shanghai Cooperation Organisation', 'शंघाई सहयोग संगठन');
const nato = named('organisation/nato', 'NATO', 'नाटो');
const g20 = named('organisation/g20', 'G20', 'जी20');
const summit = named('event/summit', 'India–Russia annual summit', 'भारत-रूस वार्षिक शिखर सम्मेलन');
const commission = named(
  'event/irigc',
  'India–Russia Intergovernmental Commission',
  'भारत-रूस अंतर-सरकारी आयोग',
);
const festival = named('event/deepotsav', 'Ayodhya Deepotsav', 'अयोध्या दीपोत्सव');

function event(
  type: EventType,
  participants: readonly EntityRef[],
  when: string | null,
  place: EntityRef | null = null,
): EventDescription {
  const past = !when?.startsWith('>');
  return { type, participants, place, period: when?.replace('>', '') || null, past };
}

const of = (...one: Parameters<typeof event>): QuestionSubject => ({
  kind: 'event',
  event: event(...one),
});
const order = (first: EventDescription, second: EventDescription): QuestionSubject => ({
  kind: 'order',
  first,
  second,
});
const aspect = (
  about: readonly EntityRef[],
  noun: { readonly en?: string; readonly hi?: string } | null = null,
): QuestionSubject => ({ kind: 'aspect', about, noun });

/** `2025-11` is past, `>2025-12` planned. */
const met = of('meeting', [jaishankar, lavrov], '2025-11', moscow);
const willMeet = of('meeting', [jaishankar, lavrov], '>2025-12', moscow);
const called = of('call', [modi, putin], '2025-10');
const willCall = of('call', [modi, putin], '>2025-12');
const visited = of('visit', [jaishankar], '2025-08', russia);
const willVisit = of('visit', [putin], '>2025-12', india);
const sat = of('gathering', [sco], '2025-11', moscow);
const willSit = of('gathering', [sco], '>2025-11', moscow);
const held = of('gathering', [summit], '2024');
const willBeHeld = of('gathering', [summit], '>2025-12');

type Case = readonly [QuestionKind, QuestionSubject, en: string, hi: string];

// biome-ignore format: one question a line reads as a table
const DIRECT: readonly Case[] = [
  ['DATE', met, 'When in November 2025 did S. Jaishankar meet Sergey Lavrov?', 'नवंबर 2025 में एस. जयशंकर ने सर्गेई लावरोव से कब मुलाकात की?'],
  ['DATE', willMeet, 'When will S. Jaishankar meet Sergey Lavrov?', 'एस. जयशंकर की सर्गेई लावरोव से मुलाकात कब होगी?'],
  ['PLACE', met, 'Where did S. Jaishankar meet Sergey Lavrov in November 2025?', 'नवंबर 2025 में एस. जयशंकर ने सर्गेई लावरोव से कहां मुलाकात की?'],
  ['PLACE', willMeet, 'Where will S. Jaishankar meet Sergey Lavrov in December 2025?', 'दिसंबर 2025 में एस. जयशंकर की सर्गेई लावरोव से मुलाकात कहां होगी?'],
  ['OCCURRENCE', met, 'Did S. Jaishankar meet Sergey Lavrov in November 2025?', 'क्या नवंबर 2025 में एस. जयशंकर ने सर्गेई लावरोव से मुलाकात की?'],
  ['OCCURRENCE', willMeet, 'Will S. Jaishankar meet Sergey Lavrov in December 2025?', 'क्या दिसंबर 2025 में एस. जयशंकर की सर्गेई लावरोव से मुलाकात होगी?'],
  ['PERSON', of('meeting', [jaishankar], '2025-11'), 'Whom did S. Jaishankar meet in November 2025?', 'नवंबर 2025 में एस. जयशंकर ने किससे मुलाकात की?'],
  ['PERSON', of('meeting', [jaishankar], '>2025-12'), 'Whom will S. Jaishankar meet in December 2025?', 'दिसंबर 2025 में एस. जयशंकर की मुलाकात किससे होगी?'],
  ['DATE', called, 'When in October 2025 did Narendra Modi speak with Vladimir Putin by phone?', 'अक्टूबर 2025 में नरेंद्र मोदी ने व्लादिमीर पुतिन से फोन पर कब बात की?'],
  ['DATE', willCall, 'When will Narendra Modi speak with Vladimir Putin by phone?', 'नरेंद्र मोदी की व्लादिमीर पुतिन से फोन पर बात कब होगी?'],
  ['OCCURRENCE', called, 'Did Narendra Modi speak with Vladimir Putin by phone in October 2025?', 'क्या अक्टूबर 2025 में नरेंद्र मोदी ने व्लादिमीर पुतिन से फोन पर बात की?'],
  ['OCCURRENCE', willCall, 'Will Narendra Modi speak with Vladimir Putin by phone in December 2025?', 'क्या दिसंबर 2025 में नरेंद्र मोदी की व्लादिमीर पुतिन से फोन पर बात होगी?'],
  ['PERSON', of('call', [modi], '2025-10'), 'With whom did Narendra Modi speak by phone in October 2025?', 'अक्टूबर 2025 में नरेंद्र मोदी ने किससे फोन पर बात की?'],
  ['PERSON', of('call', [modi], '>'), 'With whom will Narendra Modi speak by phone?', 'नरेंद्र मोदी की फोन पर बात किससे होगी?'],
  ['DATE', visited, 'When in August 2025 did S. Jaishankar visit Russia?', 'अगस्त 2025 में एस. जयशंकर ने रूस का दौरा कब किया?'],
  ['DATE', willVisit, 'When will Vladimir Putin visit India?', 'व्लादिमीर पुतिन का भारत दौरा कब होगा?'],
  ['DATE', of('visit', [putin], '2021', america), 'When in 2021 did Vladimir Putin visit the United States?', '2021 में व्लादिमीर पुतिन ने अमेरिका का दौरा कब किया?'],
  ['DATE', of('visit', [modi, putin], null), 'When did Narendra Modi and Vladimir Putin make the visit?', 'नरेंद्र मोदी और व्लादिमीर पुतिन ने दौरा कब किया?'],
  ['DATE', of('visit', [putin], '>'), 'When will Vladimir Putin make the visit?', 'व्लादिमीर पुतिन का दौरा कब होगा?'],
  ['PLACE', visited, 'Where in Russia did S. Jaishankar go in August 2025?', 'अगस्त 2025 में एस. जयशंकर ने रूस में किस जगह का दौरा किया?'],
  ['PLACE', willVisit, 'Where in India will Vladimir Putin go in December 2025?', 'दिसंबर 2025 में व्लादिमीर पुतिन का दौरा भारत में किस जगह होगा?'],
  ['PLACE', of('visit', [putin], '2021'), 'Where did Vladimir Putin go in 2021?', '2021 में व्लादिमीर पुतिन ने किस जगह का दौरा किया?'],
  ['OCCURRENCE', visited, 'Did S. Jaishankar visit Russia in August 2025?', 'क्या अगस्त 2025 में एस. जयशंकर ने रूस का दौरा किया?'],
  ['OCCURRENCE', willVisit, 'Will Vladimir Putin visit India in December 2025?', 'क्या दिसंबर 2025 में व्लादिमीर पुतिन का भारत दौरा होगा?'],
  ['DATE', sat, 'When in November 2025 did the Shanghai Cooperation Organisation meet?', 'नवंबर 2025 में शंघाई सहयोग संगठन की बैठक कब हुई?'],
  ['DATE', willSit, 'When will the Shanghai Cooperation Organisation meet?', 'शंघाई सहयोग संगठन की बैठक कब होगी?'],
  ['DATE', of('gathering', [nato], null), 'When did NATO meet?', 'नाटो की बैठक कब हुई?'],
  ['DATE', of('gathering', [g20], null), 'When did the G20 meet?', 'जी20 की बैठक कब हुई?'],
  ['PLACE', sat, 'Where did the Shanghai Cooperation Organisation meet in November 2025?', 'नवंबर 2025 में शंघाई सहयोग संगठन की बैठक कहां हुई?'],
  ['PLACE', willSit, 'Where will the Shanghai Cooperation Organisation meet in November 2025?', 'नवंबर 2025 में शंघाई सहयोग संगठन की बैठक कहां होगी?'],
  ['OCCURRENCE', sat, 'Did the Shanghai Cooperation Organisation meet in November 2025?', 'क्या नवंबर 2025 में शंघाई सहयोग संगठन की बैठक हुई?'],
  ['OCCURRENCE', willSit, 'Will the Shanghai Cooperation Organisation meet in November 2025?', 'क्या नवंबर 2025 में शंघाई सहयोग संगठन की बैठक होगी?'],
  ['ORGANISATION', sat, 'Which body of the Shanghai Cooperation Organisation met in November 2025?', 'नवंबर 2025 में शंघाई सहयोग संगठन के किस निकाय की बैठक हुई?'],
  ['ORGANISATION', willSit, 'Which body of the Shanghai Cooperation Organisation will meet in November 2025?', 'नवंबर 2025 में शंघाई सहयोग संगठन के किस निकाय की बैठक होगी?'],
  ['ORDINAL', of('gathering', [commission], '2025-08'), 'Which session of the India–Russia Intergovernmental Commission was held in August 2025?', 'अगस्त 2025 में भारत-रूस अंतर-सरकारी आयोग की कितनवीं बैठक हुई?'],
  ['ORDINAL', of('gathering', [commission], '>2025-08'), 'Which session of the India–Russia Intergovernmental Commission will be held in August 2025?', 'अगस्त 2025 में भारत-रूस अंतर-सरकारी आयोग की कितनवीं बैठक होगी?'],
  ['DATE', held, 'When in 2024 did the India–Russia annual summit take place?', '2024 में भारत-रूस वार्षिक शिखर सम्मेलन का आयोजन कब हुआ?'],
  ['DATE', willBeHeld, 'When will the India–Russia annual summit be held?', 'भारत-रूस वार्षिक शिखर सम्मेलन का आयोजन कब होगा?'],
  ['DATE', of('gathering', [festival], '>'), 'When will the Ayodhya Deepotsav be held?', 'अयोध्या दीपोत्सव का आयोजन कब होगा?'],
  ['PLACE', held, 'Where did the India–Russia annual summit take place in 2024?', '2024 में भारत-रूस वार्षिक शिखर सम्मेलन का आयोजन कहां हुआ?'],
  ['PLACE', willBeHeld, 'Where will the India–Russia annual summit be held in December 2025?', 'दिसंबर 2025 में भारत-रूस वार्षिक शिखर सम्मेलन का आयोजन कहां होगा?'],
  ['OCCURRENCE', held, 'Did the India–Russia annual summit take place in 2024?', 'क्या 2024 में भारत-रूस वार्षिक शिखर सम्मेलन का आयोजन हुआ?'],
  ['OCCURRENCE', willBeHeld, 'Will the India–Russia annual summit be held in December 2025?', 'क्या दिसंबर 2025 में भारत-रूस वार्षिक शिखर सम्मेलन का आयोजन होगा?'],
  ['ORDINAL', held, 'Which edition of the India–Russia annual summit took place in 2024?', '2024 में भारत-रूस वार्षिक शिखर सम्मेलन का कौन-सा संस्करण आयोजित हुआ?'],
  ['ORDINAL', willBeHeld, 'Which edition of the India–Russia annual summit will be held in December 2025?', 'दिसंबर 2025 में भारत-रूस वार्षिक शिखर सम्मेलन का कौन-सा संस्करण आयोजित होगा?'],
];

const three = [modi, putin, lavrov];
// biome-ignore format: one question a line reads as a table
const GENERAL: readonly Case[] = [
  ['DATE', of('meeting', three, '2025-11'), 'When did the meeting of Narendra Modi, Vladimir Putin and Sergey Lavrov in November 2025 take place?', 'नवंबर 2025 में नरेंद्र मोदी, व्लादिमीर पुतिन, और सर्गेई लावरोव की मुलाकात कब हुई?'],
  ['DATE', of('meeting', three, '>2025-11'), 'When will the meeting of Narendra Modi, Vladimir Putin and Sergey Lavrov take place?', 'नरेंद्र मोदी, व्लादिमीर पुतिन, और सर्गेई लावरोव की मुलाकात कब होगी?'],
  ['DATE', of('meeting', [], null), 'When did the meeting take place?', 'मुलाकात कब हुई?'],
  ['DATE', of('call', [], '>'), 'When will the phone call take place?', 'फोन पर बातचीत कब होगी?'],
  ['DATE', of('gathering', [], '2025'), 'When did the gathering in 2025 take place?', '2025 में बैठक कब हुई?'],
  ['DATE', of('visit', [], '>2025', india), 'When will the visit to India take place?', 'भारत की यात्रा कब होगी?'],
  ['PLACE', called, "Where did Narendra Modi's phone call with Vladimir Putin in October 2025 take place?", 'अक्टूबर 2025 में नरेंद्र मोदी की व्लादिमीर पुतिन से फोन पर बातचीत कहां हुई?'],
  ['PLACE', of('call', [modi], '>2025'), "Where will Narendra Modi's phone call in 2025 take place?", '2025 में नरेंद्र मोदी की फोन पर बातचीत कहां होगी?'],
  ['OCCURRENCE', of('meeting', [modi], '2025'), "Did Narendra Modi's meeting in 2025 take place?", 'क्या 2025 में नरेंद्र मोदी की मुलाकात हुई?'],
  ['OCCURRENCE', of('call', three, '>'), 'Will the phone call of Narendra Modi, Vladimir Putin and Sergey Lavrov take place?', 'क्या नरेंद्र मोदी, व्लादिमीर पुतिन, और सर्गेई लावरोव की फोन पर बातचीत होगी?'],
  ['DURATION', visited, "How long did S. Jaishankar's visit to Russia in August 2025 last?", 'अगस्त 2025 में एस. जयशंकर की रूस यात्रा की अवधि कितनी थी?'],
  ['DURATION', willVisit, "How long will Vladimir Putin's visit to India in December 2025 last?", 'दिसंबर 2025 में व्लादिमीर पुतिन की भारत यात्रा की अवधि कितनी होगी?'],
  ['ORDINAL', met, "Which in its series was S. Jaishankar's meeting with Sergey Lavrov in November 2025?", 'नवंबर 2025 में एस. जयशंकर की सर्गेई लावरोव से मुलाकात की क्रम संख्या क्या थी?'],
  ['ORDINAL', willMeet, "Which in its series will S. Jaishankar's meeting with Sergey Lavrov in December 2025 be?", 'दिसंबर 2025 में एस. जयशंकर की सर्गेई लावरोव से मुलाकात की क्रम संख्या क्या होगी?'],
  ['PERSON', held, 'Who took part in the India–Russia annual summit in 2024?', '2024 में भारत-रूस वार्षिक शिखर सम्मेलन में किसने भाग लिया?'],
  ['PERSON', willSit, 'Who will take part in the meeting of the Shanghai Cooperation Organisation in November 2025?', 'नवंबर 2025 में शंघाई सहयोग संगठन की बैठक में किसे भाग लेना है?'],
  ['ORGANISATION', met, "Which organisation took part in S. Jaishankar's meeting with Sergey Lavrov in November 2025?", 'नवंबर 2025 में एस. जयशंकर की सर्गेई लावरोव से मुलाकात में किस संगठन ने भाग लिया?'],
  ['ORGANISATION', willBeHeld, 'Which organisation will take part in the India–Russia annual summit in December 2025?', 'दिसंबर 2025 में भारत-रूस वार्षिक शिखर सम्मेलन में किस संगठन को भाग लेना है?'],
  ['QUANTITY', sat, 'What figure is given for the meeting of the Shanghai Cooperation Organisation in November 2025?', 'नवंबर 2025 में शंघाई सहयोग संगठन की बैठक के लिए कौन-सा आंकड़ा बताया गया है?'],
  ['ROLE', called, "What office is named in connection with Narendra Modi's phone call with Vladimir Putin in October 2025?", 'अक्टूबर 2025 में नरेंद्र मोदी की व्लादिमीर पुतिन से फोन पर बातचीत के संदर्भ में कौन-सा पद बताया गया है?'],
  ['ORDER', visited, "What came before or after S. Jaishankar's visit to Russia in August 2025?", 'अगस्त 2025 में एस. जयशंकर की रूस यात्रा से पहले या बाद में क्या हुआ?'],
  ['ORDER', willVisit, "What will come before or after Vladimir Putin's visit to India in December 2025?", 'दिसंबर 2025 में व्लादिमीर पुतिन की भारत यात्रा से पहले या बाद में क्या होगा?'],
];

const talk = (who: EntityRef, when: string, type: EventType = 'meeting') =>
  event(type, [jaishankar, who], when);
const trip = (place: EntityRef, when: string) => event('visit', [modi], when, place);
// biome-ignore format: one question a line reads as a table
const ORDERS: readonly Case[] = [
  ['ORDER', order(talk(lavrov, '2025-11'), talk(putin, '2025-11')), 'Whom did S. Jaishankar meet first in November 2025: Sergey Lavrov or Vladimir Putin?', 'नवंबर 2025 में एस. जयशंकर ने पहले किससे मुलाकात की: सर्गेई लावरोव से या व्लादिमीर पुतिन से?'],
  ['ORDER', order(event('meeting', [putin, jaishankar], '>'), talk(lavrov, '>')), 'Whom will S. Jaishankar meet first: Vladimir Putin or Sergey Lavrov?', 'एस. जयशंकर की मुलाकात पहले किससे होगी: व्लादिमीर पुतिन से या सर्गेई लावरोव से?'],
  ['ORDER', order(talk(lavrov, '2025', 'call'), talk(putin, '2025', 'call')), 'With whom did S. Jaishankar speak by phone first in 2025: Sergey Lavrov or Vladimir Putin?', '2025 में एस. जयशंकर ने पहले किससे फोन पर बात की: सर्गेई लावरोव से या व्लादिमीर पुतिन से?'],
  ['ORDER', order(talk(lavrov, '>2025', 'call'), talk(putin, '>2025', 'call')), 'With whom will S. Jaishankar speak by phone first in 2025: Sergey Lavrov or Vladimir Putin?', '2025 में एस. जयशंकर की फोन पर बात पहले किससे होगी: सर्गेई लावरोव से या व्लादिमीर पुतिन से?'],
  ['ORDER', order(trip(russia, '2024'), trip(america, '2024')), 'Which did Narendra Modi visit first in 2024: Russia or the United States?', '2024 में नरेंद्र मोदी ने पहले कहां का दौरा किया: रूस का या अमेरिका का?'],
  ['ORDER', order(trip(russia, '>'), trip(america, '>')), 'Which will Narendra Modi visit first: Russia or the United States?', 'नरेंद्र मोदी का दौरा पहले कहां होगा: रूस में या अमेरिका में?'],
  ['ORDER', order(talk(lavrov, '2025-11'), trip(russia, '2025-11')), "Which came first in November 2025: S. Jaishankar's meeting with Sergey Lavrov or Narendra Modi's visit to Russia?", 'नवंबर 2025 में पहले क्या हुआ: एस. जयशंकर की सर्गेई लावरोव से मुलाकात या नरेंद्र मोदी की रूस यात्रा?'],
  ['ORDER', order(event('gathering', [summit], '>2025'), event('gathering', [sco], '>2025')), 'Which will come first in 2025: the India–Russia annual summit or the meeting of the Shanghai Cooperation Organisation?', '2025 में पहले क्या होगा: भारत-रूस वार्षिक शिखर सम्मेलन या शंघाई सहयोग संगठन की बैठक?'],
  // One told as past, the other still planned: their order is asked as what has been told.
  ['ORDER', order(talk(lavrov, '2025-11'), talk(putin, '>2025-11')), "Which came first in November 2025: S. Jaishankar's meeting with Sergey Lavrov or S. Jaishankar's meeting with Vladimir Putin?", 'नवंबर 2025 में पहले क्या हुआ: एस. जयशंकर की सर्गेई लावरोव से मुलाकात या एस. जयशंकर की व्लादिमीर पुतिन से मुलाकात?'],
  // Two months, so each has its own.
  ['ORDER', order(talk(lavrov, '2025-08'), talk(lavrov, '2025-11')), "Which came first: S. Jaishankar's meeting with Sergey Lavrov in August 2025 or S. Jaishankar's meeting with Sergey Lavrov in November 2025?", 'पहले क्या हुआ: अगस्त 2025 में एस. जयशंकर की सर्गेई लावरोव से मुलाकात या नवंबर 2025 में एस. जयशंकर की सर्गेई लावरोव से मुलाकात?'],
  // The same two people in the same month: the place tells them apart.
  ['ORDER', order(event('meeting', [jaishankar, lavrov], null, moscow), event('meeting', [jaishankar, lavrov], null, doha)), "Which came first: S. Jaishankar's meeting with Sergey Lavrov in Moscow or S. Jaishankar's meeting with Sergey Lavrov in Doha?", 'पहले क्या हुआ: मॉस्को में एस. जयशंकर की सर्गेई लावरोव से मुलाकात या दोहा में एस. जयशंकर की सर्गेई लावरोव से मुलाकात?'],
];

const partnership = { en: 'strategic partnership', hi: 'रणनीतिक साझेदारी' };
// biome-ignore format: one question a line reads as a table
const ASPECTS: readonly Case[] = [
  ['DURATION', aspect([india, russia], partnership), 'How long has the strategic partnership between India and Russia lasted?', 'भारत और रूस की रणनीतिक साझेदारी कितने समय की है?'],
  ['DURATION', aspect([india, america], { en: 'diplomatic relations', hi: 'राजनयिक संबंध' }), 'How long have the diplomatic relations between India and the United States lasted?', 'भारत और अमेरिका के राजनयिक संबंध कितने समय के हैं?'],
  ['DURATION', aspect([india, russia], { en: 'trade agreement', hi: 'व्यापारिक समझौता' }), 'How long has the trade agreement between India and Russia lasted?', 'भारत और रूस का व्यापारिक समझौता कितने समय का है?'],
  ['DURATION', aspect([india, russia], { en: 'crisis', hi: 'संकट' }), 'How long has the crisis between India and Russia lasted?', 'भारत और रूस के बीच संकट कितने समय से है?'],
  ['DURATION', aspect([india], partnership), 'How long has the strategic partnership of India lasted?', 'भारत की रणनीतिक साझेदारी कितने समय की है?'],
  ['DURATION', aspect([], { en: 'ceasefire' }), 'How long has the ceasefire lasted?', 'ceasefire कितने समय से है?'],
  ['DURATION', aspect([india, russia]), 'What length of time is given for India and Russia?', 'भारत और रूस: कितनी अवधि बताई गई है?'],
  ['ROLE', aspect([lavrov]), 'What office does Sergey Lavrov hold?', 'सर्गेई लावरोव किस पद पर हैं?'],
  ['ROLE', aspect([lavrov, putin]), 'What office do Sergey Lavrov and Vladimir Putin hold?', 'सर्गेई लावरोव और व्लादिमीर पुतिन किस पद पर हैं?'],
  ['QUANTITY', aspect([india, russia], { en: 'trade', hi: 'व्यापार' }), 'What figure is given for the trade between India and Russia?', 'भारत और रूस के बीच व्यापार: कौन-सा आंकड़ा बताया गया है?'],
  ['QUANTITY', aspect([russia, india, america], { en: 'trade', hi: 'व्यापार' }), 'What figure is given for the trade among Russia, India and the United States?', 'रूस, भारत, और अमेरिका के बीच व्यापार: कौन-सा आंकड़ा बताया गया है?'],
  ['DATE', aspect([india]), 'What date is given for India?', 'भारत: कौन-सी तारीख बताई गई है?'],
  ['PLACE', aspect([sco]), 'What place is given for the Shanghai Cooperation Organisation?', 'शंघाई सहयोग संगठन: कौन-सी जगह बताई गई है?'],
  ['PERSON', aspect([india], { en: 'delegation', hi: 'प्रतिनिधिमंडल' }), 'Who is named for the delegation of India?', 'भारत – प्रतिनिधिमंडल: किसका नाम बताया गया है?'],
  ['ORGANISATION', aspect([putin]), 'Which organisation is named for Vladimir Putin?', 'व्लादिमीर पुतिन: किस संगठन का नाम बताया गया है?'],
  ['ORDINAL', aspect([india]), 'What place in the order is given for India?', 'भारत: क्रम में कौन-सा स्थान बताया गया है?'],
  ['OCCURRENCE', aspect([]), 'Did this happen: this?', 'यह विषय: क्या ऐसा हुआ?'],
  ['ORDER', aspect([india, russia]), 'Which came first: India and Russia?', 'भारत और रूस: पहले क्या हुआ?'],
];

describe.each([
  ['an event', DIRECT],
  ['an event, in general words', GENERAL],
  ['two events', ORDERS],
  ['an aspect', ASPECTS],
])('questions of %s', (_, cases) => {
  test.each(cases)('%s %# %j', (kind, subject, en, hi) => {
    expect(questionText(kind, subject, 'en')).toBe(en);
    expect(questionText(kind, subject, 'hi')).toBe(hi);
  });
});

test('a name that a language lacks is taken from another, without an English article', () => {
  const onlyHindi = of(
    'gathering',
    [ref('organisation/x', [], { names: { hi: 'विश्व हिंदी सभा' } })],
    null,
  );
  expect(questionText('DATE', onlyHindi, 'en')).toBe('When did विश्व हिंदी सभा meet?');
  const onlyUrdu = of('visit', [ref('person/x', [], { names: { ur: 'علی' } })], '>', india);
  expect(questionText('DATE', onlyUrdu, 'hi')).toBe('علی का भारत दौरा कब होगा?');
});

test('an article stands once, and before no name of a person or of a place that has none', () => {
  const asked = (key: string, en: string) =>
    questionText('DATE', of('visit', [putin], '>', named(key, en, en)), 'en').slice(31, -1);
  expect(asked('place/netherlands', 'Netherlands')).toBe('the Netherlands');
  expect(asked('place/maldives', 'the Maldives')).toBe('the Maldives');
  expect(asked('place/czechia', 'Czech Republic')).toBe('the Czech Republic');
  expect(asked('place/new-delhi', 'New Delhi')).toBe('New Delhi');
  expect(asked('organisation/un', 'UN')).toBe('the UN');
  expect(asked('role/prime-minister', 'Prime Minister')).toBe('the Prime Minister');
  expect(asked('person/x', 'Li Xi')).toBe('Li Xi');
});

test('a name is never read as ICU syntax and never chooses a branch', () => {
  const odd = named('person/x', "{b} '#' <b>", '{a}');
  expect(questionText('DATE', of('meeting', [odd, putin], null), 'en')).toBe(
    "When did {b} '#' <b> meet Vladimir Putin?",
  );
  const place = named('place/other', 'constructor', 'other');
  expect(questionText('DATE', of('visit', [putin], null, place), 'en')).toBe(
    'When did Vladimir Putin visit constructor?',
  );
});
