import { publisherKeys } from '../../src/comparing/publisher.js';
import { publishers } from '../../src/comparing/publishers.js';
import { siteOf } from '../../src/comparing/site.js';

type Told = readonly [outlet: string | null, url: string | null];
const shared = (a: Told, b: Told) => {
  const keys = publisherKeys(...b);
  return publisherKeys(...a).filter((key) => keys.includes(key));
};
const named = (outlet: string): Told => [outlet, null];
const at = (url: string): Told => [null, url];

describe('one publisher', () => {
  it.each<[string, Told, Told]>([
    ['a title and its edition', named('Dainik Jagran'), named('Jagran English')],
    ['a title in two scripts', named('दैनिक जागरण'), named('Dainik Jagran')],
    ['two titles of one house', named('Navbharat Times'), named('The Times of India')],
    ['a name and its address', named('Jansatta'), at('https://www.loksatta.com/desh/1')],
    [
      'two editions on one domain',
      at('https://hindi.news18.com/a'),
      at('https://www.news18.com/b'),
    ],
    [
      'an outlet in no table and its edition',
      named('Ujjain Vocals'),
      named('Ujjain Vocals (Hindi)'),
    ],
    ['the article before a name', named('The Quint'), named('Quint Hindi')],
    ['an edition in its own script', named('BBC'), named('BBC News हिन्दी')],
    ['an address as a name', named('hindi.news18.com'), named('News18')],
    ['a site in no table', at('https://ujjain.example.in/a'), at('http://www.example.in/b')],
    [
      'two names on one site',
      ['Vocals', 'https://vocals.co.in/a'],
      ['Ujjain Vocals', 'https://m.vocals.co.in/b'],
    ],
  ])('%s', (_, a, b) => {
    expect(shared(a, b)).toHaveLength(1);
  });
});

describe('two publishers', () => {
  it.each<[string, Told, Told]>([
    ['names that begin alike', named('Navbharat Times'), named('Navbharat Live')],
    ['a newspaper and its old brother', named('The Indian Express'), named('New Indian Express')],
    ['a language as a name', named('Hindi Khabar'), named('Khabar Hindi')],
    [
      'two names that a registry sold',
      at('https://vocals.co.in/a'),
      at('https://awantika.co.in/a'),
    ],
    [
      'two ministries',
      at('https://www.mea.gov.in/press'),
      at('https://pib.gov.in/PressRelease.aspx'),
    ],
    ['two diaries of one host', at('https://a.blogspot.com/1'), at('https://b.blogspot.com/1')],
    ['two posts on a carrier', at('https://x.com/a/1'), at('https://x.com/b/2')],
    [
      'two outlets on a carrier',
      ['Jansatta', 'https://www.msn.com/1'],
      ['Patrika', 'https://www.msn.com/2'],
    ],
  ])('%s', (_, a, b) => {
    expect(shared(a, b)).toEqual([]);
  });

  it('are not known where nothing tells', () => {
    expect(publisherKeys(null, null)).toEqual([]);
    expect(publisherKeys(null, 'https://t.me/s/channel')).toEqual([]);
  });
});

test.each([
  ['https://www.jagran.com/world/1.html', 'jagran.com'],
  ['https://navbharattimes.indiatimes.com:443/a', 'indiatimes.com'],
  ['https://www.bbc.co.uk/hindi', 'bbc.co.uk'],
  ['https://ddnews.gov.in./a', 'ddnews.gov.in'],
  ['http://192.0.2.7/a', '192.0.2.7'],
  ['http://localhost/a', 'localhost'],
  ['https://co.in/', 'co.in'],
  ['no address', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

describe('the table of publishers', () => {
  const rows = Object.entries(publishers);

  it('names each outlet and each site in one house', () => {
    for (const [family, { names, sites }] of rows) {
      for (const name of names)
        expect([name, publisherKeys(name, null)]).toEqual([name, [`publisher:${family}`]]);
      for (const site of sites)
        expect(publisherKeys(null, `https://www.${site}/`)).toEqual([`publisher:${family}`]);
    }
  });

  it('holds registrable domains', () => {
    const sites = rows.flatMap(([, publisher]) => publisher.sites);
    expect(sites.map((site) => siteOf(`https://www.${site}`))).toEqual(sites);
  });
});
