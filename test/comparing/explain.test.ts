import {
  explainComparison,
  summariseConflict,
  type ToldAnswer,
} from '../../src/comparing/explain.js';
import { shortQuote } from '../../src/comparing/explaining/quote.js';
import type { QuestionKind } from '../../src/reading/reading.js';
import { relate } from '../../src/values/relate.js';
import type { Value } from '../../src/values/value.js';
import { duration, entity, order, quantity, time } from '../values/build.js';

type Who = readonly [outlet: string | null, publishedOn?: string | null, title?: string | null];

const UJJAIN: Who = ['Ujjain Vocals', '2025-11-19~'];
const NAVBHARAT: Who = ['Navbharat Live', '2025-11-18'];
const UNNAMED: Who = [null, '2025-11-19'];

const answer = (value: Value, exact: string, ...who: readonly Who[]): ToldAnswer => ({
  value,
  claims: who.map(([outlet, publishedOn = null, title = null]) => ({
    outlet,
    title,
    exact,
    publishedOn,
  })),
});

/** The relation and rule that the server itself finds, unless another rule is told. */
function explained(
  left: ToldAnswer,
  right: ToldAnswer,
  language: 'en' | 'hi',
  rule?: string,
): string {
  const found = relate(left.value, right.value);
  const kind: QuestionKind = 'DATE';
  return explainComparison(
    { left, right, relation: found.relation, rule: rule ?? found.rule, kind },
    language,
  );
}

const monday = answer(time('2025-11-17'), 'एक दिन पहले', UJJAIN);
const tuesday = answer(time('2025-11-18'), 'उस दिन हुई', NAVBHARAT);
const around = answer(time('2025-12-05~'), '5 दिसंबर के आसपास', UJJAIN);
const december = answer(time('2025-12'), 'दिसंबर में', UNNAMED);
const sixth = answer(time('2025-12-06'), 'on the 6th', ['The Hindu', '2025-12-07']);
const dayBefore = answer(order('BEFORE', 1), 'एक दिन पहले', UJJAIN);
const sameDay = answer(order('SAME_DAY'), 'उस दिन', NAVBHARAT);
const body = (key: string, en: string, hi: string) =>
  entity(`organisation/${key}`, ['organisation/sco'], { names: { en, hi } });
const heads = answer(
  body('state', 'Council of Heads of State', 'राष्ट्राध्यक्ष परिषद'),
  'राष्ट्राध्यक्ष',
  UNNAMED,
);
const governments = answer(
  body('government', 'Council of Heads of Government', 'शासनाध्यक्ष परिषद'),
  'शासनाध्यक्षों',
  UJJAIN,
);
const deputy = answer(
  entity('role/deputy', [], { names: { en: 'Deputy Prime Minister', hi: 'उप प्रधानमंत्री' } }),
  'उप प्रधानमंत्री',
  NAVBHARAT,
);
const firstDeputy = answer(
  entity('role/first', ['role/deputy'], {
    names: { en: 'First Deputy Prime Minister', hi: 'प्रथम उप प्रधानमंत्री' },
  }),
  'प्रथम उप प्रधानमंत्री',
  UJJAIN,
);
const place = (key: string, en: string, hi: string, ...within: string[]) =>
  entity(`place/${key}`, within, { names: { en, hi } });
const kremlin = answer(place('kremlin', 'Kremlin', 'क्रेमलिन', 'place/moscow'), 'क्रेमलिन में', UJJAIN);
const moscow = answer(place('moscow', 'Moscow', 'मॉस्को'), 'मॉस्को में', NAVBHARAT);
const launch = (edtf: string, ...who: Who[]) => answer(time(edtf), 'docked', ...who);

type Case = readonly [ToldAnswer, ToldAnswer, en: string, hi: string, rule?: string];

