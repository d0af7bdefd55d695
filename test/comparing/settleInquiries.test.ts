import { compareClaims } from '../../src/comparing/askQuestions.js';
import { readText } from '../../src/reading/readText.js';
import { gatherReports } from '../support/gatheredReports.js';

const FIRE = 'Six workers were killed in a fire at a factory in Kanpur on Friday.';
const FIRE_HI = 'कानपुर की एक फैक्ट्री में शुक्रवार को लगी आग में छह मजदूरों की मौत हो गई।';

/** What several reports give as the time within which an inquiry reports: `consensus: lengths`. */
function due(...texts: readonly string[]): string[] {
  const { mentions, claims } = gatherReports(
    texts.map((text) => readText({ text, publishedOn: '2026-05-23' })),
    ({ subject }) => subject.kind === 'event' && subject.facet?.measure === 'report-due',
  );
  return compareClaims(mentions, claims).questions.map(
    ({ consensus, answers }) =>
      `${consensus}: ${answers.map(({ value }) => (value.kind === 'duration' ? value.iso : '')).join(', ')}`,
  );
}

describe('the time given to an inquiry', () => {
  it.each([
    [
      'two inquiries',
      [
        `${FIRE} A magisterial inquiry will report within seven days.`,
        `${FIRE_HI} विभागीय जांच की रिपोर्ट दस दिन के भीतर मांगी गई है।`,
      ],
      ['SINGLE_SOURCE: P10D', 'SINGLE_SOURCE: P7D'],
    ],
    [
      'one by its name',
      [
        `${FIRE} A magisterial inquiry will report within seven days.`,
        `${FIRE_HI} मजिस्ट्रेटी जांच की रिपोर्ट दस दिन के भीतर मांगी गई है।`,
      ],
      ['CONFLICTING: P7D, P10D'],
    ],
    [
      'one that a source leaves without its name',
      [
        `${FIRE} A magisterial inquiry will report within seven days.`,
        `${FIRE_HI} जांच रिपोर्ट दस दिन के भीतर मांगी गई है।`,
      ],
      ['CONFLICTING: P7D, P10D'],
    ],
    [
      'none named',
      [
        `${FIRE} The panel will submit its report within seven days.`,
        `${FIRE_HI} जांच रिपोर्ट सात दिन के भीतर मांगी गई है।`,
      ],
      ['AGREED: P7D'],
    ],
  ] as const)('%s', (_, texts, expected) => {
    expect(due(...texts).sort()).toEqual(expected);
  });
});
