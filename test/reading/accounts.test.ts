import { eventsOf, read } from '../support/reading.js';

const MEETING = 'meeting narendra-modi+emmanuel-macron';

/** Which sentences of an article tell of one event. */
// biome-ignore format: a case a row
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // One event
  ['told twice', 'मोदी ने मैक्रों से मुलाकात की। मोदी और मैक्रों की मुलाकात सोमवार को हुई।', [`${MEETING} on 2025-09-08 HAPPENED`]],
  ['told twice on one day', 'मोदी ने सोमवार को मैक्रों से मुलाकात की। मैक्रों ने सोमवार को मोदी से मुलाकात की।', [`${MEETING} on 2025-09-08 HAPPENED`]],
  ['told twice, once more exactly', 'मोदी सितंबर में मैक्रों से मिले। मोदी 8 सितंबर को मैक्रों से मिले।', [`${MEETING} on 2025-09-08 HAPPENED`]],
  ['referred to', 'मोदी ने सोमवार को पेरिस में मैक्रों से मुलाकात की। यह मुलाकात दो घंटे चली।', [`${MEETING} in paris on 2025-09-08 HAPPENED`]],
  ['in a venue within the city', 'मोदी ने पेरिस में मैक्रों से मुलाकात की। एलिसी पैलेस में मोदी ने मैक्रों से मुलाकात की।', [`${MEETING} in elysee-palace HAPPENED`]],
  ['a visit to a country and its city', 'मोदी सोमवार को टोक्यो पहुंचे। मोदी ने सोमवार को जापान का दौरा किया।', ['visit narendra-modi in tokyo on 2025-09-08 HAPPENED']],
  ['this visit', 'मोदी ने 29 अगस्त को जापान का दौरा किया। यह दौरा अहम था।', ['visit narendra-modi in japan on 2025-08-29 HAPPENED']],
  // Two events
  ['two days', 'मोदी सोमवार को मैक्रों से मिले। मोदी मंगलवार को मैक्रों से मिले।', [`${MEETING} on 2025-09-08 HAPPENED`, `${MEETING} on 2025-09-09 HAPPENED`]],
  ['two months', 'मोदी ने अगस्त में मैक्रों से मुलाकात की। मोदी ने जून में मैक्रों से मुलाकात की।', [`${MEETING} on 2025-08 HAPPENED`, `${MEETING} on 2025-06 HAPPENED`]],
  ['a plan and the past', 'मोदी मैक्रों से मिलेंगे। मोदी ने मैक्रों से मुलाकात की थी।', [`${MEETING} PLANNED`, `${MEETING} HAPPENED`]],
  ['a plan and the past, with times', 'मोदी सोमवार को मैक्रों से मिलेंगे। मोदी पिछले महीने भी मैक्रों से मिले थे।', [`${MEETING} on 2025-09-15 PLANNED`, `${MEETING} on 2025-08 HAPPENED`]],
  ['news and background of another year', 'मोदी ने मैक्रों से मुलाकात की। मोदी ने 2019 में मैक्रों से मुलाकात की थी।', [`${MEETING} HAPPENED`, `${MEETING} on 2019 HAPPENED`]],
  ['two partners', 'मोदी ने मैक्रों से मुलाकात की। मोदी ने किशिदा से मुलाकात की।', [`${MEETING} HAPPENED`, 'meeting narendra-modi+fumio-kishida HAPPENED']],
  ['a meeting and a call', 'मोदी ने मैक्रों से मुलाकात की। मोदी ने मैक्रों से फोन पर बात की।', [`${MEETING} HAPPENED`, 'call narendra-modi+emmanuel-macron HAPPENED']],
  ['visits to two countries', 'मोदी ने जापान का दौरा किया। मोदी ने चीन का दौरा किया।', ['visit narendra-modi in japan HAPPENED', 'visit narendra-modi in china HAPPENED']],
  ['visits of two people', 'मोदी ने जापान का दौरा किया। जयशंकर ने जापान का दौरा किया।', ['visit narendra-modi in japan HAPPENED', 'visit s-jaishankar in japan HAPPENED']],
  ['two numbers in a series', 'भारत-फ्रांस संयुक्त आयोग की 12वीं बैठक हुई। भारत-फ्रांस संयुक्त आयोग की 11वीं बैठक हुई।', ['gathering france-india+organisation/joint-commission #12 HAPPENED', 'gathering france-india+organisation/joint-commission #11 HAPPENED']],
  // A time from the surroundings
  ['during this visit', 'मोदी ने 29 अगस्त को जापान का दौरा किया। इस दौरे के दौरान मोदी ने किशिदा से मुलाकात की।', ['visit narendra-modi in japan on 2025-08-29 HAPPENED', 'meeting narendra-modi+fumio-kishida on 2025-08-29 HAPPENED']],
  ['and besides', 'मोदी ने 29 अगस्त को जापान का दौरा किया। इस दौरे के दौरान मोदी ने किशिदा से मुलाकात की। इसके अलावा, उन्होंने मैक्रों से मुलाकात की।', ['visit narendra-modi in japan on 2025-08-29 HAPPENED', 'meeting narendra-modi+fumio-kishida on 2025-08-29 HAPPENED', `${MEETING} on 2025-08-29 HAPPENED`]],
  ['but not what stands for itself', 'मोदी ने 29 अगस्त को जापान का दौरा किया। इस यात्रा के दौरान मोदी ने किशिदा से मुलाकात की। मोदी ने मैक्रों से मुलाकात की।', ['visit narendra-modi in japan on 2025-08-29 HAPPENED', 'meeting narendra-modi+fumio-kishida on 2025-08-29 HAPPENED', `${MEETING} HAPPENED`]],
  ['a relative clause about a gathering', 'मोदी ने भारत-जापान शिखर सम्मेलन की तैयारी की, जो दिसंबर में होगा।', ['gathering india-japan+organisation/summit on 2025-12 PLANNED']],
  // A time from another event
  ['a day before another', 'जयशंकर मंगलवार को रूबियो से मिले। रूबियो से मुलाकात से एक दिन पहले जयशंकर ने वांग यी से मुलाकात की थी।', ['meeting s-jaishankar+marco-rubio on 2025-09-09 HAPPENED', 'meeting s-jaishankar+wang-yi on 2025-09-08 HAPPENED']],
  ['two days after another', 'जयशंकर 5 सितंबर को रूबियो से मिले। रूबियो से मुलाकात के दो दिन बाद जयशंकर ने वांग यी से मुलाकात की।', ['meeting s-jaishankar+marco-rubio on 2025-09-05 HAPPENED', 'meeting s-jaishankar+wang-yi on 2025-09-07 HAPPENED']],
  ['the next day', 'जयशंकर 5 सितंबर को रूबियो से मिले। रूबियो से मुलाकात के अगले दिन जयशंकर ने वांग यी से मुलाकात की।', ['meeting s-jaishankar+marco-rubio on 2025-09-05 HAPPENED', 'meeting s-jaishankar+wang-yi on 2025-09-06 HAPPENED']],
  ['a week before', 'जयशंकर 8 सितंबर को रूबियो से मिले। रूबियो से मुलाकात से एक सप्ताह पहले जयशंकर ने वांग यी से मुलाकात की थी।', ['meeting s-jaishankar+marco-rubio on 2025-09-08 HAPPENED', 'meeting s-jaishankar+wang-yi on 2025-09-01 HAPPENED']],
  ['on that day', 'जयशंकर सोमवार को रूबियो से मिले। जयशंकर और रूबियो की मुलाकात उस दिन हुई, जब जयशंकर ने वांग यी से भी मुलाकात की थी।', ['meeting s-jaishankar+marco-rubio on 2025-09-08 HAPPENED', 'meeting s-jaishankar+wang-yi on 2025-09-08 HAPPENED']],
  ['a day before a month: no day', 'जयशंकर अगस्त में रूबियो से मिले। रूबियो से मुलाकात से एक दिन पहले जयशंकर ने वांग यी से मुलाकात की थी।', ['meeting s-jaishankar+marco-rubio on 2025-08 HAPPENED', 'meeting s-jaishankar+wang-yi HAPPENED']],
  ['before, without saying how long: no day', 'जयशंकर मंगलवार को रूबियो से मिले। रूबियो से मुलाकात से पहले जयशंकर ने वांग यी से मुलाकात की थी।', ['meeting s-jaishankar+marco-rubio on 2025-09-09 HAPPENED', 'meeting s-jaishankar+wang-yi HAPPENED']],
  // Quoted words lean on a day that is not known
  ['a weekday in a quotation', 'रूबियो ने कहा, “सोमवार को मोदी मैक्रों से मिलेंगे।”', [`${MEETING} PLANNED`]],
  ['a date in a quotation', 'रूबियो ने कहा, “15 सितंबर को मोदी मैक्रों से मिलेंगे।”', [`${MEETING} on 2025-09-15 PLANNED`]],
];

