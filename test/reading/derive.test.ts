import { readdirSync, readFileSync } from 'node:fs';
import type { Derivation, Quote } from '../../src/reading/derivation.js';
import { derive } from '../../src/reading/derive.js';
import { type MissReason, missReasons } from '../../src/reading/missReasons.js';
import { readText } from '../../src/reading/readText.js';
import { NEWS_DAY, unmark } from '../support/reading.js';

const derived = (text: string, language: string): Derivation =>
  derive({ text, language, publishedOn: NEWS_DAY })!;

/** Words in square brackets come to nothing for the reason told. */
const NEAR_MISSES: readonly (readonly [MissReason, 'hi' | 'en', string])[] = [
  ['QUESTION', 'hi', '[क्या मोदी ने मैक्रों से मुलाकात की?]'],
  ['FURNITURE', 'hi', '[यह भी पढ़ें: मोदी पेरिस में]\nमोदी पेरिस में थे।'],
  ['NOT_PREDICATE', 'hi', 'मोदी ने मैक्रों से [मिलने] की इच्छा जताई।'],
  ['NOT_PREDICATE', 'en', 'Modi wants to [meet] Macron.'],
  ['TAKEN_BACK', 'hi', 'मोदी और मैक्रों की [मुलाकात] टल गई।'],
  ['TAKEN_BACK', 'en', "Modi's [meeting] with Macron was put off."],
  ['NO_PARTNER', 'hi', 'मोदी ने [मुलाकात] की।'],
  ['NO_PARTNER', 'en', 'Modi [met] on Monday.'],
  ['NO_VISITOR', 'hi', 'फ्रांस का [दौरा] हुआ।'],
  ['NO_DESTINATION', 'hi', 'मोदी [दौरा] करेंगे।'],
  ['NO_DESTINATION', 'en', 'Modi will [visit].'],
  ['NO_OWNER', 'hi', '[23वां शिखर सम्मेलन] होगा।'],
  ['WORDS_MISSING', 'en', 'The [flight] was late.'],
  ['WORDS_MISSING', 'en', 'Modi [spoke to] Macron.'],
  ['NO_OFFICE', 'en', 'Rahul Gandhi [became] happy.'],
  ['NOT_MOVED', 'en', 'The rocket is old. The [mission] was ready.'],
  ['NO_DAY', 'en', 'The [date] was fixed.'],
  ['NO_PLACE', 'en', 'The earthquake struck on Monday. Its [epicentre] was deep.'],
  ['NOT_TOLD_BEFORE', 'hi', '[घटना सोमवार] को हुई।'],
  ['NOT_TOLD_BEFORE', 'hi', '[मोदी ने मैक्रों से बात की]।'],
  ['FIGURE_WITHOUT_EVENT', 'hi', 'बैठक में [25 लोग] थे।'],
  ['FIGURE_WITHOUT_UNIT', 'en', 'The earthquake killed 12 people. Seven were rescued by [33].'],
  [
    'FIGURE_OF_ANOTHER',
    'en',
    'The earthquake killed 12 people on Monday. In 2015, [8,964 were killed].',
  ],
  ['LOWER_COUNT', 'hi', 'हादसे में 12 लोग मारे गए। बस में 30 लोग सवार थे। बस में [20 लोग सवार] थे।'],
  ['TIME_NOT_SETTLED', 'hi', 'मोदी [30 फरवरी] को पेरिस में थे।'],
  ['TIME_AGAINST_TENSE', 'hi', 'मोदी ने [5 दिसंबर 2025] को मैक्रों से मुलाकात की।'],
  ['TIME_OF_SPEAKER', 'hi', 'मोदी ने कहा, “पुतिन [सोमवार] को मैक्रों से मिलेंगे।”'],
  ['DAY_OF_NOTHING', 'hi', '[5 सितंबर] को मोदी ने मैक्रों से मुलाकात नहीं की।'],
  ['VALUE_NOT_WRITABLE', 'en', 'The accident killed 2 people and cost [1e400 rupees].'],
];

