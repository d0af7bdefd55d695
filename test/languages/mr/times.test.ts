import { readText } from '../../../src/reading/readText.js';
import { expectVerbatim, mentioned, NEWS_DAY, unmark } from '../../support/reading.js';
import { noTimes, times } from './times.corpus.js';

const rows = times.flatMap(({ value, said }) => said.map((sentence) => [sentence, value] as const));

function timesIn(text: string): readonly string[] {
  const reading = readText({ text, language: 'mr', publishedOn: NEWS_DAY });
  expectVerbatim(text, reading);
  return mentioned(reading, 'time');
}

describe(`Marathi times on ${NEWS_DAY}`, () => {
  it.each(rows)('%s is %s', (marked, value) => {
    const { text, words } = unmark(marked);
    expect(timesIn(text)).toEqual([`${words} = ${value}`]);
  });

  it.each(noTimes)('%s tells no time', (sentence) => {
    expect(timesIn(sentence)).toEqual([]);
  });
});
