import {
  IngestArticleDocument,
  type PolicyInput,
  PreviewPolicyDocument,
} from '../../src/client/generated/graphql.js';
import { ErrorCode } from '../../src/services/errors.js';
import type { Database } from '../../src/store/database.js';
import { policies } from '../../src/values/policies.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { forgetAll, MONDAY, TUESDAY } from '../support/reports.js';

describeOnBoth('previewPolicy', (open) => {
  let database: Database;
  let api: Api;
  const preview = async (policy: PolicyInput, first?: number, after?: string | null) =>
    (await api.client().request(PreviewPolicyDocument, { policy, first, after })).previewPolicy;
  const article = (externalId: string, text: string) => ({
    externalId,
    outlet: externalId,
    language: 'hi',
    publishedOn: '2025-11-20',
    text,
  });
  /** All rows of what is compared, to see that none is written. */
  const rows = () =>
    database.prisma.$queryRaw<unknown[]>`
      SELECT q.id::text, q.xmin::text, q.consensus::text, p.xmin::text AS comparison, p.relation::text
        FROM "Question" q LEFT JOIN "Comparison" p ON p."questionId" = q.id ORDER BY q.id, p.id`;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
    await forgetAll(database.prisma);
    for (const input of [
      MONDAY,
      TUESDAY,
      article('around', 'व्लादिमीर पुतिन 5 दिसंबर के आसपास भारत की यात्रा करेंगे।'),
      article('ninth', 'रूस के राष्ट्रपति व्लादिमीर पुतिन 9 दिसंबर को भारत की यात्रा करेंगे।'),
    ])
      await api.client().request(IngestArticleDocument, { input });
  });
  afterAll(() => api.close());

  test('a wider "around" makes a conflict disappear, a narrower one makes another appear, and nothing is stored', async () => {
    const before = await rows();
    expect(before.length).toBeGreaterThan(1);
    const wide = await preview({ aroundDays: 6 });
    expect(wide.appear).toEqual([]);
    expect(wide.disappear).toMatchObject([
      {
        question: { text: expect.stringMatching(/India/) },
        pairs: [{ before: 'DISJOINT', after: 'NEAR' }],
      },
    ]);
    expect(wide).toMatchObject({ next: null });
    await api.client().request(IngestArticleDocument, {
      input: article('fourth', 'व्लादिमीर पुतिन 7 दिसंबर को भारत की यात्रा करेंगे।'),
    });
    expect(await preview({})).toMatchObject({ appear: [], disappear: [] });
  });

  test('a conflict that a hedge alone keeps away appears', async () => {
    await api.ask('mutation { deleteArticle(externalId: "ninth") { articleId } }');
    const stored = await rows();
    const narrow = await preview({ aroundDays: 1 });
    expect(narrow.disappear).toEqual([]);
    expect(narrow.appear).toMatchObject([{ pairs: [{ before: 'NEAR', after: 'DISJOINT' }] }]);
    expect(await rows()).toEqual(stored);
  });

  test('it is read in stretches', async () => {
    const whole = await preview({ aroundDays: 1 });
    expect(whole.examined).toBe(2);
    const first = await preview({ aroundDays: 1 }, 1);
    expect(first).toMatchObject({ examined: 1, next: expect.any(String) });
    const second = await preview({ aroundDays: 1 }, 1, first.next);
    expect([...first.appear, ...second.appear]).toEqual(whole.appear);
    expect((await preview({ aroundDays: 1 }, 5, second.next)).examined).toBe(0);
  });

  test('what makes no policy is refused', async () => {
    const refusal = async (args: string) => {
      const { errors } = await api.ask(`{ previewPolicy(${args}) { examined } }`);
      return `${errors?.[0]?.extensions.code} ${errors?.[0]?.extensions.field}`;
    };
    expect(await refusal('policy: { aroundDays: -1 }')).toBe(
      `${ErrorCode.BAD_USER_INPUT} policy.aroundDays`,
    );
    expect(await refusal('policy: { earlyUntil: 15, lateFrom: 16 }')).toBe(
      `${ErrorCode.BAD_USER_INPUT} policy.lateFrom`,
    );
    expect(await refusal('policy: {}, first: 0')).toBe(`${ErrorCode.INVALID_PAGE_SIZE} first`);
    expect(await refusal('policy: {}, after: "x"')).toBe(`${ErrorCode.INVALID_ID} after`);
    expect(policies.halo.day).toBe(3 * 86_400);
  });
});
