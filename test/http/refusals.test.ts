import { type Api, startApi } from '../support/api.js';
import { describeOnBoth } from '../support/database.js';
import { MONDAY, TUESDAY } from '../support/reports.js';

/** What is refused for what has happened before. */
describeOnBoth('a decision that comes too late', (open) => {
  let api: Api;
  let conflictId: string;

  beforeAll(async () => {
    const { prisma } = await open();
    api = await startApi(prisma);
    for (const { text, language, publishedOn, outlet, externalId } of [MONDAY, TUESDAY])
      await ok(
        'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
        { input: { text, language, publishedOn, outlet, externalId } },
      );
    conflictId = (await ok('{ conflicts { nodes { id } } }')).conflicts.nodes[0].id;
  });
  afterAll(() => api?.close());

  const ok = async (query: string, variables: object = {}) => {
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const version = async (): Promise<number> =>
    (
      await ok('query ($id: ID!) { node(id: $id) { ... on Conflict { version } } }', {
        id: conflictId,
      })
    ).node.version;
  const confirm = (at: number) =>
    api.ask(
      'mutation ($input: ReviewConflictInput!) { confirmConflict(input: $input) { conflicts { version } } }',
      {
        input: { conflictId, version: at },
      },
    );

  test('on a version that is no longer', async () => {
    const seen = await version();
    expect((await confirm(seen)).errors).toBeUndefined();
    const { errors } = await confirm(seen);
    expect(errors![0]!.extensions).toMatchObject({
      code: 'VERSION_CONFLICT',
      field: 'input.version',
    });
  });

  test('on a conflict that is closed', async () => {
    await ok('mutation { deleteArticle(externalId: "tuesday") { articleId } }');
    const { errors } = await confirm(await version());
    expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT_CLOSED' });
  });

  test('on two entities that were judged already', async () => {
    const [left, right] = await Promise.all(
      ['Wang Yi', 'Ajit Doval'].map(
        async (text) =>
          (
            await ok(
              'query ($text: String!) { search(text: $text, types: [ENTITY], first: 1) { nodes { ... on Entity { id } } } }',
              { text },
            )
          ).search.nodes[0].id,
      ),
    );
    const judge = () =>
      api.ask(
        'mutation ($input: JudgeEntitiesInput!) { judgeEntitiesDifferent(input: $input) { judgement { id } } }',
        {
          input: { left, right },
        },
      );
    expect((await judge()).errors).toBeUndefined();
    const { errors } = await judge();
    expect(errors![0]!.extensions).toEqual({ code: 'JUDGED_DIFFERENT', field: 'input' });
  });
});
