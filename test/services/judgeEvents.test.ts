import { ErrorCode } from '../../src/services/errors.js';
import { ingestArticle } from '../../src/services/ingestArticle.js';
import { mergeEvents, splitEvent } from '../../src/services/judgeEvents.js';
import { undoDecision } from '../../src/services/undoDecision.js';
import type { ArticleInput } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { describeOnBoth } from '../support/database.js';
import { readState } from '../support/minister.js';
import { EARLIER, forgetAll, MONDAY, TUESDAY } from '../support/reports.js';

const MEERA = { id: 'meera', name: 'Meera' };

describeOnBoth('judging events', (open) => {
  let database: Database;
  const ingest = (input: ArticleInput) => ingestArticle(database.prisma, input);
  const undo = (id: string) => undoDecision(database.prisma, MEERA, { id });
  const state = () => readState(database.prisma);
  const events = async () =>
    (
      await database.prisma.event.findMany({
        include: { mentions: { include: { revision: { include: { article: true } } } } },
      })
    ).map(({ id, version, mentions }) => ({
      id,
      version,
      articles: new Map(
        mentions.map(({ revision: { article } }) => [article.externalId as string, article.id]),
      ),
    }));
  const eventOf = async (externalId: string) =>
    (await events()).find(({ articles }) => articles.has(externalId))!;
  /** Who tells of which event. */
  const told = async () =>
    (await events()).map(({ articles }) => [...articles.keys()].sort().join(' ')).sort();
  const merge = async (left: string, right: string) => {
    const [one, other] = [await eventOf(left), await eventOf(right)];
    return mergeEvents(database.prisma, MEERA, {
      ...{ leftId: one.id, leftVersion: one.version },
      ...{ rightId: other.id, rightVersion: other.version },
    });
  };
  const split = async (from: string, ...goes: string[]) => {
    const { id, version, articles } = await eventOf(from);
    return splitEvent(database.prisma, MEERA, {
      eventId: id,
      version,
      articleIds: goes.map((one) => articles.get(one)!),
    });
  };

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    for (const article of [MONDAY, TUESDAY, EARLIER]) await ingest(article);
  });

  test('what one decision joined another does not part, until the first is undone', async () => {
    const merged = await merge('monday', 'earlier');
    await expect(split('monday', 'earlier')).rejects.toMatchObject({
      code: ErrorCode.JUDGED_SAME,
      message: expect.stringContaining(merged.decisionId),
    });
    await undo(merged.decisionId);
    const parted = await split('monday', 'tuesday');
    await expect(merge('tuesday', 'monday')).rejects.toMatchObject({
      code: ErrorCode.JUDGED_DIFFERENT,
      message: expect.stringContaining('"Meera"'),
    });
    const joined = await merge('tuesday', 'earlier');
    expect(await told()).toEqual(['earlier tuesday', 'monday']);
    await undo(parted.decisionId);
    expect(await told()).toEqual(['earlier monday tuesday']);
    await undo(joined.decisionId);
    expect(await told()).toEqual(['earlier', 'monday tuesday']);
  });

  test('what makes no sense is refused', async () => {
    const before = await state();
    const { id, version, articles } = await eventOf('monday');
    const nobody = '018f0000-0000-7000-8000-000000000000';
    const refused = (made: Promise<unknown>) =>
      made.then(
        () => 'done',
        ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
      );
    const joined = (leftId: string, rightId: string) =>
      refused(
        mergeEvents(database.prisma, MEERA, {
          ...{ leftId, leftVersion: version, rightId, rightVersion: 1 },
        }),
      );
    const parted = (eventId: string, ...articleIds: string[]) =>
      refused(splitEvent(database.prisma, MEERA, { eventId, version, articleIds }));
    expect(await joined(id, id)).toBe('BAD_USER_INPUT input.rightId');
    expect(await joined(id, nobody)).toBe('NOT_FOUND input.rightId');
    expect(await joined('x', id)).toBe('INVALID_ID input.leftId');
    expect(await parted(id)).toBe('BAD_USER_INPUT input.articleIds');
    expect(await parted(id, ...articles.values())).toBe('BAD_USER_INPUT input.articleIds');
    expect(await parted(id, nobody)).toBe('BAD_USER_INPUT input.articleIds');
    expect(await parted(nobody, nobody)).toBe('NOT_FOUND input.eventId');
    expect(await state()).toEqual(before);
    expect(await database.prisma.decision.count()).toBe(0);
  });
});
