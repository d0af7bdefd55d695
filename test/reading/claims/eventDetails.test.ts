import { claimsBy, quotesBy, read } from '../../support/reading.js';

const MEETING = 'meeting narendra-modi+emmanuel-macron';
const COMMISSION = 'gathering france-india+organisation/joint-commission';

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['occurrence/told', 'मोदी ने मैक्रों से मुलाकात की।', [`${MEETING}: happened HAPPENED`]],
  ['occurrence/told', 'मोदी टोक्यो पहुंचे।', ['visit narendra-modi: happened HAPPENED']],
  ['occurrence/told', 'मोदी ने मैक्रों से मुलाकात नहीं की।', [`${MEETING}: did not happen DENIED`]],
  ['occurrence/told', 'मोदी मैक्रों से नहीं मिलेंगे।', [`${MEETING}: did not happen DENIED`]],
  ['occurrence/told', 'मोदी और मैक्रों की बैठक रद्द कर दी गई।', [`${MEETING}: did not happen CANCELLED`]],
  ['occurrence/told', 'मोदी का जापान दौरा रद्द हो गया।', ['visit narendra-modi: did not happen CANCELLED']],
  // What did not happen on a day may have happened on another
  ['occurrence/told', 'मोदी ने 5 सितंबर को मैक्रों से मुलाकात नहीं की।', []],
  ['occurrence/told', 'मोदी सोमवार को मैक्रों से नहीं मिलेंगे।', []],
  // Plans, hopes, references and gatherings say nothing of it
  ['occurrence/told', 'मोदी मैक्रों से मिलेंगे।', []],
  ['occurrence/told', 'मोदी मैक्रों से मिल सकते हैं।', []],
  ['occurrence/told', 'मोदी मैक्रों से मुलाकात कर रहे हैं।', []],
  ['occurrence/told', 'मोदी और मैक्रों की मुलाकात पर चर्चा हुई।', []],
  ['occurrence/told', 'जी20 शिखर सम्मेलन हुआ।', []],

  ['place/stated', 'मोदी ने पेरिस में मैक्रों से मुलाकात की।', [`${MEETING}: place/paris HAPPENED`]],
  ['place/stated', 'मोदी पेरिस में मैक्रों से मिलेंगे।', [`${MEETING}: place/paris PLANNED`]],
  ['place/stated', 'मोदी ने एलिसी पैलेस में मैक्रों से मुलाकात की।', [`${MEETING}: place/elysee-palace HAPPENED`]],
  ['place/stated', 'मोदी ने पेरिस में मैक्रों से मुलाकात की। एलिसी पैलेस में मोदी मैक्रों से मिले।', [`${MEETING}: place/paris HAPPENED`, `${MEETING}: place/elysee-palace HAPPENED`]],
  ['place/stated', 'मोदी ने पेरिस में मैक्रों से मुलाकात की। मोदी पेरिस में मैक्रों से मिले।', [`${MEETING}: place/paris HAPPENED`]],
  ['place/stated', 'भारत-जापान शिखर सम्मेलन टोक्यो में होगा।', ['gathering india-japan+organisation/summit: place/tokyo PLANNED']],
  // A visit is told apart by its place; a call has none; a place of another event is not its own
  ['place/stated', 'मोदी ने जापान का दौरा किया।', []],
  ['place/stated', 'मोदी ने पेरिस में मैक्रों से फोन पर बात की।', []],
  ['place/stated', 'मोदी ने मैक्रों से मुलाकात की। पेरिस में बारिश हुई।', []],
  ['place/stated', 'पेरिस के मैक्रों से मोदी ने मुलाकात की।', []],

  ['ordinal/of-series', 'भारत-फ्रांस संयुक्त आयोग की 12वीं बैठक हुई।', [`${COMMISSION}: #12 HAPPENED`]],
  ['ordinal/of-series', 'भारत-फ्रांस संयुक्त आयोग की बारहवीं बैठक होगी।', [`${COMMISSION}: #12 PLANNED`]],
  ['ordinal/of-series', '15वां भारत-जापान वार्षिक शिखर सम्मेलन टोक्यो में हुआ।', ['gathering india-japan+organisation/summit: #15 HAPPENED']],
  ['ordinal/of-series', '17वां ब्रिक्स शिखर सम्मेलन हुआ।', ['gathering brics: #17 HAPPENED']],
  ['ordinal/of-series', 'ब्रिक्स का 17वां शिखर सम्मेलन हुआ।', ['gathering brics: #17 HAPPENED']],
  ['ordinal/of-series', 'भारत-फ्रांस संयुक्त आयोग की बैठक हुई।', []],
  ['ordinal/of-series', 'भारत और फ्रांस के बीच 25 वर्षों की रणनीतिक साझेदारी है।', []],
  ['ordinal/of-series', 'मोदी ने मैक्रों से तीसरी मुलाकात की।', []],
  ['ordinal/of-series', 'मोदी अपने 75वें जन्मदिन पर पेरिस में थे।', []],

  ['organisation/body', 'एससीओ शिखर सम्मेलन होगा।', ['gathering sco: organisation/sco+organisation/summit PLANNED']],
  ['organisation/body', 'एससीओ के राष्ट्राध्यक्ष परिषद की बैठक होगी।', ['gathering sco: organisation/sco+organisation/council-of-heads-of-state PLANNED']],
  ['organisation/body', 'एससीओ शासनाध्यक्षों की बैठक होगी।', ['gathering sco: organisation/sco+organisation/council-of-heads-of-government PLANNED']],
  ['organisation/body', 'शंघाई सहयोग संगठन (एससीओ) के विदेश मंत्रियों की परिषद की बैठक हुई।', ['gathering sco: organisation/sco+organisation/council-of-foreign-ministers HAPPENED']],
  ['organisation/body', 'भारत-फ्रांस संयुक्त आयोग की 12वीं बैठक हुई।', []],
  ['organisation/body', 'एससीओ में सहयोग पर चर्चा हुई।', []],
];

describe('the claims of what an event was', () => {
  it.each(CASES)('%s: %s', (rule, text, expected) => {
    expect(claimsBy(rule, read(text))).toEqual(expected);
  });

  it.each([
    ['place/stated', 'मोदी ने सोमवार को पेरिस में मैक्रों से मुलाकात की।', 'पेरिस में मैक्रों से मुलाकात की'],
    [
      'ordinal/of-series',
      'आज भारत-फ्रांस संयुक्त आयोग की 12वीं बैठक पर बात हुई।',
      'आज भारत-फ्रांस संयुक्त आयोग की 12वीं बैठक',
    ],
    ['organisation/body', 'मोदी ने एससीओ शासनाध्यक्षों की बैठक की तैयारी की।', 'एससीओ शासनाध्यक्षों की बैठक'],
    ['occurrence/told', 'नई दिल्ली: मोदी ने मैक्रों से मुलाकात नहीं की।', 'मोदी ने मैक्रों से मुलाकात नहीं की'],
  ])('%s rests on its own words: %s', (rule, text, quote) => {
    expect(quotesBy(rule, read(text))).toEqual([quote]);
  });
});
