import { bestNames } from '../../src/comparing/bestNames.js';
import { ref } from '../values/build.js';

const told = (names: Record<string, string>) => ref('person/~rn', [], { type: 'PERSON', names });
const nameOf = (...all: Record<string, string>[]) =>
  bestNames(all.map(told)).get('person/~rn')?.names;

describe('bestNames', () => {
  it('spells a name as the articles of each language do', () => {
    expect(nameOf({ hi: 'रवि राणा' }, { en: 'Ravi Rana' })).toEqual({
      hi: 'रवि राणा',
      en: 'Ravi Rana',
    });
  });

  it('takes the fuller name, then the one that most write, in whatever order they come', () => {
    const names = [{ en: 'Rana' }, { en: 'Rana' }, { en: 'Ravi Raana' }, { en: 'Ravi Rana' }];
    expect(nameOf(...names, { en: 'Ravi Rana' })).toEqual({ en: 'Ravi Rana' });
    expect(nameOf(...names)).toEqual(nameOf(...[...names].reverse()));
  });

  it('leaves the names of a list alone', () => {
    const moscow = ref('place/moscow', [], { names: { en: 'Moscow' } });
    const other = ref('place/moscow', [], { names: { en: 'The City of Moscow' } });
    expect(bestNames([moscow, other]).get('place/moscow')).toBe(moscow);
  });
});
