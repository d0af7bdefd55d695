import type { LexiconEntity } from '../../src/languages/lexicon/entry.js';
import { lexicon } from '../../src/languages/lexicon/lexicon.js';
import { wireAgencies } from '../../src/languages/lexicon/organisations.js';
import { validateLexicon } from '../../src/languages/lexicon/validate.js';

const byKey = new Map(lexicon.map((entity) => [entity.key, entity]));

/** All that an entity lies in or is a kind of, at any distance. */
function above(key: string): Set<string> {
  const found = new Set<string>();
  const visit = (at: string) => {
    const entity = byKey.get(at);
    for (const link of [...(entity?.partOf ?? []), ...(entity?.kindOf ?? [])]) {
      if (found.has(link)) continue;
      found.add(link);
      visit(link);
    }
  };
  visit(key);
  return found;
}

const place = (key: string, rest: Partial<LexiconEntity> = {}): LexiconEntity => ({
  key: `place/${key}`,
  type: 'PLACE',
  hi: [`${key} नगर`],
  en: [key],
  ...rest,
});

describe('the lexicon', () => {
  it('is sound', () => {
    expect(validateLexicon(lexicon)).toEqual([]);
  });

  it('names every wire agency among the organisations', () => {
    expect(wireAgencies.filter((key) => !byKey.has(key))).toEqual([]);
    expect(wireAgencies).toContain('organisation/pti');
  });

  it.each([
    ['place/kremlin', 'place/moscow'],
    ['place/kremlin', 'place/russia'],
    ['place/lucknow', 'place/uttar-pradesh'],
    ['place/lucknow', 'place/india'],
    ['place/new-delhi', 'place/india'],
    ['place/srinagar', 'place/india'],
    ['place/sitamarhi', 'place/bihar'],
    ['place/lakhisarai', 'place/india'],
    ['place/idukki', 'place/kerala'],
    ['place/gandhi-maidan-patna', 'place/bihar'],
    ['place/launch-complex-39a', 'place/kennedy-space-center'],
    ['organisation/patna-high-court', 'organisation/high-court'],
    ['role/first-deputy-prime-minister', 'role/deputy-prime-minister'],
    ['organisation/council-of-heads-of-state', 'organisation/summit'],
    ['organisation/council-of-heads-of-government', 'organisation/summit'],
    ['organisation/un-security-council', 'organisation/united-nations'],
    ['organisation/un-security-council', 'organisation/security-council'],
    ['organisation/ministry-of-external-affairs', 'organisation/foreign-ministry'],
  ])('puts %s in %s', (inner, outer) => {
    expect(above(inner)).toContain(outer);
  });

  it.each([
    ['organisation/council-of-heads-of-state', 'organisation/council-of-heads-of-government'],
    ['role/joint-secretary', 'role/secretary'],
    ['role/deputy-foreign-minister', 'role/foreign-minister'],
    ['role/deputy-prime-minister', 'role/prime-minister'],
    ['role/former-president', 'role/president'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(above(one)).not.toContain(other);
    expect(above(other)).not.toContain(one);
  });

  it('gives no one a first name or a family name of many as a short name', () => {
    const common = ['सिंह', 'कुमार', 'शर्मा', 'गांधी', 'यादव', 'खान', 'पटेल', 'शाह', 'रेड्डी', 'अली'];
    const short = lexicon.flatMap((entity) => entity.shortHi ?? []);
    expect(short.filter((name) => common.includes(name))).toEqual([]);
  });

  it('gives no place the bare name of an everyday word', () => {
    const everyday = [
      'गया',
      'कोटा',
      'सूरत',
      'मंडी',
      'सोची',
      'मक्का',
      'पुरी',
      'धार',
      'बस्ती',
      'पाली',
      'सागर',
      'गुना',
      'सीधी',
      'पन्ना',
      'बीड',
      'ऊना',
      'आरा',
    ];
    const names = lexicon.flatMap((entity) => [...entity.hi, ...(entity.shortHi ?? [])]);
    expect(names.filter((name) => everyday.includes(name))).toEqual([]);
  });
});

describe('what newsrooms write for short', () => {
  const keyOf = new Map(
    lexicon.flatMap(({ key, type, hi, en, shortHi, shortEn }) =>
      [...hi, ...en, ...(shortHi ?? []), ...(shortEn ?? [])].map(
        (name) => [`${type} ${name}`, key] as const,
      ),
    ),
  );

  it.each([
    [['JDU', 'JD(U)', 'जेडीयू', 'जदयू'], 'organisation/janata-dal-united'],
    [['HAM', 'HAM(S)', 'हम (सेक्युलर)'], 'organisation/hindustani-awam-morcha'],
    [['RLM', 'आरएलएम'], 'organisation/rashtriya-lok-morcha'],
    [['LJP(RV)', 'LJP(R)', 'LJP-RV', 'लोजपा (आर)'], 'organisation/lok-janshakti-party-ram-vilas'],
    [['NDA', 'एनडीए'], 'organisation/nda'],
    [['USGS', 'यूएसजीएस'], 'organisation/usgs'],
    [['NCS', 'एनसीएस'], 'organisation/ncs'],
    [['CCI', 'सीसीआई'], 'organisation/cci'],
    [['Emirates NBD', 'एमिरेट्स एनबीडी'], 'organisation/emirates-nbd'],
  ])('%s', (names, key) => {
    expect(names.map((name) => keyOf.get(`ORGANISATION ${name}`))).toEqual(names.map(() => key));
  });

  it('has one key for all ways to write a mission', () => {
    const names = [
      'Axiom-4',
      'Axiom 4',
      'Axiom Mission 4',
      'Ax-4',
      'एक्सिओम-4',
      'एक्सियम मिशन 4',
      'एक्सियॉम 4',
    ];
    expect(new Set(names.map((name) => keyOf.get(`WORK ${name}`)))).toEqual(
      new Set(['work/axiom-4']),
    );
  });
});

describe('validateLexicon', () => {
  it('is silent about a sound list', () => {
    expect(validateLexicon([place('a'), place('b', { partOf: ['place/a'] })])).toEqual([]);
  });

  it.each<[string, LexiconEntity[], string]>([
    ['a duplicate key', [place('a'), place('a')], 'place/a is there twice.'],
    ['a malformed key', [place('A b', { en: ['x'] })], 'place/A b is not a key.'],
    [
      'a key of another type',
      [{ ...place('a'), type: 'PERSON' }],
      'place/a is the key of no PERSON.',
    ],
    [
      'a malformed Wikidata id',
      [place('a', { wikidataId: '668' })],
      'place/a has the malformed Wikidata id "668".',
    ],
    [
      'a Wikidata id of two',
      [place('a', { wikidataId: 'Q1' }), place('b', { wikidataId: 'Q1' })],
      'place/a and place/b share the Wikidata id Q1.',
    ],
    ['no Hindi name', [place('a', { hi: [] })], 'place/a has no Hindi name.'],
    ['no English name', [place('a', { en: [] })], 'place/a has no English name.'],
    ['an empty name', [place('a', { en: ['a', ' '] })], 'place/a has an empty name.'],
    [
      'stray white space',
      [place('a', { en: ['a  b'] })],
      'place/a has stray white space in "a  b".',
    ],
    ['a name not in NFC', [place('a', { hi: ['\u0958तर'] })], 'place/a has "\u0958तर" not in NFC.'],
    [
      'a name under the wrong language',
      [place('a', { en: ['रूस'] })],
      'place/a has "रूस" under the wrong language.',
    ],
    ['a name given twice', [place('a', { en: ['a', 'a'] })], 'place/a has a name twice.'],
    [
      'an unknown link',
      [place('a', { partOf: ['place/b'] })],
      'place/a leads to place/b, which is not there.',
    ],
    [
      'a link to another type',
      [place('a', { kindOf: ['role/b'] }), { key: 'role/b', type: 'ROLE', hi: ['ख'], en: ['b'] }],
      'place/a leads to role/b, which is another type.',
    ],
    [
      'a cycle',
      [place('a', { partOf: ['place/b'] }), place('b', { partOf: ['place/a'] })],
      'place/a leads into a cycle.',
    ],
    ['an entity in itself', [place('a', { partOf: ['place/a'] })], 'place/a leads into a cycle.'],
    [
      'one name for two, however it is spelt',
      [place('a', { hi: ['हिंद'] }), place('b', { hi: ['हिन्द'] })],
      'place/a and place/b share the name "हिन्द".',
    ],
    [
      'one short name for two',
      [place('a', { shortEn: ['X'] }), place('b', { shortEn: ['X'] })],
      'place/a and place/b share the short name "X".',
    ],
    [
      'one adjective for two',
      [place('a', { adjectiveEn: ['Xish'] }), place('b', { adjectiveEn: ['Xish'] })],
      'place/a and place/b share the adjective "Xish".',
    ],
    [
      'a short name that is the full name of another',
      [place('a', { shortEn: ['b'] }), place('b')],
      'place/a has the short name "b", which is the full name of place/b.',
    ],
    [
      'a name both full and short',
      [place('a', { shortEn: ['a'] })],
      'place/a has "a" both as a full and as a short name.',
    ],
  ])('tells of %s', (_what, entities, sentence) => {
    expect(validateLexicon(entities)).toContain(sentence);
  });

  it('lets two entities of different types share a name', () => {
    const person: LexiconEntity = { key: 'person/a', type: 'PERSON', hi: ['क'], en: ['a'] };
    expect(validateLexicon([place('a'), person])).toEqual([]);
  });
});
