import { hindi } from '../../src/languages/hi/pack.js';
import { paragraphs } from '../../src/reading/clean.js';
import { eventsOf, read } from '../support/reading.js';

const kept = (text: string) =>
  paragraphs(text, hindi.furniture).map(({ start, end }) => text.slice(start, end));

const REPORT = 'मोदी ने मैक्रों से मुलाकात की।';

/** Lines of a page around the report. */
// biome-ignore format: a case a row
const FURNITURE: readonly (readonly [string, string])[] = [
  ['a link to another text', 'यह भी पढ़ें: मोदी सोमवार को किशिदा से मिलेंगे'],
  ['the same in another spelling', 'ये भी पढें- मोदी सोमवार को किशिदा से मिलेंगे'],
  ['an English link', 'Also Read: Modi to meet Kishida on Monday'],
  ['a heading of the page', 'Top 5 This Week'],
  ['a heading, indented', '   Related Posts  '],
  ['a Hindi heading', 'संबंधित खबरें'],
  ['a row of a list: category, date and headline', 'भारतJanuary 22, 2026मोदी सोमवार को किशिदा से मिलेंगे'],
  ["the page's date", 'Wednesday, November 19, 2025'],
  ["the page's date without its weekday", 'November 19, 2025'],
  ['a caption', 'मोदी और किशिदा (फोटो- सोशल मीडिया)'],
  ['a caption with a space in its brackets', 'मोदी और किशिदा ( सोर्स- एएनआई)'],
  ['an embedded post', 'Met Kishida. 🇮🇳 🇯🇵 pic.twitter.com/27GYuXbUEB — Narendra Modi (@narendramodi) September 9, 2025'],
  ['an embedded post without a picture', 'मोदी किशिदा से मिले — Narendra Modi (@narendramodi) September 9, 2025'],
  ['an empty line', '   '],
];

/** Lines that look like furniture and are the report. */
// biome-ignore format: a case a row
const KEPT: readonly (readonly [string, string])[] = [
  ['a sentence with a word of a heading', 'Related Posts पर मोदी ने किशिदा से मुलाकात की।'],
  ['a sentence with an English date', 'मोदी January 22, 2026 को किशिदा से मिले।'],
  ['a sentence with brackets', 'मोदी ने किशिदा (जापान के प्रधानमंत्री) से मुलाकात की।'],
  ['a long paragraph that ends in its source', `${'मोदी ने किशिदा से मुलाकात की। '.repeat(6)}(सोर्स- एएनआई)`],
  ['a sentence that mentions reading', 'मोदी ने कहा कि यह भी पढ़ें।'],
  ['a handle alone', 'मोदी (@narendramodi) ने किशिदा से मुलाकात की।'],
];

describe('paragraphs', () => {
  it.each(FURNITURE)('leave out %s', (_, line) => {
    expect(kept(`${REPORT}\n${line}\n${REPORT}`)).toEqual([REPORT, REPORT]);
  });

  it.each(KEPT)('keep %s', (_, line) => {
    expect(kept(`${REPORT}\n${line}`)).toEqual([REPORT, line]);
  });

  it('leave out a list from its heading to the next empty line', () => {
    const text = ['मोदी आए।', 'Latest entries', 'एक खबर', 'दूसरी खबर', '', 'मोदी गए।'].join('\n');
    expect(kept(text)).toEqual(['मोदी आए।', 'मोदी गए।']);
  });

  it('trim white space and CRLF, and keep offsets', () => {
    expect(kept('  मोदी आए।  \r\n\r\n\tमोदी गए।\r\n')).toEqual(['मोदी आए।', 'मोदी गए।']);
  });

  it('are none in an empty text', () => {
    expect([kept(''), kept(' \n\n ')]).toEqual([[], []]);
  });
});

describe('a page', () => {
  it.each(FURNITURE)('gives nothing to read in %s', (_, line) => {
    const page = read(`${line}\n${REPORT}\n${line}`);
    const report = read(REPORT);
    expect(page.claims).toHaveLength(report.claims.length);
    expect(page.mentions).toHaveLength(report.mentions.length);
  });

  it('keeps the offsets of what stands behind furniture', () => {
    // `read` compares every quote with the text.
    expect(eventsOf(`🇮🇳 यह भी पढ़ें: 🇯🇵 किशिदा\r\n\r\n🇫🇷 ${REPORT}`)).toHaveLength(1);
    expect(eventsOf(`यह भी पढ़ें: किशिदा 🇯🇵\r\n\r\n🇫🇷 मुला\u200Dक़ात: ${REPORT}`)).toHaveLength(1);
  });
});
