import {
  AddClaimDocument,
  CorrectClaimDocument,
  IngestArticleDocument,
  MergeEventsDocument,
  RejectClaimDocument,
  SplitEventDocument,
  UndoDecisionDocument,
} from '../../src/client/generated/graphql.js';
import { ErrorCode } from '../../src/services/errors.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { EARLIER, forgetAll, MONDAY, TUESDAY } from '../support/reports.js';

describeOnBoth('claims and events over HTTP', (open) => {
  let database: Database;
  let api: Api;
  const client = () => api.client();
  const conflicts = async () =>
    (await api.ask('{ conflicts { totalCount } }')).data.conflicts.totalCount;
  const claim = async (externalId: string) => {
    const { data } = await api.ask(
      '{ claims(first: 100, filter: { kind: [DATE] }) { nodes { id version rule isRejected article { id externalId } } } }',
    );
    return data.claims.nodes.find(
      (one: { article: { externalId: string } }) => one.article.externalId === externalId,
    );
  };

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    for (const input of [MONDAY, TUESDAY, EARLIER])
      await client().request(IngestArticleDocument, { input });
  });
  afterAll(() => api.close());

  test('a claim is corrected, the correction is told beside what was read, and taken back', async () => {
    const { id, version } = await claim('monday');
    const { correctClaim } = await client().request(CorrectClaimDocument, {
      input: { claimId: id, version, value: 'मंगलवार', by: 'Meera' },
    });
    expect(correctClaim.decision).toMatchObject({
      action: 'CORRECT_CLAIM',
      by: { name: 'Meera' },
      isStale: false,
      claim: {
        id,
        version: 2,
        decisions: [{ action: 'CORRECT_CLAIM' }],
        value: { text: expect.stringContaining('18') },
        valueAsRead: { text: expect.stringContaining('17') },
      },
    });
    expect(await conflicts()).toBe(0);
    await client().request(UndoDecisionDocument, { input: { id: correctClaim.decision.id } });
    expect(await conflicts()).toBe(1);
    // The editor of a report in Hindi may write English.
    const again = await client().request(CorrectClaimDocument, {
      input: { claimId: id, version: 3, value: '18 November 2025' },
    });
    expect(again.correctClaim.decision.claim?.value.text).toContain('18');
    await client().request(UndoDecisionDocument, { input: { id: again.correctClaim.decision.id } });
  });

  test('a claim is rejected, and one is added by its words', async () => {
    const { id, version, article } = await claim('monday');
    await client().request(RejectClaimDocument, {
      input: { claimId: id, version, reason: 'A caption.' },
    });
    expect(await conflicts()).toBe(0);
    const { data } = await api.ask('{ claims(filter: { isRejected: true }) { nodes { id } } }');
    expect(data.claims.nodes).toEqual([{ id }]);
    const asked = await api.ask(
      '{ questions(filter: { kind: [DATE], text: "November" }) { nodes { id } } }',
    );
    const { addClaim } = await client().request(AddClaimDocument, {
      input: {
        articleId: article.id,
        start: 0,
        end: 12,
        questionId: asked.data.questions.nodes[0].id,
        value: '16 नवंबर',
      },
    });
    expect(addClaim.decision.claim).toMatchObject({
      rule: 'editor',
      evidence: { exact: 'विदेश मंत्री', start: 0, end: 12 },
    });
    expect(await conflicts()).toBe(1);
    const { errors } = await api.ask(
      `mutation { rejectClaim(input: { claimId: "${id}", version: 1, reason: "No." }) { decision { id } } }`,
    );
    expect(errors?.[0]).toMatchObject({
      extensions: { code: ErrorCode.VERSION_CONFLICT, field: 'input.version' },
      message: expect.stringContaining('rejected a claim'),
    });
  });

  test('events are merged and split', async () => {
    const events = async () => {
      const { data } = await api.ask(
        '{ events { nodes { id version articles { id externalId } } } }',
      );
      return data.events.nodes as {
        id: string;
        version: number;
        articles: { id: string; externalId: string }[];
      }[];
    };
    const [left, right] = await events();
    const { mergeEvents } = await client().request(MergeEventsDocument, {
      input: {
        ...{ leftId: left!.id, leftVersion: left!.version },
        ...{ rightId: right!.id, rightVersion: right!.version, by: 'Meera' },
      },
    });
    expect(mergeEvents.decision.events).toHaveLength(1);
    expect(mergeEvents.decision.events[0]!.articles).toHaveLength(3);
    await client().request(UndoDecisionDocument, { input: { id: mergeEvents.decision.id } });
    const both = (await events()).find(({ articles }) => articles.length === 2)!;
    const { splitEvent } = await client().request(SplitEventDocument, {
      input: { eventId: both.id, version: both.version, articleIds: [both.articles[0]!.id] },
    });
    expect(splitEvent.decision.events).toHaveLength(2);
    expect(splitEvent.decision).toMatchObject({ action: 'SPLIT_EVENT', isStale: false });
    expect(await conflicts()).toBe(0);
    expect(api.logged).toEqual([]);
  });
});
