import { paragraphAround } from '../../src/text/paragraph.js';

/** The paragraph around the first place where `words` stand, told by code points. */
function around(text: string, words: string) {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return paragraphAround(text, start, start + Array.from(words).length);
}

test('a paragraph is the line around the words, without its edges', () => {
  expect(around('One.\n  Two words here. \nThree.', 'words')).toEqual({
    exact: 'Two words here.',
    start: 7,
    end: 22,
  });
});

test('offsets count code points, also behind flags and beside them', () => {
  const text = '🇮🇳 First.\n🇷🇺 पुतिन आएंगे 🙂 soon.';
  const found = around(text, 'आएंगे');
  expect(found.exact).toBe('🇷🇺 पुतिन आएंगे 🙂 soon.');
  expect(Array.from(text).slice(found.start, found.end).join('')).toBe(found.exact);
});

test('words over several lines have all of them', () => {
  expect(around('a b\nc d\ne', 'b\nc').exact).toBe('a b\nc d');
});

test('a line without an end is cut, and no character in two', () => {
  const text = `${'🙂'.repeat(30_000)}here${'🙂'.repeat(30_000)}`;
  const { exact, start, end } = around(text, 'here');
  expect(exact).toBe(`${'🙂'.repeat(500)}here${'🙂'.repeat(500)}`);
  expect([start, end]).toEqual([29_500, 30_504]);
});
