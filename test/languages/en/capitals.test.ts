import { readText } from '../../../src/reading/readText.js';
import { NEWS_DAY } from '../../support/reading.js';

const entities = (text: string) =>
  readText({ text, language: 'en', publishedOn: NEWS_DAY }).mentions.flatMap(({ value }) =>
    value.kind === 'entity' ? [value.entity.key] : [],
  );

describe('English names of one word', () => {
  it.each([
    ['The US will help.', 'place/united-states'],
    ['He met Putin.', 'person/vladimir-putin'],
    ['He met PUTIN.', 'person/vladimir-putin'],
  ])('are read with their capitals: %s', (sentence, key) => {
    expect(entities(sentence)).toContain(key);
  });

  it.each(['They told us to go.', 'Us they forgot.', 'They met at 5 pm.'])(
    'are other words without: %s',
    (sentence) => {
      expect(entities(sentence)).toEqual([]);
    },
  );
});
