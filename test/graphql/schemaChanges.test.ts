import { lastRelease, unnamedBreakingChanges } from '../../scripts/lib/schemaChanges.mjs';
import { schemaText } from '../../src/graphql/schemaText.js';

const BEFORE = 'type Query { a(first: Int): Int b: String } enum Kind { ONE TWO }';

describe('changes of the schema', () => {
  it.each<[string, string, string[], string[]]>([
    ['nothing', BEFORE, [], []],
    ['something new', `${BEFORE} type New { a: Int }`, [], []],
    ['a field gone', BEFORE.replace('b: String', ''), [], ['Query.b']],
    ['an argument gone', BEFORE.replace('(first: Int)', ''), [], ['Query.a.first']],
    [
      'an argument that must be given',
      BEFORE.replace('first: Int', 'first: Int!'),
      [],
      ['Query.a.first'],
    ],
    ['a value gone', BEFORE.replace(' TWO', ''), [], ['Kind.TWO']],
    ['what a record names', BEFORE.replace('b: String', ''), ['# Why\n\nBreaking: `Query.b`.'], []],
    [
      'what a record only mentions',
      BEFORE.replace('b: String', ''),
      ['`Query.b` is slow.'],
      ['Query.b'],
    ],
  ])('%s', async (_, after, records, paths) => {
    const changes = await unnamedBreakingChanges(BEFORE, after, records);
    expect(changes.map(({ path }) => path)).toEqual(paths);
  });

  it('are told from the last release, a schema that can be read', async () => {
    const { version, sdl } = lastRelease();
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const gone = await unnamedBreakingChanges(
      `${sdl}\nextend type Query { soonGone: Int }`,
      schemaText(),
      [],
    );
    expect(gone.map(({ path }) => path)).toContain('Query.soonGone');
  });
});
