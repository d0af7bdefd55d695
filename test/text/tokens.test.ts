import { tokenise } from '../../src/text/tokens.js';

/** Tokens as `text`, with `w`, `n` or `m` for what they are. */
const told = (text: string): string[] =>
  tokenise(text).map((token) => `${token.kind[0]}:${token.text}`);

describe('tokenise', () => {
  it.each([
    ['words', 'मोदी ने कहा', ['w:मोदी', 'w:ने', 'w:कहा']],
    ['marks within a word', 'पहुँचेंगे क़लम', ['w:पहुँचेंगे', 'w:क़लम']],
    ['digits behind a letter', 'जी20 G7', ['w:जी20', 'w:G7']],
    ['letters behind a digit', '26वें 3री', ['n:26', 'w:वें', 'n:3', 'w:री']],
    ['an Indian number', '5,00,000 लोग', ['n:5,00,000', 'w:लोग']],
    ['a list of figures', '12,14,२६ और 3', ['n:12', 'm:,', 'n:14', 'm:,', 'n:२६', 'w:और', 'n:3']],
    ['no list', '12,34,567 8,26 1,05,06', ['n:12,34,567', 'n:8,26', 'n:1,05,06']],
    ['a decimal', '2.5 7.5%', ['n:2.5', 'n:7.5', 'm:%']],
    ['a time of day', '10:30 बजे', ['n:10:30', 'w:बजे']],
    ['Devanagari digits', '१७-१८ नवंबर', ['n:१७', 'm:-', 'n:१८', 'w:नवंबर']],
    [
      'a comma behind a number',
      '18 नवंबर, 2025, को',
      ['n:18', 'w:नवंबर', 'm:,', 'n:2025', 'm:,', 'w:को'],
    ],
    ['a full stop behind a number', 'सन 2025.', ['w:सन', 'n:2025', 'm:.']],
    ['a danda', 'आए। गए॥', ['w:आए', 'm:।', 'w:गए', 'm:॥']],
    ['a hyphen', 'F-16 भारत-रूस', ['w:F', 'm:-', 'n:16', 'w:भारत', 'm:-', 'w:रूस']],
    ['quotation marks', '“मोदी”', ['m:“', 'w:मोदी', 'm:”']],
    ['nothing', ' \n ', []],
  ])('cuts %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('folds keys and keeps texts', () => {
    expect(tokenise('मुलाक़ात २०२५ TASS').map(({ key }) => key)).toEqual(['मुलाकात', '2025', 'tass']);
  });

  it('says where white space stands before', () => {
    const spaced = tokenise('26वें सत्र, में').map(({ spaced }) => spaced);
    expect(spaced).toEqual([true, false, true, false, true]);
  });

  it('gives offsets in the whole text for a part of it', () => {
    const text = 'पहला। दूसरा वाक्य';
    const tokens = tokenise(text, 6, 12);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(['दूसरा']);
    expect(tokens[0]).toMatchObject({ start: 6, end: 11, spaced: true });
  });
});
