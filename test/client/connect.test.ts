import { connect, RequestFailed } from '../../src/client/index.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { openTestDatabase } from '../support/database.js';

const TOKEN = 'hush';
const text = (day: number) => `Sergey Lavrov met S. Jaishankar in Moscow on ${day} November 2025.`;
const article = (externalId: string, day: number) => ({
  externalId,
  text: text(day),
  outlet: `Outlet ${externalId}`,
  publishedOn: '2025-11-20',
});

let database: Database;
let api: Api;

beforeAll(async () => {
  database = await openTestDatabase();
  api = await startApi(database.prisma, { adminToken: TOKEN });
});

afterAll(async () => {
  await api?.close();
  await database?.close();
});

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('a client', () => {
  it('sends, lists, asks and takes back', async () => {
    const milaan = connect(api.url, { token: TOKEN, pageSize: 1 });
    await milaan.ingest(article('a', 17));
    const { created, conflicts } = await milaan.ingest(article('b', 18));
    expect(created).toBe(true);
    expect(conflicts).toHaveLength(1);

    // A page holds one: these come from several.
    expect((await all(milaan.articles())).map(({ externalId }) => externalId).sort()).toEqual([
      'a',
      'b',
    ]);
    const questions = await all(milaan.questions());
    expect(questions.length).toBeGreaterThan(1);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);

    const [conflict, ...others] = await all(milaan.conflicts({ kind: ['DATE'] }));
    expect(others).toEqual([]);
    expect(conflict?.summary).toMatch(/17 November 2025 .* 18 November 2025/);
    expect(await all(milaan.conflicts({ kind: ['PLACE'] }))).toEqual([]);

    const question = await milaan.question(conflict!.question.id);
    expect(question?.answers.map(({ value }) => value.text)).toEqual([
      '17 November 2025',
      '18 November 2025',
    ]);
    const told = question!.answers[0]!.claims[0]!.article!;
    expect((await milaan.article(told.id))?.text).toBe(text(17));

    await milaan.delete({ externalId: 'b' });
    expect(await all(milaan.conflicts())).toEqual([]);
  });

  it('reads without storing', async () => {
    const { claims } = await connect(`${api.url}/`).read({
      text: text(17),
      publishedOn: '2025-11-20',
    });
    expect(claims.map(({ value }) => value.text)).toContain('17 November 2025');
  });

  it('gives null for what is not there, and says who was refused and why', async () => {
    const stranger = connect(api.url);
    expect(await stranger.question('00000000-0000-7000-8000-000000000000')).toBeNull();
    const refused = await stranger.ingest(article('c', 19)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RequestFailed);
    expect(refused).toMatchObject({ code: 'UNAUTHENTICATED' });
    const wrong = connect(api.url, { token: TOKEN }).ingest({
      text: text(1),
      publishedOn: '32 May',
    });
    await expect(wrong).rejects.toMatchObject({ code: 'INVALID_EDTF', field: 'input.publishedOn' });
  });
});
