import { PGlite } from '@electric-sql/pglite';
import { withPreparedStatements } from '../../src/store/preparedPGlite.js';

let client: PGlite;
beforeAll(async () => {
  client = await PGlite.create();
  await client.exec('CREATE TABLE told (id int PRIMARY KEY, word text)');
}, 60_000);
afterAll(() => client.close());
beforeEach(() => client.exec('TRUNCATE told'));

const AS_ARRAYS = { rowMode: 'array' } as const;

const namesOf = async () =>
  (await client.query<{ name: string }>('SELECT name FROM pg_prepared_statements ORDER BY name'))
    .rows.length;

test.each([
  ['SELECT 1 AS one, NULL AS none', []],
  ['SELECT $1::text || $2::text', ['हिन्दी ', "'quoted' \\ \n"]],
  ['SELECT $1::int + 1, $2::boolean, $3::float8', [41, true, 0.5]],
  ['SELECT $1::json, $2::uuid[]', [{ a: [1, null] }, ['0190163d-8694-739b-aea5-966c26f8ad91']]],
  ['SELECT $1::text[], $2::text', [['a,b', null, '{"}'], null]],
  ['SELECT word FROM told', []],
])('%s gives what the client itself gives', async (sql, params) => {
  const prepared = withPreparedStatements(client);
  const expected = await client.query(sql, params, AS_ARRAYS);
  for (const _ of ['parsed', 'known']) {
    const { rows, fields } = await prepared.query(sql, params, AS_ARRAYS);
    expect(rows).toEqual(expected.rows);
    expect(fields).toEqual(expected.fields.map((field) => expect.objectContaining(field)));
  }
});

test('tells how many rows a change has touched', async () => {
  const { query } = withPreparedStatements(client);
  const changed = async (sql: string, params: unknown[] = []) =>
    (await query(sql, params, AS_ARRAYS)).affectedRows;
  expect(await changed('INSERT INTO told SELECT n FROM generate_series(1, $1) n', [12])).toBe(12);
  expect(await changed('UPDATE told SET word = $1 WHERE id < 4', ['x'])).toBe(3);
  expect(await changed('SELECT * FROM told')).toBe(0);
  expect(await changed('DELETE FROM told')).toBe(12);
});

test('a statement that fails says why, and leaves the next one alone', async () => {
  const { query } = withPreparedStatements(client);
  const insert = () => query('INSERT INTO told VALUES ($1)', [1], AS_ARRAYS);
  await insert();
  await expect(insert()).rejects.toMatchObject({ code: '23505' });
  await expect(query('SELECT nothing', [], AS_ARRAYS)).rejects.toMatchObject({ code: '42703' });
  expect((await query('SELECT id FROM told', [], AS_ARRAYS)).rows).toEqual([[1]]);
});

test('a transaction that fails is undone, with statements that were parsed in it still good', async () => {
  const { query, transaction } = withPreparedStatements(client);
  const insert = 'INSERT INTO told VALUES ($1)';
  const undone = transaction(async (tx) => {
    await tx.query(insert, [1], AS_ARRAYS);
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  await transaction((tx) => tx.query(insert, [2], AS_ARRAYS));
  expect((await query('SELECT id FROM told', [], AS_ARRAYS)).rows).toEqual([[2]]);
});

test('a transaction is not mixed with what is asked beside it', async () => {
  const { query, transaction } = withPreparedStatements(client);
  const count = 'SELECT count(*)::int FROM told';
  let beside: ReturnType<typeof query> | undefined;
  await transaction(async (tx) => {
    beside = query(count, [], AS_ARRAYS);
    await tx.query('INSERT INTO told VALUES (1)', [], AS_ARRAYS);
    await tx.rollback();
  });
  expect((await beside)?.rows).toEqual([[0]]);
});

test('keeps so many statements, and none for ever', async () => {
  const before = await namesOf();
  const { query } = withPreparedStatements(client, { kept: 3, uses: 2 });
  for (let round = 0; round < 4; round++)
    for (let at = 0; at < 5; at++)
      expect((await query(`SELECT ${at}`, [], AS_ARRAYS)).rows).toEqual([[at]]);
  expect(await namesOf()).toBe(before + 3);
  for (let time = 0; time < 5; time++) await query('SELECT 4', [], AS_ARRAYS);
  expect(await namesOf()).toBe(before + 3);
});
