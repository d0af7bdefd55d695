import fc from 'fast-check';
import { namesOfOrigins } from '../../src/comparing/independence.js';

interface Told {
  readonly article: string;
  readonly originKeys: readonly string[];
  readonly copies: readonly string[];
}

/** An article as `name key+key ~copied+copied`. */
const told = (text: string): Told => {
  const [article = '', keys = '', copies = ''] = text.split(' ');
  return {
    article,
    originKeys: keys.split('+'),
    copies: copies ? copies.slice(1).split('+') : [],
  };
};

/** Articles of one origin stand together: `a+b c`. */
function groups(claims: readonly Told[]): string {
  const nameOf = namesOfOrigins(claims);
  const all = new Map<string, Set<string>>();
  for (const claim of claims) {
    const name = nameOf(claim);
    all.set(name, (all.get(name) ?? new Set()).add(claim.article));
  }
  return [...all.values()]
    .map((one) => [...one].sort().join('+'))
    .sort()
    .join(' ');
}

describe('independent origins', () => {
  it.each<[string, readonly string[], string]>([
    ['two outlets', ['a outlet:A', 'b outlet:B'], 'a b'],
    ['one outlet', ['a outlet:A', 'b outlet:A'], 'a+b'],
    ['one article with two claims', ['a outlet:A', 'a outlet:A', 'b outlet:B'], 'a b'],
    ['a name, and its site under another name', ['a outlet:A+site:x', 'b site:x'], 'a+b'],
    ['a copy', ['a outlet:A ~b', 'b outlet:B'], 'a+b'],
    ['a copy, told from the other side', ['a outlet:A', 'b outlet:B ~a'], 'a+b'],
    ['a copy of a copy', ['a outlet:A ~b', 'b outlet:B ~c', 'c outlet:C'], 'a+b+c'],
    [
      'a copy of another text of an outlet',
      ['a outlet:A', 'b outlet:A ~c', 'c outlet:C', 'd outlet:D'],
      'a+b+c d',
    ],
    ['copies through an article that says nothing here', ['a outlet:A ~x', 'c outlet:C ~x'], 'a c'],
    ['one agency in two outlets', ['a wire:pti', 'b wire:pti', 'c outlet:C'], 'a+b c'],
    [
      'an agency whose copy one outlet does not credit, beside what that outlet writes itself',
      ['a wire:pti ~b', 'b outlet:B', 'c outlet:B'],
      'a+b c',
    ],
    [
      'two agencies, with a copy of each in one outlet',
      ['a wire:pti ~c', 'b wire:ani ~d', 'c outlet:C', 'd outlet:C'],
      'a+c b+d',
    ],
    ['a text that two agencies are credited with', ['a wire:pti ~b', 'b wire:ani'], 'a+b'],
  ])('%s', (_, all, expected) => {
    expect(groups(all.map(told))).toBe(expected);
  });

  it('do not depend on the order of the claims, and nothing joins but what they share', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const story = fc
      .uniqueArray(
        fc.record({
          article: name,
          originKeys: fc.uniqueArray(
            fc.constantFrom('outlet:A', 'outlet:B', 'wire:pti', 'site:x'),
            {
              minLength: 1,
              maxLength: 2,
            },
          ),
          copies: fc.uniqueArray(name, { maxLength: 1 }),
        }),
        { selector: (one) => one.article, minLength: 1 },
      )
      .chain((claims) =>
        fc.tuple(
          fc.constant(claims),
          fc.shuffledSubarray(claims, { minLength: claims.length }),
          fc.constantFrom(...claims),
        ),
      );
    fc.assert(
      fc.property(story, ([claims, shuffled, one]) => {
        expect(groups(shuffled)).toBe(groups(claims));
        const alone = { article: 'new', originKeys: ['outlet:new'], copies: [] };
        expect(groups([...claims, alone]).split(' ')).toContain('new');
        const copy = { ...alone, copies: [one.article] };
        expect(groups([...claims, copy]).split(' ')).not.toContain('new');
      }),
    );
  });
});
