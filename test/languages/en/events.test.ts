import type { Reading } from '../../../src/reading/reading.js';
import { readText } from '../../../src/reading/readText.js';
import { claimsBy, eventText, expectVerbatim, NEWS_DAY, quotesBy } from '../../support/reading.js';

function read(text: string): Reading {
  const reading = readText({ text, language: 'en', publishedOn: NEWS_DAY });
  expectVerbatim(text, reading);
  return reading;
}

const events = (text: string): string[] => read(text).events.map(eventText);

const met = 'meeting narendra-modi+emmanuel-macron HAPPENED';

/** Who meets, calls or visits whom, when and where. */
// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // Around a verb
  ['Modi met Macron.', [met]],
  ['Modi met with Macron.', [met]],
  ['Modi and Macron met.', [met]],
  ['Prime Minister Narendra Modi on Tuesday met French President Emmanuel Macron in Paris.', ['meeting narendra-modi+emmanuel-macron in paris on 2025-09-09 HAPPENED']],
  ['Modi, who had flown to Paris, met Macron.', ['visit narendra-modi in paris HAPPENED', met]],
  ['Modi called on Macron.', [met]],
  ['Modi received Macron.', [met]],
  ['Modi hosted Macron at Hyderabad House in New Delhi on Monday.', ['meeting narendra-modi+emmanuel-macron in hyderabad-house on 2025-09-08 HAPPENED']],
  ['Macron was received by Modi.', [met]],
  ['Macron was hosted by Modi in New Delhi.', ['meeting narendra-modi+emmanuel-macron in new-delhi HAPPENED']],
  ['Jaishankar met Wang Yi, Rubio and Kishida.', ['meeting s-jaishankar+wang-yi HAPPENED', 'meeting s-jaishankar+marco-rubio HAPPENED', 'meeting s-jaishankar+fumio-kishida HAPPENED']],
  ['Jaishankar met Lavrov on Monday and Putin on Tuesday.', ['meeting s-jaishankar+sergey-lavrov on 2025-09-08 HAPPENED', 'meeting s-jaishankar+vladimir-putin on 2025-09-09 HAPPENED']],
  ['Jaishankar will hold talks with Lavrov and call on Putin.', ['meeting s-jaishankar+sergey-lavrov PLANNED', 'meeting s-jaishankar+vladimir-putin PLANNED']],
  ['Modi had earlier met Macron.', [met]],
  ['Modi reached Moscow on Monday and later met Putin.', ['visit narendra-modi in moscow on 2025-09-08 HAPPENED', 'meeting narendra-modi+vladimir-putin HAPPENED']],
  // Around a noun
  ['Modi held talks with Macron.', [met]],
  ['Modi had a two-hour meeting with Macron.', [met]],
  ['The meeting between Modi and Macron took place in Paris on Tuesday.', ['meeting narendra-modi+emmanuel-macron in paris on 2025-09-09 HAPPENED']],
  ["Modi's meeting with Macron was held in Paris.", ['meeting narendra-modi+emmanuel-macron in paris HAPPENED']],
  ['Modi ended his tour with a meeting with Macron.', [met]],
  ['The Modi-Macron meeting was held on Tuesday.', ['meeting narendra-modi+emmanuel-macron on 2025-09-09 HAPPENED']],
  // Headlines
  ['Modi to meet Macron in Paris', ['meeting narendra-modi+emmanuel-macron in paris PLANNED']],
  ['Modi, Macron to meet on Friday', ['meeting narendra-modi+emmanuel-macron on 2025-09-12 PLANNED']],
  // Whether and when
  ['Modi will meet Macron on Friday.', ['meeting narendra-modi+emmanuel-macron on 2025-09-12 PLANNED']],
  ['Modi is to meet Macron.', ['meeting narendra-modi+emmanuel-macron PLANNED']],
  ['Modi is scheduled to meet Macron.', ['meeting narendra-modi+emmanuel-macron PLANNED']],
  ["Modi's meeting with Macron is scheduled for Friday.", ['meeting narendra-modi+emmanuel-macron on 2025-09-12 PLANNED']],
  ['Modi may meet Macron.', ['meeting narendra-modi+emmanuel-macron POSSIBLE']],
  ['Modi could meet Macron next month.', ['meeting narendra-modi+emmanuel-macron on 2025-10 POSSIBLE']],
  ['Modi did not meet Macron.', ['meeting narendra-modi+emmanuel-macron DENIED']],
  ["Modi didn't meet Macron.", ['meeting narendra-modi+emmanuel-macron DENIED']],
  ['There was no meeting between Modi and Macron.', ['meeting narendra-modi+emmanuel-macron DENIED']],
  ['Misri denied that Modi had met Macron.', ['meeting narendra-modi+emmanuel-macron DENIED']],
  ['The planned meeting between Modi and Macron was called off.', ['meeting narendra-modi+emmanuel-macron CANCELLED']],
  ['Modi cancelled his meeting with Macron.', ['meeting narendra-modi+emmanuel-macron CANCELLED']],
  ['Modi met Macron for the second time this year on Monday.', ['meeting narendra-modi+emmanuel-macron on 2025-09-08 HAPPENED']],
  ['After talks with Lavrov, Jaishankar on Tuesday met Putin.', ['meeting s-jaishankar+sergey-lavrov ONGOING', 'meeting s-jaishankar+vladimir-putin on 2025-09-09 HAPPENED']],
  // Whom words refer to
  ['Modi met Macron in Paris. He also met Scholz.', ['meeting narendra-modi+emmanuel-macron in paris HAPPENED', 'meeting narendra-modi+olaf-scholz HAPPENED']],
  ['Modi will visit Japan, Misri said. He will meet Kishida.', ['visit narendra-modi in japan PLANNED', 'meeting narendra-modi+fumio-kishida PLANNED']],
  ['Jaishankar held talks with his Russian counterpart Sergey Lavrov. The two ministers met in Moscow.', ['meeting s-jaishankar+sergey-lavrov in moscow HAPPENED']],
  // Calls
  ['Modi spoke to Putin by phone on Monday.', ['call narendra-modi+vladimir-putin on 2025-09-08 HAPPENED']],
  ['Modi held a telephone conversation with Putin.', ['call narendra-modi+vladimir-putin HAPPENED']],
  // Visits
  ['Modi visited Japan.', ['visit narendra-modi in japan HAPPENED']],
  ['Putin will visit India on 5 December.', ['visit vladimir-putin in india on 2025-12-05 PLANNED']],
  ['Putin arrived in Delhi on a two-day visit.', ['visit vladimir-putin in delhi HAPPENED']],
  ['Putin will pay a state visit to India in December.', ['visit vladimir-putin in india on 2025-12 PLANNED']],
  ["Putin's visit to India was cancelled.", ['visit vladimir-putin in india CANCELLED']],
  ["Putin's visit to India will begin on 4 December.", ['visit vladimir-putin in india on 2025-12-04/.. PLANNED']],
  ["It will be Putin's first visit to India since 2021.", ['visit vladimir-putin in india PLANNED']],
  ['Putin is due in India in December.', ['visit vladimir-putin in india on 2025-12 PLANNED']],
  ['Modi is on a visit to Japan.', ['visit narendra-modi in japan ONGOING']],
  ['Modi will host Putin, who arrives in Delhi on Thursday.', ['meeting narendra-modi+vladimir-putin PLANNED', 'visit vladimir-putin in delhi on 2025-09-11 ONGOING']],
  ['During his visit to Japan on Monday, Modi met Kishida.', ['visit narendra-modi in japan on 2025-09-08 HAPPENED', 'meeting narendra-modi+fumio-kishida on 2025-09-08 HAPPENED']],
  // Gatherings
  ['The 23rd India-Russia annual summit will be held in New Delhi in December.', ['gathering india-russia+organisation/summit #23 in new-delhi on 2025-12 PLANNED']],
  ['The SCO Council of Heads of Government meeting took place in Moscow on Tuesday.', ['gathering sco in moscow on 2025-09-09 HAPPENED']],
  ['The 25th meeting of the SCO Council of Heads of State was held in Tianjin.', ['gathering sco #25 in tianjin HAPPENED']],
  ['Modi met Putin on the sidelines of the SCO summit in Tianjin.', ['gathering sco in tianjin ONGOING', 'meeting narendra-modi+vladimir-putin HAPPENED']],
];

