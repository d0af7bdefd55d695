import { parsePattern, type Term } from '../../src/languages/patternSyntax.js';

const term = (more: Partial<Term>): Term => ({
  words: null,
  cls: null,
  label: null,
  optional: false,
  glued: false,
  ahead: false,
  ...more,
});

describe('parsePattern', () => {
  it.each<[string, Term[]]>([
    ['number', [term({ cls: 'number' })]],
    ['day:number', [term({ cls: 'number', label: 'day' })]],
    ['title?', [term({ cls: 'title', optional: true })]],
    ['+ordinalSuffix', [term({ cls: 'ordinalSuffix', glued: true })]],
    ['&edge', [term({ cls: 'edge', ahead: true })]],
    ["'तक'", [term({ words: new Set(['तक']) })]],
    ["'के'|'की'?", [term({ words: new Set(['के', 'की']), optional: true })]],
    ["+'-'", [term({ words: new Set(['-']), glued: true })]],
    ["&'में'", [term({ words: new Set(['में']), ahead: true })]],
    ["'मुलाक़ात'|'२०२५'", [term({ words: new Set(['मुलाकात', '2025']) })]],
    [
      "day:number month:month ','? year:year?",
      [
        term({ cls: 'number', label: 'day' }),
        term({ cls: 'month', label: 'month' }),
        term({ words: new Set([',']), optional: true }),
        term({ cls: 'year', label: 'year', optional: true }),
      ],
    ],
    [
      "n:number  +'-'  x",
      [
        term({ cls: 'number', label: 'n' }),
        term({ words: new Set(['-']), glued: true }),
        term({ cls: 'x' as Term['cls'] }),
      ],
    ],
  ])('reads %s', (pattern, terms) => {
    expect(parsePattern(pattern)).toEqual(terms);
  });

  it.each([
    ['', 'an empty pattern'],
    ["'तक", 'a word without its end'],
    ["'तक'|", 'a choice without its second word'],
    ['number??', 'two marks of one kind'],
    ['day:', 'a label without a sense'],
    ['number month!', 'a mark that there is none of'],
    ['+&edge', 'two marks in front'],
  ])('refuses "%s": %s', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(/Pattern term .* is neither/u);
  });
});
