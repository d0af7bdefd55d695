import { readText } from '../../src/reading/readText.js';
import { expectVerbatim } from '../support/reading.js';

const HINDI = 'मोदी ने मंगलवार को पेरिस में मैक्रों से मुलाकात की।';

describe('readText', () => {
  it('detects the language where none is given', () => {
    const reading = readText({ text: HINDI, publishedOn: '2025-09-10' });
    expect(reading.language).toBe('hi');
    expect(reading.claims).not.toEqual([]);
  });

  it('keeps the tag that is given', () => {
    expect(readText({ text: HINDI, language: 'hi-IN' })).toMatchObject({ language: 'hi-IN' });
  });

  it.each([
    ['a script that no pack reads', 'மோடி பாரிஸில் மக்ரோனை சந்தித்தார்.', undefined, 'und'],
    ['a tag that no pack reads', HINDI, 'ta', 'ta'],
  ])('reads nothing in %s', (_, text, language, tag) => {
    expect(readText({ text, language, publishedOn: '2025-09-10' })).toEqual({
      language: tag,
      publishedOn: '2025-09-10',
      mentions: [],
      events: [],
      claims: [],
      credits: [],
    });
  });

  /** One report, stored in the ways that newsrooms' systems write the same letters. */
  it.each([
    ['composed nukta letters', 'मोदी ने मंगलवार को पेरिस में मैक्रों से मुला\u0958ात की।'],
    ['nuktas of their own', 'मोदी ने मंगलवार को पेरिस में मैक्रों से मुला\u0915\u093Cात की।'],
    ['joiners', 'मो\u200Dदी ने मंगल\u200Cवार को पेरिस\u200D में मैक्\u200Dरों से मुला\u200Bकात की।'],
    ['flags before', '🇮🇳 🇫🇷 मोदी ने मंगलवार को पेरिस में मैक्रों से मुलाकात की।'],
    ['line ends of two characters', '\r\n\r\nमोदी ने मंगलवार को पेरिस में मैक्रों से मुलाकात की।\r\n'],
    ['a byte order mark', '\uFEFFमोदी ने मंगलवार को पेरिस में मैक्रों से मुलाकात की।'],
    ['non-breaking spaces', 'मोदी\u00A0ने मंगलवार\u00A0को पेरिस में मैक्रों से मुलाकात की।'],
  ])('reads the same out of %s', (_, text) => {
    const reading = readText({ text, language: 'hi', publishedOn: '2025-09-10' });
    expectVerbatim(text, reading);
    expect(reading.events).toMatchObject([
      { time: { edtf: '2025-09-09' }, place: { key: 'place/paris' }, modality: 'HAPPENED' },
    ]);
  });

  it('reads 200,000 characters in time that grows with their number', () => {
    const text = `${HINDI} `.repeat(Math.floor(200_000 / (HINDI.length + 1)));
    const start = process.cpuUsage();
    expect(readText({ text, language: 'hi', publishedOn: '2025-09-10' }).events).toHaveLength(1);
    // Linear reading takes about 2 s of a core; a quadratic one takes minutes.
    expect(process.cpuUsage(start).user).toBeLessThan(30_000_000);
  });
});
