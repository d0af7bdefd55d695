import { canonicalAccount, canonicalBlocks } from '../../src/comparing/canonical/account.js';
import { chooseCanonical, obstacleBetween } from '../../src/comparing/canonical/choose.js';
import { canonicalClaim } from '../../src/comparing/canonical/claim.js';
import { clusterOf, keptApart, pathBetween } from '../../src/comparing/canonical/clusters.js';
import {
  type Canonicals,
  canonicalEntity,
  canonicalKey,
  partsOfKey,
} from '../../src/comparing/canonical/entity.js';
import { entityRef, officeOf } from '../../src/languages/entities.js';
import { unknownEntity, unknownPerson } from '../../src/languages/names.js';
import type { EntityRef } from '../../src/values/value.js';

const RAMAN = unknownPerson('रमन भल्ला');
const FULL = unknownPerson('रमन कुमार भल्ला');
const TOWN = unknownEntity('PLACE', 'मोस्कवा', 'मोस्कवा');
const MOSCOW = entityRef('place/moscow');
const RUSSIA = entityRef('place/russia');
const INDIA = entityRef('place/india');
const LAND = unknownEntity('PLACE', 'रूसिया', 'रूसिया');
const merged = (...rows: readonly (readonly [EntityRef, EntityRef])[]): Canonicals =>
  new Map(rows.map(([from, to]) => [from.key, to]));
const ALL = merged([FULL, RAMAN], [TOWN, MOSCOW], [LAND, RUSSIA]);

describe('the key that stands for another', () => {
  test.each([
    [FULL.key, RAMAN.key],
    [RAMAN.key, RAMAN.key],
    [`role/president@${LAND.key}`, 'role/president@place/russia'],
    [`${TOWN.key}+organisation/summit`, 'place/moscow+organisation/summit'],
    [`${FULL.key}-junior`, `${FULL.key}-junior`],
  ])('%s is %s', (key, expected) => {
    expect(canonicalKey(key, ALL)).toBe(expected);
  });

  test('a composed key is touched by what it is made of', () => {
    expect(partsOfKey('role/president@place/russia')).toEqual([
      'role/president@place/russia',
      'role/president',
      'place/russia',
    ]);
    expect(partsOfKey('place/russia')).toEqual(['place/russia']);
  });
});

describe('the entity that stands for another', () => {
  test('keeps the spelling that was read where both are known by name alone', () => {
    expect(canonicalEntity(FULL, ALL)).toEqual({ ...RAMAN, names: FULL.names });
  });

  test('is the one of the list, where that stands, with all that it lies in', () => {
    expect(canonicalEntity(TOWN, ALL)).toEqual(MOSCOW);
  });

  test('is an office of the place that stands for its place', () => {
    const office = officeOf(entityRef('role/president'), LAND);
    expect(canonicalEntity(office, ALL)).toEqual(officeOf(entityRef('role/president'), RUSSIA));
  });

  test('lies in what stands for that in which it was read to lie', () => {
    const street = { ...unknownEntity('PLACE', 'गली', 'गली'), within: [TOWN.key] };
    expect(canonicalEntity(street, ALL).within).toEqual([MOSCOW.key, ...MOSCOW.within]);
  });

  test('is the very same where nothing was judged', () => {
    expect(canonicalEntity(INDIA, ALL)).toBe(INDIA);
  });
});

describe('the keys under which accounts meet', () => {
  test.each([
    [`meeting|${FULL.key}|person/a`, `meeting|person/a|${RAMAN.key}`],
    [`meeting|person/a|person/b`, 'meeting|person/a|person/b'],
    // One article told them apart; as one they met nobody else.
    [`call|${FULL.key}|${RAMAN.key}`, `call|${RAMAN.key}`],
    [`visit|${FULL.key}|${TOWN.key}`, `visit|${RAMAN.key}|place/russia`],
    [`visit|${FULL.key}|place/india`, `visit|${RAMAN.key}|place/india`],
    [`gathering|${LAND.key}|organisation/summit`, 'gathering|place/russia|organisation/summit'],
    [`happening|fire|${TOWN.key}`, 'happening|fire|place/moscow'],
    [`happening|business|${TOWN.key}&place/delhi`, 'happening|business|place/delhi&place/moscow'],
    [`happening|business|place/moscow&${TOWN.key}`, 'happening|business|place/moscow'],
  ])('%s is %s', (key, expected) => {
    expect(canonicalBlocks([key], ALL)).toEqual([expected]);
  });

  test('two that become one are one', () => {
    const keys = [`happening|arrest|${FULL.key}`, `happening|arrest|${RAMAN.key}`];
    expect(canonicalBlocks(keys, ALL)).toEqual([`happening|arrest|${RAMAN.key}`]);
  });

  test('an account names each participant once', () => {
    const account = {
      type: 'meeting' as const,
      participants: [FULL, RAMAN],
      place: TOWN,
      time: null,
      modality: 'HAPPENED' as const,
      ordinal: null,
      window: null,
      blockKeys: [],
    };
    const seen = canonicalAccount(account, ALL);
    expect(seen.participants.map(({ key }) => key)).toEqual([RAMAN.key]);
    expect(seen.place).toEqual(MOSCOW);
  });
});

