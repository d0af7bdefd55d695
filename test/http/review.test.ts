import {
  AssignConflictDocument,
  CommentOnConflictDocument,
  ConfirmConflictDocument,
  ConflictReviewsDocument,
  DecisionsDocument,
  DeleteDocument,
  DismissConflictDocument,
  IngestArticleDocument,
  ReopenConflictDocument,
  ResolveConflictDocument,
  UndoDecisionDocument,
} from '../../src/client/generated/graphql.js';
import { ErrorCode } from '../../src/services/errors.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { forgetAll, MONDAY, TUESDAY } from '../support/reports.js';

describeOnBoth('review over HTTP', (open) => {
  let database: Database;
  let api: Api;
  const client = () => api.client();
  const reviews = async (filter = {}) =>
    (await client().request(ConflictReviewsDocument, { filter })).conflicts;
  const conflict = async () => (await reviews()).nodes[0]!;
  const seen = async (by: string) => {
    const { id, version } = await conflict();
    return { conflictId: id, version, by };
  };
  /** The code and the field of an error, and its message. */
  const refusal = async (field: string) => {
    const { errors } = await api.ask(`mutation { ${field} { decision { id } } }`);
    return errors?.[0] && `${errors[0].extensions.code} ${errors[0].extensions.field}`;
  };

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    for (const input of [MONDAY, TUESDAY]) await client().request(IngestArticleDocument, { input });
  });
  afterAll(() => api.close());

  test('a conflict is confirmed, reopened, dismissed, assigned, resolved, and its history tells all of it', async () => {
    const { confirmConflict } = await client().request(ConfirmConflictDocument, {
      input: await seen('Meera'),
    });
    expect(confirmConflict).toMatchObject({
      decision: { action: 'CONFIRM', by: { id: 'local', name: 'Meera' }, isStale: false },
      conflicts: [
        { state: 'CONFIRMED', version: 2, decision: { id: confirmConflict.decision.id } },
      ],
    });
    await client().request(ReopenConflictDocument, { input: await seen('Ravi') });
    await client().request(DismissConflictDocument, {
      input: { ...(await seen('Ravi')), reason: '<b>दो</b> बैठकें' },
    });
    await client().request(AssignConflictDocument, {
      input: { ...(await seen('Meera')), assignee: 'asha' },
    });
    await client().request(CommentOnConflictDocument, {
      input: { conflictId: (await conflict()).id, text: 'Asked the ministry.', by: 'Asha' },
    });
    const [first] = (await conflict()).question.answers;
    const { resolveConflict } = await client().request(ResolveConflictDocument, {
      input: { ...(await seen('Asha')), answerId: first!.id },
    });
    expect(resolveConflict.conflicts).toMatchObject([
      {
        state: 'RESOLVED',
        assignee: 'asha',
        resolution: { answer: { id: first!.id }, text: null },
      },
    ]);
    const { decisions } = await conflict();
    expect(decisions.totalCount).toBe(6);
    expect(decisions.nodes.map(({ action, by }) => `${action} ${by.name}`)).toEqual([
      'RESOLVE Asha',
      'COMMENT Asha',
      'ASSIGN Meera',
      'DISMISS Ravi',
      'REOPEN Ravi',
      'CONFIRM Meera',
    ]);
    expect(decisions.nodes[3]!.reason).toBe('<b>दो</b> बैठकें');
    expect(Date.parse(decisions.nodes[0]!.createdAt)).not.toBeNaN();
  });

  test('the history is read in pages, either way', async () => {
    for (const text of ['one', 'two', 'three'])
      await client().request(CommentOnConflictDocument, {
        input: { conflictId: (await conflict()).id, text },
      });
    const page = async (args: string) => {
      const { data } = await api.ask(
        `{ conflicts { nodes { decisions(${args}) { nodes { reason } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
      );
      const { nodes, pageInfo } = data.conflicts.nodes[0].decisions;
      return { said: nodes.map(({ reason }: { reason: string }) => reason), ...pageInfo };
    };
    const first = await page('first: 2');
    expect(first).toMatchObject({ said: ['three', 'two'], hasNextPage: true });
    const second = await page(`first: 2, after: "${first.endCursor}"`);
    expect(second).toMatchObject({ said: ['one'], hasNextPage: false, hasPreviousPage: true });
    expect(await page(`last: 1, before: "${second.startCursor}"`)).toMatchObject({ said: ['two'] });
    expect(await page('last: 1')).toMatchObject({ said: ['one'], hasPreviousPage: true });
  });

  test('conflicts are found by state, by who is to look into them, and by what has gone stale', async () => {
    const counts = async () => ({
      open: (await reviews({ state: ['OPEN'] })).totalCount,
      dismissed: (await reviews({ state: ['DISMISSED'] })).totalCount,
      asha: (await reviews({ assignee: 'asha' })).totalCount,
      nobody: (await reviews({ isAssigned: false })).totalCount,
      stale: (await reviews({ isStale: true })).totalCount,
    });
    expect(await counts()).toEqual({ open: 1, dismissed: 0, asha: 0, nobody: 1, stale: 0 });
    await client().request(DismissConflictDocument, {
      input: { ...(await seen('Meera')), reason: 'Two.' },
    });
    await client().request(AssignConflictDocument, {
      input: { ...(await seen('Meera')), assignee: 'asha' },
    });
    await client().request(IngestArticleDocument, {
      input: { ...MONDAY, externalId: 'other', outlet: 'other' },
    });
    expect(await counts()).toEqual({ open: 0, dismissed: 1, asha: 1, nobody: 0, stale: 1 });
    expect((await conflict()).decisions.nodes[1]!.changes).toEqual([
      {
        what: 'SOURCE_ADDED',
        value: expect.anything(),
        sources: [expect.objectContaining({ outlet: 'other' })],
      },
    ]);
  });

  test('two editors at once: one decides, the other is told who did', async () => {
    const input = await seen('Meera');
    const told = await Promise.allSettled([
      client().request(ConfirmConflictDocument, { input }),
      client().request(DismissConflictDocument, {
        input: { ...input, by: 'Ravi', reason: 'Two.' },
      }),
    ]);
    const refused = told.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]!.message).toMatch(/"(Meera" confirmed|Ravi" dismissed) it/);
    expect((await conflict()).decisions.totalCount).toBe(1);
  });

  test('the decisions of a desk are listed, by whom and of what kind, also where nobody tells of their ground any more', async () => {
    const { confirmConflict } = await client().request(ConfirmConflictDocument, {
      input: await seen('Meera'),
    });
    for (const externalId of ['monday', 'tuesday'])
      await client().request(DeleteDocument, { externalId });
    const list = async (filter = {}) =>
      (await client().request(DecisionsDocument, { filter })).decisions;
    const { nodes } = await list({ isStale: true, action: ['CONFIRM'], by: 'local' });
    expect(nodes).toMatchObject([
      {
        id: confirmConflict.decision.id,
        isStale: true,
        conflict: null,
        ground: { kind: 'DATE', answers: [{ sources: [{ article: null }] }, {}] },
      },
    ]);
    expect((await list({ isUndone: true })).totalCount).toBe(0);
    expect((await list({ by: 'nobody' })).totalCount).toBe(0);
    await client().request(UndoDecisionDocument, {
      input: { id: confirmConflict.decision.id, reason: 'Nobody tells it.', by: 'Ravi' },
    });
    expect((await list({ isUndone: true })).nodes[0]!.undo).toMatchObject({
      by: { name: 'Ravi' },
      reason: 'Nobody tells it.',
    });
    const { data } = await api.ask(
      `{ node(id: "${confirmConflict.decision.id}") { __typename ... on Decision { action } } }`,
    );
    expect(data.node).toEqual({ __typename: 'Decision', action: 'CONFIRM' });
  });

  test('what cannot be decided is refused with what is wrong and where', async () => {
    const { id, version } = await conflict();
    const nobody = '018f0000-0000-7000-8000-000000000000';
    const on = (more: string) => `input: { conflictId: "${id}", version: ${version} ${more} }`;
    expect(await refusal(`dismissConflict(${on('')})`)).toBe(
      `${ErrorCode.BAD_USER_INPUT} input.reason`,
    );
    expect(await refusal(`dismissConflict(${on(', reason: " "')})`)).toBe(
      `${ErrorCode.VALUE_EMPTY} input.reason`,
    );
    expect(await refusal(`reopenConflict(${on('')})`)).toBe(
      `${ErrorCode.ALREADY_OPEN} input.conflictId`,
    );
    expect(await refusal(`confirmConflict(input: { conflictId: "${id}" })`)).toBe(
      `${ErrorCode.BAD_USER_INPUT} input.version`,
    );
    expect(await refusal(`confirmConflict(input: { conflictId: "${nobody}", version: 1 })`)).toBe(
      `${ErrorCode.NOT_FOUND} input.conflictId`,
    );
    expect(await refusal(`confirmConflict(input: { conflictId: "x", version: 1 })`)).toBe(
      `${ErrorCode.INVALID_ID} input.conflictId`,
    );
    expect(await refusal(`commentOnConflict(input: { conflictId: "${id}", text: "" })`)).toBe(
      `${ErrorCode.VALUE_EMPTY} input.text`,
    );
    expect(await refusal(`undoDecision(input: { id: "${nobody}" })`)).toBe(
      `${ErrorCode.NOT_FOUND} input.id`,
    );
    expect(
      await refusal(`resolveConflict(${on(', value: "x", reference: "javascript:alert(1)"')})`),
    ).toBe(`${ErrorCode.INVALID_URL} input.reference`);
    expect((await conflict()).decisions.totalCount).toBe(0);
    expect(api.logged).toEqual([]);
  });

  test('nobody decides who may not', async () => {
    const guarded = await startApi(database.prisma, { adminToken: 'secret' });
    const { id } = await conflict();
    const on = `conflictId: "${id}", version: 1`;
    for (const field of [
      `confirmConflict(input: { ${on} })`,
      `dismissConflict(input: { ${on}, reason: "x" })`,
      `resolveConflict(input: { ${on}, answerId: "x" })`,
      `reopenConflict(input: { ${on} })`,
      `commentOnConflict(input: { conflictId: "${id}", text: "x" })`,
      `assignConflict(input: { ${on} })`,
      `undoDecision(input: { id: "${id}" })`,
    ]) {
      const { errors } = await guarded.ask(`mutation { ${field} { decision { id } } }`);
      expect(errors?.[0]?.extensions.code).toBe(ErrorCode.UNAUTHENTICATED);
    }
    await guarded.close();
    expect((await conflict()).decisions.totalCount).toBe(0);
  });
});
