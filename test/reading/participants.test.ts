import { eventsOf } from '../support/reading.js';

const modiMacron = 'meeting narendra-modi+emmanuel-macron HAPPENED';

/** Who takes part in what, by the markers beside the names. */
// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // Meetings of two
  ['मोदी ने मैक्रों से मुलाकात की।', [modiMacron]],
  ['मोदी ने मैक्रों के साथ बैठक की।', [modiMacron]],
  ['मोदी ने मैक्रों से भेंट की।', [modiMacron]],
  ['मोदी ने मैक्रों से द्विपक्षीय वार्ता की।', [modiMacron]],
  ['मोदी और मैक्रों के बीच बैठक हुई।', [modiMacron]],
  ['मोदी एवं मैक्रों के बीच बैठक हुई।', [modiMacron]],
  ['मोदी और मैक्रों की मुलाकात हुई।', [modiMacron]],
  ['मोदी और मैक्रों ने मुलाकात की।', [modiMacron]],
  ['मोदी और मैक्रों मिले।', [modiMacron]],
  ['मोदी, मैक्रों से मिले।', [modiMacron]],
  ['मोदी मैक्रों से मिले।', [modiMacron]],
  ['मैक्रों से मिले मोदी', [modiMacron]],
  ['मैक्रों से मोदी ने मुलाकात की।', [modiMacron]],
  ['मोदी ने मैक्रों का स्वागत किया।', [modiMacron]],
  ['मोदी की मुलाकात मैक्रों से हुई।', [modiMacron]],
  ['प्रधानमंत्री नरेन्द्र मोदी ने फ्रांस के राष्ट्रपति इमैनुएल मैक्रों से मुलाकात की।', [modiMacron]],
  // Whoever met three met each of them
  ['जयशंकर ने वांग यी और रूबियो से मुलाकात की।', ['meeting s-jaishankar+wang-yi HAPPENED', 'meeting s-jaishankar+marco-rubio HAPPENED']],
  ['जयशंकर ने वांग यी, रूबियो और किशिदा से मुलाकात की।', ['meeting s-jaishankar+wang-yi HAPPENED', 'meeting s-jaishankar+marco-rubio HAPPENED', 'meeting s-jaishankar+fumio-kishida HAPPENED']],
  // Calls
  ['मोदी ने किशिदा से फोन पर बात की।', ['call narendra-modi+fumio-kishida HAPPENED']],
  ['मोदी ने किशिदा के साथ टेलीफोन पर बातचीत की।', ['call narendra-modi+fumio-kishida HAPPENED']],
  ['मोदी और किशिदा के बीच फोन पर बात हुई।', ['call narendra-modi+fumio-kishida HAPPENED']],
  // Visitors of either sex, by every spelling of the verb
  ['पेरू की राष्ट्रपति रोसा एलेना किस्पे रविवार को दिल्ली पहुंचीं।', ['visit ~rsa-elna-ksp in delhi on 2025-09-07 HAPPENED']],
  ['पेरू की राष्ट्रपति मारिया गोमेज रविवार को दिल्ली आईं।', ['visit ~mra-gmj in delhi on 2025-09-07 HAPPENED']],
  ['पेरू की राष्ट्रपति मारिया गोमेज रविवार को दिल्ली पहुंचेंगी।', ['visit ~mra-gmj in delhi on 2025-09-14 PLANNED']],
  ['पेरू की राष्ट्रपति मारिया गोमेज मोदी से मिलीं।', ['meeting ~mra-gmj+narendra-modi HAPPENED']],
  ['पेरू की राष्ट्रपति मारिया गोमेज मोदी से मिलेंगी।', ['meeting ~mra-gmj+narendra-modi PLANNED']],
  ['जयशंकर ने अपने समकक्ष अल्वारो बेनाविदेस से मुलाकात की।', ['meeting s-jaishankar+~alvr-bnvds HAPPENED']],
  // The prime minister, in a report of home and another country; a minister whom provinces have too may be anybody's
  ['पेरू की राष्ट्रपति मारिया गोमेज ने प्रधानमंत्री से मुलाकात की।', ['meeting ~mra-gmj+prime-minister@place/india HAPPENED']],
  ['प्रधानमंत्री और पेरू की राष्ट्रपति मारिया गोमेज के बीच वार्ता हुई।', ['meeting prime-minister@place/india+~mra-gmj HAPPENED']],
  ['पेरू की राष्ट्रपति मारिया गोमेज दिल्ली पहुंचीं। मंगलवार को प्रधानमंत्री के साथ वार्ता होनी है।', ['visit ~mra-gmj in delhi HAPPENED', 'meeting ~mra-gmj+prime-minister@place/india on 2025-09-09 ONGOING']],
  ['पेरू की राष्ट्रपति मारिया गोमेज दिल्ली पहुंचीं। विदेश मंत्री अल्वारो गार्सिया ने जयशंकर से भेंट की। मंगलवार को प्रधानमंत्री के साथ वार्ता होगी।', ['visit ~mra-gmj in delhi HAPPENED', 'meeting ~alvr-grsa+s-jaishankar HAPPENED', 'meeting ~mra-gmj+prime-minister@place/india on 2025-09-16 PLANNED']],
  ['लीमा। पेरू की राष्ट्रपति मारिया गोमेज ने प्रधानमंत्री से मुलाकात की। भारत ने स्वागत किया।', []],
  ['पेरू की राष्ट्रपति मारिया गोमेज ने वित्त मंत्री से मुलाकात की।', []],
  ['मारिया गोमेज ने प्रधानमंत्री से मुलाकात की।', []],
  // Visits
  ['मोदी ने जापान का दौरा किया।', ['visit narendra-modi in japan HAPPENED']],
  ['मोदी जापान के दौरे पर जाएंगे।', ['visit narendra-modi in japan PLANNED']],
  ['मोदी जापान दौरे पर जाएंगे।', ['visit narendra-modi in japan PLANNED']],
  ['मोदी जापान की राजकीय यात्रा पर जाएंगे।', ['visit narendra-modi in japan PLANNED']],
  ['मोदी टोक्यो पहुंचे।', ['visit narendra-modi in tokyo HAPPENED']],
  ['किशिदा भारत आए थे।', ['visit fumio-kishida in india HAPPENED']],
  ['किशिदा भारत आएंगे।', ['visit fumio-kishida in india PLANNED']],
  ['मोदी अगले महीने जापान जाएंगे।', ['visit narendra-modi in japan on 2025-10 PLANNED']],
  ['किशिदा की भारत यात्रा प्रस्तावित है।', ['visit fumio-kishida in india PLANNED']],
  ['किशिदा के आगामी भारत दौरे की तैयारी है।', ['visit fumio-kishida in india PLANNED']],
  // Gatherings
  ['जी20 शिखर सम्मेलन जोहान्सबर्ग में होगा।', ['gathering g20 in johannesburg PLANNED']],
  ['भारत-जापान वार्षिक शिखर सम्मेलन टोक्यो में हुआ।', ['gathering india-japan+organisation/summit in tokyo HAPPENED']],
];

/** Words of meetings, visits and calls without the event. */
const NONE = [
  'मोदी ने किशिदा से बातचीत की।', // on the phone or face to face: it makes no event of its own
  'मोदी ने मुलाकात की।',
  'मोदी और मैक्रों ने समझौते पर हस्ताक्षर किए।',
  'मोदी ने मैक्रों से मुलाकात करने की इच्छा जताई।',
  'मोदी ने मैक्रों की तारीफ की।',
  'मोदी ने मोदी से मुलाकात की।',
  'मोदी ने दौरा किया।',
  'जापान का दौरा अहम है।',
  'बैठक में सहमति बनी।',
  'पेरिस में बैठक हुई।',
  'मोदी ने पेरिस में भाषण दिया।',
  'मोदी की लोकप्रियता जापान में बढ़ी।',
];

describe('who takes part', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(eventsOf(text).map(inOneOrder)).toEqual(expected.map(inOneOrder));
  });

  it.each(NONE)('no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

/** Who is named first is a matter of style. */
function inOneOrder(event: string): string {
  return event.replace(
    /^(\w+) ([^ +]+)\+([^ /]+)(?= |$)/u,
    (_, type, a, b) => `${type} ${[a, b].sort().join('+')}`,
  );
}
