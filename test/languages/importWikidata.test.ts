import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { LexiconEntity } from '../../src/languages/lexicon/entry.js';
import {
  asModule,
  type ImportOptions,
  importWikidata,
} from '../../src/languages/lexicon/importWikidata.js';
import { validateLexicon } from '../../src/languages/lexicon/validate.js';
import { openDump } from '../../src/languages/lexicon/wikidata/readDump.js';

interface Told {
  readonly id: string;
  readonly is: string;
  readonly en?: string;
  readonly hi?: string;
  readonly also?: Readonly<Record<string, readonly string[]>>;
  readonly sitelinks?: number;
  readonly links?: Readonly<Record<string, string>>;
  readonly ended?: boolean;
}

const value = (id: string, rest: object = {}) => ({
  mainsnak: { snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { id } } },
  rank: 'normal',
  ...rest,
});

/** An entity as a dump writes it. */
function entity({ id, is, en, hi, also = {}, sitelinks = 30, links = {}, ended }: Told): object {
  const label = (language: string, text?: string) =>
    text === undefined ? {} : { [language]: { language, value: text } };
  return {
    type: 'item',
    id,
    labels: { ...label('de', 'x'), ...label('en', en), ...label('hi', hi) },
    aliases: Object.fromEntries(
      Object.entries(also).map(([language, names]) => [
        language,
        names.map((name) => ({ language, value: name })),
      ]),
    ),
    claims: {
      P31: [value(is, ended ? { qualifiers: { P582: [{}] } } : {})],
      ...Object.fromEntries(Object.entries(links).map(([key, to]) => [key, [value(to)]])),
    },
    sitelinks: Object.fromEntries(Array.from({ length: sitelinks }, (_, at) => [`w${at}`, {}])),
  };
}

const dump = (...entities: Told[]) =>
  `[\n${entities.map((one) => JSON.stringify(entity(one))).join(',\n')}\n]\n`;
const load = (text: string, lexicon: readonly LexiconEntity[] = [], options?: ImportOptions) =>
  importWikidata(Readable.from([text]), lexicon, options);

const INDIA = { id: 'Q668', is: 'Q6256', en: 'India', hi: 'भारत' };
const BIHAR = { id: 'Q1165', is: 'Q12443800', en: 'Bihar', hi: 'बिहार', links: { P17: 'Q668' } };
const PATNA: Told = {
  id: 'Q80484',
  is: 'Q515',
  en: 'Patna',
  hi: 'पटना',
  also: { en: ['City of Patna', 'Patna'], hi: ['पटना शहर', 'Patna'] },
  links: { P131: 'Q1165', P17: 'Q668' },
};
const lexiconIndia: LexiconEntity = {
  key: 'place/india',
  type: 'PLACE',
  hi: ['भारत'],
  en: ['India'],
  wikidataId: 'Q668',
};

