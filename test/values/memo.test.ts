import { Memo } from '../../src/values/memo.js';

describe('Memo', () => {
  it('makes a value once', () => {
    const memo = new Memo<object>(2);
    const made = memo.get('a', () => ({}));
    expect(memo.get('a', () => ({}))).toBe(made);
  });

  it('never grows beyond its limit, and lets the first go', () => {
    const memo = new Memo<number>(2);
    for (const key of ['a', 'b', 'c']) memo.get(key, () => 1);
    expect(memo.size).toBe(2);
    expect(memo.get('a', () => 2)).toBe(2);
    expect(memo.get('c', () => 2)).toBe(1);
  });

  it('keeps nothing of what throws', () => {
    const memo = new Memo<number>(2);
    expect(() =>
      memo.get('a', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(memo.get('a', () => 3)).toBe(3);
  });
});
