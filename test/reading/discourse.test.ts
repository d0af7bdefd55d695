import { unknownPerson } from '../../src/languages/names.js';
import { eventsOf } from '../support/reading.js';

/** Nobody of the lexicon. */
const REBELO = unknownPerson('मार्सेलो रेबेलो').key.replace('person/', '');

/** Whom words refer to, by what the article said before. */
// biome-ignore format: a case a row
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['he: who did something last', 'किशिदा मार्च में भारत आए थे। उन्होंने मोदी से मुलाकात की।', ['visit fumio-kishida in india on 2025-03 HAPPENED', 'meeting fumio-kishida+narendra-modi HAPPENED']],
  ['he: the subject without a marker', 'वांग यी नई दिल्ली में हैं। वे सोमवार को मोदी से मिलेंगे।', ['meeting wang-yi+narendra-modi on 2025-09-15 PLANNED']],
  ['he: whose visit it is', 'किशिदा की भारत यात्रा सोमवार को होगी। वह मोदी से मिलेंगे।', ['visit fumio-kishida in india on 2025-09-15 PLANNED', 'meeting fumio-kishida+narendra-modi PLANNED']],
  ['he: the speaker, in what he says', 'मोदी ने कहा कि वह किशिदा से मिलेंगे।', ['meeting narendra-modi+fumio-kishida PLANNED']],
  ['he: nobody yet', 'उन्होंने मोदी से मुलाकात की।', []],
  ['both leaders: the two who met last', 'मोदी ने सोमवार को मैक्रों से मुलाकात की। दोनों नेताओं ने बुधवार को भी बैठक की।', ['meeting narendra-modi+emmanuel-macron on 2025-09-08 HAPPENED', 'meeting narendra-modi+emmanuel-macron on 2025-09-10 HAPPENED']],
  ['both leaders: who did something with whom', 'मोदी ने मैक्रों के साथ पौधा लगाया। दोनों नेताओं की बैठक सोमवार को हुई थी।', ['meeting narendra-modi+emmanuel-macron on 2025-09-08 HAPPENED']],
  ['both: the two named together', 'मोदी और मैक्रों पेरिस में हैं। दोनों की मुलाकात सोमवार को होगी।', ['meeting narendra-modi+emmanuel-macron on 2025-09-15 PLANNED']],
  ['both: nobody yet', 'दोनों नेताओं ने बैठक की।', []],
  ['an office of a country', 'फ्रांस के राष्ट्रपति इमैनुएल मैक्रों भारत पहुंचे। फ्रांसीसी राष्ट्रपति ने मंगलवार को मोदी से मुलाकात की।', ['visit emmanuel-macron in india HAPPENED', 'meeting emmanuel-macron+narendra-modi on 2025-09-09 HAPPENED']],
  ['an office in the genitive', 'फ्रांस के राष्ट्रपति इमैनुएल मैक्रों भारत पहुंचे। मोदी ने फ्रांस के राष्ट्रपति से मुलाकात की।', ['visit emmanuel-macron in india HAPPENED', 'meeting narendra-modi+emmanuel-macron HAPPENED']],
  ['an office of home, without its country', 'भारत के विदेश मंत्री एस. जयशंकर टोक्यो पहुंचे। विदेश मंत्री ने किशिदा से मुलाकात की।', ['visit s-jaishankar in tokyo HAPPENED', 'meeting s-jaishankar+fumio-kishida HAPPENED']],
  ['an office that only a later sentence fills', 'विदेश मंत्री ने किशिदा से मुलाकात की। भारत के विदेश मंत्री एस. जयशंकर टोक्यो पहुंचे।', ['meeting s-jaishankar+fumio-kishida HAPPENED', 'visit s-jaishankar in tokyo HAPPENED']],
  ['an office that nobody fills', 'विदेश मंत्री ने किशिदा से मुलाकात की।', []],
  ['an office that two fill', 'रूस के उप प्रधानमंत्री डेनिस मंतुरोव पेरिस में हैं। रूस के उप प्रधानमंत्री अलेक्जेंडर नोवाक पेरिस में हैं। रूस के उप प्रधानमंत्री ने मोदी से मुलाकात की।', []],
  ["an office of another country than its holder's", 'फ्रांस के राष्ट्रपति इमैनुएल मैक्रों भारत पहुंचे। रूसी राष्ट्रपति ने मोदी से मुलाकात की।', ['visit emmanuel-macron in india HAPPENED', 'meeting president@place/russia+narendra-modi HAPPENED']],
  ['a minister of another country, of whom there are many', 'मोदी ने रूसी मंत्री से मुलाकात की।', []],
  ['a counterpart', 'विदेश मंत्री एस. जयशंकर ने अपने चीनी समकक्ष वांग यी से मुलाकात की।', ['meeting s-jaishankar+wang-yi HAPPENED']],
  ["a counterpart's office", 'विदेश मंत्री जयशंकर ने अपने अमेरिकी समकक्ष मार्को रूबियो से मुलाकात की। अमेरिकी विदेश मंत्री ने मोदी से भी मुलाकात की।', ['meeting s-jaishankar+marco-rubio HAPPENED', 'meeting marco-rubio+narendra-modi HAPPENED']],
  ['somebody whom no lexicon knows, by the office before', 'पुर्तगाल के राष्ट्रपति मार्सेलो रेबेलो ने मोदी से मुलाकात की।', [`meeting ${REBELO}+narendra-modi HAPPENED`]],
  ['the same under another spelling', 'पुर्तगाल के राष्ट्रपति मार्सेलो रेबेलो ने सोमवार को मोदी से मुलाकात की। राष्ट्रपति मार्सेलो रेबैलो ने मोदी से मुलाकात की।', [`meeting ${REBELO}+narendra-modi on 2025-09-08 HAPPENED`]],
  ['the same by surname and office', 'पुर्तगाल के राष्ट्रपति मार्सेलो रेबेलो ने सोमवार को मोदी से मुलाकात की। राष्ट्रपति रेबेलो ने मैक्रों से मुलाकात की।', [`meeting ${REBELO}+narendra-modi on 2025-09-08 HAPPENED`, `meeting ${REBELO}+emmanuel-macron HAPPENED`]],
];

describe('whom words refer to', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