describe('near misses', () => {
  it.each(NEAR_MISSES)('%s (%s): %s', (reason, language, marked) => {
    const { text, words } = unmark(marked);
    const { nearMisses } = derived(text, language);
    const found = nearMisses.map((miss) => `${miss.words.exact}: ${miss.reason}`);
    expect(found).toContain(`${words}: ${reason}`);
    const { start } = nearMisses.find((miss) => miss.reason === reason)!.words;
    expect(start).toBe([...marked.slice(0, marked.indexOf('['))].length);
  });

  it('has a case for every reason, and a sentence that tells each', () => {
    expect(new Set(NEAR_MISSES.map(([reason]) => reason))).toEqual(
      new Set(Object.keys(missReasons)),
    );
    expect(Object.values(missReasons).every((told) => /^[A-Z].*\.$/u.test(told))).toBe(true);
  });

  it.each([
    ['hi', 'मोदी ने मैक्रों से मुलाकात की।'],
    ['hi', 'मोदी 15 सितंबर को फ्रांस का दौरा करेंगे।'],
    // The verb of going only serves the one before it.
    ['hi', 'बैठक के बाद मोदी की सराहना की गई।', 'बैठक'],
    ['en', 'Modi will meet Macron in Paris on Monday.'],
    ['en', 'A bus accident killed 12 people.'],
  ])('are none where all is read: %s, %s', (language, text, besides = '') => {
    const { nearMisses } = derived(text, language);
    expect(nearMisses.filter(({ words }) => words.exact !== besides)).toEqual([]);
  });

  it('name the words that are missing', () => {
    const [miss] = derived('Modi spoke to Macron.', 'en').nearMisses;
    expect(miss?.detail?.split(', ')).toContain('telephone');
    const [time] = derived('मोदी ने 5 दिसंबर 2025 को मैक्रों से मुलाकात की।', 'hi').nearMisses;
    expect(time?.detail).toBe('2025-12-05');
  });

  it('lie in their sentence, page furniture in none', () => {
    const text = 'यह भी पढ़ें: मोदी पेरिस में\nमोदी पेरिस में थे। मोदी ने मुलाकात की।';
    expect(derived(text, 'hi').nearMisses.map(({ sentence }) => sentence)).toEqual([null, 1]);
  });

  it('stand where a time cannot be reckoned without a day of publication', () => {
    const told = { text: 'मोदी सोमवार को पेरिस में थे।', language: 'hi' };
    expect(derive(told)?.nearMisses).toMatchObject([
      { words: { exact: 'सोमवार' }, reason: 'TIME_NOT_SETTLED' },
    ]);
    expect(derive({ ...told, publishedOn: NEWS_DAY })?.nearMisses).toEqual([]);
  });
});

describe('a derivation', () => {
  const text = '😀 विदेश मंत्री एस. जयशंकर ने 5 सितंबर को मॉस्को में व्लादिमीर पुतिन से मुलाकात की।';
  const [sentence] = derived(text, 'hi').sentences;
  const item = (exact: string) => sentence?.items.find(({ words }) => words.exact === exact);

  it('tells which patterns made an item, the last one first', () => {
    expect(item('विदेश मंत्री एस. जयशंकर')).toMatchObject({
      senses: ['person'],
      rules: ['officer', 'office'],
    });
    expect(item('मॉस्को')).toMatchObject({ senses: ['place'], rules: [] });
    expect(item('मुलाकात')).toMatchObject({ senses: ['trigger'], rules: [] });
  });

  it('tells which predicate rule decided modality and tense', () => {
    expect(sentence?.clauses).toMatchObject([
      { rule: 'happened', modality: 'HAPPENED', tense: 'past' },
    ]);
    const [put] = derived('मोदी और मैक्रों की मुलाकात टल गई।', 'hi').sentences;
    expect(put?.clauses).toMatchObject([{ rule: 'put-off', modality: null }]);
  });

  it('tells the events and claims that came of it', () => {
    expect(sentence?.events).toMatchObject([
      { event: 'e1', rule: 'meeting', time: '2025-09-05', timeSource: 'stated' },
    ]);
    expect(sentence?.claims.map(({ claim }) => claim.rule)).toEqual(
      expect.arrayContaining(['date/stated', 'place/stated']),
    );
    const [quake] = derived('The earthquake killed 12 people.', 'en').sentences;
    expect(quake?.events).toMatchObject([{ type: 'happening', rule: 'event/earthquake' }]);
  });

  it('is none for a language that no pack reads', () => {
    expect(derive({ text: 'Γεια σου', language: 'el' })).toBeNull();
  });
});

const folder = new URL('../../seeds/', import.meta.url);

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('of %s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const points = [...text];
  const told = { text, language: 'hi', publishedOn: '2025-11-20' };
  const derivation = derive(told)!;
  const { sentences, nearMisses } = derivation;

  it('all words are those of the text', () => {
    const words: Quote[] = [
      ...nearMisses.map((miss) => miss.words),
      ...sentences.flatMap((one) => [
        one.words,
        ...[...one.items, ...one.clauses, ...one.events].map((part) => part.words),
      ]),
    ];
    for (const { exact, start, end } of words) {
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(exact).not.toBe('');
    }
  });

  it('every claim of the reading is in the sentence that it quotes, once', () => {
    const { claims } = readText(told);
    const found = sentences.flatMap((one) => one.claims);
    expect(found.map(({ position }) => position).sort((a, b) => a - b)).toEqual([...claims.keys()]);
    for (const { position, claim } of found) expect(claim).toEqual(claims[position]);
  });
});
