import { mentioned, read } from '../support/reading.js';

const inferred = (text: string) => read(text, null).publishedOn;

describe('the publication day', () => {
  it.each([
    ['the day told as past', 'मोदी ने मंगलवार (9 सितंबर, 2025) को मैक्रों से मुलाकात की।', '2025-09-09~'],
    [
      'the latest of several',
      'मोदी 2 मार्च 2024 को आए थे। मोदी 9 सितंबर 2025 को मैक्रों से मिले। वह 1 मई 2025 को भी आए थे।',
      '2025-09-09~',
    ],
    [
      'not a day that is still to come',
      'मोदी 9 सितंबर 2025 को मैक्रों से मिले। वह 5 दिसंबर 2025 को आएंगे।',
      '2025-09-09~',
    ],
    ['a day of a clause without a verb', 'पेरिस, 9 सितंबर 2025: अहम बैठक', '2025-09-09~'],
    ['not a month', 'मोदी सितंबर 2025 में मैक्रों से मिले।', null],
    ['not a day without its year', 'मोदी 9 सितंबर को मैक्रों से मिले।', null],
    [
      'not a day of the furniture',
      'मोदी मैक्रों से मिले।\nभारतJanuary 22, 2026मोदी 9 सितंबर 2025 को आए',
      null,
    ],
    ['nothing in an empty text', '', null],
  ])('is inferred from %s', (_, text, expected) => {
    expect(inferred(text)).toBe(expected);
  });

  it('is as given where it is given', () => {
    expect(read('मोदी 9 सितंबर 2025 को मैक्रों से मिले।', '2025-09-12').publishedOn).toBe('2025-09-12');
  });

  it('anchors what leans on it, once inferred', () => {
    const text = 'मोदी मंगलवार (9 सितंबर, 2025) को मैक्रों से मिले। मोदी सोमवार को किशिदा से मिले थे।';
    expect(mentioned(read(text, null), 'time')).toEqual([
      'मंगलवार (9 सितंबर, 2025) = 2025-09-09',
      'सोमवार = 2025-09-08',
    ]);
  });
});