describe('importWikidata', () => {
  it('keeps places with their names and what they lie in, also where that comes later', async () => {
    const { entities, read, known } = await load(dump(PATNA, BIHAR, INDIA), [lexiconIndia]);
    expect(entities).toEqual([
      {
        key: 'place/patna',
        type: 'PLACE',
        hi: ['पटना', 'पटना शहर'],
        en: ['Patna', 'City of Patna'],
        partOf: ['place/bihar'],
        wikidataId: 'Q80484',
      },
      {
        key: 'place/bihar',
        type: 'PLACE',
        hi: ['बिहार'],
        en: ['Bihar'],
        partOf: ['place/india'],
        wikidataId: 'Q1165',
      },
    ]);
    expect({ read, known }).toEqual({ read: 3, known: 1 });
  });

  it.each([
    ['a person', 'Q5', 'PERSON'],
    ['a city', 'Q515', 'PLACE'],
    ['a party', 'Q7278', 'ORGANISATION'],
    ['an office', 'Q294414', 'ROLE'],
  ])('keeps %s', async (_what, is, type) => {
    const { entities } = await load(dump({ id: 'Q9', is, en: 'A B', hi: 'अ ब' }));
    expect(entities).toMatchObject([{ key: `${type.toLowerCase()}/a-b`, type, wikidataId: 'Q9' }]);
  });

  it.each<[string, Told]>([
    ['a painting', { id: 'Q9', is: 'Q3305213', en: 'A', hi: 'अ' }],
    ['what has no Hindi name', { id: 'Q9', is: 'Q515', en: 'A' }],
    ['what has no English name', { id: 'Q9', is: 'Q515', hi: 'अ' }],
    ['what has a Hindi label in Latin letters', { id: 'Q9', is: 'Q515', en: 'A', hi: 'A' }],
    ['what few have written of', { id: 'Q9', is: 'Q515', en: 'A', hi: 'अ', sitelinks: 3 }],
    ['what it is no longer', { id: 'Q9', is: 'Q515', en: 'A', hi: 'अ', ended: true }],
  ])('leaves out %s', async (_what, told) => {
    expect(await load(dump(told))).toEqual({ entities: [], faults: [], read: 1, known: 0 });
  });

  it('takes a class that it is told of', async () => {
    const told = dump({ id: 'Q9', is: 'Q3305213', en: 'A', hi: 'अ' });
    const { entities } = await load(told, [], { classes: new Map([['Q3305213', 'PLACE']]) });
    expect(entities).toHaveLength(1);
  });

  it.each<[string, Partial<LexiconEntity>]>([
    ['by its Wikidata id', { wikidataId: 'Q80484', hi: ['ख'], en: ['b'] }],
    ['by its Hindi name, however spelt', { hi: ['पटना'], en: ['b'] }],
    ['by its English name', { hi: ['ख'], en: ['patna'] }],
    ['by a short name', { hi: ['ख'], en: ['b'], shortEn: ['Patna'] }],
  ])('leaves out what the lexicon has %s', async (_how, names) => {
    const has = [{ key: 'place/x', type: 'PLACE', ...names }] as LexiconEntity[];
    expect(await load(dump(PATNA), has)).toMatchObject({ entities: [], known: 1 });
  });

  it('leaves out an alias that is another name, and keys two of one name apart', async () => {
    const one = { id: 'Q1', is: 'Q5', en: 'Anil Rao', hi: 'अनिल राव' };
    const other = { ...one, id: 'Q2', is: 'Q515', en: 'X', hi: 'क्ष', also: { en: ['Y Z'] } };
    const third = { ...one, id: 'Q3', is: 'Q515', en: 'X!', hi: 'ज्ञ', also: { en: ['y z'] } };
    const { entities } = await load(dump(one, other, third));
    expect(entities.map(({ key, en }) => [key, en])).toEqual([
      ['person/anil-rao', ['Anil Rao']],
      ['place/x', ['X', 'Y Z']],
      ['place/x-q3', ['X!']],
    ]);
  });

  it('drops aliases of one word, names in the wrong script and what stands in brackets', async () => {
    const { entities } = await load(
      dump({
        id: 'Q9',
        is: 'Q5',
        en: 'Anil Rao (politician)',
        hi: 'अनिल राव',
        also: { en: ['Rao', 'ANR', 'अनिल राव जी'], hi: ['राव', 'Anil R'] },
      }),
    );
    expect(entities).toMatchObject([{ en: ['Anil Rao', 'ANR'], hi: ['अनिल राव'] }]);
  });

  it('leaves out what the validator holds against the rest, and says what', async () => {
    const ring = [
      { ...PATNA, links: { P131: 'Q1165' } },
      { ...BIHAR, links: { P131: 'Q80484' } },
    ];
    const { entities, faults } = await load(dump(...ring, INDIA));
    expect(entities.map(({ key }) => key)).toEqual(['place/india']);
    expect(faults).toContain('place/patna leads into a cycle.');
    expect(validateLexicon(entities)).toEqual([]);
  });

  it('stops at a limit', async () => {
    const { entities, read } = await load(dump(PATNA, BIHAR, INDIA), [], { limit: 1 });
    expect({ count: entities.length, read }).toEqual({ count: 1, read: 1 });
  });

  it('writes a module that holds the rows, ordered by key', async () => {
    const { entities } = await load(dump(PATNA, BIHAR));
    const text = asModule(entities);
    expect(text.indexOf('place/bihar')).toBeLessThan(text.indexOf('"key":"place/patna"'));
    const rows = text.split('\n').filter((line) => line.startsWith('  {'));
    expect(rows.map((line) => JSON.parse(line.replace(/,$/u, '')))).toEqual(
      [...entities].reverse(),
    );
  });
});

