import { claimsBy, quotesBy, read } from '../../support/reading.js';

const MEETING = 'meeting narendra-modi+emmanuel-macron';

/** Claims of one rule: `[]` where the rule must be silent. */
// biome-ignore format: a case a row
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  // A time said of the event itself
  ['date/stated', 'मोदी ने सोमवार को मैक्रों से मुलाकात की।', [`${MEETING}: 2025-09-08 HAPPENED`]],
  ['date/stated', 'मोदी सोमवार को मैक्रों से मिलेंगे।', [`${MEETING}: 2025-09-15 PLANNED`]],
  ['date/stated', 'मोदी सोमवार को मैक्रों से मिल सकते हैं।', [`${MEETING}: 2025-09-15 POSSIBLE`]],
  ['date/stated', '5 दिसंबर के आसपास किशिदा भारत आ सकते हैं।', ['visit fumio-kishida: 2025-12-05~ POSSIBLE']],
  ['date/stated', 'किशिदा की भारत यात्रा दिसंबर की शुरुआत में प्रस्तावित है।', ['visit fumio-kishida: 2025-12-01/2025-12-10 PLANNED']],
  ['date/stated', 'जी20 शिखर सम्मेलन 22-23 नवंबर को होगा।', ['gathering g20: 2025-11-22/2025-11-23 PLANNED']],
  ['date/stated', 'मोदी हाल ही में मैक्रों से मिले।', [`${MEETING}: ../2025-09-10 HAPPENED`]],
  // Each distinct time once, in one event
  ['date/stated', 'मोदी सितंबर में मैक्रों से मिले। मोदी 8 सितंबर को मैक्रों से मिले। मोदी सितंबर में मैक्रों से मिले।', [`${MEETING}: 2025-09 HAPPENED`, `${MEETING}: 2025-09-08 HAPPENED`]],
  // What did not happen on a day has no day
  ['date/stated', 'मोदी ने 5 सितंबर को मैक्रों से मुलाकात नहीं की।', []],
  ['date/stated', 'मोदी और मैक्रों की सोमवार की बैठक रद्द हो गई।', []],
  ['date/stated', 'मोदी सोमवार को मैक्रों से नहीं मिलेंगे।', []],
  ['date/stated', 'मोदी ने मैक्रों से मुलाकात की।', []],
  ['date/stated', 'सोमवार को क्या मोदी मैक्रों से मिलेंगे?', []],
  // A weekday of another day puts the date in doubt; two days in a row are a stretch
  ['date/stated', 'मोदी सोमवार (9 सितंबर, 2025) को मैक्रों से मिले।', [`${MEETING}: 2025-09-09? HAPPENED`]],
  ['date/stated', 'मोदी मंगलवार (9 सितंबर, 2025) को मैक्रों से मिले।', [`${MEETING}: 2025-09-09 HAPPENED`]],
  ['date/stated', '31 अगस्त और 1 सितंबर को तियानजिन में हुए एससीओ शिखर सम्मेलन में मोदी शामिल हुए।', ['gathering sco: 2025-08-31/2025-09-01 HAPPENED']],
  ['date/stated', '31 अगस्त और 1 सितंबर को तियानजिन में होने वाले एससीओ शिखर सम्मेलन में मोदी शामिल हुए।', ['gathering sco: 2025-08-31/2025-09-01 HAPPENED']],
  // "A day before this" leans on what was told before, not on publication
  ['date/stated', 'मोदी 8 सितंबर को पुतिन से मिले। इससे एक दिन पहले मोदी ने मैक्रों से मुलाकात की।', ['meeting narendra-modi+vladimir-putin: 2025-09-08 HAPPENED']],
  ['date/stated', 'मोदी 5 सितंबर को पुतिन से मिले। इसके दो दिन बाद मोदी ने मैक्रों से मुलाकात की।', ['meeting narendra-modi+vladimir-putin: 2025-09-05 HAPPENED']],
  // A hall (हॉल) is not lately (हाल), though both spellings of many words are one
  ['date/stated', 'मोदी और मैक्रों के बीच सोमवार को ग्रेट हॉल में मुलाकात हुई।', [`${MEETING}: 2025-09-08 HAPPENED`]],
  // Each partner's own day
  ['date/stated', 'वांग यी ने सोमवार को डोभाल से और मंगलवार को जयशंकर से मुलाकात की।', ['meeting wang-yi+ajit-doval: 2025-09-08 HAPPENED', 'meeting wang-yi+s-jaishankar: 2025-09-09 HAPPENED']],
  // A beginning or an end bounds a gathering; a day of it is not its date
  ['date/stated', 'जी20 शिखर सम्मेलन 22 नवंबर को शुरू होगा।', ['gathering g20: 2025-11-22/.. PLANNED']],
  ['date/stated', 'वांग यी का भारत दौरा मंगलवार को संपन्न हुआ।', ['visit wang-yi: ../2025-09-09 HAPPENED']],
  ['date/stated', 'मोदी ने 1 सितंबर को एससीओ शिखर सम्मेलन में हिस्सा लिया।', []],
  ['date/stated', 'वांग यी मंगलवार को भारत के दौरे पर हैं।', []],
  // What is put off, or cannot be: a past in the future, a plan gone by
  ['date/stated', 'मोदी और मैक्रों के बीच सोमवार को होने वाली बैठक टल गई।', []],
  ['date/stated', 'मोदी ने 5 सितंबर 2026 को मैक्रों से मुलाकात की।', []],
  ['date/stated', 'मोदी 5 सितंबर 2024 को मैक्रों से मिलेंगे।', []],
  // A time that stands behind the event's own clause, or in another, is not its own
  ['date/stated', 'विदेश मंत्रालय ने सोमवार को बताया कि मोदी ने मैक्रों से मुलाकात की।', []],
  ['date/stated', 'मोदी ने मैक्रों से मुलाकात की। सोमवार को बारिश हुई।', []],

  // The time of the visit or clause that it is part of
  ['date/of-surroundings', 'मोदी ने 29 अगस्त को जापान का दौरा किया। इस दौरे के दौरान मोदी ने किशिदा से मुलाकात की।', ['meeting narendra-modi+fumio-kishida: 2025-08-29 HAPPENED']],
  ['date/of-surroundings', 'मोदी 29 अगस्त को जापान पहुंचे। इस दौरे पर उन्होंने किशिदा से मुलाकात की।', []],
  ['date/of-surroundings', 'मोदी ने अगस्त में तियानजिन में एससीओ शिखर सम्मेलन के दौरान मैक्रों से मुलाकात की थी।', [`${MEETING}: 2025-08 HAPPENED`]],
  ['date/of-surroundings', 'मोदी ने सोमवार को मैक्रों से मुलाकात की।', []],
  ['date/of-surroundings', 'मोदी ने 29 अगस्त को जापान का दौरा किया। मोदी ने मैक्रों से मुलाकात की।', []],
  ['date/of-surroundings', 'मोदी ने 2023 में जापान का दौरा किया था। मोदी दिसंबर में किशिदा से मिलेंगे।', []],

  // Reckoned from another event's day
  ['date/from-another-event', 'मोदी मंगलवार को किशिदा से मिले। किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की थी।', [`${MEETING}: 2025-09-08 HAPPENED`]],
  ['date/from-another-event', 'मोदी 5 सितंबर को किशिदा से मिले। किशिदा से मुलाकात के तीन दिन बाद मोदी ने मैक्रों से मुलाकात की।', [`${MEETING}: 2025-09-08 HAPPENED`]],
  ['date/from-another-event', 'मोदी और किशिदा की मुलाकात उस दिन हुई, जब मोदी ने मैक्रों से भी मुलाकात की थी। मोदी सोमवार को किशिदा से मिले।', [`${MEETING}: 2025-09-08 HAPPENED`]],
  ['date/from-another-event', 'किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की थी।', []],
  ['date/from-another-event', 'मोदी अगस्त में किशिदा से मिले। किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की थी।', []],
  ['date/from-another-event', 'मोदी मंगलवार को किशिदा से मिले। किशिदा से मुलाकात से पहले मोदी ने मैक्रों से मुलाकात की थी।', []],
  ['date/from-another-event', 'मोदी मंगलवार को किशिदा से मिले। किशिदा से मुलाकात के दो महीने बाद मोदी ने मैक्रों से मुलाकात की।', []],

  // The bound that tense sets, where the article gives no time
  ['date/by-tense', 'मोदी ने मैक्रों से मुलाकात की।', [`${MEETING}: ../2025-09-10 HAPPENED`]],
  ['date/by-tense', 'मोदी ने मैक्रों से मुलाकात की थी।', [`${MEETING}: ../2025-09-10 HAPPENED`]],
  ['date/by-tense', 'मोदी मैक्रों से मिलेंगे।', [`${MEETING}: 2025-09-10/.. PLANNED`]],
  ['date/by-tense', 'मोदी मैक्रों से मिल सकते हैं।', [`${MEETING}: 2025-09-10/.. POSSIBLE`]],
  ['date/by-tense', 'किशिदा के आगामी भारत दौरे की तैयारी हुई।', ['visit fumio-kishida: 2025-09-10/.. PLANNED']],
  ['date/by-tense', 'मोदी ने सोमवार को मैक्रों से मुलाकात की।', []],
  ['date/by-tense', 'मोदी मैक्रों से मिले। मोदी और मैक्रों की मुलाकात सोमवार को हुई।', []],
  ['date/by-tense', 'मोदी ने मैक्रों से मुलाकात नहीं की।', []],
  ['date/by-tense', 'मोदी और मैक्रों की बैठक रद्द हो गई।', []],
  ['date/by-tense', 'मोदी मैक्रों से मुलाकात कर रहे हैं।', []],
  ['date/by-tense', 'जी20 शिखर सम्मेलन होगा।', []],
];

