import { mentioned, NEWS_DAY, read, unmark } from '../../support/reading.js';
import { noTimes, times } from './times.corpus.js';

const rows = times.flatMap(({ value, said }) => said.map((sentence) => [sentence, value] as const));

describe(`Hindi times on ${NEWS_DAY}`, () => {
  it.each(rows)('%s is %s', (marked, value) => {
    const { text, words } = unmark(marked);
    expect(mentioned(read(text), 'time')).toEqual([`${words} = ${value}`]);
  });

  it.each([
    ['17 और 18 नवंबर', '2025-11-17/2025-11-18', ['17 = 2025-11-17', '18 नवंबर = 2025-11-18']],
    ['17 एवं 18 नवंबर', '2025-11-17/2025-11-18', ['17 = 2025-11-17', '18 नवंबर = 2025-11-18']],
    ['6 और 11 नवंबर', '{2025-11-06,2025-11-11}', ['6 = 2025-11-06', '11 नवंबर = 2025-11-11']],
    [
      '6 व 11 नवंबर 2025',
      '{2025-11-06,2025-11-11}',
      ['6 = 2025-11-06', '11 नवंबर 2025 = 2025-11-11'],
    ],
    [
      '6, 11 और 14 नवंबर',
      '{2025-11-06,2025-11-11,2025-11-14}',
      ['6 = 2025-11-06', '11 = 2025-11-11', '14 नवंबर = 2025-11-14'],
    ],
  ])('%s is %s, and each of its days', (days, value, each) => {
    expect(mentioned(read(`मतदान ${days} को होगा।`), 'time')).toEqual([
      `${days} = ${value}`,
      ...each,
    ]);
  });

  it.each([
    ['2019 और 2024', '{2019,2024}', ['2019 = 2019', '2024 = 2024']],
    ['2014, 2019 और 2024', '{2014,2019,2024}', ['2014 = 2014', '2019 = 2019', '2024 = 2024']],
  ])('%s is %s, and each of its years', (years, value, each) => {
    expect(mentioned(read(`वह ${years} में सांसद बने।`), 'time')).toEqual([
      `${years} = ${value}`,
      ...each,
    ]);
  });

  it.each(noTimes)('%s tells no time', (sentence) => {
    expect(mentioned(read(sentence), 'time')).toEqual([]);
  });

  it.each([
    ['a weekday', 'बैठक सोमवार को हुई।'],
    ['a relative day', 'बैठक आज हुई।'],
    ['a month without its year', 'बैठक मार्च में हुई।'],
    ['a vague time', 'बैठक हाल ही में हुई।'],
  ])('does not resolve %s where publication is not known', (_, sentence) => {
    expect(mentioned(read(sentence, null), 'time')).toEqual([]);
  });

  it.each([
    ['2025-09-10~', 'सोमवार को बैठक हुई।', ['सोमवार = 2025-09-08']],
    ['2025-09-09/2025-09-10', 'बैठक आज हुई।', ['आज = 2025-09-09/2025-09-10']],
    ['2025-01-02', 'बैठक 31 दिसंबर को हुई।', ['31 दिसंबर = 2024-12-31']],
    ['2025-01-02', 'बैठक पिछले महीने हुई।', ['पिछले महीने = 2024-12']],
    ['2025-12-30', 'बैठक जनवरी में होगी।', ['जनवरी = 2026-01']],
    ['2024-03-31', 'बैठक पिछले महीने हुई।', ['पिछले महीने = 2024-02']],
    // An article that went out about a day may have gone out just before it: its plan for that day still stands.
    ['2025-09-10~', 'बैठक 8 सितंबर को होगी।', ['8 सितंबर = 2025-09-08']],
    ['2025-09-10', 'बैठक 8 सितंबर को होगी।', ['8 सितंबर = 2026-09-08']],
    // A month cannot say which Monday is meant.
    ['2025-09', 'बैठक सोमवार को हुई।', []],
  ])('reads from a publication on %s: %s', (publishedOn, sentence, expected) => {
    expect(mentioned(read(sentence, publishedOn), 'time')).toEqual(expected);
  });
});
