import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

const TEXT = '🇮🇳 मोदी ने 5 सितंबर को मैक्रों से मुलाकात की। मोदी ने मुलाकात की। क्या मोदी मैक्रों से मिले?';

describeOnBoth('derivations', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });

  afterAll(async () => {
    await api?.close();
  });

  const read = async (selection: string, input: object) => {
    const { data, errors } = await api.ask(
      `query Read($input: ReadInput!) { read(input: $input) { ${selection} } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data.read;
  };

  describe('the derivation of a reading', () => {
    const input = { text: TEXT, publishedOn: '2025-09-10' };

    test('tells the rules that made each item, clause, event and claim', async () => {
      const { claims, derivation } = await read(
        `claims { id }
      derivation {
        sentences {
          words { exact }
          items { words { exact start end } senses rules }
          clauses { words { exact } rule modality tense }
          events { event type rule modality time timeSource words { exact } }
          claims { id rule evidence { exact } }
        }
      }`,
        input,
      );
      const [first] = derivation.sentences;
      expect(first.words.exact).toBe('🇮🇳 मोदी ने 5 सितंबर को मैक्रों से मुलाकात की।');
      const [start, end] = [[...'🇮🇳 मोदी ने '].length, [...'🇮🇳 मोदी ने 5 सितंबर'].length];
      expect(first.items).toContainEqual({
        words: { exact: '5 सितंबर', start, end },
        senses: ['time'],
        rules: ['day-month'],
      });
      expect(first.clauses).toMatchObject([
        { rule: 'happened', modality: 'HAPPENED', tense: 'past' },
      ]);
      expect(first.events).toMatchObject([
        { event: 'e1', type: 'meeting', rule: 'meeting', time: '2025-09-05', timeSource: 'stated' },
      ]);
      expect(first.claims.map(({ rule }: { rule: string }) => rule)).toContain('date/stated');
      // The same claims as those of the reading, by their ids.
      const derived = derivation.sentences.flatMap(
        (one: { claims: { id: string }[] }) => one.claims,
      );
      expect(derived.map(({ id }: { id: string }) => ({ id }))).toEqual(claims);
    });

    test('tells the near misses with their reasons', async () => {
      const { derivation } = await read(
        'derivation { nearMisses { words { exact } sentence reason detail } }',
        input,
      );
      expect(derivation.nearMisses).toEqual([
        { words: { exact: 'मुलाकात' }, sentence: 1, reason: 'NO_PARTNER', detail: null },
        {
          words: { exact: 'क्या मोदी मैक्रों से मिले?' },
          sentence: 2,
          reason: 'QUESTION',
          detail: null,
        },
      ]);
    });

    test('is null for a language that no pack reads', async () => {
      const selection = 'language derivation { nearMisses { reason } }';
      expect(await read(selection, { text: 'Γεια σου', language: 'el' })).toEqual({
        language: 'el',
        derivation: null,
      });
    });

    test('has a described reason for each near miss', async () => {
      const { data } = await api.ask(
        '{ __type(name: "MissReason") { enumValues { name description } } }',
      );
      const { enumValues } = data.__type;
      expect(enumValues.length).toBeGreaterThan(15);
      for (const { description } of enumValues) expect(description).toMatch(/\.$/);
    });
  });
});