describe('a claim as judgements have it', () => {
  const value = { kind: 'entity' as const, entity: FULL };

  test('an aspect is asked of those who stand, in the order of their keys', () => {
    const about = [LAND, INDIA];
    const key = `duration/partnership/${[LAND.key, INDIA.key].sort().join('+')}`;
    const claim = { subject: { kind: 'aspect' as const, key, about, noun: null }, value };
    expect(canonicalClaim(claim, ALL)).toMatchObject({
      subject: { key: 'duration/partnership/place/india+place/russia', about: [RUSSIA, INDIA] },
      value: { entity: { key: RAMAN.key } },
    });
  });

  test('a facet is that of the scope that stands', () => {
    const facet = {
      key: `killed/woman/${TOWN.key}@121`,
      measure: 'killed',
      unit: 'woman',
      mode: 'grows' as const,
      scope: TOWN,
      beside: 121,
      asOf: null,
    };
    const claim = { subject: { kind: 'event' as const, mention: 'm', facet }, value };
    expect(canonicalClaim(claim, ALL).subject).toMatchObject({
      facet: { key: 'killed/woman/place/moscow@121', scope: MOSCOW },
    });
  });
});

describe('which one stands', () => {
  const listed = { key: 'person/zoya', wikidataId: null };
  const item = { key: 'person/zubin', wikidataId: 'Q1' };
  const named = { key: 'person/~abc', wikidataId: null };
  const other = { key: 'person/~abd', wikidataId: null };
  test.each([
    ['the first by key', [other, named], named],
    ['one of the lexicon', [named, listed], listed],
    ['one with a Wikidata item', [named, listed, item], item],
  ])('%s', (_, members, expected) => {
    expect(chooseCanonical(members)).toBe(expected);
    expect(chooseCanonical([...members].reverse())).toBe(expected);
  });
});

describe('what the lists keep apart', () => {
  test.each([
    ['types', RAMAN, MOSCOW],
    ['within', MOSCOW, RUSSIA],
    ['items', RUSSIA, INDIA],
  ])('%s', (kind, left, right) => {
    expect(obstacleBetween([left], [right])).toMatchObject({ kind });
    expect(obstacleBetween([right], [left])).toMatchObject({ kind });
  });

  test('nothing else', () => {
    expect(obstacleBetween([RAMAN], [FULL])).toBeNull();
    expect(obstacleBetween([TOWN], [MOSCOW])).toBeNull();
  });
});

describe('standing judgements', () => {
  const same = (left: string, right: string) => ({ left, right, verdict: 'SAME' as const });
  const different = (left: string, right: string) => ({
    left,
    right,
    verdict: 'DIFFERENT' as const,
  });
  const all = [same('a', 'b'), same('c', 'b'), different('c', 'd'), same('d', 'e')];

  test.each([
    ['a', ['a', 'b', 'c']],
    ['c', ['a', 'b', 'c']],
    ['e', ['d', 'e']],
    ['f', ['f']],
  ])('make one of %s and all that lead there', (id, expected) => {
    expect(clusterOf(id, all).sort()).toEqual(expected);
  });

  test('keep two clusters apart by any of their members, whichever way round', () => {
    expect(keptApart(['a', 'b', 'c'], ['d', 'e'], all)).toBe(all[2]);
    expect(keptApart(['d', 'e'], ['a', 'b', 'c'], all)).toBe(all[2]);
    expect(keptApart(['a', 'b'], ['d', 'e'], all)).toBeNull();
  });

  test('tell how one leads to another', () => {
    expect(pathBetween('a', 'c', all)).toEqual([all[0], all[1]]);
    expect(pathBetween('a', 'e', all)).toBeNull();
  });
});
