import {
  EntityDocument,
  JudgeEntitiesDifferentDocument,
  MergeEntitiesDocument,
  MergeProposalsDocument,
  UndoEntityJudgementDocument,
} from '../../src/client/generated/graphql.js';
import { entityRef } from '../../src/languages/entities.js';
import { entityId } from '../../src/services/entityIds.js';
import { ErrorCode } from '../../src/services/errors.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { FULL, FULL_ID, INITIAL_ID, REPORTS, SHORT, SHORT_ID } from '../support/minister.js';
import { forgetAll } from '../support/reports.js';

describeOnBoth('entities', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });

  beforeEach(async () => {
    await forgetAll(database.prisma);
    for (const article of REPORTS) await ingestArticle(database.prisma, article);
  });

  afterAll(async () => {
    await api?.close();
  });

  const client = () => api.client();
  const PAIR = { left: SHORT_ID, right: FULL_ID };
  const merge = async (
    input: { left: string; right: string; by?: string; reason?: string } = PAIR,
  ) => (await client().request(MergeEntitiesDocument, { input })).mergeEntities;
  const entity = async (id: string) => (await client().request(EntityDocument, { id })).entity;
  const proposals = async (first?: number, after?: string) =>
    (await client().request(MergeProposalsDocument, { first, after })).mergeProposals;
  const ask = async (field: string) => {
    const { errors } = await api.ask(`mutation { ${field} }`);
    return errors?.[0] && { ...errors[0].extensions, message: errors[0].message };
  };
  const input = ({ left, right } = PAIR) => `input: { left: "${left}", right: "${right}" }`;

  test('proposals tell which names were compared, how likely they are one, and why', async () => {
    const { nodes, totalCount } = await proposals();
    expect(totalCount).toBe(nodes.length);
    const found = nodes.find(({ left, right }) =>
      [left.id, right.id].every((id) => [FULL_ID, INITIAL_ID].includes(id)),
    );
    expect(found).toMatchObject({ rule: 'name/initials', reason: expect.stringMatching(/\.$/) });
    expect([found?.leftName, found?.rightName].sort()).toEqual(['G S Dhillon', 'गुरमुख सिंह ढिल्लों']);
    expect(found?.likelihood).toBeGreaterThan(0.8);
    for (const { left, right } of nodes) expect(left.type).toBe(right.type);
  });

  test('proposals come in pages, the likeliest first', async () => {
    const all = (await proposals()).nodes;
    expect(all.length).toBeGreaterThan(1);
    const found = [];
    let after: string | undefined;
    do {
      const { nodes, pageInfo } = await proposals(1, after);
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor! : undefined;
    } while (after);
    expect(found).toEqual(all);
    expect(all.map(({ likelihood }) => likelihood)).toEqual(
      all.map(({ likelihood }) => likelihood).sort((a, b) => b - a),
    );
  });

  test('what was judged is proposed no more, until the judgement is undone', async () => {
    const pairs = async () =>
      (await proposals()).nodes.map(({ left, right }) => [left.id, right.id]);
    const before = await pairs();
    const [left, right] = before[0] as [string, string];
    const input = { left, right };
    for (const judge of [
      async () => (await client().request(MergeEntitiesDocument, { input })).mergeEntities,
      async () =>
        (await client().request(JudgeEntitiesDifferentDocument, { input })).judgeEntitiesDifferent,
    ]) {
      const { judgement } = await judge();
      expect(await pairs()).not.toContainEqual([left, right]);
      await client().request(UndoEntityJudgementDocument, { id: judgement.id });
      expect(await pairs()).toEqual(before);
    }
  });

  test('a merge tells who judged, and the conflict that it opened', async () => {
    const { judgement, conflicts } = await merge({ ...PAIR, by: 'Meera', reason: 'One minister.' });
    expect(judgement).toMatchObject({
      verdict: 'SAME',
      by: 'Meera',
      reason: 'One minister.',
      undo: null,
      left: { id: SHORT_ID },
      right: { id: FULL_ID },
    });
    expect(Date.parse(judgement.createdAt)).toBeLessThanOrEqual(Date.now());
    expect(conflicts).toMatchObject([{ question: { consensus: 'CONFLICTING' } }]);
  });

  test('an entity has its names in all scripts, those of what it is merged with, and its judgements', async () => {
    expect(await entity(SHORT_ID)).toMatchObject({
      canonicalId: SHORT_ID,
      merged: [],
      aliases: [],
    });
    const { judgement } = await merge();
    await merge({ left: FULL_ID, right: INITIAL_ID });
    const [one, other] = [await entity(SHORT_ID), await entity(FULL_ID)];
    const canonical = one!.canonicalId;
    expect(other!.canonicalId).toBe(canonical);
    const standing = (await entity(canonical))!;
    expect(standing.merged.map(({ id }) => id).sort()).toEqual(
      [SHORT_ID, FULL_ID, INITIAL_ID].filter((id) => id !== canonical).sort(),
    );
    const called = [...standing.names, ...standing.aliases].map(({ name }) => name).sort();
    expect(called).toEqual(
      ['G S Dhillon', ...Object.values(SHORT.names), ...Object.values(FULL.names)].sort(),
    );
    expect(standing.names.map(({ language }) => language).sort()).toEqual(['en', 'hi']);
    expect(one!.judgements.map(({ id }) => id)).toEqual([judgement.id]);
    expect(other!.judgements).toHaveLength(2);
  });

  test('an entity of the lexicon is known by all its names, whether any article names it or not', async () => {
    const mumbai = (await entity(entityId(entityRef('place/mumbai'))))!;
    expect(mumbai).toMatchObject({ name: 'Mumbai', nameInHindi: 'मुंबई', wikidataId: 'Q1156' });
    expect(mumbai.aliases).toContainEqual({ language: 'en', name: 'Bombay' });
    expect(await entity(entityId({ ...SHORT, key: 'person/~nobody' }))).toBeNull();
  });

  test('an undo tells who and why, and is done once', async () => {
    const { judgement } = await merge();
    const undo = { id: judgement.id, by: 'Ravi', reason: 'Two men after all.' };
    const { undoEntityJudgement } = await client().request(UndoEntityJudgementDocument, undo);
    expect(undoEntityJudgement.judgement.undo).toMatchObject({
      by: 'Ravi',
      reason: 'Two men after all.',
    });
    expect(undoEntityJudgement.conflicts).toHaveLength(1);
    expect((await entity(SHORT_ID))!.judgements).toHaveLength(1);
    expect(
      await ask(`undoEntityJudgement(id: "${judgement.id}") { judgement { id } }`),
    ).toMatchObject({
      code: ErrorCode.ALREADY_UNDONE,
      field: 'id',
      message: expect.stringContaining('Ravi'),
    });
  });

  test('what stands against a judgement is named', async () => {
    const { judgement } = await merge();
    for (const field of ['mergeEntities', 'judgeEntitiesDifferent'])
      expect(await ask(`${field}(${input()}) { judgement { id } }`)).toMatchObject({
        code: ErrorCode.JUDGED_SAME,
        field: 'input',
        message: expect.stringContaining(judgement.id),
      });
  });

  test.each([
    ['two ids of one entity', { left: SHORT_ID, right: SHORT_ID }, 'BAD_USER_INPUT', 'input.right'],
    ['no id', { left: 'nobody', right: SHORT_ID }, 'INVALID_ID', 'input.left'],
    [
      'an id of nobody',
      { left: SHORT_ID, right: entityId({ ...SHORT, key: 'person/~nobody' }) },
      'NOT_FOUND',
      'input.right',
    ],
    [
      'a man and a town',
      { left: SHORT_ID, right: entityId(entityRef('place/mumbai')) },
      'NOT_MERGEABLE',
      'input',
    ],
  ])('%s cannot be merged', async (_, pair, code, field) => {
    expect(await ask(`mergeEntities(${input(pair)}) { judgement { id } }`)).toMatchObject({
      code,
      field,
    });
  });

  test('only an administrator judges', async () => {
    const guarded = await startApi(database.prisma, { adminToken: 'secret' });
    try {
      for (const field of [
        `mergeEntities(${input()})`,
        `judgeEntitiesDifferent(${input()})`,
        'undoEntityJudgement(id: "00000000-0000-7000-8000-000000000000")',
      ]) {
        const { errors } = await guarded.ask(`mutation { ${field} { judgement { id } } }`);
        expect(errors?.[0]?.extensions.code).toBe(ErrorCode.UNAUTHENTICATED);
      }
      expect(await database.prisma.entityJudgement.count()).toBe(0);
      const answer = await guarded.client('secret').request(MergeEntitiesDocument, { input: PAIR });
      expect(answer.mergeEntities.judgement.verdict).toBe('SAME');
    } finally {
      await guarded.close();
    }
  });
});
