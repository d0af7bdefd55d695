import { readdirSync, readFileSync } from 'node:fs';
import { detectLanguage, packFor, packs } from '../../src/languages/registry.js';
import { fold } from '../../src/text/fold.js';
import { isCurrency } from '../../src/values/currency.js';
import { printValue } from '../../src/values/print.js';
import type { QuantityValue } from '../../src/values/value.js';

describe('packFor', () => {
  it.each(['hi', 'hi-IN', 'HI', 'hi-Deva-IN'])('reads %s with the Hindi pack', (tag) => {
    expect(packFor(tag)?.pack.language).toBe('hi');
  });

  it.each(['', 'und', 'ne', 'hin', 'x-hi'])('has none for "%s"', (tag) => {
    expect(packFor(tag)).toBeNull();
  });

  it('compiles a pack once', () => {
    expect(packFor('hi')).toBe(packFor('hi-IN'));
  });
});

describe('packs', () => {
  const units = new Set(
    packs.flatMap(({ words }) =>
      words.flatMap(({ sense }) =>
        sense.cls === 'counted' || sense.cls === 'currencySign' ? [sense.unit] : [],
      ),
    ),
  );

  it.each([...units].filter((unit) => !isCurrency(unit) && unit !== 'MoU'))(
    'count in no unit that readers see as its code: %s',
    (unit) => {
      const three = { kind: 'quantity', number: 3, lower: 3, upper: 3, unit, approximate: false };
      expect(printValue(three as QuantityValue, 'hi')).not.toMatch(/[A-Za-z]/u);
      expect(printValue(three as QuantityValue, 'en')).not.toMatch(/[[\]/.]|^3 \p{L}{0,2}$/u);
    },
  );
});

const NEPALI =
  'प्रधानमन्त्रीले सोमबार संसद्मा सम्बोधन गर्नुभयो। उहाँले सरकारले जनताका लागि काम गरिरहेको बताउनुभयो। विपक्षी दलले भने सरकारको आलोचना गरेको छ।';

describe('detectLanguage', () => {
  it.each([
    // Two languages of one script
    ['Hindi', 'प्रधानमंत्री मोदी ने मैक्रों से मुलाकात की।', 'hi'],
    ['Hindi of the past', 'बैठक में दोनों देशों के बीच व्यापार पर चर्चा हुई थी।', 'hi'],
    ['Marathi', 'पंतप्रधान मोदी यांनी मॅक्रॉन यांची भेट घेतली आहे.', 'mr'],
    ['Marathi of the future', 'ही बैठक डिसेंबरमध्ये मुंबईत होणार असून त्यांनी तशी माहिती दिली.', 'mr'],
    [
      'Hindi that quotes Marathi',
      `${'सरकार ने कहा कि यह फैसला सभी के लिए है। '.repeat(4)}"आम्ही सर्व एकत्र आहोत असे ते म्हणाले".`,
      'hi',
    ],
    [
      'Marathi that quotes Hindi',
      `${'मंत्री यांनी हे काम झाले आहे असे सांगितले. '.repeat(4)}"यह सबके लिए है"`,
      'mr',
    ],
    ['a language of that script that nothing reads', NEPALI, 'und'],
    ['a headline without any common word', 'मोदी दिल्ली पहुंचे', 'hi'],
    // Two scripts
    ['Hindi with English names', 'PM Modi ने सोशल मीडिया पर जानकारी दी और मुलाकात की।', 'hi'],
    [
      'Hindi with more English names than Hindi words',
      'PM Modi ने Washington DC के White House में President Donald Trump से बात की।',
      'hi',
    ],
    ['Marathi with English names', 'PM Modi यांनी White House येथे Donald Trump यांची भेट घेतली.', 'mr'],
    ['English', 'Modi met Macron in Paris.', 'en'],
    [
      'French',
      'Le président français a rencontré le premier ministre indien à New Delhi lundi, selon des sources diplomatiques.',
      'und',
    ],
    [
      'English that quotes Hindi',
      `${'The minister spoke about it in the house on Monday and left for Paris. '.repeat(3)}"हम साथ हैं"`,
      'en',
    ],
    ['a headline of two names in two scripts', 'भारत India', 'und'],
    // Nothing to go by
    ['figures alone', '2025, 17-18', 'und'],
    ['nothing', '', 'und'],
    ['another script', 'মোদী প্যারিসে গিয়েছেন', 'und'],
    ['another script with one English name', 'মোদী আজ Paris শহরে গিয়েছেন বলে জানা গেছে', 'und'],
  ])('takes %s', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['2', '3'])('takes seed %s for Hindi', (digit) => {
    const name = readdirSync('seeds').find((one) => one.startsWith(`00${digit}_`)) as string;
    expect(detectLanguage(readFileSync(`seeds/${name}`, 'utf8'))).toBe('hi');
  });

  it('looks at the beginning: a long tail in another script does not count', () => {
    const hindi = 'मोदी ने मैक्रों से मुलाकात की। '.repeat(200);
    expect(detectLanguage(hindi + 'Modi met Macron. '.repeat(2_000))).toBe('hi');
  });
});

describe('common words', () => {
  const byScript = packs.flatMap((one) =>
    packs
      .filter((two) => two !== one && two.script === one.script)
      .map((two) => [one, two] as const),
  );

  it.each(byScript.map(([one, two]) => [one.language, two.language, one, two] as const))(
    'of %s are none of %s, so that each counts for one language',
    (_one, _two, one, two) => {
      expect(one.commonWords?.length).toBeGreaterThan(10);
      const others = new Set((two.commonWords ?? []).map(fold));
      expect((one.commonWords ?? []).filter((word) => others.has(fold(word)))).toEqual([]);
    },
  );
});
