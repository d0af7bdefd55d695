import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { readExample, readExamples } from '../scripts/lib/apiDocs/readExamples.mjs';
import { missingExamples, rootFields } from '../scripts/lib/apiDocs/render.mjs';
import { errorCodes, errorDocs } from '../scripts/lib/errorDocs.mjs';
import { createSchema } from '../src/graphql/schema.js';
import { ErrorCode } from '../src/services/errors.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const examples = readExamples(new URL('../docs/examples', import.meta.url).pathname);

describe('docs/api.md', () => {
  test('shows every query, mutation and subscription', () => {
    const schema = createSchema();
    expect(rootFields(schema).length).toBeGreaterThan(30);
    expect(missingExamples(schema, examples)).toEqual([]);
    const docs = read('docs/api.md');
    for (const { field } of rootFields(schema)) expect(docs).toContain(`\n### ${field.name}\n`);
    for (const { shown } of examples) expect(docs).toContain(shown.source);
  });

  test('a field without an example is told', () => {
    const schema = buildSchema(
      'type Query { articles: Int, newThing: Int } type Mutation { newDeed: Int }',
    );
    expect(missingExamples(schema, examples)).toEqual(['query newThing', 'mutation newDeed']);
  });

  test('has no example of what is gone, and each file bears the name of what it shows', () => {
    const names = rootFields(createSchema()).map(({ field }) => field.name);
    for (const { file, shown } of examples) {
      expect(names).toContain(shown.fields[0]);
      expect(file.replace(/(-.*)?\.graphql$/, '')).toBe(shown.fields[0]);
    }
  });

  test('an example is prose, what makes ready, and what is shown with its variables', () => {
    const example = readExample(
      'articles.graphql',
      '# Two lines\n# of prose.\n\nquery First { articles { totalCount } }\n\n# { "n": {{First.articles.totalCount}} }\nquery Second($n: Int) { articles(first: $n) { totalCount } }\n',
    );
    expect(example).toMatchObject({
      prose: 'Two lines\nof prose.',
      signedIn: false,
      shown: { name: 'Second', variables: '{ "n": {{First.articles.totalCount}} }' },
    });
    expect(() => readExample('x.graphql', 'query A { articles { totalCount } }')).toThrow(
      /what it shows/,
    );
    expect(() => readExample('x.graphql', '# Prose.\n{ articles { totalCount } }')).toThrow(/name/);
  });
});

describe('docs/errors.md', () => {
  const source = read('src/services/errors.ts');

  test('is what the enum of codes says: npm run docs:errors', () => {
    expect(read('docs/errors.md')).toBe(errorDocs(source));
  });

  test('says of every code what it means', () => {
    expect(errorCodes(source).map(({ code }) => code)).toEqual(Object.keys(ErrorCode));
    for (const { code, meaning } of errorCodes(source))
      expect([code, meaning]).toEqual([code, expect.stringMatching(/\.$/)]);
  });

  test('names no code that no test meets', () => {
    const folder = new URL('./', import.meta.url);
    const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && file !== 'docs.test.ts')
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const unmet = Object.keys(ErrorCode).filter(
      (code) => !tests.some((text) => new RegExp(`\\b${code}\\b`).test(text)),
    );
    expect(unmet).toEqual([]);
  });
});