describe("an article's events", () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('where an event is sought', () => {
  const windowOf = (text: string, publishedOn?: string | null) => {
    const window = read(text, publishedOn).events[0]?.window;
    const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
    return window ? `${day(window.from)} ${day(window.to)}` : null;
  };

  it.each([
    [
      'a day: two accounts may differ by three',
      'मोदी 8 सितंबर को मैक्रों से मिले।',
      '2025-09-07 2025-09-10',
    ],
    ['a month: as it is', 'मोदी अगस्त में मैक्रों से मिले।', '2025-08-01 2025-08-31'],
    ['news without a day: the last days', 'मोदी मैक्रों से मिले।', '2025-08-31 2025-09-11'],
    ['lately: 60 days back', 'मोदी हाल ही में मैक्रों से मिले।', '2025-07-12 2025-09-10'],
    ['a plan without a day: half a year', 'मोदी मैक्रों से मिलेंगे।', '2025-09-09 2026-03-09'],
    ['the past of the past without a day: nowhere', 'मोदी मैक्रों से मिले थे।', null],
    [
      'a gathering that is merely named: a week around',
      'जी20 शिखर सम्मेलन की तैयारी है।',
      '2025-09-03 2025-09-17',
    ],
  ])('%s', (_, text, expected) => {
    expect(windowOf(text)).toBe(expected);
  });

  it('is nowhere without a publication day, nor has it keys', () => {
    const { events } = read('मोदी मैक्रों से मिले।', null);
    expect(events).toMatchObject([{ window: null, blockKeys: [] }]);
  });

  it.each([
    ['whoever is named first', 'मैक्रों मोदी से मिले।', 'मोदी मैक्रों से मिले।', true],
    ['a visit to the city or the country', 'मोदी टोक्यो पहुंचे।', 'मोदी ने जापान का दौरा किया।', true],
    ['visits to two countries', 'मोदी चीन पहुंचे।', 'मोदी ने जापान का दौरा किया।', false],
    ['a meeting and a call', 'मोदी ने मैक्रों से मुलाकात की।', 'मोदी ने मैक्रों से फोन पर बात की।', false],
    [
      'a summit and a council of leaders',
      'एससीओ शिखर सम्मेलन होगा।',
      'एससीओ के राष्ट्राध्यक्ष परिषद की बैठक होगी।',
      true,
    ],
    [
      'leaders and ministers',
      'एससीओ शिखर सम्मेलन होगा।',
      'एससीओ के विदेश मंत्रियों की परिषद की बैठक होगी।',
      false,
    ],
    ['two organisations', 'एससीओ शिखर सम्मेलन होगा।', 'ब्रिक्स शिखर सम्मेलन होगा।', false],
  ])('meets under the same key: %s', (_, one, other, same) => {
    const [a, b] = [one, other].map((text) => read(text).events[0]!.blockKeys);
    expect(a!.some((key) => b!.includes(key))).toBe(same);
    expect([a, b]).not.toContainEqual([]);
  });
});