const CASES: Readonly<Record<string, Case>> = {
  'two days': [
    monday,
    tuesday,
    'These cannot both be true: Ujjain Vocals says 17 November 2025 (“एक दिन पहले”), Navbharat Live says 18 November 2025 (“उस दिन हुई”), a day apart.',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार 17 नवंबर 2025 (“एक दिन पहले”), Navbharat Live के अनुसार 18 नवंबर 2025 (“उस दिन हुई”), यानी एक दिन का अंतर।',
  ],
  'two months': [
    answer(time('2025-08'), 'August', UJJAIN),
    answer(time('2025-11'), 'November', NAVBHARAT),
    'These cannot both be true: Ujjain Vocals says August 2025 (“August”), Navbharat Live says November 2025 (“November”), at least 62 days apart.',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार अगस्त 2025 (“August”), Navbharat Live के अनुसार नवंबर 2025 (“November”), यानी कम से कम 62 दिन का अंतर।',
  ],
  'two months in a row': [
    answer(time('2025-10'), 'October', UJJAIN),
    answer(time('2025-11'), 'November', NAVBHARAT),
    'These cannot both be true: Ujjain Vocals says October 2025 (“October”), Navbharat Live says November 2025 (“November”).',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार अक्टूबर 2025 (“October”), Navbharat Live के अनुसार नवंबर 2025 (“November”)।',
  ],
  'two moments': [
    launch('2025-06-26T14:21+05:30', UJJAIN),
    launch('2025-06-26T16:01+05:30', NAVBHARAT),
    'These cannot both be true: Ujjain Vocals says 2:21 pm on 26 June 2025 (“docked”), Navbharat Live says 4:01 pm on 26 June 2025 (“docked”), 1 hour 40 minutes apart.',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार 26 जून 2025 को दोपहर 2:21 बजे (“docked”), Navbharat Live के अनुसार 26 जून 2025 को शाम 4:01 बजे (“docked”), यानी 1 घंटे 40 मिनट का अंतर।',
  ],
  'a more precise date': [
    around,
    december,
    '“5 दिसंबर के आसपास” (Ujjain Vocals: around 5 December 2025) lies within “दिसंबर में” (an unnamed outlet (19 November 2025): December 2025): it is only more precise.',
    '“5 दिसंबर के आसपास” (Ujjain Vocals के अनुसार 5 दिसंबर 2025 के आसपास) “दिसंबर में” (एक अनाम समाचार स्रोत (19 नवंबर 2025) के अनुसार दिसंबर 2025) के दायरे में ही है, बस अधिक सटीक है।',
  ],
  'a hedge that reaches': [
    around,
    sixth,
    '“5 दिसंबर के आसपास” (Ujjain Vocals: around 5 December 2025) and “on the 6th” (The Hindu: 6 December 2025) are a day apart, yet both can be true: one of the dates is only approximate.',
    '“5 दिसंबर के आसपास” (Ujjain Vocals के अनुसार 5 दिसंबर 2025 के आसपास) और “on the 6th” (The Hindu के अनुसार 6 दिसंबर 2025) में एक दिन का अंतर है, फिर भी दोनों सही हो सकते हैं: एक तारीख अनुमानित है।',
  ],
  'dates that share days': [
    answer(time('2025-12-01/2025-12-07'), 'पहले हफ्ते में', NAVBHARAT),
    answer(time('2025-12-05/2025-12-10'), '5 to 10', UJJAIN),
    '“पहले हफ्ते में” (Navbharat Live: 1–7 December 2025) and “5 to 10” (Ujjain Vocals: 5–10 December 2025) overlap: both can be true.',
    '“पहले हफ्ते में” (Navbharat Live के अनुसार 1–7 दिसंबर 2025) और “5 to 10” (Ujjain Vocals के अनुसार 5–10 दिसंबर 2025) आंशिक रूप से मेल खाते हैं: दोनों सही हो सकते हैं।',
  ],
  'one month, written twice': [
    answer(time('2025-12'), 'December', UJJAIN),
    answer(time('2025-12-01/2025-12-31'), '1 to 31', NAVBHARAT),
    '“December” (Ujjain Vocals: December 2025) and “1 to 31” (Navbharat Live: 1–31 December 2025) say the same.',
    '“December” (Ujjain Vocals के अनुसार दिसंबर 2025) और “1 to 31” (Navbharat Live के अनुसार 1–31 दिसंबर 2025) एक ही बात कहते हैं।',
  ],
  'a plan and a later outcome': [
    sixth,
    answer(time('2025-12-05'), 'will come on the 5th', NAVBHARAT),
    'The plan slipped; the reports do not contradict each other: beforehand Navbharat Live says 5 December 2025 (“will come on the 5th”), afterwards The Hindu says 6 December 2025 (“on the 6th”), a day later than planned.',
    'तय कार्यक्रम बदल गया, खबरें एक-दूसरे का खंडन नहीं करतीं: पहले Navbharat Live के अनुसार 5 दिसंबर 2025 (“will come on the 5th”), बाद में The Hindu के अनुसार 6 दिसंबर 2025 (“on the 6th”), तय समय से एक दिन बाद।',
    'date/plan-slipped',
  ],
  'a plan and an earlier outcome': [
    answer(time('2025-12-09'), 'will come on the 9th', NAVBHARAT),
    sixth,
    'The plan slipped; the reports do not contradict each other: beforehand Navbharat Live says 9 December 2025 (“will come on the 9th”), afterwards The Hindu says 6 December 2025 (“on the 6th”), 3 days earlier than planned.',
    'तय कार्यक्रम बदल गया, खबरें एक-दूसरे का खंडन नहीं करतीं: पहले Navbharat Live के अनुसार 9 दिसंबर 2025 (“will come on the 9th”), बाद में The Hindu के अनुसार 6 दिसंबर 2025 (“on the 6th”), तय समय से 3 दिन पहले।',
    'date/plan-slipped',
  ],
  'a plan and an outcome of unknown days of publication': [
    answer(time('2025-12-05'), 'on the 5th', ['Amar Ujala']),
    sixth,
    'The plan slipped; the reports do not contradict each other, since one tells what was planned and the other what happened: Amar Ujala says 5 December 2025 (“on the 5th”), The Hindu says 6 December 2025 (“on the 6th”), a day apart.',
    'तय कार्यक्रम बदल गया, खबरें एक-दूसरे का खंडन नहीं करतीं, क्योंकि एक में योजना है और दूसरी में जो हुआ: Amar Ujala के अनुसार 5 दिसंबर 2025 (“on the 5th”), The Hindu के अनुसार 6 दिसंबर 2025 (“on the 6th”), यानी एक दिन का अंतर।',
    'date/plan-slipped',
  ],
  'a moment by another clock': [
    launch('2025-06-10T22:00-04:00', UJJAIN),
    launch('2025-06-10', NAVBHARAT),
    '“docked” (Ujjain Vocals: 10:00 pm (UTC−04:00) on 10 June 2025) and “docked” (Navbharat Live: 10 June 2025) can both be true: they may be told by the clocks of different time zones.',
    '“docked” (Ujjain Vocals के अनुसार 10 जून 2025 को रात 10:00 बजे (UTC−04:00)) और “docked” (Navbharat Live के अनुसार 10 जून 2025) दोनों सही हो सकते हैं: हो सकता है कि समय अलग-अलग समय क्षेत्रों की घड़ी से बताया गया हो।',
  ],
  'two orders': [
    sameDay,
    dayBefore,
    'These cannot both be true: Navbharat Live puts both on the same day (“उस दिन”), Ujjain Vocals puts the first-named a day earlier (“एक दिन पहले”).',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Navbharat Live के अनुसार दोनों एक ही दिन (“उस दिन”), Ujjain Vocals के अनुसार पहली घटना दूसरी से एक दिन पहले (“एक दिन पहले”)।',
  ],
  'an order with days': [
    answer(order('AFTER'), 'later', NAVBHARAT),
    answer(order('AFTER', 2), 'two days later', UJJAIN),
    '“two days later” (Ujjain Vocals: the first-named 2 days later) fits “later” (Navbharat Live: the first-named after the other): it is only more precise.',
    '“two days later” (Ujjain Vocals के अनुसार पहली घटना दूसरी से 2 दिन बाद) “later” (Navbharat Live के अनुसार पहली घटना दूसरी के बाद) से मेल खाता है, बस अधिक सटीक है।',
  ],
  'two bodies': [
    heads,
    governments,
    'These cannot both be true: an unnamed outlet (19 November 2025) names Council of Heads of State (“राष्ट्राध्यक्ष”), Ujjain Vocals names Council of Heads of Government (“शासनाध्यक्षों”).',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: एक अनाम समाचार स्रोत (19 नवंबर 2025) के अनुसार राष्ट्राध्यक्ष परिषद (“राष्ट्राध्यक्ष”), Ujjain Vocals के अनुसार शासनाध्यक्ष परिषद (“शासनाध्यक्षों”)।',
  ],
  'an office that is a kind of another': [
    deputy,
    firstDeputy,
    '“प्रथम उप प्रधानमंत्री” (Ujjain Vocals: First Deputy Prime Minister) falls under “उप प्रधानमंत्री” (Navbharat Live: Deputy Prime Minister): it is only more precise.',
    '“प्रथम उप प्रधानमंत्री” (Ujjain Vocals के अनुसार प्रथम उप प्रधानमंत्री) “उप प्रधानमंत्री” (Navbharat Live के अनुसार उप प्रधानमंत्री) का ही एक रूप है, बस अधिक सटीक है।',
  ],
  'a place in a place': [
    kremlin,
    moscow,
    '“क्रेमलिन में” (Ujjain Vocals: Kremlin) lies within “मॉस्को में” (Navbharat Live: Moscow): it is only more precise.',
    '“क्रेमलिन में” (Ujjain Vocals के अनुसार क्रेमलिन) “मॉस्को में” (Navbharat Live के अनुसार मॉस्को) के दायरे में ही है, बस अधिक सटीक है।',
  ],
  'a person and a place': [
    heads,
    moscow,
    'These cannot be compared, because it is not known how the two are related: an unnamed outlet (19 November 2025) names Council of Heads of State (“राष्ट्राध्यक्ष”), Navbharat Live names Moscow (“मॉस्को में”).',
    'इन दोनों की तुलना नहीं हो सकती, क्योंकि दोनों का आपसी संबंध ज्ञात नहीं है: एक अनाम समाचार स्रोत (19 नवंबर 2025) के अनुसार राष्ट्राध्यक्ष परिषद (“राष्ट्राध्यक्ष”), Navbharat Live के अनुसार मॉस्को (“मॉस्को में”)।',
  ],
  'happened or not': [
    answer({ kind: 'occurrence', occurred: true }, 'मिले', UJJAIN),
    answer({ kind: 'occurrence', occurred: false }, 'नहीं मिले', NAVBHARAT),
    'These cannot both be true: Ujjain Vocals says it happened (“मिले”), Navbharat Live says it did not happen (“नहीं मिले”).',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार ऐसा हुआ (“मिले”), Navbharat Live के अनुसार ऐसा नहीं हुआ (“नहीं मिले”)।',
  ],
  ordinals: [
    answer({ kind: 'ordinal', ordinal: 25 }, '25th', UJJAIN),
    answer({ kind: 'ordinal', ordinal: 26 }, '26th', NAVBHARAT),
    'These cannot both be true: Ujjain Vocals says the 25th (“25th”), Navbharat Live says the 26th (“26th”).',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार 25वां (“25th”), Navbharat Live के अनुसार 26वां (“26th”)।',
  ],
  figures: [
    answer(quantity('121'), '121 died', UJJAIN),
    answer(quantity('134'), '134 died', NAVBHARAT),
    'These cannot both be true: Ujjain Vocals says 121 people (“121 died”), Navbharat Live says 134 people (“134 died”), a difference of 13.',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार 121 लोग (“121 died”), Navbharat Live के अनुसार 134 लोग (“134 died”), यानी 13 का अंतर।',
  ],
  money: [
    answer(quantity('200000', 'INR'), '2 लाख', UJJAIN),
    answer(quantity('450000', 'INR'), '4.5 लाख', NAVBHARAT),
    'These cannot both be true: Ujjain Vocals says ₹2 lakh (“2 लाख”), Navbharat Live says ₹4.5 lakh (“4.5 लाख”), a difference of ₹2.5 lakh.',
    'ये दोनों बातें एक साथ सही नहीं हो सकतीं: Ujjain Vocals के अनुसार ₹2 लाख (“2 लाख”), Navbharat Live के अनुसार ₹4.5 लाख (“4.5 लाख”), यानी ₹2.5 लाख का अंतर।',
  ],
  'figures of two units': [
    answer(quantity('5', 'INR'), 'Rs 5', UJJAIN),
    answer(quantity('5', 'USD'), '$5', NAVBHARAT),
    'These cannot be compared, because the figures are in different units: Ujjain Vocals says ₹5 (“Rs 5”), Navbharat Live says $5 (“$5”).',
    'इन दोनों की तुलना नहीं हो सकती, क्योंकि आंकड़ों की इकाइयां अलग-अलग हैं: Ujjain Vocals के अनुसार ₹5 (“Rs 5”), Navbharat Live के अनुसार $5 (“$5”)।',
  ],
  'lengths on two scales': [
    answer(duration('P1M'), 'a month', UJJAIN),
    answer(duration('P30D'), '30 days', NAVBHARAT),
    'These cannot be compared, because a month or a year has no fixed number of days: Ujjain Vocals says 1 month (“a month”), Navbharat Live says 30 days (“30 days”).',
    'इन दोनों की तुलना नहीं हो सकती, क्योंकि महीने या वर्ष में दिनों की संख्या निश्चित नहीं होती: Ujjain Vocals के अनुसार 1 महीना (“a month”), Navbharat Live के अनुसार 30 दिन (“30 days”)।',
  ],
  'a figure with a hedge that reaches': [
    answer(quantity('100~'), 'about 100', UJJAIN),
    answer(quantity('104'), '104', NAVBHARAT),
    '“about 100” (Ujjain Vocals: about 100 people) and “104” (Navbharat Live: 104 people) can both be true: one of the figures is only approximate.',
    '“about 100” (Ujjain Vocals के अनुसार लगभग 100 लोग) और “104” (Navbharat Live के अनुसार 104 लोग) दोनों सही हो सकते हैं: एक आंकड़ा अनुमानित है।',
  ],
};

