import { compareArticles, readArticles } from '../support/compareTexts.js';
import { readStories } from '../support/goldStory.js';
import { expectVerbatim } from '../support/reading.js';
import { type Score, scoreStory, sumOf } from '../support/scoreStory.js';

/** Of all questions over the stories: what was reached, and a little room. */
const LEAST_TOGETHER = 0.7;
/** Of all pairs: the editor stops trusting what alarms without ground. */
const MOST_FALSE_ALARMS = 0.02;
const MOST_TRAP_ALARMS = 0.02;

const stories = readStories().map((story) => ({
  ...story,
  articles: readArticles(story.articles),
}));
let total: Score;

beforeAll(() => {
  total = sumOf(stories.map((story) => scoreStory(story, compareArticles(story.articles))));
});

const rate = (name: string, some: number, all: number): string =>
  `${name} ${some}/${all} = ${((100 * some) / all).toFixed(1)} %`;

/** Every figure, so that a failure shows what was bought with what. */
const figures = ({ falseAlarms, trapAlarms, ...score }: Score): string =>
  [
    rate('questions brought together', score.together, score.questions),
    rate('false alarms', falseAlarms.length, score.compatiblePairs),
    rate('alarms in traps', trapAlarms.length, score.trapPairs),
    rate('conflicts found', score.conflictsFound, score.conflictPairs),
  ].join('\n');

describe('the development stories', () => {
  it.each(stories.flatMap(({ articles }) => articles))(
    '$id is quoted word for word',
    ({ text, reading }) => {
      expect(reading.claims).not.toEqual([]);
      expectVerbatim(text, reading);
    },
  );

  it('are questions and pairs enough to measure by', () => {
    expect(total.questions).toBeGreaterThanOrEqual(100);
    expect(total.compatiblePairs).toBeGreaterThanOrEqual(300);
    expect(total.trapPairs).toBeGreaterThanOrEqual(300);
  });

  it('have their sources brought together', () => {
    if (total.together < LEAST_TOGETHER * total.questions) throw new Error(figures(total));
  });

  it('are no false alarm', () => {
    const { falseAlarms, compatiblePairs } = total;
    if (falseAlarms.length > MOST_FALSE_ALARMS * compatiblePairs)
      throw new Error([figures(total), ...falseAlarms].join('\n'));
  });

  it('set off no alarm in a trap', () => {
    const { trapAlarms, trapPairs } = total;
    if (trapAlarms.length > MOST_TRAP_ALARMS * trapPairs)
      throw new Error([figures(total), ...trapAlarms].join('\n'));
  });
});
