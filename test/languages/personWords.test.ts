import { designationOf, unknownEntity } from '../../src/languages/names.js';
import { letterOf, personWordOf, provesPerson } from '../../src/languages/personWords.js';
import { fold } from '../../src/text/fold.js';

describe('personWordOf', () => {
  it.each([
    ['राजेश', 'given'],
    ['Rajesh', 'given'],
    ['अग्रवाल', 'family'],
    ['Agarwal', 'family'],
    ['अहमद', 'both'],
    ['देवप्रकाश', 'given'],
    ['Ramkishan', 'given'],
    ['किरण', 'either'],
    ['विकास', 'either'],
    ['राय', 'either'],
    ['Tata', 'either'],
    ['दरवाजा', null],
    ['Window', null],
  ])('%s: %s', (word, kind) => {
    expect(personWordOf(fold(word))).toBe(kind);
  });

  it('takes no everyday word for proof of a person', () => {
    const everyday = 'आशा किरण उदय विजय विकास प्रकाश शांति सागर प्रेम राजा सोना राय दास लाल जैन प्रधान';
    expect(everyday.split(' ').filter((word) => provesPerson(fold(word)))).toEqual([]);
  });
});

describe('letters and designations', () => {
  it.each([
    ['C61', 'c61'],
    ['सी61', 'c61'],
    ['एफ19', 'f19'],
    ['सी६१', 'c61'],
    ['C', null],
    ['नया नाम', null],
  ])('%s: %s', (word, code) => {
    expect(designationOf(word)).toBe(code);
  });

  it('knows how Devanagari spells a letter', () => {
    expect([letterOf(fold('एस')), letterOf(fold('घर'))]).toEqual(['S', null]);
  });
});

describe('unknownEntity', () => {
  it('tells bodies of one name apart by their kind', () => {
    const keys = ['university', 'hospital'].map(
      (kind) => unknownEntity('ORGANISATION', `Sumeru ${kind}`, 'Sumeru', kind).key,
    );
    expect(keys).toEqual(['organisation/~smr-university', 'organisation/~smr-hospital']);
  });
});
