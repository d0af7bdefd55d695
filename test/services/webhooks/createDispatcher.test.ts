import { createChangeFeed } from '../../../src/services/changeFeed.js';
import { ingestArticle } from '../../../src/services/ingestArticle.js';
import {
  createDispatcher,
  type Dispatcher,
} from '../../../src/services/webhooks/createDispatcher.js';
import { forgetOld } from '../../../src/services/webhooks/dispatcher.js';
import type { Database } from '../../../src/store/database.js';
import { describeOnBoth } from '../../support/database.js';
import { MONDAY, TUESDAY } from '../../support/reports.js';

describeOnBoth('the dispatcher of a server', (open) => {
  const statements: string[] = [];
  const sent: string[] = [];
  let hearSent = () => {};
  let database: Database;
  let dispatcher: Dispatcher;
  let close: () => Promise<void>;
  beforeAll(async () => {
    database = await open({ onStatement: (sql) => statements.push(sql) });
    const feed = createChangeFeed(database.prisma, database.listen);
    dispatcher = createDispatcher(
      database.prisma,
      feed,
      async ({ body }) => {
        sent.push(JSON.parse(body as string).type);
        hearSent();
        return { status: 204, error: null };
      },
      (id) => id,
    );
    close = async () => {
      await dispatcher.close();
      await feed.close();
    };
  });
  afterAll(() => close());

  test('asks one thing while nobody wants to be told', async () => {
    statements.length = 0;
    dispatcher.wake();
    await forgetOld({ prisma: database.prisma, now: () => new Date() });
    expect(statements).toEqual([
      expect.stringContaining('EXISTS (SELECT 1 FROM "Webhook")'),
      expect.stringContaining('"WebhookDelivery"'),
    ]);
  });

  test('sends what comes once somebody does, without being woken again', async () => {
    await database.prisma.webhook.create({
      data: {
        url: 'https://desk.example/hook',
        secret: 'whsec_AAAA',
        position: 0n,
        createdBy: 'x',
      },
    });
    const isSent = new Promise<void>((resolve) => {
      hearSent = resolve;
    });
    dispatcher.wake();
    await ingestArticle(database.prisma, MONDAY);
    await isSent;
    const isToldOfConflict = new Promise<void>((resolve) => {
      hearSent = () => sent.includes('conflict.opened') && resolve();
    });
    await ingestArticle(database.prisma, TUESDAY);
    await isToldOfConflict;
    expect(sent.filter((type) => type === 'conflict.opened')).toHaveLength(1);
  });
});