test.each(Object.entries(CASES))('%s', (_, [left, right, en, hi, rule]) => {
  expect(explained(left, right, 'en', rule)).toBe(en);
  expect(explained(left, right, 'hi', rule)).toBe(hi);
});

test.each<[Value, Value, string, string]>([
  [quantity('80000'), quantity('82000'), 'seems to be rounded', 'पूर्णांकित लगता है'],
  [
    duration('P25Y~'),
    duration('P26Y'),
    'one of the lengths of time is only approximate',
    'एक अवधि अनुमानित है',
  ],
  [
    time('XXXX-XX-23'),
    time('2025-11-23'),
    'one of the dates leaves digits open',
    'एक तारीख के कुछ अंक अज्ञात हैं',
  ],
  [
    duration('P25Y'),
    { kind: 'ordinal', ordinal: 25 },
    'the answers are of different kinds',
    'उत्तर अलग-अलग प्रकार के हैं',
  ],
])('%j and %j: the rule gives the reason', (left, right, en, hi) => {
  const sides = [answer(left, 'x', UJJAIN), answer(right, 'y', NAVBHARAT)] as const;
  expect(explained(...sides, 'en')).toContain(en);
  expect(explained(...sides, 'hi')).toContain(hi);
});

test('a rule that is not known still has a reason', () => {
  expect(explained(around, sixth, 'en', 'time/new')).toContain('one of them is only approximate');
  expect(explained(heads, moscow, 'hi', 'x/new')).toContain('दोनों का आपसी संबंध ज्ञात नहीं है');
});

