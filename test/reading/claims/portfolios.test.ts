import { readText } from '../../../src/reading/readText.js';

const OATH = 'Daniel Marak was sworn in as chief minister on Thursday.';
const OATH_HI = 'डैनियल मराक ने गुरुवार को मुख्यमंत्री पद की शपथ ली।';

/** Who holds which portfolio: `finance: person/~rks-rv`. */
function held(text: string): string[] {
  return readText({ text, publishedOn: '2026-07-10' })
    .claims.filter(({ rule }) => rule === 'person/of-portfolio')
    .map(({ subject, value }) => {
      const slug = subject.kind === 'event' ? subject.facet?.key.replace('portfolio/', '') : '';
      return `${slug}: ${value.kind === 'entity' ? value.entity.key : ''}`;
    });
}

describe('person/of-portfolio', () => {
  it.each([
    [
      `${OATH} Marak on Friday retained the home and finance departments for himself.`,
      ['home: person/~dnl-mrk', 'finance: person/~dnl-mrk'],
    ],
    [
      `${OATH} Rakesh Sangma was given the health and education portfolios.`,
      ['health: person/~rks-sngm', 'education: person/~rks-sngm'],
    ],
    [
      `${OATH} The finance portfolio went to Rakesh Sangma and the home department to Sanjay Rao.`,
      ['finance: person/~rks-sngm', 'home: person/~snj-r'],
    ],
    [
      `${OATH_HI} मराक ने गृह विभाग अपने पास रखा है, वहीं वित्त विभाग राकेश राव को दिया गया है।`,
      ['home: person/~dnl-mrk', 'finance: person/~rks-rv'],
    ],
    [
      `${OATH_HI} राकेश राव को स्वास्थ्य और शिक्षा विभाग मिले हैं।`,
      ['health: person/~rks-rv', 'education: person/~rks-rv'],
    ],
    [`${OATH} The department of agriculture officials met Sanjay Rao.`, []],
    [`${OATH} Rakesh Sangma was not given the finance department.`, []],
    [`${OATH_HI} वित्त मंत्री राकेश राव ने विभाग की बैठक ली।`, []],
    ['Rakesh Sangma was given the finance department.', []],
  ] as const)('%s', (text, expected) => {
    expect(held(text)).toEqual(expected);
  });
});