describe('the date claims', () => {
  it.each(CASES)('%s: %s', (rule, text, expected) => {
    expect(claimsBy(rule, read(text))).toEqual(expected);
  });

  it('have no bound by tense where publication is not known', () => {
    expect(read('मोदी ने मैक्रों से मुलाकात की।', null).claims).toMatchObject([{ kind: 'OCCURRENCE' }]);
  });

  it('have the whole span of an approximate publication as bound', () => {
    const told = (text: string) => claimsBy('date/by-tense', read(text, '2025-09-09/2025-09-10'));
    expect(told('मोदी मैक्रों से मिले।')).toEqual([`${MEETING}: ../2025-09-10 HAPPENED`]);
    expect(told('मोदी मैक्रों से मिलेंगे।')).toEqual([`${MEETING}: 2025-09-09/.. PLANNED`]);
  });

  it.each([
    [
      'date/stated',
      'पेरिस में मोदी ने सोमवार को मैक्रों से मुलाकात की।',
      'मोदी ने सोमवार को मैक्रों से मुलाकात की',
    ],
    ['date/stated', 'सूत्रों ने कहा कि मोदी सोमवार को मैक्रों से मिलेंगे।', 'मोदी सोमवार को मैक्रों से मिलेंगे'],
    [
      'date/from-another-event',
      'मोदी मंगलवार को किशिदा से मिले। किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की थी।',
      'किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की थी',
    ],
    [
      'date/of-surroundings',
      'मोदी ने अगस्त में एससीओ शिखर सम्मेलन के दौरान मैक्रों से मुलाकात की थी।',
      'मोदी ने अगस्त में एससीओ शिखर सम्मेलन के दौरान मैक्रों से मुलाकात की थी',
    ],
    [
      'date/stated',
      'मोदी ने भारत-जापान शिखर सम्मेलन की तैयारी की, जो दिसंबर में होगा।',
      'भारत-जापान शिखर सम्मेलन की तैयारी की, जो दिसंबर में होगा',
    ],
    // A headline says less than the sentence that it heads.
    ['date/by-tense', 'मैक्रों से मिले मोदी\n\nमोदी ने मैक्रों से मुलाकात की।', 'मोदी ने मैक्रों से मुलाकात की'],
  ])('%s rests on the words from who or when to the verb: %s', (rule, text, quote) => {
    expect(quotesBy(rule, read(text))).toEqual([quote]);
  });
});