test('what lies ahead of its own publication is no outcome', () => {
  const early = answer(time('2025-11-10'), 'met', ['A', '2025-11-11']);
  const late = answer(time('2025-12-10'), 'will meet', ['B', '2025-11-12']);
  expect(explained(late, early, 'en', 'date/plan-slipped')).toContain(
    'since one tells what was planned',
  );
});

describe('who says it', () => {
  const told = (
    who: readonly Who[],
    other: readonly Who[] = [NAVBHARAT],
    language: 'en' | 'hi' = 'en',
  ) => explained(answer(time('2025'), 'x', ...who), answer(time('2024'), 'y', ...other), language);
  const named = (...names: string[]): Who[] => names.map((name) => [name]);

  test.each<[string, readonly Who[], string, string]>([
    ['two outlets', named('A', 'B'), 'A and B say 2025', 'A और B के अनुसार 2025'],
    ['one outlet twice', [...named('A'), ['A', '2025-01-01']], 'A says 2025', 'A के अनुसार 2025'],
    ['three outlets', named('A', 'B', 'C'), 'A, B and C say 2025', 'A, B, और C के अनुसार 2025'],
    [
      'many outlets',
      named('A', 'B', 'C', 'D', 'E'),
      'A, B and 3 more say 2025',
      'A, B, और 3 अन्य के अनुसार 2025',
    ],
    [
      'an outlet without a name',
      [[null]],
      'an unnamed outlet says 2025',
      'एक अनाम समाचार स्रोत के अनुसार 2025',
    ],
    ['a blank name', [[' ']], 'an unnamed outlet says 2025', 'एक अनाम समाचार स्रोत के अनुसार 2025'],
    [
      'a day of publication that is inferred',
      [[null, '2025-11-17~']],
      'an unnamed outlet (around 17 November 2025) says 2025',
      'एक अनाम समाचार स्रोत (17 नवंबर 2025 के आसपास) के अनुसार 2025',
    ],
    [
      'two without a name',
      [
        [null, '2025-11-17'],
        [null, '2025-11-18'],
      ],
      '2 unnamed outlets (17 November 2025 and 18 November 2025) say 2025',
      '2 अनाम समाचार स्रोतों (17 नवंबर 2025 और 18 नवंबर 2025) के अनुसार 2025',
    ],
    [
      'named and unnamed',
      [['A'], [null, '2025-11-17']],
      'A and an unnamed outlet (17 November 2025) say 2025',
      'A और एक अनाम समाचार स्रोत (17 नवंबर 2025) के अनुसार 2025',
    ],
    [
      'many, two of them unnamed',
      [...named('A', 'B', 'C'), [null, '2025'], [null, '2024']],
      'A, B and 3 more say 2025',
      'A, B, और 3 अन्य के अनुसार 2025',
    ],
    ['nobody left', [], 'an unknown source says 2025', 'एक अज्ञात स्रोत के अनुसार 2025'],
    [
      'a name with braces',
      named("{count, plural, other {#}} 'x' <b>"),
      "{count, plural, other {#}} 'x' <b> says 2025",
      "{count, plural, other {#}} 'x' <b> के अनुसार 2025",
    ],
  ])('%s', (_, who, en, hi) => {
    expect(told(who)).toContain(`true: ${en}${who.length ? ' (“x”)' : ','}`);
    expect(told(who, undefined, 'hi')).toContain(`सकतीं: ${hi}${who.length ? ' (“x”)' : ','}`);
  });

  test.each<[string, readonly Who[], readonly Who[], string, string]>([
    [
      'one outlet with both',
      [UJJAIN],
      [UJJAIN],
      'the same outlet says 2024',
      'इसी स्रोत के अनुसार 2024',
    ],
    [
      'two outlets with both',
      named('A', 'B'),
      named('B', 'A'),
      'the same outlets say 2024',
      'इन्हीं स्रोतों के अनुसार 2024',
    ],
    ['one of two outlets', named('A', 'B'), named('B'), 'B says 2024', 'B के अनुसार 2024'],
    [
      'one unnamed article',
      [[null, '2025', 'T']],
      [[null, '2025', 'T']],
      'the same outlet says 2024',
      'इसी स्रोत के अनुसार 2024',
    ],
    [
      'unnamed articles of two days',
      [[null, '2025']],
      [[null, '2024']],
      'another unnamed outlet (2024) says 2024',
      'एक अन्य अनाम समाचार स्रोत (2024) के अनुसार 2024',
    ],
    [
      'unnamed articles that may be one',
      [[null, '2025']],
      [[null, '2025']],
      'an unnamed outlet (2025) says 2024',
      'एक अनाम समाचार स्रोत (2025) के अनुसार 2024',
    ],
  ])('on both sides: %s', (_, who, other, en, hi) => {
    expect(told(who, other)).toContain(`, ${en} (“y”)`);
    expect(told(who, other, 'hi')).toContain(`, ${hi} (“y”)`);
  });
});

