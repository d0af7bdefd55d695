import { parsePattern, type Term } from '../../src/languages/patternSyntax.js';

const term = (more: Partial<Term>): Term => ({
  words: null,
  classes: [],
  builtIn: false,
  unknown: more.classes?.includes('unknown') ?? false,
  fullName: more.classes?.includes('fullName') ?? false,
  coined: more.classes?.includes('coined') ?? false,
  edge: more.classes?.includes('edge') ?? false,
  label: null,
  optional: false,
  glued: false,
  look: null,
  ...more,
});

describe('parsePattern', () => {
  it.each<[string, Term[]]>([
    ['number', [term({ classes: ['number'] })]],
    ['name:fullName', [term({ classes: ['fullName'], builtIn: true, label: 'name' })]],
    ['day:number', [term({ classes: ['number'], label: 'day' })]],
    ['title?', [term({ classes: ['title'], optional: true })]],
    ['+ordinalSuffix', [term({ classes: ['ordinalSuffix'], glued: true })]],
    ['&edge', [term({ classes: ['edge'], look: 'ahead' })]],
    ["'तक'", [term({ words: new Set(['तक']) })]],
    ["'के'|'की'?", [term({ words: new Set(['के', 'की']), optional: true })]],
    ["+'-'", [term({ words: new Set(['-']), glued: true })]],
    ["&'में'", [term({ words: new Set(['में']), look: 'ahead' })]],
    ["'मुलाक़ात'|'२०२५'", [term({ words: new Set(['मुलाकात', '2025']) })]],
    [
      "day:number month:month ','? year:year?",
      [
        term({ classes: ['number'], label: 'day' }),
        term({ classes: ['month'], label: 'month' }),
        term({ words: new Set([',']), optional: true }),
        term({ classes: ['year'], label: 'year', optional: true }),
      ],
    ],
    [
      "n:number  +'-'  x",
      [
        term({ classes: ['number'], label: 'n' }),
        term({ words: new Set(['-']), glued: true }),
        term({ classes: ['x' as Term['classes'][number]] }),
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
