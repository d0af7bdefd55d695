import { entityName, printValue } from '../../../src/values/print.js';
import type { QuantityValue, Value } from '../../../src/values/value.js';
import { duration, order, quantity, ref, time } from '../build.js';

const bounded = (number: number, lower: number | null, upper: number | null): QuantityValue => ({
  ...quantity(String(number), 'devotee'),
  lower,
  upper,
});

const CASES: readonly (readonly [Value, string, string])[] = [
  [time('2025-12-05'), '5 December 2025', '5 दिसंबर 2025'],
  [time('2025-12-05~'), 'around 5 December 2025', '5 दिसंबर 2025 के आसपास'],
  [time('2025-12-05?'), 'perhaps 5 December 2025', 'संभवतः 5 दिसंबर 2025'],
  [time('2025-12%'), 'perhaps around December 2025', 'संभवतः दिसंबर 2025 के आसपास'],
  [time('2025-12'), 'December 2025', 'दिसंबर 2025'],
  [time('2025'), '2025', '2025'],
  [time('2004-XX'), '2004', '2004'],
  [time('2025-12-01/2025-12-07'), '1–7 December 2025', '1–7 दिसंबर 2025'],
  [time('2025-11-28/2025-12-07'), '28 November – 7 December 2025', '28 नवंबर – 7 दिसंबर 2025'],
  [time('2008/2011'), '2008–2011', '2008–2011'],
  [
    time('2025-12-01/2025-12-07~'),
    '1 December 2025 to around 7 December 2025',
    '1 दिसंबर 2025 से 7 दिसंबर 2025 के आसपास तक',
  ],
  [time('2004-06/2006-08-11'), 'June 2004 to 11 August 2006', 'जून 2004 से 11 अगस्त 2006 तक'],
  [time('../2025-11-19'), 'on or before 19 November 2025', '19 नवंबर 2025 को या उससे पहले'],
  [time('../2025-11'), 'in or before November 2025', 'नवंबर 2025 में या उससे पहले'],
  [time('2025-08-13/..'), 'on or after 13 August 2025', '13 अगस्त 2025 को या उसके बाद'],
  [time('/2025'), 'until 2025, beginning unknown', '2025 तक, आरंभ अज्ञात'],
  [time('2025/'), 'from 2025, end unknown', '2025 से, अंत अज्ञात'],
  [time('../..'), 'at any time', 'कभी भी'],
  [time('/'), 'at an unknown time', 'अज्ञात समय पर'],
  [
    time('[2025-11-19,2025-11-20]'),
    '19 November 2025 or 20 November 2025',
    '19 नवंबर 2025 या 20 नवंबर 2025',
  ],
  [time('{2024,2025}'), '2024 and 2025', '2024 और 2025'],
  [
    time('2025-06-26T16:01+05:30~'),
    'around 4:01 pm on 26 June 2025',
    '26 जून 2025 को शाम 4:01 बजे के आसपास',
  ],
  [time('2025-11-19T09:05'), '9:05 am on 19 November 2025', '19 नवंबर 2025 को सुबह 9:05 बजे'],
  [
    time('2025-06-10T22:00-04:00'),
    '10:00 pm (UTC−04:00) on 10 June 2025',
    '10 जून 2025 को रात 10:00 बजे (UTC−04:00)',
  ],
  [
    time('../2025-06-11T17:30'),
    'at or before 5:30 pm on 11 June 2025',
    '11 जून 2025 को शाम 5:30 बजे या उससे पहले',
  ],
  [time('199X'), 'the 1990s', '1990 का दशक'],
  [time('199X~'), 'around the 1990s', '1990 के दशक के आसपास'],
  [time('19XX'), 'the 20th century', '20वीं सदी'],
  [time('2025-24'), 'winter 2025', '2025 की सर्दियां'],
  [time('2025-33'), 'the first quarter of 2025', '2025 की पहली तिमाही'],
  [time('2025-38~'), 'around the second four months of 2025', '2025 के दूसरे चार महीनों के आसपास'],
  [time('2025-41'), 'the second half of 2025', '2025 की दूसरी छमाही'],
  [time('XXXX-12-25'), '25 December', '25 दिसंबर'],
  [time('-0043'), '44 BC', '44 ईसा पूर्व'],
  [time('15XX-12-25'), '15XX-12-25', '15XX-12-25'],

  [duration('P25Y'), '25 years', '25 वर्ष'],
  [duration('P1Y'), '1 year', '1 वर्ष'],
  [duration('P25Y~'), 'about 25 years', 'लगभग 25 वर्ष'],
  [duration('P1Y6M'), '1 year 6 months', '1 वर्ष 6 महीने'],
  [duration('PT28.5H'), '28.5 hours', '28.5 घंटे'],

  [quantity('121'), '121 people', '121 लोग'],
  [quantity('1'), '1 person', '1 व्यक्ति'],
  [quantity('80000~'), 'about 80,000 people', 'लगभग 80,000 लोग'],
  [quantity('50+', 'injury'), 'at least 50 injuries', 'कम से कम 50 घायल'],
  [quantity('50-', 'seat'), 'at most 50 seats', 'अधिकतम 50 सीटें'],
  [bounded(250_000, 250_001, null), 'more than 2.5 lakh devotees', '2.5 लाख से अधिक श्रद्धालु'],
  [bounded(500, null, 499), 'less than 500 devotees', '500 से कम श्रद्धालु'],
  [quantity('50..60'), '50 to 60 people', '50 से 60 लोग'],
  [quantity('24..99~'), 'about 24 to 99 people', 'लगभग 24 से 99 लोग'],
  [quantity('1234567', 'voter'), '12,34,567 voters', '12,34,567 मतदाता'],
  [quantity('200000', 'INR'), '₹2 lakh', '₹2 लाख'],
  [quantity('12500000', 'INR'), '₹1.25 crore', '₹1.25 करोड़'],
  [quantity('74250000000', 'INR'), '₹7,425 crore', '₹7,425 करोड़'],
  [quantity('1500000000000', 'INR'), '₹1.5 lakh crore', '₹1.5 लाख करोड़'],
  [quantity('1400000000'), '140 crore people', '140 करोड़ लोग'],
  [quantity('2000000000', 'USD'), '$2 billion', '$2 अरब'],
  [quantity('850000000~', 'USD'), 'about $850 million', 'लगभग $85 करोड़'],
  [quantity('1500000000000', 'USD'), '$1.5 trillion', '$1,500 अरब'],
  [quantity('1234567', 'USD'), '$1,234,567', '$12,34,567'],
  [quantity('2..3', 'INR'), '₹2 to ₹3', '₹2 से ₹3'],
  [quantity('6.8', 'magnitude'), 'magnitude 6.8', '6.8 तीव्रता'],
  [quantity('1.7', 't'), '1.7 tonnes', '1.7 टन'],
  [quantity('24', 'deg'), '24 degrees', '24 डिग्री'],
  [quantity('180', 'mL'), '180 millilitres', '180 मिलीलीटर'],
  [quantity('2', '[pp]'), '2 percentage points', '2 प्रतिशत अंक'],
  [quantity('43', 'MLA'), '43 MLAs', '43 विधायक'],
  [quantity('25.5', '%'), '25.5%', '25.5 प्रतिशत'],
  [quantity('400+', 'km'), 'at least 400 kilometres', 'कम से कम 400 किलोमीटर'],
  [{ ...quantity('5'), number: null, lower: null, upper: null }, 'some number', 'कोई संख्या'],

  [{ kind: 'ordinal', ordinal: 25 }, '25th', '25वां'],
  [{ kind: 'ordinal', ordinal: 22 }, '22nd', '22वां'],
  [{ kind: 'ordinal', ordinal: 1 }, '1st', 'पहला'],
  [{ kind: 'ordinal', ordinal: 6 }, '6th', 'छठा'],

  [order('BEFORE'), 'before', 'पहले'],
  [order('BEFORE', -1), 'one day before', 'एक दिन पहले'],
  [order('SAME_DAY'), 'same day', 'उसी दिन'],
  [order('AFTER', 3), '3 days after', '3 दिन बाद'],
  [order('AFTER'), 'after', 'बाद में'],

  [{ kind: 'occurrence', occurred: true }, 'happened', 'हुआ'],
  [{ kind: 'occurrence', occurred: false }, 'did not happen', 'नहीं हुआ'],
];