describe('what is quoted', () => {
  test('braces, quotation marks and tags stay as they are', () => {
    const odd = answer(time('2025-11-17'), "{left} '{#}' “हां” <b>", UJJAIN);
    expect(explained(odd, tuesday, 'en')).toContain("17 November 2025 (“{left} '{#}' “हां” <b>”)");
    expect(explained(odd, tuesday, 'hi')).toContain("17 नवंबर 2025 (“{left} '{#}' “हां” <b>”)");
  });

  test('a line break is a space, and no words are no quote', () => {
    expect(shortQuote(' सोमवार\n\n को ')).toBe('सोमवार को');
    expect(explained(answer(time('2025-12'), ' ', NAVBHARAT), around, 'en')).toContain(
      'lies within Navbharat Live (December 2025)',
    );
  });

  test('what is long ends with a whole word', () => {
    const words = 'विदेश मंत्री '.repeat(20).trim();
    const short = shortQuote(words);
    expect([...short].length).toBeLessThanOrEqual(121);
    expect([...short].length).toBeGreaterThan(105);
    expect(short).toMatch(/ (?:विदेश|मंत्री)…$/u);
    expect(shortQuote(`${'अ'.repeat(119)}, और`)).toBe(`${'अ'.repeat(119)}…`);
  });

  test('120 code points are not long, 121 are', () => {
    expect(shortQuote('क'.repeat(120))).toBe('क'.repeat(120));
    expect(shortQuote('क'.repeat(121))).toBe(`${'क'.repeat(120)}…`);
    // A flag is two code points and four UTF-16 units.
    expect(shortQuote('🇮🇳'.repeat(60))).toBe('🇮🇳'.repeat(60));
    expect(shortQuote(`${'a'.repeat(120)} b`)).toBe(`${'a'.repeat(120)}…`);
  });

  test('one long word is cut between characters, never before a mark', () => {
    expect(shortQuote(`${'क'.repeat(119)}कि${'क'.repeat(9)}`)).toBe(`${'क'.repeat(119)}…`);
    expect(shortQuote(`क${'🇮🇳'.repeat(90)}`)).toBe(`क${'🇮🇳'.repeat(59)}…`);
  });
});

