import {
  IngestArticleDocument,
  MergeQuestionsDocument,
  SplitQuestionDocument,
  UndoDecisionDocument,
} from '../../src/client/generated/graphql.js';
import { ErrorCode } from '../../src/services/errors.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { readState } from '../support/minister.js';
import { forgetAll } from '../support/reports.js';

const report = (externalId: string, text: string): ArticleInput => ({
  ...{ externalId, text, outlet: externalId, language: 'en', publishedOn: '2025-11-20' },
});
const FALL = 'A bus fell into a gorge in Chamba on Tuesday.';
/** They count the dead, in words that no list knows for one. */
const KILLED = report(
  'killed',
  `${FALL} 14 people were killed and 20 people were injured. The chief minister announced Rs 4 lakh for the families.`,
);
const BODIES = report('bodies', `${FALL} 11 bodies were recovered.`);
const MORE_BODIES = report('more-bodies', `${FALL} 11 bodies were found.`);
const DAYS = [
  report('monday', 'Ajit Doval met Wang Yi in New Delhi on Monday.'),
  report('tuesday', 'Ajit Doval met Wang Yi in New Delhi on Tuesday.'),
];

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly consensus: string;
  readonly answers: readonly {
    readonly value: { readonly text: string };
    readonly claims: readonly { readonly id: string; readonly article: { externalId: string } }[];
  }[];
}

const ASKED =
  'id version text consensus answers { value { text } claims { id article { externalId } } }';

