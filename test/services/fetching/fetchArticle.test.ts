import type { lookup } from 'node:dns';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fetchArticle } from '../../../src/services/fetching/fetchArticle.js';
import { OPEN_RULES, type OpenRules } from '../../../src/services/fetching/openPage.js';

const HINDI =
  'विदेश मंत्री एस. जयशंकर ने सोमवार को मॉस्को में रूसी विदेश मंत्री सर्गेई लावरोव से मुलाकात की। दोनों नेताओं ने व्यापार, ऊर्जा और शिक्षा में सहयोग पर चर्चा की।';
const paragraphs = (words: string) => `<p>${words}</p>`.repeat(4);
const page = (body: string, head = '') =>
  `<!doctype html><html lang="hi-IN"><head><title>बैठक | दैनिक उदाहरण</title>${head}</head><body>${body}</body></html>`;

let server: Server;
let port: number;
let asked: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The rules of the server, but that this very machine's 127.0.0.1 counts as a public address. */
const NEAR: OpenRules = {
  ...OPEN_RULES,
  isBarred: (address) => address !== '127.0.0.1' && OPEN_RULES.isBarred(address),
  anyPort: true,
};
const near = (path = '/') => `http://127.0.0.1:${port}${path}`;
const serve = (type: string, body: string | Buffer, headers = {}) => {
  answer = (_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(body);
};
const refusal = (code: string, words: RegExp | string) => ({
  code,
  field: 'url',
  message: expect.stringMatching(words),
});

describe('what a page says', () => {
  test('its headline, its paragraphs without what stands around them, its site, language and day', async () => {
    serve(
      'text/html; charset=utf-8',
      page(
        `<nav><a href="/">Home</a></nav><article><h1>बैठक</h1>${paragraphs(HINDI)}<figure><figcaption>फ़ाइल चित्र</figcaption></figure><p>पहली<br>दूसरी &amp; &lt;b&gt;</p><script>alert(1)</script></article><footer>Top 5</footer>`,
        '<meta property="og:site_name" content="दैनिक उदाहरण"><meta property="article:published_time" content="2025-11-17T20:30:00Z">',
      ),
    );
    const draft = await fetchArticle(NEAR, near('/report'));
    expect(draft).toMatchObject({
      url: near('/report'),
      title: expect.stringContaining('बैठक'),
      outlet: 'दैनिक उदाहरण',
      language: 'hi-IN',
      // Past midnight in India.
      publishedOn: '2025-11-18',
    });
    expect(draft.text.split('\n').filter((line) => line === HINDI)).toHaveLength(4);
    expect(draft.text).toContain('पहली\nदूसरी & <b>');
    expect(draft.text).not.toMatch(/alert|Top 5|Home|फ़ाइल/);
  });

  test('where the page shows no text, what it tells search engines is the text', async () => {
    const told = {
      '@graph': [
        { '@type': 'NewsArticle', articleBody: `${HINDI}\n${HINDI}`, datePublished: '2025-11-18' },
      ],
    };
    serve(
      'text/html',
      page(
        '<div id="app"></div>',
        `<script type="application/ld+json">${JSON.stringify(told)}</script>`,
      ),
    );
    const { text, outlet } = await fetchArticle(NEAR, near());
    expect(text).toBe(`${HINDI}\n${HINDI}`);
    expect(outlet).toBe('127.0.0.1');
  });

  test.each([
    ['its header', 'text/html; charset=windows-1252', ''],
    ['itself', 'text/html', '<meta charset="iso-8859-1">'],
  ])('in the charset that %s tells', async (_, type, head) => {
    const body = page(
      `<article>${paragraphs('Le président est allé à Genève, où il a rencontré ses collègues européens.')}</article>`,
      head,
    );
    serve(type, Buffer.from(body, 'latin1'));
    expect((await fetchArticle(NEAR, near())).text).toContain('allé à Genève, où');
  });

  test('plain text in a legacy charset', async () => {
    serve('text/plain; charset=utf-16le', Buffer.from(HINDI, 'utf16le'));
    expect(await fetchArticle(NEAR, near())).toMatchObject({
      text: HINDI,
      title: null,
      language: null,
    });
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('packed by %s', async (how, pack) => {
    serve('text/html', pack(page(`<article>${paragraphs(HINDI)}</article>`)), {
      'content-encoding': how,
    });
    expect((await fetchArticle(NEAR, near())).text).toContain(HINDI);
  });

  test('behind redirects, under the address where it is found', async () => {
    answer = (request, response) =>
      request.url === '/b'
        ? response.writeHead(200, { 'content-type': 'text/plain' }).end('Two met.')
        : response.writeHead(302, { location: '/b' }).end();
    expect(await fetchArticle(NEAR, near('/a'))).toMatchObject({
      url: near('/b'),
      text: 'Two met.',
    });
  });
});

describe('what is not gone to', () => {
  const inner = [
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433',
    'http://0177.0.0.1',
    'http://0x7f.0.0.1',
    'http://0x7f000001',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::7f00:1]',
    'http://[64:ff9b::7f00:1]',
    'http://localhost',
    'http://localhost.',
    'http://10.1.2.3',
    'http://172.16.0.1',
    'http://192.168.1.1',
    'http://100.100.100.200',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]',
    'http://[fe80::1]',
    'http://①②⑦.⓪.⓪.①',
  ];
  test.each(inner)('%s', async (address) => {
    const url = new URL(address);
    url.port = String(port);
    await expect(fetchArticle({ ...OPEN_RULES, anyPort: true }, url.href)).rejects.toMatchObject(
      refusal('INNER_ADDRESS', 'private network'),
    );
    expect(asked).toEqual([]);
  });

  test.each(['127.0.0.1', '::1', '10.0.0.7', 'fd12::1', '169.254.169.254', '::ffff:127.0.0.1'])(
    'a name that leads to %s, also beside a public address',
    async (address) => {
      const names: string[] = [];
      const lookup = ((name: string, _: unknown, done: (error: null, found: object[]) => void) => {
        names.push(name);
        done(null, [
          { address: '93.184.216.34', family: 4 },
          { address, family: address.includes(':') ? 6 : 4 },
        ]);
      }) as unknown as typeof import('node:dns').lookup;
      const url = `http://news.example:${port}/`;
      await expect(
        fetchArticle({ ...OPEN_RULES, anyPort: true, lookup }, url),
      ).rejects.toMatchObject(refusal('INNER_ADDRESS', 'news.example'));
      expect(names).toEqual(['news.example']);
      expect(asked).toEqual([]);
    },
  );

  test('a name is looked up once, and the connection goes to what was judged', async () => {
    let times = 0;
    // The second answer is another: a name that is bound anew between judging and connecting.
    const names = ((_: string, __: unknown, done: (error: null, found: object[]) => void) =>
      done(null, [
        { address: times++ ? '127.0.0.2' : '127.0.0.1', family: 4 },
      ])) as unknown as typeof lookup;
    serve('text/plain', 'Two met.');
    const { text } = await fetchArticle({ ...NEAR, lookup: names }, `http://news.example:${port}/`);
    expect([text, times]).toEqual(['Two met.', 1]);
  });

  test.each([
    'http://127.0.0.2',
    'http://[::1]',
    'http://2130706434',
    'http://news.example',
    'http://169.254.169.254',
  ])('a redirect to %s', async (to) => {
    const url = new URL(to);
    url.port = String(port);
    answer = (_, response) => response.writeHead(301, { location: url.href }).end();
    const lookUpInner = ((_: string, __: unknown, done: (error: null, found: object[]) => void) =>
      done(null, [{ address: '127.0.0.3', family: 4 }])) as unknown as typeof lookup;
    await expect(
      fetchArticle({ ...NEAR, lookup: lookUpInner }, near('/first')),
    ).rejects.toMatchObject(refusal('INNER_ADDRESS', 'private network'));
    expect(asked).toEqual(['/first']);
  });

  test.each([
    ['file:///etc/passwd', 'INVALID_URL', 'web address'],
    ['ftp://example.org/a', 'INVALID_URL', 'web address'],
    ['javascript:alert(1)', 'INVALID_URL', 'web address'],
    ['not an address', 'INVALID_URL', 'web address'],
    ['https://me:secret@example.org/', 'INVALID_URL', 'web address'],
    ['https://example.org:22/', 'PAGE_UNREACHABLE', 'port 22'],
    ['http://example.org:6379/', 'PAGE_UNREACHABLE', 'port 6379'],
  ])('%s', async (url, code, words) => {
    await expect(fetchArticle(OPEN_RULES, url)).rejects.toMatchObject(refusal(code, words));
  });

  test('a redirect to what is no page of the web', async () => {
    answer = (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    await expect(fetchArticle(NEAR, near())).rejects.toMatchObject(
      refusal('PAGE_UNREACHABLE', 'no page of the web'),
    );
  });

  test('anything at all, where the server is told so', async () => {
    await expect(fetchArticle(null, 'https://example.org/')).rejects.toMatchObject(
      refusal('FETCHING_OFF', 'MILAAN_FETCHING=off'),
    );
  });
});

describe('what is given up', () => {
  const fails = (code: string, words: string, rules: OpenRules = NEAR) =>
    expect(fetchArticle(rules, near())).rejects.toMatchObject(refusal(code, words));

  test('a page that is not there', async () => {
    answer = (_, response) => response.writeHead(404).end();
    await fails('PAGE_UNREACHABLE', 'HTTP status 404');
  });
  test('redirects without end', async () => {
    answer = (_, response) => response.writeHead(302, { location: '/' }).end();
    await fails('PAGE_UNREACHABLE', 'too often');
    expect(asked).toHaveLength(6);
  });
  test('what is neither HTML nor text', async () => {
    serve('application/pdf', '%PDF');
    await fails('PAGE_UNREADABLE', 'application/pdf');
  });
  test('what does not come to an end in time', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
    await fails('PAGE_UNREACHABLE', 'in time', { ...NEAR, timeout: 100 });
  });
  test('what says itself that it is too large, and what is found to be, packed or not', async () => {
    const rules = { ...NEAR, largest: 50_000 };
    serve('text/html', 'x'.repeat(60_000));
    await fails('PAGE_UNREADABLE', 'larger than 50000 bytes', rules);
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('x'.repeat(40_000));
      response.end('x'.repeat(40_000));
    };
    await fails('PAGE_UNREADABLE', 'larger than 50000 bytes', rules);
    serve('text/html', gzipSync('x'.repeat(10_000_000)), { 'content-encoding': 'gzip' });
    await fails('PAGE_UNREADABLE', 'larger than 50000 bytes', rules);
  });
  test('a page packed otherwise than it says', async () => {
    serve('text/html', 'no gzip', { 'content-encoding': 'gzip' });
    await fails('PAGE_UNREACHABLE', 'connection failed');
  });
  test('a page without an article, and one too deep for any reader', async () => {
    serve('text/html', page('<img src="a.png">'));
    await fails('PAGE_UNREADABLE', 'holds no text');
    serve('text/html', `<div>`.repeat(60_000) + HINDI);
    await fails('PAGE_UNREADABLE', 'No article');
  });
});
