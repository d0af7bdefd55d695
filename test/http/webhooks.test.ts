import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { type Dispatch, dispatchOnce } from '../../src/services/webhooks/dispatcher.js';
import { createSend } from '../../src/services/webhooks/send.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { forgetAll, MONDAY, NO_DAY, TUESDAY } from '../support/reports.js';

const MINUTE = 60_000;
const CREATE = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id url active kinds createdBy } } }`;
const DELIVERIES = `query ($id: ID!, $states: [DeliveryState!]) { deliveries(webhookId: $id, states: $states) {
  totalCount nodes { id kind state tries body nextAttemptAt attempts { number status error took } } } }`;

describeOnBoth('webhooks', (open) => {
  let database: Database;
  let api: Api;
  let receiver: Server;
  let url: string;
  const received: { headers: Record<string, string>; body: string }[] = [];
  let answer: (respond: { status: number; location?: string; body?: string }) => void;
  let reply: { status: number; location?: string; body?: string } = { status: 204 };
  let clock: number;
  const dispatch = (): Dispatch => ({
    prisma: database.prisma,
    send: createSend(true),
    link: (id) => `https://desk.example/questions/${id}`,
    now: () => new Date(clock),
    random: () => 0.5,
    signal: new AbortController().signal,
  });
  const create = async (input: object) =>
    (await api.ask(CREATE, { input: { url, ...input } })).data.createWebhook;
  const ingest = (input: object) =>
    api.ask('mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }', {
      input,
    });
  const deliveries = async (id: string, states?: string[]) =>
    (await api.ask(DELIVERIES, { id, states })).data.deliveries.nodes;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma, { listen: database.listen, webhooksInner: true });
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        received.push({ headers: request.headers as Record<string, string>, body });
        const { status, location, body: told } = reply;
        response.writeHead(status, location ? { location } : {}).end(told);
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    answer = (next) => {
      reply = next;
    };
  });
  beforeEach(async () => {
    await forgetAll(database.prisma);
    await database.prisma.webhook.deleteMany();
    received.length = 0;
    answer({ status: 204 });
    clock = Date.now();
  });
  afterAll(async () => {
    receiver.close();
    await api.close();
  });

  test('an address of this machine or of a private network is refused, unless a setting allows it', async () => {
    const outer = await startApi(database.prisma, { listen: database.listen });
    for (const inner of [url, 'http://10.0.0.7/hook', 'http://[::1]/hook', 'http://a.localhost/']) {
      const { errors } = await outer.ask(CREATE, { input: { url: inner } });
      expect([inner, errors?.[0]?.extensions]).toEqual([
        inner,
        { code: 'INNER_ADDRESS', field: 'input.url' },
      ]);
    }
    await outer.close();
    expect(await database.prisma.webhook.count()).toBe(0);
  });

  test('a conflict is sent signed, with its question, who says what, and a link', async () => {
    const { secret, webhook } = await create({ kinds: ['CONFLICT_OPENED'] });
    expect(webhook).toMatchObject({ url, active: true, createdBy: 'local' });
    await ingest(MONDAY);
    await ingest(TUESDAY);
    expect(await dispatchOnce(dispatch())).toBeNull();
    expect(received).toHaveLength(1);
    const [{ headers, body }] = received as [(typeof received)[number]];
    const event = new Webhook(secret).verify(body, headers) as { data: Record<string, unknown> };
    expect(event).toMatchObject({
      type: 'conflict.opened',
      data: {
        kind: 'CONFLICT_OPENED',
        cursor: expect.any(String),
        question: {
          kind: 'DATE',
          text: { en: 'When in November 2025 did Wang Yi meet Ajit Doval?' },
        },
        summary: { en: expect.stringContaining('18 November 2025'), hi: expect.any(String) },
        link: `https://desk.example/questions/${event.data.questionId}`,
      },
    });
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
    expect(await deliveries(webhook.id)).toMatchObject([
      { id: headers['webhook-id'], state: 'DELIVERED', tries: 1, body, nextAttemptAt: null },
    ]);
    // What was told is told once, by whoever asks again.
    await dispatchOnce(dispatch());
    expect(received).toHaveLength(1);
  });

  test('a failure is tried again later and later, and given up at last', async () => {
    const { webhook } = await create({ kinds: ['ARTICLE_ADDED'] });
    answer({ status: 500, body: 'x'.repeat(100_000) });
    await ingest(MONDAY);
    const waits: number[] = [];
    for (;;) {
      const next = await dispatchOnce(dispatch());
      if (!next) break;
      // Nothing is sent before its time.
      await dispatchOnce(dispatch());
      waits.push(Math.round((next.getTime() - clock) / 1000));
      clock = next.getTime();
    }
    expect(waits).toEqual([5, 60, 300, 1800, 7200, 18_000, 36_000, 64_800]);
    expect(received).toHaveLength(9);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [delivery] = await deliveries(webhook.id, ['FAILED']);
    expect(delivery).toMatchObject({ tries: 9, nextAttemptAt: null });
    expect(delivery.attempts).toHaveLength(9);
    expect(delivery.attempts[8]).toMatchObject({
      number: 9,
      status: 500,
      error: 'The receiver answered 500. Given up after 9 tries.',
    });

    answer({ status: 200 });
    const again = await api.ask(
      'mutation ($id: ID!) { redeliver(deliveryId: $id) { state tries } }',
      { id: delivery.id },
    );
    expect(again.data.redeliver).toEqual({ state: 'PENDING', tries: 0 });
    clock = Date.now() + MINUTE;
    await dispatchOnce(dispatch());
    expect((await deliveries(webhook.id))[0]).toMatchObject({ state: 'DELIVERED', tries: 1 });
    expect(received[9]?.body).toBe(received[0]?.body);
  });

  test('several servers send each change once, and what one left behind is sent by another', async () => {
    await create({ kinds: ['ARTICLE_ADDED'] });
    for (const report of [MONDAY, TUESDAY, NO_DAY]) await ingest(report);
    await Promise.all([1, 2, 3].map(() => dispatchOnce(dispatch())));
    expect(received.map(({ body }) => JSON.parse(body).data.article.externalId).sort()).toEqual([
      'monday',
      'no-day',
      'tuesday',
    ]);
    // A server that is stopped while it sends gives its delivery back untried.
    await ingest({ ...MONDAY, externalId: 'late', outlet: 'late' });
    const ending = new AbortController();
    await dispatchOnce({
      ...dispatch(),
      signal: ending.signal,
      send: async () => {
        ending.abort();
        return { status: null, error: 'stopped' };
      },
    });
    expect(received).toHaveLength(3);
    await dispatchOnce(dispatch());
    expect(received).toHaveLength(4);
  });

  test('redirects are not followed, one that is gone rests, and a filter leaves what is asked for', async () => {
    const { webhook } = await create({ filter: { text: 'Nobody' }, kinds: [] });
    answer({ status: 302, location: url });
    await ingest(MONDAY);
    await ingest(TUESDAY);
    await dispatchOnce(dispatch());
    const first = await deliveries(webhook.id);
    expect(first.map(({ kind }: { kind: string }) => kind)).toEqual([
      'ARTICLE_ADDED',
      'ARTICLE_ADDED',
    ]);
    expect(first[0].attempts[0].error).toContain('redirects are not followed');
    answer({ status: 410 });
    clock += MINUTE;
    await dispatchOnce(dispatch());
    const { data } = await api.ask('{ webhooks { nodes { active } } }');
    expect(data.webhooks.nodes).toEqual([{ active: false }]);
    const count = received.length;
    await ingest(NO_DAY);
    await dispatchOnce(dispatch());
    expect(received).toHaveLength(count);
  });

  test('is changed, given another secret, and deleted with its log', async () => {
    const { secret, webhook } = await create({});
    const told = await api.ask(
      'mutation ($id: ID!) { updateWebhook(id: $id, input: { rotateSecret: true, kinds: [ARTICLE_DELETED] }) { secret webhook { kinds } } }',
      { id: webhook.id },
    );
    expect(told.data.updateWebhook.webhook.kinds).toEqual(['ARTICLE_DELETED']);
    expect(told.data.updateWebhook.secret).not.toBe(secret);
    await api.ask('mutation ($id: ID!) { deleteWebhook(id: $id) { webhookId } }', {
      id: webhook.id,
    });
    const gone = await api.ask(DELIVERIES, { id: webhook.id });
    expect(gone.errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'webhookId' });
  });

  test.each([
    [{ url: 'ftp://example.org' }, 'INVALID_URL', 'input.url'],
    [{ url: 'https://me:pass@example.org' }, 'INVALID_URL', 'input.url'],
    [{ secret: 'whsec_c2hvcnQ=' }, 'BAD_USER_INPUT', 'input.secret'],
    [{ description: ' ' }, 'VALUE_EMPTY', 'input.description'],
    [{ filter: { articleId: 'x' } }, 'INVALID_ID', 'input.filter.articleId'],
  ])('%j is refused', async (input, code, field) => {
    const { errors } = await api.ask(CREATE, { input: { url, ...input } });
    expect(errors?.[0]?.extensions).toEqual({ code, field });
  });

  test('only administrators have webhooks', async () => {
    const closed = await startApi(database.prisma, { adminToken: 's3cret' });
    const { errors } = await closed.ask('{ webhooks { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await closed.close();
  });
});
