import { claimsBy, quotesBy, read } from '../../support/reading.js';

const MACRON = 'meeting narendra-modi+emmanuel-macron';
const KISHIDA = 'meeting narendra-modi+fumio-kishida';

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: BEFORE -1 HAPPENED`]],
  ['किशिदा से मुलाकात से ठीक एक दिन पहले मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: BEFORE -1 HAPPENED`]],
  ['किशिदा से मुलाकात से दो दिन पूर्व मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: BEFORE -2 HAPPENED`]],
  ['किशिदा से मुलाकात से एक सप्ताह पहले मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: BEFORE -7 HAPPENED`]],
  ['किशिदा से मुलाकात से पहले मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: BEFORE HAPPENED`]],
  ['किशिदा से मिलने से पहले मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: BEFORE HAPPENED`]],
  ['किशिदा से मुलाकात के दो दिन बाद मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: AFTER 2 HAPPENED`]],
  ['किशिदा से मुलाकात के अगले दिन मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: AFTER 1 HAPPENED`]],
  ['किशिदा से मुलाकात के बाद मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: AFTER HAPPENED`]],
  ['किशिदा से मुलाकात के तुरंत बाद मोदी मैक्रों से मिलेंगे।', [`${MACRON} / ${KISHIDA}: AFTER PLANNED`]],
  ['मोदी ने किशिदा से मुलाकात के बाद मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: AFTER HAPPENED`]],
  ['मोदी की जापान यात्रा के बाद किशिदा भारत आएंगे।', ['visit fumio-kishida / visit narendra-modi: AFTER PLANNED']],
  ['मोदी और मैक्रों की मुलाकात उस दिन हुई, जब मोदी ने किशिदा से भी मुलाकात की थी।', [`${MACRON} / ${KISHIDA}: SAME_DAY 0 HAPPENED`]],
  ['मोदी और मैक्रों की मुलाकात उसी दिन हुई, जब मोदी ने किशिदा से मुलाकात की।', [`${MACRON} / ${KISHIDA}: SAME_DAY 0 HAPPENED`]],
  // From the event told of last
  ['मोदी ने किशिदा से मुलाकात की। इससे एक दिन पहले मोदी ने मैक्रों के साथ बैठक की थी।', [`${MACRON} / ${KISHIDA}: BEFORE -1 HAPPENED`]],
  ['मोदी ने किशिदा से मुलाकात की। इसके दो दिन बाद मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: AFTER 2 HAPPENED`]],
  ['इससे एक दिन पहले मोदी ने मैक्रों के साथ बैठक की थी।', []],
  ['मोदी सोमवार को किशिदा से मिले। उसी दिन मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: SAME_DAY 0 HAPPENED`]],
  ['मोदी सोमवार को किशिदा से मिले। अगले दिन मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: AFTER 1 HAPPENED`]],
  ['मोदी सोमवार को किशिदा से मिले। अगली सुबह मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: AFTER 1 HAPPENED`]],
  ['मोदी सोमवार को किशिदा से मिले। इसके अगले ही दिन मोदी ने मैक्रों के साथ बैठक की।', [`${MACRON} / ${KISHIDA}: AFTER 1 HAPPENED`]],
  ['मोदी और मैक्रों की मुलाकात उसी दिन हुई, जिस दिन मोदी किशिदा से मिले।', [`${MACRON} / ${KISHIDA}: SAME_DAY 0 HAPPENED`]],
  ['किशिदा से मुलाकात के दिन ही मोदी ने मैक्रों से मुलाकात की।', [`${MACRON} / ${KISHIDA}: SAME_DAY 0 HAPPENED`]],
  ['जिस दिन मोदी मैक्रों से मिले, उसी दिन मोदी ने किशिदा से भी मुलाकात की।', [`${MACRON} / ${KISHIDA}: SAME_DAY 0 HAPPENED`]],
  // From talks whose two sides the words need not name again
  ['मोदी की किशिदा के साथ वार्ता हुई। वार्ता से एक दिन पहले मैक्रों से मोदी मिले।', [`${MACRON} / ${KISHIDA}: BEFORE -1 HAPPENED`]],
  ['मोदी ने किशिदा से मुलाकात की। बैठक के दो दिन बाद मोदी मैक्रों से मिले।', [`${MACRON} / ${KISHIDA}: AFTER 2 HAPPENED`]],
  ['मोदी ने किशिदा से मुलाकात की। यह मुलाकात उसी दिन हुई, जिस दिन मोदी की मैक्रों से वार्ता हुई।', [`${KISHIDA} / ${MACRON}: SAME_DAY 0 HAPPENED`]],
  ['मोदी ने किशिदा और ज़ेलेंस्की से मुलाकात की। बैठक के दो दिन बाद मोदी मैक्रों से मिले।', []],
  ['बैठक के दो दिन बाद मोदी मैक्रों से मिले।', []],
  // A day of something else stands between
  ['मोदी सोमवार को किशिदा से मिले। बाजार मंगलवार को बंद था। अगले दिन मोदी ने मैक्रों से मुलाकात की।', []],
  ['उसी दिन मोदी ने मैक्रों से मुलाकात की।', []],
  // Never from silence, nor from days that stand side by side
  ['मोदी ने मैक्रों से मुलाकात की। मोदी ने किशिदा से मुलाकात की।', []],
  ['मोदी सोमवार को मैक्रों से मिले। मोदी मंगलवार को किशिदा से मिले।', []],
  ['मोदी और मैक्रों की मुलाकात तब हुई, जब मोदी ने किशिदा से मुलाकात की थी।', []],
  ['5 सितंबर के बाद मोदी ने मैक्रों से मुलाकात की।', []],
  ['चुनाव के बाद मोदी ने मैक्रों से मुलाकात की।', []],
  ['क्या किशिदा से मुलाकात के बाद मोदी मैक्रों से मिलेंगे?', []],
];

describe('order/stated', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(claimsBy('order/stated', read(text))).toEqual(expected);
  });

  it('rests on the words of both events', () => {
    const text = 'नई दिल्ली। किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की।';
    expect(quotesBy('order/stated', read(text))).toEqual([
      'किशिदा से मुलाकात से एक दिन पहले मोदी ने मैक्रों से मुलाकात की',
    ]);
  });
});