describeOnBoth('questions joined and parted over HTTP', (open) => {
  let database: Database;
  let api: Api;
  const client = () => api.client();
  const ingest = (input: ArticleInput) => client().request(IngestArticleDocument, { input });
  const remove = async ({ externalId }: ArticleInput) => {
    const { errors } = await api.ask(
      `mutation { deleteArticle(externalId: "${externalId}") { articleId } }`,
    );
    expect(errors).toBeUndefined();
  };
  const state = () => readState(database.prisma);
  const asked = async (): Promise<Asked[]> =>
    (await api.ask(`{ questions(first: 100) { nodes { ${ASKED} } } }`)).data.questions.nodes;
  /** The question of which this is one of the answers. */
  const of = async (value: string): Promise<Asked> =>
    (await asked()).find(({ answers }) => answers.some((one) => one.value.text === value))!;
  const told = ({ answers }: Asked) =>
    answers
      .map(({ value, claims }) => `${value.text}: ${claims.map((one) => one.article.externalId)}`)
      .sort();
  const merge = async (left: Asked, right: Asked) =>
    (
      await client().request(MergeQuestionsDocument, {
        input: {
          ...{ leftId: left.id, leftVersion: left.version },
          ...{ rightId: right.id, rightVersion: right.version },
          ...{ reason: 'Both count the dead.', by: 'Meera' },
        },
      })
    ).mergeQuestions;
  const split = async ({ id, version, answers }: Asked, from: string, text?: string) =>
    (
      await client().request(SplitQuestionDocument, {
        input: {
          ...{ questionId: id, version, by: 'Meera' },
          claimIds: answers.flatMap(({ claims }) =>
            claims.flatMap((one) => (one.article.externalId === from ? [one.id] : [])),
          ),
          ...(text !== undefined && { text }),
        },
      })
    ).splitQuestion;
  const undo = async (id: string, version?: number | null) =>
    client().request(UndoDecisionDocument, { input: { id, ...(version != null && { version }) } });
  const refused = async (made: Promise<unknown>): Promise<string> => {
    try {
      await made;
      return 'done';
    } catch (error) {
      const { code, field, message } = error as Record<'code' | 'field' | 'message', string>;
      return `${code} ${field} ${message}`;
    }
  };

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });
  afterAll(() => api.close());

  describe('two counts of the dead', () => {
    beforeEach(async () => {
      await forgetAll(database.prisma);
      for (const input of [KILLED, BODIES]) await ingest(input);
    });

    test('are one question while a merge stands, and exactly what they were afterwards', async () => {
      const before = await state();
      const [left, right] = [await of('14 people'), await of('11 people')];
      const { decision, conflicts } = await merge(left, right);
      expect(decision).toMatchObject({
        action: 'MERGE_QUESTIONS',
        by: { name: 'Meera' },
        reason: 'Both count the dead.',
        version: left.version + right.version,
        isStale: false,
        questions: [{ id: left.id, text: left.text, consensus: 'CONFLICTING' }],
      });
      expect(conflicts).toHaveLength(1);
      const joined = await of('11 people');
      expect(told(joined)).toEqual(['11 people: bodies', '14 people: killed']);
      expect(joined.version).toBeGreaterThan(Math.max(left.version, right.version));
      // The one that is joined leads to the one that stays.
      const { data } = await api.ask(
        `{ question(id: "${right.id}") { id decisions { id action questions { id } } } node(id: "${right.id}") { id } }`,
      );
      expect(data.question).toEqual({
        id: left.id,
        decisions: [{ id: decision.id, action: 'MERGE_QUESTIONS', questions: [{ id: left.id }] }],
      });
      expect(await asked()).toHaveLength(before.filter((one) => one.includes('\n  ')).length - 1);
      await undo(decision.id, decision.subjectVersion);
      expect(await state()).toEqual(before);
      expect((await of('11 people')).id).toBe(right.id);
    });

    test('stay one for new revisions, for further articles and for those that come back, in any order', async () => {
      const { decision } = await merge(await of('14 people'), await of('11 people'));
      const merged = await state();
      await ingest(MORE_BODIES);
      expect(told(await of('11 people'))).toEqual([
        '11 people: bodies,more-bodies',
        '14 people: killed',
      ]);
      await remove(MORE_BODIES);
      for (const input of [KILLED, BODIES]) {
        await ingest({ ...input, text: `${input.text} Rescue went on.` });
        expect(told(await of('14 people'))).toHaveLength(2);
        await ingest(input);
      }
      expect(await state()).toEqual(merged);
      const stands = async () =>
        (await api.ask('{ decisions { nodes { isStale questions { id } } } }')).data.decisions
          .nodes[0];
      await remove(BODIES);
      expect(told(await of('14 people'))).toEqual(['14 people: killed']);
      expect(await stands()).toMatchObject({ isStale: true });
      const { data } = await api.ask('{ decisions(filter: { isStale: true }) { totalCount } }');
      expect(data.decisions.totalCount).toBe(1);
      await remove(KILLED);
      expect(await stands()).toEqual({ isStale: true, questions: [] });
      for (const input of [BODIES, KILLED]) await ingest(input);
      expect(await stands()).toMatchObject({ isStale: false });
      expect(await state()).toEqual(merged);
      await undo(decision.id);
      expect(await asked()).toHaveLength(
        (await state()).filter((one) => one.includes('\n  ')).length,
      );
      expect(told(await of('11 people'))).toEqual(['11 people: bodies']);
    });

    test('are not joined where that makes no sense', async () => {
      const before = await state();
      const [dead, bodies] = [await of('14 people'), await of('11 people')];
      const hurt = await of('20 people');
      const money = (await asked()).find(({ answers }) => answers[0]?.value.text.includes('₹'))!;
      const day = (await asked()).find(({ text }) => text.startsWith('When'))!;
      expect(await refused(merge(dead, dead))).toContain('BAD_USER_INPUT input.rightId');
      expect(await refused(merge(dead, hurt))).toMatch(
        /^NOT_MERGEABLE input.rightId .*"killed" answers both, "14 people were killed".*"20 people were injured"/,
      );
      expect(await refused(merge(bodies, money))).toMatch(/^NOT_MERGEABLE .* can be compared/);
      expect(await refused(merge(bodies, day))).toMatch(/^NOT_MERGEABLE .*QUANTITY.*DATE/);
      expect(
        await refused(merge(dead, { ...bodies, id: '018f0000-0000-7000-8000-000000000000' })),
      ).toContain('NOT_FOUND input.rightId');
      expect(await refused(split(dead, 'nobody'))).toContain('BAD_USER_INPUT input.claimIds');
      expect(await refused(split(dead, 'killed'))).toContain('BAD_USER_INPUT input.claimIds');
      expect(await state()).toEqual(before);
      expect(await database.prisma.decision.count()).toBe(0);
    });

    test('are joined by one of two editors at once: the other is told who was first', async () => {
      const [left, right] = [await of('14 people'), await of('11 people')];
      const results = await Promise.all([
        refused(merge(left, right)),
        refused(merge(left, right)),
        refused(merge(right, left)),
      ]);
      expect(results.filter((one) => one === 'done')).toHaveLength(1);
      for (const one of results.filter((told) => told !== 'done'))
        expect(one).toMatch(
          /^VERSION_CONFLICT input\.\w+ .*Last, "Meera" merged two questions at /,
        );
      expect(await database.prisma.decision.count()).toBe(1);
      // Whoever has not heard of it and parts the one that is gone is told so too.
      const gone = (await asked()).some(({ id }) => id === left.id) ? right : left;
      expect(await refused(split(gone, 'bodies'))).toMatch(
        /^VERSION_CONFLICT input.questionId The question is no longer there\./,
      );
    });
  });

  describe('one question of two days', () => {
    const [monday, tuesday] = ['17 November 2025', '18 November 2025'];

    beforeEach(async () => {
      await forgetAll(database.prisma);
      for (const input of DAYS) await ingest(input);
    });

    test('is two while a split stands, also for what is told later, and one again afterwards', async () => {
      const before = await state();
      const whole = await of(monday);
      expect(whole.consensus).toBe('CONFLICTING');
      const { decision, conflicts } = await split(whole, 'tuesday', 'When did they meet <again>?');
      expect(decision).toMatchObject({ action: 'SPLIT_QUESTION', isStale: false, reason: null });
      expect(decision.questions.map(({ id, text }) => [id === whole.id, text])).toEqual([
        [true, whole.text],
        [false, 'When did they meet <again>?'],
      ]);
      expect(conflicts).toHaveLength(1);
      const parted = await state();
      for (const [at, input] of DAYS.entries()) {
        const text = input.text.replace('Ajit Doval', 'NSA Ajit Doval');
        await ingest({ ...report(`late-${at}`, text) });
      }
      expect(told(await of(monday))).toEqual([`${monday}: monday,late-0`]);
      expect(told(await of(tuesday))).toEqual([`${tuesday}: tuesday,late-1`]);
      for (const at of [0, 1]) await remove(report(`late-${at}`, ''));
      for (const input of DAYS) {
        await ingest({ ...input, text: `${input.text} They shook hands.` });
        await ingest(input);
      }
      expect(await state()).toEqual(parted);
      for (const input of DAYS) await remove(input);
      for (const input of [...DAYS].reverse()) await ingest(input);
      expect(await state()).toEqual(parted);
      await undo(decision.id);
      expect(await state()).toEqual(before);
    });

    test('is not joined again while it is split, nor split while it is joined', async () => {
      const { decision } = await split(await of(monday), 'tuesday');
      expect(await refused(merge(await of(monday), await of(tuesday)))).toMatch(
        new RegExp(`^JUDGED_DIFFERENT input .*"Meera".*${decision.id}`),
      );
      await undo(decision.id);
      await ingest(report('august', 'Ajit Doval met Wang Yi in New Delhi on 3 August 2025.'));
      const [here, there] = [await of(monday), await of('3 August 2025')];
      const { decision: joined } = await merge(here, there);
      await ingest(report('later', 'NSA Ajit Doval met Wang Yi in New Delhi on 4 August 2025.'));
      expect(told(await of(monday))).toHaveLength(4);
      expect(await refused(split(await of(monday), 'august'))).toMatch(
        new RegExp(`^JUDGED_SAME input .*${joined.id}`),
      );
      const stale = await of(monday);
      await undo(joined.id);
      expect(await refused(split(stale, 'tuesday'))).toMatch(
        /^VERSION_CONFLICT input.version .*Last, "[^"]+" took back that "Meera" merged two questions/,
      );
    });

    test('keeps what was decided about its conflict, wherever its claims stand', async () => {
      const { data } = await api.ask('{ conflicts { nodes { id version } } }');
      const [conflict] = data.conflicts.nodes;
      await api.ask(
        `mutation { confirmConflict(input: { conflictId: "${conflict.id}", version: ${conflict.version} }) { decision { id } } }`,
      );
      const { decision } = await split(await of(monday), 'tuesday');
      const review = async () =>
        (
          await api.ask(
            '{ decisions(filter: { action: [CONFIRM] }) { nodes { isStale changes { what } conflict { state } } } }',
          )
        ).data.decisions.nodes[0];
      expect(await review()).toMatchObject({ isStale: true, changes: [{ what: 'ANSWER_GONE' }] });
      const { errors } = await api.ask(
        `mutation { undoDecision(input: { id: "${decision.id}", version: 1 }) { decision { id } } }`,
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: ErrorCode.VERSION_CONFLICT });
      await undo(decision.id, decision.subjectVersion);
      expect(await review()).toEqual({
        isStale: false,
        changes: [],
        conflict: { state: 'CONFIRMED' },
      });
      expect(api.logged).toEqual([]);
    });
  });

  describe('a question about no event', () => {
    const PARTNERS = [
      report('first', 'India and France have a strategic partnership of 25 years.'),
      report('second', 'India and France have a strategic partnership of 27 years.'),
    ];

    test('is parted and joined too, and takes words that an editor adds', async () => {
      await forgetAll(database.prisma);
      for (const input of PARTNERS) await ingest(input);
      const before = await state();
      const whole = await of('25 years');
      const { decision } = await split(whole, 'second', 'How long is the other one?');
      const parted = await of('27 years');
      expect([parted.text, told(parted)]).toEqual([
        'How long is the other one?',
        ['27 years: second'],
      ]);
      const { data } = await api.ask('{ articles(filter: { text: "25" }) { nodes { id } } }');
      const add = async (value: string) =>
        api.ask(
          `mutation { addClaim(input: { articleId: "${data.articles.nodes[0].id}", start: 0, end: 16, questionId: "${parted.id}", value: "${value}" }) { decision { id } } }`,
        );
      expect((await add('30 years')).errors?.[0]).toMatchObject({
        extensions: { code: ErrorCode.BAD_USER_INPUT, field: 'input.questionId' },
        message: expect.stringMatching(/was parted from another/),
      });
      const added = await add('27 years');
      expect(told(await of('27 years'))).toEqual(['27 years: second,first']);
      await undo(added.data.addClaim.decision.id);
      for (const input of PARTNERS) {
        await remove(input);
        expect(await asked()).toHaveLength(1);
        await ingest(input);
      }
      expect(told(await of('27 years'))).toEqual(['27 years: second']);
      await undo(decision.id);
      expect(await state()).toEqual(before);
      expect((await of('25 years')).id).toBe(whole.id);
    });
  });
});
