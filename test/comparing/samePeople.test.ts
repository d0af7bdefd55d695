import { canBeSamePeople, mostFullyNamed } from '../../src/comparing/samePeople.js';
import { entityRef, officeOf } from '../../src/languages/entities.js';
import { unknownPerson } from '../../src/languages/names.js';

const MODI = entityRef('person/narendra-modi');
const FULL = unknownPerson('Helena Vargas');
const SURNAME = unknownPerson('Vargas');
const OTHER = unknownPerson('Ramon Vargas');
const MINISTER = officeOf(entityRef('role/foreign-minister'), entityRef('place/chile'));

describe('canBeSamePeople', () => {
  it.each([
    ['one name', [MODI, FULL], [FULL, MODI], true],
    ['a surname alone', [MODI, FULL], [MODI, SURNAME], true],
    ['an office', [MODI, FULL], [MODI, MINISTER], true],
    ['two given names', [MODI, FULL], [MODI, OTHER], false],
    ['somebody else', [MODI, FULL], [MODI, entityRef('person/emmanuel-macron')], false],
    ['one more', [MODI, FULL], [FULL], false],
  ])('%s', (_, a, b, expected) => {
    expect(canBeSamePeople(a, b)).toBe(expected);
    expect(canBeSamePeople(b, a)).toBe(expected);
  });
});

describe('mostFullyNamed', () => {
  it('takes names before surnames and offices', () => {
    expect(
      mostFullyNamed([
        [MODI, MINISTER],
        [MODI, SURNAME],
        [MODI, FULL],
      ]),
    ).toEqual([MODI, FULL]);
  });
});