describe('printValue', () => {
  it.each(CASES.map(([value, en, hi]) => [en, hi, value] as const))('%s / %s', (en, hi, value) => {
    expect(printValue(value, 'en')).toBe(en);
    expect(printValue(value, 'hi')).toBe(hi);
  });
});

describe('entityName', () => {
  it('gives the name in the language, else one that there is', () => {
    const moscow = ref('place/moscow', [], { names: { en: 'Moscow', hi: 'मॉस्को' } });
    expect(entityName(moscow, 'hi')).toBe('मॉस्को');
    expect(entityName(ref('organisation/a', [], { names: { hi: 'सेतु' } }), 'en')).toBe('सेतु');
    expect(entityName(ref('place/a', [], { names: { ru: 'Москва' } }), 'hi')).toBe('Москва');
    expect(printValue({ kind: 'entity', entity: moscow }, 'en')).toBe('Moscow');
  });

  it('spells people and places in Latin letters for English, and only for English', () => {
    const patel = ref('person/~ptl', [], { type: 'PERSON', names: { hi: 'सुरेश पटेल' } });
    expect(entityName(patel, 'en')).toBe('Suresh Patel');
    expect(entityName(patel, 'hi')).toBe('सुरेश पटेल');
    expect(entityName(ref('place/~skri', [], { names: { hi: 'सिकरी' } }), 'en')).toBe('Sikri');
  });
});
