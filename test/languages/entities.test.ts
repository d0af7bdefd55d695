import {
  bodyOf,
  countryOf,
  entityOfKey,
  entityRef,
  lexiconWords,
  officeOf,
  pairOf,
} from '../../src/languages/entities.js';
import { unknownPerson } from '../../src/languages/names.js';
import { relate } from '../../src/values/relate.js';
import type { EntityRef, Relation } from '../../src/values/value.js';

const at = entityRef;
const relation = (left: EntityRef, right: EntityRef): Relation =>
  relate({ kind: 'entity', entity: left }, { kind: 'entity', entity: right }).relation;

describe('entityRef', () => {
  it('holds all that an entity lies in, nearest first', () => {
    expect(at('place/kremlin').within).toEqual(['place/moscow', 'place/russia']);
  });

  it('refuses a key that the lexicon does not hold', () => {
    expect(() => at('place/atlantis')).toThrow('place/atlantis');
  });

  it.each([
    ['place/kremlin', 'place/moscow', 'NARROWER'],
    ['place/russia', 'place/kremlin', 'WIDER'],
    ['place/mumbai', 'place/new-delhi', 'DISJOINT'],
    ['place/mumbai', 'place/moscow', 'INCOMPARABLE'],
    ['role/first-deputy-prime-minister', 'role/deputy-prime-minister', 'NARROWER'],
  ] as const)('puts %s and %s as %s', (left, right, expected) => {
    expect(relation(at(left), at(right))).toBe(expected);
  });
});

describe('countryOf', () => {
  it.each([
    ['place/kremlin', 'place/russia'],
    ['place/tokyo', 'place/japan'],
    ['place/japan', 'place/japan'],
  ])('of %s is %s', (place, country) => {
    expect(countryOf(at(place)).key).toBe(country);
  });
});

describe('officeOf', () => {
  const minister = at('role/foreign-minister');

  it('is named in both languages', () => {
    expect(officeOf(minister, at('place/united-states'))).toMatchObject({
      key: 'role/foreign-minister@place/united-states',
      type: 'ROLE',
      names: { en: expect.stringMatching(/ of the United States$/u), hi: 'अमेरिका के विदेश मंत्री' },
    });
    expect(officeOf(minister, at('place/japan')).names.en).toMatch(/ of Japan$/u);
  });

  it('is the office as such where nobody is named to hold it for', () => {
    expect(officeOf(minister, null)).toBe(minister);
  });

  const first = at('role/first-deputy-prime-minister');
  const deputy = at('role/deputy-prime-minister');
  const [russia, china] = [at('place/russia'), at('place/china')];
  it.each<[string, EntityRef, EntityRef, Relation]>([
    ['the office as such', officeOf(first, russia), first, 'NARROWER'],
    ['a wider office', officeOf(first, russia), officeOf(deputy, russia), 'NARROWER'],
    ['a wider office as such', officeOf(first, russia), deputy, 'NARROWER'],
    ["another country's", officeOf(first, russia), officeOf(first, china), 'INCOMPARABLE'],
    [
      "another country's wider office",
      officeOf(first, russia),
      officeOf(deputy, china),
      'INCOMPARABLE',
    ],
    ['itself', officeOf(first, russia), officeOf(first, russia), 'EQUAL'],
  ])('lies rightly to %s', (_, left, right, expected) => {
    expect(relation(left, right)).toBe(expected);
  });
});

describe('bodyOf', () => {
  const sco = at('organisation/sco');
  const body = (level: string, owner = sco) => bodyOf(owner, at(`organisation/${level}`));

  it.each<[string, EntityRef, EntityRef, Relation]>([
    ['a council and the summit', body('council-of-heads-of-state'), body('summit'), 'NARROWER'],
    [
      'the two councils',
      body('council-of-heads-of-state'),
      body('council-of-heads-of-government'),
      'DISJOINT',
    ],
    ['a council and the whole', body('council-of-heads-of-state'), sco, 'NARROWER'],
    ['leaders and ministers', body('summit'), body('council-of-foreign-ministers'), 'DISJOINT'],
    ['two owners', body('summit'), body('summit', at('organisation/brics')), 'INCOMPARABLE'],
  ])('puts %s rightly', (_, left, right, expected) => {
    expect(relation(left, right)).toBe(expected);
  });

  it('is named by its owner and level', () => {
    expect(body('summit').names).toEqual({
      en: `${sco.names.en} summit`,
      hi: `${sco.names.hi} शिखर सम्मेलन`,
    });
  });
});

describe('pairOf', () => {
  it('is one body, whichever country stands first', () => {
    const [india, japan] = [at('place/india'), at('place/japan')];
    expect(pairOf([japan, india])).toEqual(pairOf([india, japan]));
    expect(pairOf([india, japan])).toMatchObject({
      key: 'organisation/india-japan',
      names: { en: 'India–Japan', hi: 'भारत-जापान' },
    });
  });

  it('is not that of other countries', () => {
    const [india, japan, france] = [at('place/india'), at('place/japan'), at('place/france')];
    expect(pairOf([india, japan]).key).not.toBe(pairOf([india, france]).key);
  });
});

describe('entityOfKey', () => {
  it.each([
    ['a place', at('place/kremlin')],
    ['an office', officeOf(at('role/first-deputy-prime-minister'), at('place/russia'))],
    [
      "a body's level",
      bodyOf(at('organisation/sco'), at('organisation/council-of-heads-of-state')),
    ],
  ])('finds %s again from its key', (_, entity) => {
    expect(entityOfKey(entity.key)).toEqual(entity);
  });

  it.each([
    unknownPerson('इवान पेत्रोव').key,
    'role/foreign-minister@place/atlantis',
    'role/cupbearer@place/india',
    'organisation/sco+organisation/choir',
    'nothing',
  ])('has none for %s', (key) => {
    expect(entityOfKey(key)).toBeNull();
  });

  it('finds all that any office or body lies in', () => {
    const whole = officeOf(at('role/first-deputy-prime-minister'), at('place/russia'));
    expect(whole.within.map(entityOfKey)).not.toContain(null);
  });
});

describe('lexiconWords', () => {
  const senses = (form: string) =>
    lexiconWords().flatMap(({ forms, sense }) => (forms.includes(form) ? [sense] : []));

  it.each([
    ['टोक्यो', [{ cls: 'place' }]],
    ['जापानी', [{ cls: 'placeAdjective' }]],
    ['शिखर सम्मेलन', [{ cls: 'level' }]],
    ['शंघाई सहयोग संगठन', [{ cls: 'organisation' }]],
    ['विदेश मंत्री', [{ cls: 'role' }]],
    ['फुमियो किशिदा', [{ cls: 'personName', short: false }]],
    ['किशिदा', [{ cls: 'personName', short: true }]],
  ])('gives %s its sense', (form, expected) => {
    expect(senses(form)).toMatchObject(expected);
  });
});
