import { flatMap } from '../../src/values/flatMap.js';

describe('flatMap', () => {
  test.each([
    ['lists', [1, 2, 3], (n: number) => (n === 2 ? [] : [n, n * 10])],
    ['single values', [1, 2], (n: number) => n + 1],
    ['values and lists', [1, 2], (n: number) => (n === 1 ? [] : n)],
    ['places', [5, 5], (_: number, at: number) => [at]],
    ['lists in lists', [1], (n: number) => [[n]] as unknown as number[]],
  ])('gives of %s what the built-in gives', (_, list, of) => {
    expect(flatMap<number, number>(list, of)).toEqual(list.flatMap<number>(of));
  });
});