describe('the summary of a conflict', () => {
  const text = 'When did they meet?';
  const hindi = 'वे कब मिले?';

  test('names the answers that exclude each other, and who gives them', () => {
    const bound = answer(time('../2025-11-19'), 'मुलाकात की', ['Third']);
    const q = { kind: 'DATE' as const, answers: [monday, tuesday, bound] };
    expect(summariseConflict({ ...q, text }, 'en')).toBe(
      'When did they meet? 17 November 2025 according to Ujjain Vocals or 18 November 2025 according to Navbharat Live?',
    );
    expect(summariseConflict({ ...q, text: hindi }, 'hi')).toBe(
      'वे कब मिले? Ujjain Vocals के अनुसार 17 नवंबर 2025 या Navbharat Live के अनुसार 18 नवंबर 2025?',
    );
  });

  test('tells an order, and begins with a capital', () => {
    const q = { kind: 'ORDER' as const, answers: [sameDay, dayBefore] };
    expect(summariseConflict({ ...q, text: 'Whom first?' }, 'en')).toBe(
      'Whom first? Both on the same day according to Navbharat Live or the first-named a day earlier according to Ujjain Vocals?',
    );
    expect(summariseConflict({ ...q, text: 'पहले किससे?' }, 'hi')).toBe(
      'पहले किससे? Navbharat Live के अनुसार दोनों एक ही दिन या Ujjain Vocals के अनुसार पहली घटना दूसरी से एक दिन पहले?',
    );
  });

  test('tells whether it happened, and names an outlet once', () => {
    const answers = [true, false].map((occurred) =>
      answer({ kind: 'occurrence', occurred }, 'x', UJJAIN),
    );
    expect(summariseConflict({ kind: 'OCCURRENCE', text: 'Did they?', answers }, 'en')).toBe(
      'Did they? It happened according to Ujjain Vocals or it did not happen according to the same outlet?',
    );
  });

  test('lists two of more than three answers', () => {
    const answers = ['A', 'B', 'C', 'D'].map((who, day) =>
      answer(time(`2025-11-1${day}`), 'x', [who]),
    );
    expect(summariseConflict({ kind: 'DATE', text, answers }, 'en')).toBe(
      'When did they meet? 10 November 2025 according to A, 11 November 2025 according to B or 2 other answers?',
    );
    expect(
      summariseConflict({ kind: 'DATE', text: hindi, answers: answers.slice(0, 3) }, 'hi'),
    ).toBe('वे कब मिले? A के अनुसार 10 नवंबर 2025, B के अनुसार 11 नवंबर 2025 या C के अनुसार 12 नवंबर 2025?');
  });

  test('names all answers where no two exclude each other, and reads no braces', () => {
    const q = { kind: 'DATE' as const, text: '{answers} {x}', answers: [around, december] };
    expect(summariseConflict(q, 'en')).toBe(
      '{answers} {x} Around 5 December 2025 according to Ujjain Vocals or December 2025 according to an unnamed outlet (19 November 2025)?',
    );
  });
});
