import {
  AddClaimDocument,
  CorrectClaimDocument,
  DeleteDocument,
  EntityDocument,
  IngestArticleDocument,
  MergeEntitiesDocument,
  MergeEventsDocument,
  RejectClaimDocument,
  SplitEventDocument,
  UndoDecisionDocument,
  UndoEntityJudgementDocument,
} from '../../src/client/generated/graphql.js';
import { ErrorCode } from '../../src/services/errors.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import {
  FULL_ID,
  OF_FULL,
  OF_INITIAL,
  OF_SHORT,
  REPORTS,
  readState,
  SHORT_ID,
} from '../support/minister.js';
import { EARLIER, forgetAll, MONDAY, TUESDAY } from '../support/reports.js';

const WEDNESDAY: ArticleInput = {
  ...{ ...MONDAY, externalId: 'wednesday', outlet: 'wednesday' },
  text: 'अजीत डोभाल ने बुधवार को नई दिल्ली में विदेश मंत्री वांग यी से मुलाकात की।',
};

interface EventSeen {
  readonly id: string;
  readonly version: number;
  readonly articles: readonly { readonly id: string; readonly externalId: string }[];
}

/** Every decision about what is told, over HTTP: by one of two at once, through new readings, until it is undone exactly. */
describeOnBoth('what editors decided', (open) => {
  let database: Database;
  let api: Api;
  const client = () => api.client();
  const ingest = (input: ArticleInput) => client().request(IngestArticleDocument, { input });
  const remove = ({ externalId }: ArticleInput) =>
    client().request(DeleteDocument, { externalId: externalId as string });
  const state = () => readState(database.prisma);
  const undo = (id: string, version?: number | null) =>
    client().request(UndoDecisionDocument, { input: { id, ...(version != null && { version }) } });
  /** Tells everything anew: a revision and back, then deletion and return in the opposite order. */
  const tellAnew = async (inputs: readonly ArticleInput[]) => {
    for (const input of inputs) {
      await ingest({ ...input, text: `${input.text} दोनों ने हाथ मिलाया।` });
      await ingest(input);
    }
    for (const input of inputs) await remove(input);
    for (const input of [...inputs].reverse()) await ingest(input);
  };
  /** What came of two mutations at once: how many succeeded, and the codes and messages of the rest. */
  const atOnce = async (...made: Promise<unknown>[]) => {
    const told = await Promise.allSettled(made);
    return {
      done: told.filter(({ status }) => status === 'fulfilled').length,
      refused: told.flatMap((one) => {
        if (one.status === 'fulfilled') return [];
        const { code, message } = one.reason as { code: string; message: string };
        return [`${code} ${message}`];
      }),
    };
  };
  const stale = async () =>
    (await api.ask('{ decisions(filter: { isStale: true }) { totalCount } }')).data.decisions
      .totalCount;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });
  afterAll(() => api.close());

  describe('of events', () => {
    const ALL = [MONDAY, TUESDAY, EARLIER];
    const events = async (): Promise<EventSeen[]> =>
      (await api.ask('{ events { nodes { id version articles { id externalId } } } }')).data.events
        .nodes;
    const told = async () =>
      (await events())
        .map(({ articles }) => articles.map(({ externalId }) => externalId).sort())
        .sort();
    const of = async (externalId: string) =>
      (await events()).find(({ articles }) =>
        articles.some((one) => one.externalId === externalId),
      )!;
    const mergeInput = (left: EventSeen, right: EventSeen, by = 'Meera') => ({
      ...{ leftId: left.id, leftVersion: left.version, by },
      ...{ rightId: right.id, rightVersion: right.version },
    });
    const merge = async (left: EventSeen, right: EventSeen, by?: string) =>
      (await client().request(MergeEventsDocument, { input: mergeInput(left, right, by) }))
        .mergeEvents;
    const split = async ({ id, version, articles }: EventSeen, goes: string, by = 'Meera') =>
      (
        await client().request(SplitEventDocument, {
          input: {
            ...{ eventId: id, version, by },
            articleIds: articles.flatMap((one) => (one.externalId === goes ? [one.id] : [])),
          },
        })
      ).splitEvent;

    beforeEach(async () => {
      await forgetAll(database.prisma);
      for (const input of ALL) await ingest(input);
    });

    test('a merge lasts, takes in what is told later, is stale while one side is gone, and is undone exactly', async () => {
      const before = await state();
      const { decision } = await merge(await of('monday'), await of('earlier'));
      const merged = await state();
      await tellAnew(ALL);
      expect(await state()).toEqual(merged);
      await ingest(WEDNESDAY);
      expect(await told()).toEqual([['earlier', 'monday', 'tuesday', 'wednesday']]);
      await remove(WEDNESDAY);
      expect(await stale()).toBe(0);
      await remove(EARLIER);
      expect(await stale()).toBe(1);
      await ingest(EARLIER);
      expect(await stale()).toBe(0);
      const { data } = await api.ask(
        `{ node(id: "${decision.id}") { ... on Decision { version subjectVersion } } events { nodes { version decisions { id } } } }`,
      );
      expect(data.events.nodes).toEqual([
        { version: data.node.subjectVersion, decisions: [{ id: decision.id }] },
      ]);
      expect(await atOnce(undo(decision.id, data.node.subjectVersion - 1))).toMatchObject({
        refused: [expect.stringMatching(/^VERSION_CONFLICT .*Decision\.subjectVersion/)],
      });
      const { done, refused } = await atOnce(
        undo(decision.id, data.node.subjectVersion),
        undo(decision.id, data.node.subjectVersion),
      );
      expect([done, refused]).toEqual([1, [expect.stringMatching(/^ALREADY_UNDONE /)]]);
      expect(await state()).toEqual(before);
    });

    test('a split lasts, and is undone exactly', async () => {
      const before = await state();
      const { decision } = await split(await of('monday'), 'tuesday');
      const parted = await state();
      expect(await told()).toEqual([['earlier'], ['monday'], ['tuesday']]);
      await tellAnew(ALL);
      expect(await state()).toEqual(parted);
      await undo(decision.id);
      expect(await state()).toEqual(before);
    });

    test('one of two editors at once decides, and the other is told who did', async () => {
      const [one, other] = [await of('monday'), await of('earlier')];
      const first = await atOnce(merge(one, other, 'Meera'), merge(other, one, 'Ravi'));
      expect(first.done).toBe(1);
      expect(first.refused).toEqual([
        expect.stringMatching(/^VERSION_CONFLICT .*Last, "(Meera|Ravi)" merged two events at /),
      ]);
      const whole = await of('monday');
      const gone = whole.id === one.id ? other : one;
      expect((await atOnce(split(gone, 'earlier'))).refused).toEqual([
        expect.stringMatching(/^VERSION_CONFLICT The event is no longer there\./),
      ]);
      const [standing] = await database.prisma.decision.findMany();
      await undo(standing!.id);
      const pair = await of('monday');
      const earlier = await of('earlier');
      const second = await atOnce(
        split(pair, 'monday', 'Meera'),
        split(pair, 'tuesday', 'Ravi'),
        merge(pair, earlier),
      );
      expect(second.done).toBe(1);
      for (const told of second.refused) expect(told).toMatch(/^VERSION_CONFLICT .*Last, "/);
      expect(api.logged).toEqual([]);
    });
  });

  describe('of entities', () => {
    const entity = async (id: string) => (await client().request(EntityDocument, { id })).entity!;
    const merge = async (by: string, versions: readonly [number, number]) =>
      (
        await client().request(MergeEntitiesDocument, {
          input: {
            ...{ left: SHORT_ID, right: FULL_ID, by, reason: 'One minister.' },
            ...{ leftVersion: versions[0], rightVersion: versions[1] },
          },
        })
      ).mergeEntities;
    const seen = async () =>
      [(await entity(SHORT_ID)).version, (await entity(FULL_ID)).version] as const;

    test('a merge by one of two at once lasts, and is undone exactly', async () => {
      await forgetAll(database.prisma);
      for (const input of REPORTS) await ingest(input);
      const before = await state();
      const versions = await seen();
      const { done, refused } = await atOnce(merge('Meera', versions), merge('Ravi', versions));
      expect(done).toBe(1);
      expect(refused).toEqual([
        expect.stringMatching(/^VERSION_CONFLICT .*Meanwhile .* were judged SAME .*"(Meera|Ravi)"/),
      ]);
      const merged = await state();
      expect(merged).not.toEqual(before);
      await tellAnew([OF_SHORT, OF_FULL, OF_INITIAL]);
      expect(await state()).toEqual(merged);
      const { data } = await api.ask(
        `{ entity(id: "${SHORT_ID}") { version judgements { id version subjectVersion } } }`,
      );
      const [judgement] = data.entity.judgements;
      expect(judgement.version).toBe(versions[0] + versions[1]);
      const undoOn = (version: number) =>
        client().request(UndoEntityJudgementDocument, { id: judgement.id, version });
      expect((await atOnce(undoOn(judgement.version))).refused).toEqual([
        expect.stringMatching(/^VERSION_CONFLICT /),
      ]);
      const undone = await atOnce(
        undoOn(judgement.subjectVersion),
        undoOn(judgement.subjectVersion),
      );
      expect([undone.done, undone.refused]).toEqual([
        1,
        [expect.stringMatching(/^ALREADY_UNDONE /)],
      ]);
      expect(await state()).toEqual(before);
      expect((await atOnce(merge('Asha', versions))).refused).toEqual([
        expect.stringMatching(/^VERSION_CONFLICT .*and that was taken back since/),
      ]);
      const { data: proposed } = await api.ask('{ mergeProposals { totalCount } }');
      await api.ask(
        `mutation { judgeEntitiesDifferent(input: { left: "${SHORT_ID}", right: "${FULL_ID}" }) { judgement { id } } }`,
      );
      const { data: left } = await api.ask('{ mergeProposals { totalCount } }');
      expect(left.mergeProposals.totalCount).toBe(proposed.mergeProposals.totalCount - 1);
      expect(await state()).toEqual(before);
    });
  });

  describe('of claims', () => {
    const ALL = [MONDAY, TUESDAY];
    const claim = async (externalId: string) => {
      const { data } = await api.ask(
        '{ claims(first: 100, filter: { kind: [DATE] }) { nodes { id version article { id externalId } question { id } value { text } evidence { exact start end } } } }',
      );
      return data.claims.nodes.find(
        (one: { article: { externalId: string } }) => one.article.externalId === externalId,
      );
    };
    const on = async (externalId: string) => {
      const { id, version } = await claim(externalId);
      return { claimId: id as string, version: version as number, by: 'Meera' };
    };
    const correct = (input: { claimId: string; version: number }, value = 'मंगलवार') =>
      client().request(CorrectClaimDocument, { input: { ...input, value } });
    const reject = (input: { claimId: string; version: number }) =>
      client().request(RejectClaimDocument, { input: { ...input, reason: 'A caption.' } });

    beforeEach(async () => {
      await forgetAll(database.prisma);
      for (const input of ALL) await ingest(input);
    });

    test('corrected, rejected and added claims last, wait where their words are gone, and are undone exactly', async () => {
      const before = await state();
      const corrected = (await correct(await on('monday'))).correctClaim.decision;
      const rejected = (await reject(await on('tuesday'))).rejectClaim.decision;
      const { article, question } = await claim('monday');
      const exact = 'एनएसए अजीत डोभाल';
      const start = [...MONDAY.text.slice(0, MONDAY.text.indexOf(exact))].length;
      const { addClaim } = await client().request(AddClaimDocument, {
        input: {
          ...{ articleId: article.id, questionId: question.id, exact, start },
          ...{ end: start + [...exact].length, value: '16 नवंबर', by: 'Meera' },
        },
      });
      const edited = await state();
      expect(edited).not.toEqual(before);
      await tellAnew(ALL);
      expect(await state()).toEqual(edited);
      expect(await stale()).toBe(0);
      await ingest({ ...MONDAY, text: 'वांग यी ने सोमवार को अजीत डोभाल से बात की।' });
      expect(await stale()).toBe(2);
      await ingest(MONDAY);
      expect(await stale()).toBe(0);
      for (const { id } of [addClaim.decision, rejected, corrected]) await undo(id);
      expect(await state()).toEqual(before);
    });

    test('one of two editors at once decides, and the other is told who did', async () => {
      const input = await on('monday');
      const { done, refused } = await atOnce(
        correct(input),
        reject({ ...input, by: 'Ravi' } as typeof input),
      );
      expect(done).toBe(1);
      expect(refused).toEqual([
        expect.stringMatching(/^VERSION_CONFLICT .*"(Meera" corrected|Ravi" rejected) a claim/),
      ]);
    });

    test('words that say no such value, that do not stand there, or no longer count, are refused', async () => {
      const input = await on('monday');
      expect((await atOnce(correct(input, 'पच्चीस लोग'))).refused).toEqual([
        expect.stringMatching(new RegExp(`^${ErrorCode.VALUE_UNREAD} .*a day or a period`)),
      ]);
      const { article, question } = await claim('monday');
      const words = { articleId: article.id, questionId: question.id, start: 0, end: 5 };
      const add = (more: { exact: string }) =>
        client().request(AddClaimDocument, { input: { ...words, value: '16 नवंबर', ...more } });
      expect((await atOnce(add({ exact: 'सोमवार' }))).refused).toEqual([
        expect.stringMatching(new RegExp(`^${ErrorCode.QUOTE_MISMATCH} "विदेश" stands there`)),
      ]);
      await ingest({ ...MONDAY, text: `${MONDAY.text} दोनों ने हाथ मिलाया।` });
      expect((await atOnce(correct(input))).refused).toEqual([
        expect.stringMatching(new RegExp(`^${ErrorCode.CLAIM_SUPERSEDED} .*earlier revision`)),
      ]);
      expect(api.logged).toEqual([]);
    });
  });
});