describe('a dump', () => {
  const folder = mkdtempSync(join(tmpdir(), 'milaan-dump-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it.each([
    ['a.json', (text: string) => text],
    ['a.json.gz', (text: string) => gzipSync(text)],
    ['lines.json', (text: string) => text.replace(/^\[\n|\n\]\n$/gu, '')],
    ['windows.json', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is read from %s', async (name, write) => {
    const { entities } = await importWikidata(openDump(file(name, write(dump(PATNA, BIHAR)))), []);
    expect(entities).toHaveLength(2);
  });

  it('is read in whatever pieces it comes, through the middle of a letter', async () => {
    const bytes = Buffer.from(dump(PATNA, BIHAR));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
      bytes.subarray(at * 7, at * 7 + 7),
    );
    const { entities } = await importWikidata(Readable.from(pieces), []);
    expect(entities[0]?.hi).toEqual(['पटना', 'पटना शहर']);
  });

  it.each([
    ['an empty file', '', 'The dump holds no entity.'],
    ['an empty list', '[\n]\n', 'The dump holds no entity.'],
    ['another format', 'id,label\n', 'Line 1 of the dump: an entity begins with "{"'],
    ['broken JSON', `[\n{"id":"Q1","labels":{"hi":}},\n]`, 'Line 2 of the dump: it is no JSON'],
    ['an object without an id', '[\n{"labels":{"hi":{}}}\n]', 'Line 2 of the dump: it has no'],
    ['an object without labels', '[\n{"id":"Q1","x":{"hi":1}}\n]', 'Line 2 of the dump: Q1 has no'],
    ['a line cut off', '[\n{"id":"Q1","labels":{', 'Line 2 of the dump: the entity is cut off.'],
    ['a list cut off', dump(PATNA).replace(/\]\n$/u, ''), 'Line 2 of the dump: the dump ends'],
  ])('that is %s is refused', async (_what, text, message) => {
    await expect(load(text)).rejects.toThrow(message);
    await expect(load(text)).rejects.toMatchObject({ name: 'DumpError' });
  });

  it('that is not there, not unpacked or packed in another way is refused', async () => {
    const missing = openDump(join(folder, 'none.json'));
    await expect(importWikidata(missing, [])).rejects.toThrow('There is no such dump');
    const missingGz = openDump(join(folder, 'none.json.gz'));
    await expect(importWikidata(missingGz, [])).rejects.toThrow('There is no such dump');
    const packed = openDump(file('cut.json.gz', gzipSync(dump(PATNA, BIHAR)).subarray(0, 200)));
    await expect(importWikidata(packed, [])).rejects.toMatchObject({ name: 'DumpError' });
    const plain = openDump(file('plain.json.gz', dump(PATNA)));
    await expect(importWikidata(plain, [])).rejects.toThrow('The dump cannot be read');
    expect(() => openDump('dump.json.bz2')).toThrow('bzcat');
  });

  it('is never held: it is drawn on only as fast as it is read', async () => {
    const line = `${JSON.stringify({ ...entity(PATNA), filler: 'x'.repeat(10_000) })},\n`;
    const LINES = 20_000; // 200 MB
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    let drawn = 0;
    function* lines() {
      yield '[\n';
      for (; drawn < LINES; drawn += 1) {
        most = Math.max(most, process.memoryUsage().heapUsed - before);
        yield line.replace('"Q80484"', `"Q${drawn + 1}"`);
      }
      yield `${JSON.stringify(entity(BIHAR))}\n]\n`;
    }
    const { entities, read } = await importWikidata(Readable.from(lines()), []);
    expect({ read, entities: entities.length }).toEqual({ read: LINES + 1, entities: 2 });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(120_000_000);
  });
});
