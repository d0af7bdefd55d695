import { compareClaims } from '../../src/comparing/askQuestions.js';
import { questionText } from '../../src/comparing/wording.js';
import { readText } from '../../src/reading/readText.js';
import { gatherReports } from '../support/gatheredReports.js';

/** The dates of acts that several reports give, as `consensus: times`. */
function asked(...texts: readonly string[]) {
  const { mentions, claims } = gatherReports(
    texts.map((text) => readText({ text, publishedOn: '2026-03-10' })),
    ({ rule }) => rule === 'date/of-act',
  );
  return compareClaims(mentions, claims).questions.filter((one) => one.independentOrigins > 1);
}

const met = (...texts: readonly string[]): string[] =>
  asked(...texts).map(
    ({ consensus, answers }) =>
      `${consensus}: ${answers.map(({ value }) => (value.kind === 'time' ? value.edtf : '')).join(', ')}`,
  );

const STRIKE = 'Doctors at the Sawai hospital in Jaipur, led by Anil Tomar, ended their strike';

describe('accounts of loose dated acts', () => {
  it.each([
    [
      'one day',
      [`${STRIKE} on Monday.`, 'जयपुर में सोमवार को डॉक्टरों की हड़ताल समाप्त हो गई।'],
      ['AGREED: 2026-03-09'],
    ],
    [
      'a day apart, with two names in common',
      [
        `${STRIKE} on Monday.`,
        'जयपुर में अनिल तोमर की अगुवाई में रविवार को डॉक्टरों की हड़ताल समाप्त हो गई।',
      ],
      ['CONFLICTING: 2026-03-08, 2026-03-09'],
    ],
    [
      'a day apart, with a town alone in common',
      [`${STRIKE} on Monday.`, 'जयपुर में रविवार को कैब चालकों की हड़ताल समाप्त हो गई।'],
      [],
    ],
    ['in two towns', [`${STRIKE} on Monday.`, 'कोटा में सोमवार को डॉक्टरों की हड़ताल समाप्त हो गई।'], []],
    ['begun and ended', [`${STRIKE} on Monday.`, 'जयपुर में सोमवार को डॉक्टरों की हड़ताल शुरू हो गई।'], []],
    [
      'a month and a day in it',
      [
        'The licence of the Omkar mill in Bhiwandi expired in June 2024.',
        'भिवंडी की ओमकार मिल का लाइसेंस 30 जून 2024 को खत्म हुआ था। मिल के मालिक राजन पटवर्धन हैं।',
        'The licence of the mill in Bhiwandi, which Rajan Patwardhan owns, expired on June 30, 2024.',
      ],
      ['REFINED: 2024-06-30, 2024-06'],
    ],
    [
      'again a day later',
      [
        'The weather office issued a red alert for Wayanad and Idukki on Monday.',
        'The weather office issued a red alert for Wayanad and Idukki on Sunday.',
      ],
      [],
    ],
    [
      'the first and the second',
      [
        'A second relief flight from Nagpur reached Kabul on Monday.',
        'A third relief flight from Nagpur reached Kabul on Sunday.',
      ],
      [],
    ],
  ] as const)('%s', (_, texts, expected) => {
    expect(met(...texts)).toEqual(expected);
  });

  it('are asked for as a person would', () => {
    const [question] = asked(
      `${STRIKE} on Monday.`,
      'जयपुर में सोमवार को डॉक्टरों की हड़ताल समाप्त हो गई।',
    );
    expect(question && questionText(question.kind, question.subject, 'en')).toBe(
      'When did the end of the strike in Jaipur take place in March 2026?',
    );
    expect(question && questionText(question.kind, question.subject, 'hi')).toBe(
      'मार्च 2026 में जयपुर में हड़ताल की समाप्ति कब हुई?',
    );
  });
});
