import { compareClaims } from '../../src/comparing/askQuestions.js';
import { gatherReports } from '../support/gatheredReports.js';
import { readNews } from '../support/happenings.js';

/** The questions that reports answer: `consensus: values`, where more than one source answers. */
function asked(...texts: readonly string[]): string[] {
  const { mentions, claims } = gatherReports(texts.map((text) => readNews(text)));
  return compareClaims(mentions, claims)
    .questions.filter(
      ({ kind, independentOrigins }) => kind === 'QUANTITY' && independentOrigins > 1,
    )
    .map(({ consensus, answers }) => `${consensus}: ${answers.length}`);
}

const MERGER =
  'Malwa Finance and Shivalik Capital will merge; the shareholders of both companies will vote.';

describe('figures whose scope their words leave open', () => {
  it.each([
    // The very figure that another source scopes
    [
      [`${MERGER} Shivalik has 412 branches.`, `${MERGER} All 412 branches will stay.`],
      ['AGREED: 1'],
    ],
    // Another figure, or one that many things have
    [[`${MERGER} Shivalik has 412 branches.`, `${MERGER} All 640 branches will stay.`], []],
    [[`${MERGER} Shivalik has 40 branches.`, `${MERGER} All 40 branches will stay.`], []],
    // The figure that another source rounds
    [
      [
        `${MERGER} Malwa will pay Rs 9,360 crore for Shivalik.`,
        `${MERGER} About Rs 9,400 crore was mentioned on the day.`,
      ],
      ['REFINED: 2'],
    ],
    [
      [
        `${MERGER} Malwa will pay Rs 9,360 crore for Shivalik.`,
        `${MERGER} About Rs 7,000 crore was mentioned on the day.`,
      ],
      [],
    ],
    // Two scopes that it could have
    [
      [
        `${MERGER} Shivalik has 412 branches.`,
        `${MERGER} Malwa has 412 branches.`,
        `${MERGER} All 412 branches will stay.`,
      ],
      [],
    ],
  ])('%j', (texts, expected) => {
    expect(asked(...texts)).toEqual(expected);
  });
});
