import { facetsOf, readNews } from '../support/happenings.js';

const MEASURED = 'figure/of-measure';
const QUAKE = 'अफगानिस्तान में सोमवार को भूकंप आया।';
const QUAKE_EN = 'An earthquake struck Afghanistan on Monday.';

describe('counts of several places', () => {
  // biome-ignore format: a case a row
  it.each<[string, string[]]>([
    // Each count is of its place, known or not
    [`${QUAKE} बदख्शां में 279 और तखार में 50 लोगों ने जान गंवाई।`, ['killed/place/badakhshan = 279 person', 'killed/place/takhar = 50 person']],
    [`${QUAKE} सुमेरान में 279 और तखार में 50 लोगों ने जान गंवाई।`, ['killed = 279 person', 'killed/place/takhar = 50 person']],
    [`${QUAKE_EN} The ministry counted 312 dead: 255 in Badakhshan and 57 in Takhar.`, ['killed = 312 person', 'killed/place/badakhshan = 255 person', 'killed/place/takhar = 57 person']],
    [`${QUAKE} मृतकों की संख्या 233 हो गई। इनमें बदख्शां के 195 और तखार के 38 लोग हैं।`, ['killed = 233 person', 'killed/place/badakhshan = 195 person', 'killed/place/takhar = 38 person']],
    // One place alone is where it was
    ['बदख्शां में सोमवार को भूकंप आया। बदख्शां में 279 लोगों ने जान गंवाई।', ['killed = 279 person']],
  ])('%s', (text, expected) => {
    expect(facetsOf(readNews(text), MEASURED)).toEqual(expected);
  });
});

describe('where an earthquake was', () => {
  it.each([
    ['the epicentre, wherever it was felt', `${QUAKE} भूकंप का केंद्र चमोली में था।`, 'place/chamoli'],
    [
      'where it was, not where a wall fell',
      `${QUAKE_EN} A wall collapsed in Peshawar.`,
      'place/afghanistan',
    ],
    [
      'not where so many died',
      `${QUAKE_EN} It killed 255 people in Badakhshan and 57 in Takhar.`,
      'place/afghanistan',
    ],
  ])('%s', (_, text, place) => {
    expect(readNews(text).events[0]?.place?.key).toBe(place);
  });
});
