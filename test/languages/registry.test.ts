import { detectLanguage, packFor } from '../../src/languages/registry.js';

describe('packFor', () => {
  it.each(['hi', 'hi-IN', 'HI', 'hi-Deva-IN'])('reads %s with the Hindi pack', (tag) => {
    expect(packFor(tag)?.pack.language).toBe('hi');
  });

  it.each(['', 'und', 'mr', 'hin', 'x-hi'])('has none for "%s"', (tag) => {
    expect(packFor(tag)).toBeNull();
  });

  it('compiles a pack once', () => {
    expect(packFor('hi')).toBe(packFor('hi-IN'));
  });
});

describe('detectLanguage', () => {
  it.each([
    ['Hindi', 'प्रधानमंत्री मोदी ने मैक्रों से मुलाकात की।', 'hi'],
    ['Hindi with English names', 'PM Modi ने सोशल मीडिया पर जानकारी दी और मुलाकात की।', 'hi'],
    ['English', 'Modi met Macron in Paris.', 'en'],
    ['figures alone', '2025, 17-18', 'und'],
    ['nothing', '', 'und'],
    ['another script', 'মোদী প্যারিসে গিয়েছেন', 'und'],
  ])('takes %s for %s', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('looks at the beginning: a long tail in another script does not count', () => {
    const hindi = 'मोदी ने मैक्रों से मुलाकात की। '.repeat(200);
    expect(detectLanguage(hindi + 'Modi met Macron. '.repeat(2_000))).toBe('hi');
  });
});
