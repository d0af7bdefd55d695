import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';

const root = new URL('../../src/desk/', import.meta.url);
const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`messages/${language}.json`, root), 'utf8'));
const en = catalogue('en');
const hi = catalogue('hi');

/** The names that a message is to be told. */
function valuesOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === 'object') {
      // 0 is plain text and 7 the # of a plural; all else that bears a value is an argument.
      const { type, value, options } = node as { type?: number; value?: unknown; options?: object };
      if (type !== 0 && typeof value === 'string') names.add(value);
      Object.values(options ?? {}).forEach(
        (option) => void walk((option as { value: unknown }).value),
      );
    }
  };
  walk(IntlMessageFormat.__parse?.(message, {}));
  return [...names].sort();
}

test('both catalogues have the same messages, in one order', () => {
  expect(Object.keys(hi)).toEqual(Object.keys(en));
  expect(Object.keys(en)).toEqual(Object.keys(en).sort());
});

test.each(Object.keys(en))('%s is told the same in both languages', (id) => {
  expect(valuesOf(hi[id]!)).toEqual(valuesOf(en[id]!));
  expect([en[id]!.trim(), hi[id]!.trim()]).not.toContain('');
});

test('Hindi is written in Devanagari', () => {
  const bare = Object.entries(hi).filter(([, message]) => !/\p{Script=Devanagari}/u.test(message));
  expect(bare.map(([id]) => id)).toEqual(['export.claimReview', 'queue.stateCount']);
});

test('every message is said somewhere, and all that is said is a message', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
    .map((path) => readFileSync(new URL(path, root), 'utf8'))
    .join('\n');
  const said = [...sources.matchAll(/['`]([a-z]+(?:\.[\w]+)+|[a-z]+\.\$\{[^}]+\})['`]/g)].map(
    ([, id]) => id!,
  );
  const groups = said.filter((id) => id.includes('${')).map((id) => id.split('.')[0]!);
  const unsaid = Object.keys(en).filter(
    (id) => !said.includes(id) && !groups.includes(id.split('.')[0]!),
  );
  expect(unsaid).toEqual([]);
});
