import { mentioned, NEWS_DAY, read, unmark } from '../../support/reading.js';

/** One value, many phrasings, read on Wednesday 10 September 2025; the words of the time in brackets. */
// biome-ignore format: one value a row reads as a table
const TIMES: readonly (readonly [string, ...string[]])[] = [
  ['2025-09-08T11:30:00', 'वह [सोमवार को सुबह साढ़े ग्यारह बजे] पहुंचे।', 'वह [सोमवार सुबह 11:30 बजे] पहुंचे।', 'वह [सोमवार की सुबह 11.30 बजे] पहुंचे।'],
  ['2025-09-11T15:15:00', 'वह [कल दोपहर सवा तीन बजे] आएंगे।', 'वह [कल दोपहर 3:15 बजे] आएंगे।'],
  ['2025-09-11T07:45:00', 'वह [कल सुबह पौने आठ बजे] आएंगे।'],
  ['2025-09-11T17:20:00', 'वह [कल शाम पांच बजकर बीस मिनट] पर आएंगे।'],
  ['2025-09-09T20:22:00+05:30', 'वह [मंगलवार रात 8:22 बजे IST] को पहुंचे।', 'वह [मंगलवार को रात 8:22 बजे (IST)] पहुंचे।'],
  ['2025-09-11T09:00:00/2025-09-11T17:00:00', 'मतदान [कल सुबह 9 बजे से शाम 5 बजे तक] होगा।', 'मतदान [कल सुबह 9 से 5 बजे तक] होगा।'],
  ['2025-09-11T16:00:00', 'वह [कल 4 बजे] आएंगे।', 'वह [कल शाम 4 बजे] आएंगे।'],
  ['2025-09-11T10:00:00', 'वह [कल 10 बजे] आएंगे।'],
  ['2025-09-09T20:00:00~/2025-09-09T23:59:59~', 'वह [मंगलवार रात] पहुंचे।', 'वह [मंगलवार की रात] पहुंचे।'],
];

const rows = TIMES.flatMap(([value, ...said]) =>
  said.map((sentence) => [sentence, value] as const),
);

describe(`Hindi times of day on ${NEWS_DAY}`, () => {
  it.each(rows)('%s is %s', (marked, value) => {
    const { text, words } = unmark(marked);
    expect(mentioned(read(text), 'time')).toEqual([`${words} = ${value}`]);
  });

  it('gives a bare hour the day that the sentence names before it', () => {
    expect(mentioned(read('मंगलवार को बैठक में शाम 6 बजे फैसला हुआ।'), 'time')).toEqual([
      'मंगलवार = 2025-09-09',
      'शाम 6 बजे = 2025-09-09T18:00:00',
    ]);
  });

  it.each(['स्कोर 2:1 रहा।', 'अनुपात 16:9 है।', 'बारह बज गए।'])('%s tells no time', (sentence) => {
    expect(mentioned(read(sentence), 'time')).toEqual([]);
  });
});
