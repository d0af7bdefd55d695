import { LIMITS } from '../../src/services/validateInput.js';
import type { Database } from '../../src/store/database.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';

describeOnBoth('errors', (open) => {
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    database = await open();
    api = await startApi(database.prisma);
  });

  afterAll(async () => {
    await api?.close();
  });

  afterEach(async () => {
    // Whatever was refused has left nothing behind, and was the caller's doing.
    expect(await database.prisma.article.count()).toBe(0);
    expect(await database.prisma.outlet.count()).toBe(0);
    expect(api.logged).toEqual([]);
  });

  const INGEST =
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }';
  const DELETE =
    'mutation ($id: ID, $externalId: String) { deleteArticle(id: $id, externalId: $externalId) { articleId } }';
  const READ = 'query ($input: ReadInput!) { read(input: $input) { language } }';
  const text = 'Putin will visit India on 5 December.';

  test.each<[string, string, unknown, string, string | undefined, RegExp]>([
    [
      'an empty text',
      INGEST,
      { input: { text: '' } },
      'TEXT_EMPTY',
      'input.text',
      /at least one letter/,
    ],
    [
      'an empty text to read',
      READ,
      { input: { text: ' \n' } },
      'TEXT_EMPTY',
      'input.text',
      /at least one letter/,
    ],
    [
      'a text too long',
      INGEST,
      { input: { text: 'क'.repeat(LIMITS.text + 1) } },
      'TEXT_TOO_LONG',
      'input.text',
      /200001 characters/,
    ],
    [
      'a text with a NUL',
      INGEST,
      { input: { text: 'a\0b' } },
      'TEXT_MALFORMED',
      'input.text',
      /U\+0000/,
    ],
    [
      'a text cut in a character',
      INGEST,
      { input: { text: 'a\ud83c' } },
      'TEXT_MALFORMED',
      'input.text',
      /surrogate/,
    ],
    [
      'a malformed EDTF',
      INGEST,
      { input: { text, publishedOn: '18/11/2025' } },
      'INVALID_EDTF',
      'input.publishedOn',
      /2025-11-18/,
    ],
    [
      'a malformed EDTF to read',
      READ,
      { input: { text, publishedOn: '2025-13' } },
      'INVALID_EDTF',
      'input.publishedOn',
      /01 to 12/,
    ],
    [
      'a number for an EDTF',
      READ,
      { input: { text, publishedOn: 2025 } },
      'INVALID_EDTF',
      'input.publishedOn',
      /"2025-12-05" for a day/,
    ],
    [
      'a malformed EDTF under another variable name',
      'query ($it: ReadInput!) { read(input: $it) { language } }',
      { it: { text, publishedOn: 'now' } },
      'INVALID_EDTF',
      'input.publishedOn',
      /write 2025/,
    ],
    [
      'a malformed EDTF as a variable of its own',
      'query ($day: EDTF) { read(input: { text: "a", publishedOn: $day }) { language } }',
      { day: 'now' },
      'INVALID_EDTF',
      'input.publishedOn',
      /write 2025/,
    ],
    [
      'a malformed EDTF as a literal',
      '{ read(input: { text: "a", publishedOn: "now" }) { language } }',
      {},
      'INVALID_EDTF',
      'input.publishedOn',
      /write 2025/,
    ],
    [
      'a number for an EDTF as a literal',
      '{ read(input: { text: "a", publishedOn: 2025 }) { language } }',
      {},
      'INVALID_EDTF',
      'input.publishedOn',
      /"2025-12-05" for a day/,
    ],
    [
      'a malformed language',
      INGEST,
      { input: { text, language: 'hindi language' } },
      'INVALID_LANGUAGE',
      'input.language',
      /BCP 47/,
    ],
    [
      'a malformed URL',
      INGEST,
      { input: { text, url: 'example.org' } },
      'INVALID_URL',
      'input.url',
      /https:\/\//,
    ],
    [
      'a URL of another scheme',
      INGEST,
      { input: { text, url: 'file:///etc/passwd' } },
      'INVALID_URL',
      'input.url',
      /https:\/\//,
    ],
    [
      'a blank externalId',
      INGEST,
      { input: { text, externalId: ' ' } },
      'VALUE_EMPTY',
      'input.externalId',
      /Leave the field out/,
    ],
    [
      'a blank outlet',
      INGEST,
      { input: { text, outlet: '' } },
      'VALUE_EMPTY',
      'input.outlet',
      /Leave the field out/,
    ],
    [
      'an unknown input field',
      INGEST,
      { input: { text, author: 'x' } },
      'UNKNOWN_FIELD',
      'input.author',
      /fields are .*publishedOn/,
    ],
    [
      'an unknown input field as a literal',
      '{ read(input: { text: "a", author: "x" }) { language } }',
      {},
      'UNKNOWN_FIELD',
      'input.author',
      /fields are .*publishedOn/,
    ],
    [
      'an unknown argument',
      '{ questions(limit: 3) { totalCount } }',
      {},
      'UNKNOWN_FIELD',
      'limit',
      /Unknown argument/,
    ],
    [
      'an unknown field of the answer',
      '{ questions { nodes { author } } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'questions.nodes.author',
      /Cannot query field/,
    ],
    [
      'a missing text',
      INGEST,
      { input: { title: 'x' } },
      'BAD_USER_INPUT',
      'input.text',
      /required/,
    ],
    [
      'a missing text as a literal',
      '{ read(input: { language: "hi" }) { language } }',
      {},
      'BAD_USER_INPUT',
      'input.text',
      /required/,
    ],
    ['a missing input', '{ read { language } }', {}, 'BAD_USER_INPUT', 'input', /required/],
    ['a missing variable', INGEST, {}, 'BAD_USER_INPUT', 'input', /required/],
    [
      'a text that is a number',
      INGEST,
      { input: { text: 5 } },
      'BAD_USER_INPUT',
      'input.text',
      /String cannot represent/,
    ],
    [
      'a text that is null',
      INGEST,
      { input: { text: null } },
      'BAD_USER_INPUT',
      'input.text',
      /not to be null/,
    ],
    [
      'a page of none',
      '{ questions(first: 0) { totalCount } }',
      {},
      'INVALID_PAGE_SIZE',
      'first',
      /1 to 100/,
    ],
    [
      'a page too large',
      '{ articles(first: 101) { totalCount } }',
      {},
      'INVALID_PAGE_SIZE',
      'first',
      /1 to 100/,
    ],
    [
      'a page of less than none',
      '{ conflicts(first: -1) { totalCount } }',
      {},
      'INVALID_PAGE_SIZE',
      'first',
      /1 to 100/,
    ],
    [
      'a cursor made up',
      '{ questions(after: "abc") { totalCount } }',
      {},
      'INVALID_CURSOR',
      'after',
      /endCursor/,
    ],
    [
      'an empty cursor',
      '{ questions(after: "") { totalCount } }',
      {},
      'INVALID_CURSOR',
      'after',
      /endCursor/,
    ],
    [
      'a cursor of another list',
      'query ($after: String) { articles(after: $after) { totalCount } }',
      {
        after: Buffer.from('["questions",0,"00000000-0000-7000-8000-000000000000"]').toString(
          'base64url',
        ),
      },
      'INVALID_CURSOR',
      'after',
      /endCursor/,
    ],
    [
      'a cursor with a place that no list has',
      'query ($after: String) { questions(after: $after) { totalCount } }',
      { after: Buffer.from('["questions",1e99,"x"]').toString('base64url') },
      'INVALID_CURSOR',
      'after',
      /endCursor/,
    ],
    [
      'an article id that is none',
      '{ questions(filter: { articleId: "7" }) { totalCount } }',
      {},
      'INVALID_ID',
      'filter.articleId',
      /id from an answer/,
    ],
    [
      'an entity id that is none',
      '{ conflicts(filter: { entityId: "Q649" }) { totalCount } }',
      {},
      'INVALID_ID',
      'filter.entityId',
      /id from an answer/,
    ],
    [
      'a NUL to look for',
      'query ($f: QuestionFilter) { questions(filter: $f) { totalCount } }',
      { f: { text: 'a\0' } },
      'TEXT_MALFORMED',
      'filter.text',
      /NUL/,
    ],
    [
      'an enum value that is none',
      '{ questions(filter: { consensus: [MAYBE] }) { totalCount } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      'filter.consensus.0',
      /"Consensus" enum/,
    ],
    [
      'an enum value that is none, second of a list',
      'query ($f: QuestionFilter) { questions(filter: $f) { totalCount } }',
      { f: { consensus: ['AGREED', 'MAYBE'] } },
      'BAD_USER_INPUT',
      'filter.consensus.1',
      /"Consensus" enum/,
    ],
    [
      'an article to delete that is not there',
      DELETE,
      { id: '00000000-0000-7000-8000-000000000000' },
      'NOT_FOUND',
      'id',
      /No article bears the id "0{8}-/,
    ],
    [
      'a name to delete that nothing bears',
      'mutation { deleteArticle(externalId: "x") { articleId } }',
      {},
      'NOT_FOUND',
      'externalId',
      /No article bears the externalId "x"/,
    ],
    ['an id to delete that is none', DELETE, { id: '7' }, 'INVALID_ID', 'id', /id from an answer/],
    [
      'a blank name to delete',
      DELETE,
      { externalId: ' ' },
      'VALUE_EMPTY',
      'externalId',
      /Leave the/,
    ],
    [
      'a name to delete with a NUL',
      DELETE,
      { externalId: 'a\0' },
      'TEXT_MALFORMED',
      'externalId',
      /NUL/,
    ],
    ['nothing to delete', DELETE, {}, 'BAD_USER_INPUT', 'id', /Send its id, or the externalId/],
    [
      'two names to delete',
      DELETE,
      { id: '00000000-0000-7000-8000-000000000000', externalId: 'x' },
      'BAD_USER_INPUT',
      'externalId',
      /not both/,
    ],
    ['no GraphQL at all', 'questions', {}, 'GRAPHQL_PARSE_FAILED', undefined, /Unexpected Name/],
  ])(
    '%s is refused with a code, its field and what would be right',
    async (_, query, variables, code, field, sentence) => {
      const { errors } = await api.ask(query, variables);
      expect(errors).toHaveLength(1);
      expect(errors![0]!.extensions).toEqual({ code, ...(field !== undefined && { field }) });
      expect(errors![0]!.message).toMatch(sentence);
      // No article is sent back in an error, and no place in the code.
      expect(errors![0]!.message.length).toBeLessThan(450);
      expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules/);
    },
  );

  test('an id that names nothing is null, whether it could be one or not', async () => {
    const answer = await api.ask(
      '{ a: article(id: "7") { id } b: article(id: "00000000-0000-7000-8000-000000000000") { id } c: question(id: "") { id } d: question(id: "00000000-0000-7000-8000-000000000000") { id } }',
    );
    expect(answer).toMatchObject({ status: 200, data: { a: null, b: null, c: null, d: null } });
    expect(answer.errors).toBeUndefined();
  });

  test('what fails inside is told to nobody but the log', async () => {
    const { prisma } = database;
    const broken = new Proxy(prisma, {
      get(target, name) {
        // By Prisma or past it, whose way has no name.
        if (name === 'question' || typeof name === 'symbol')
          throw new Error('password=hunter2 in /secret/place');
        return Reflect.get(target, name);
      },
    });
    const other = await startApi(broken);
    const answer = await other.ask('{ questions { totalCount } }');
    await other.close();
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|secret/);
    expect(String(other.logged[0])).toMatch(/hunter2/);
  });
});
