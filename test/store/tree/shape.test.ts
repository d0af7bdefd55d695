import { filled, isWritable } from '../../../src/store/tree/shape.js';

const told = (of: unknown) => ({ '~': 7, of, '~~': 0 });
const upper = (number: number, of: string) => JSON.stringify([number, of.toUpperCase()]);

describe('places in the words of rows', () => {
  test.each([
    ['none', [{ a: 1 }], [{ a: 1 }]],
    ['one', { a: told('x'), b: 2 }, { a: [7, '"X"'], b: 2 }],
    [
      'several, side by side and in lists',
      [told(1), [told({}), told([])]],
      [
        [7, '1'],
        [
          [7, '{}'],
          [7, '[]'],
        ],
      ],
    ],
    [
      'texts that look like places, in a value and beside it',
      { a: JSON.stringify(told(1)), b: told(JSON.stringify(told(2))), c: '{"~":' },
      {
        a: JSON.stringify(told(1)),
        b: [7, JSON.stringify(JSON.stringify(told(2))).toUpperCase()],
        c: '{"~":',
      },
    ],
  ])('%s', (_, words, expected) => {
    expect(JSON.parse(filled(JSON.stringify(words), upper))).toEqual(expected);
  });
});

test.each([
  ['a', true],
  ['A_1', true],
  ['a'.repeat(63), true],
  ['a'.repeat(64), false],
  ['~', false],
  ['', false],
])('the database can write an object with %j in it: %s', (name, can) => {
  expect(isWritable(name)).toBe(can);
});