/** Words of meetings, visits and calls without the event. */
const NONE = [
  'Modi met the deadline.',
  'Modi met expectations in Paris.',
  'It was a meeting of minds.',
  'Visit our website.',
  'Modi visited a school.',
  'Modi called for talks with Macron.',
  'Modi called on Macron to end the war.',
  'Modi wants to meet Macron.',
  'Modi spoke, and officials met Macron.',
  'Modi spoke. Officials held talks with Macron.',
  'Modi agreed to visit Japan.',
  'Modi invited Macron to visit India.',
  "Modi accepted Macron's invitation to visit France.",
  "Modi welcomed Macron's statement.",
  'Modi received the award from Macron.',
  'Modi hosted a dinner for Macron.',
  'Modi met Macron aide Emmanuel Bonne.',
  'The Modi government met Opposition leaders.',
  'Putin came to power in Russia.',
  'Jaishankar spoke to reporters in Moscow.',
  'Modi and Macron signed an agreement.',
  'Misri said Macron wants a meeting with Modi.',
  'Modi is unlikely to meet Macron.',
  'If Modi meets Macron, tariffs may fall.',
  "Putin's visit to India was postponed.",
  'Did Modi meet Macron on Monday?',
];

describe('English reports of diplomacy', () => {
  it.each(CASES)('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });

  it.each(NONE)('no event: %s', (text) => {
    expect(events(text)).toEqual([]);
  });
});

/** What the words say of two events' order. */
// biome-ignore format: a case a row
const ORDERS: readonly (readonly [string, string])[] = [
  ['Jaishankar met Lavrov on Monday, a day before his meeting with Putin.', 'meeting s-jaishankar+sergey-lavrov / meeting s-jaishankar+vladimir-putin: BEFORE -1 HAPPENED'],
  ['Jaishankar met Putin a day after he met Lavrov.', 'meeting s-jaishankar+vladimir-putin / meeting s-jaishankar+sergey-lavrov: AFTER 1 HAPPENED'],
  ['Jaishankar met Putin two days after his talks with Lavrov.', 'meeting s-jaishankar+vladimir-putin / meeting s-jaishankar+sergey-lavrov: AFTER 2 HAPPENED'],
  ['Before meeting Lavrov, Jaishankar met Putin.', 'meeting s-jaishankar+vladimir-putin / meeting s-jaishankar+sergey-lavrov: BEFORE HAPPENED'],
  ['Ahead of his meeting with Putin, Modi met Zelenskyy.', 'meeting narendra-modi+volodymyr-zelenskyy / meeting narendra-modi+vladimir-putin: BEFORE HAPPENED'],
  ['Jaishankar met Putin on Tuesday. The talks with Lavrov had taken place a day earlier.', 'meeting s-jaishankar+sergey-lavrov / meeting s-jaishankar+vladimir-putin: BEFORE -1 HAPPENED'],
  ['Jaishankar met Lavrov on Monday. He met Putin a day after those talks.', 'meeting s-jaishankar+vladimir-putin / meeting s-jaishankar+sergey-lavrov: AFTER 1 HAPPENED'],
  ['Modi held talks with Putin. A day before the talks Modi had called on Macron.', 'meeting narendra-modi+emmanuel-macron / meeting narendra-modi+vladimir-putin: BEFORE -1 HAPPENED'],
  ['Jaishankar called on Putin on Tuesday, a day after he had held talks with Lavrov.', 'meeting s-jaishankar+vladimir-putin / meeting s-jaishankar+sergey-lavrov: AFTER 1 HAPPENED'],
  ['Jaishankar met Putin on Tuesday. He met Lavrov the same day.', 'meeting s-jaishankar+sergey-lavrov / meeting s-jaishankar+vladimir-putin: SAME_DAY 0 HAPPENED'],
];

describe('orders in English', () => {
  it.each(ORDERS)('%s', (text, expected) => {
    expect(claimsBy('order/stated', read(text))).toEqual([expected]);
  });

  it('reckons a day from the event told of last', () => {
    const reading = read('Jaishankar met Putin on Tuesday. He had met Lavrov a day earlier.');
    expect(claimsBy('date/from-another-event', reading)).toEqual([
      'meeting s-jaishankar+sergey-lavrov: 2025-09-08 HAPPENED',
    ]);
  });

  it('knows no day where nothing was told before', () => {
    expect(events('Jaishankar had met Lavrov a day earlier.')).toEqual([
      'meeting s-jaishankar+sergey-lavrov HAPPENED',
    ]);
  });
});

describe('the words behind a claim', () => {
  it('hold who, where and when', () => {
    const reading = read('On Tuesday, Modi met Macron in Paris, officials said.');
    expect(quotesBy('place/stated', reading)).toEqual(['Tuesday, Modi met Macron in Paris']);
    expect(quotesBy('date/stated', reading)).toEqual(['Tuesday, Modi met Macron']);
  });
});

describe('how long a bond has lasted', () => {
  it.each([
    [
      'India and Russia mark 25 years of strategic partnership.',
      ['duration/strategic-partnership/place/india+place/russia: P25Y ONGOING'],
    ],
    ['India and Russia held the 25th session of the commission.', []],
  ])('%s', (text, expected) => {
    expect(claimsBy('duration/of-relation', read(text))).toEqual(expected);
  });
});

/** Who is named as saying that Modi visits Japan. */
const saysWho = (text: string) => [
  ...new Set(
    read(text)
      .claims.filter(({ kind }) => kind !== 'ROLE')
      .map(({ attribution }) => attribution),
  ),
];

describe('attribution in English', () => {
  it.each([
    ['According to TASS, Modi will visit Japan.', 'TASS'],
    ['Modi will visit Japan on Friday, according to TASS.', 'TASS'],
    ['Misri said that Modi will visit Japan.', 'Misri'],
    [
      'Foreign Secretary Vikram Misri said on Friday Modi will visit Japan.',
      'Foreign Secretary Vikram Misri',
    ],
    [
      'Modi will visit Japan, the Ministry of External Affairs said in a statement.',
      'Ministry of External Affairs',
    ],
    ['Modi will visit Japan, said Misri.', 'Misri'],
    ['"Modi will visit Japan," Misri said.', 'Misri'],
    ['He said that Modi will visit Japan.', null],
    ['Modi will visit Japan.', null],
    ['Modi visited Japan on Monday and said he was happy.', null],
  ])('%s', (text, expected) => {
    expect(saysWho(text)).toEqual([expected]);
  });
});
