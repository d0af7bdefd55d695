import { facetsOf, readNews } from '../../support/happenings.js';

const RULE = 'figure/of-measure';
const BJP = 'organisation/bjp';
const INC = 'organisation/indian-national-congress';

/** What a text of an election report gives; the state is named once. */
// biome-ignore format: a text and its facets a row
const TOLD: readonly (readonly [string, readonly string[]])[] = [
  // Seats, where no word tells of an election
  ['झारखंड में कांग्रेस को 16 और भाजपा को 21 सीटें मिली हैं।', [`seats/${INC} = 16 seat`, `seats/${BJP} = 21 seat`]],
  ['झारखंड में भाजपा 21 सीटों पर सिमट गई।', [`seats/${BJP} = 21 seat`]],
  ['झारखंड की 81 में से 21 सीटें भाजपा ने जीतीं।', ['house = 81 seat', `seats/${BJP} = 21 seat`]],
  ['The BJP managed only 21 seats in Jharkhand, while the Congress bagged 16.', [`seats/${BJP} = 21 seat`, `seats/${INC} = 16 seat`]],
  ['The Congress swept to power in Jharkhand, winning 43 of the 81 seats.', [`seats/${INC} = 43 seat`, 'house = 81 seat']],
  // Those of an earlier election are its own
  ['झारखंड में 2019 में भाजपा को 25 सीटें मिली थीं।', [`seats/${BJP}@2019 = 25 seat`]],
  ['The BJP won 21 seats in Jharkhand, down from 25 in 2019.', [`seats/${BJP} = 21 seat`]],
  // Shares
  ['झारखंड में भाजपा का वोट शेयर 33.2 फीसदी रहा।', [`vote-share/${BJP} = 33.2 %`]],
  ["In Jharkhand the BJP's vote share was 33.2 per cent.", [`vote-share/${BJP} = 33.2 %`]],
  ['In Jharkhand the vote share was 33.2 per cent for the BJP.', [`vote-share/${BJP} = 33.2 %`]],
  ['झारखंड में 67.7 प्रतिशत वोट पड़े।', ['turnout = 67.7 %']],
  ['झारखंड में पहले चरण में 64.9 प्रतिशत मतदान हुआ।', ['turnout/phase/1 = 64.9 %']],
  ['A turnout of 64.9 per cent was recorded in the first phase in Jharkhand.', ['turnout/phase/1 = 64.9 %']],
  // Who stood, and by how much one won
  ['झारखंड में पहले चरण के चुनाव में 683 उम्मीदवार मैदान में हैं।', ['candidates/phase/1 = 683 candidate']],
  ['झारखंड में सुरेश राठी ने दिनेश यादव को 39,791 वोटों से हराया।', ['margin/person/~srs-rti = 39791 vote']],
  ['झारखंड में सुरेश राठी 39,791 मतों के अंतर से जीते।', ['margin/person/~srs-rti = 39791 vote']],
  ['In Jharkhand, Suresh Rathi defeated Dinesh Yadav by 39,791 votes.', ['margin/person/~srs-rti = 39791 vote']],
  ['In Jharkhand, Suresh Rathi won by a margin of 39,791 votes.', ['margin/person/~srs-rti = 39791 vote']],
  // No state, no election
  ['भाजपा को 21 सीटें मिलीं।', []],
];

describe('the figures of an election', () => {
  it.each(TOLD)('%s', (text, expected) => {
    const told = facetsOf(readNews(text), RULE).filter((one) => !one.startsWith('same/'));
    expect([...told].sort()).toEqual([...expected].sort());
  });
});

describe('what the police seize', () => {
  const CASE = 'पुलिस ने फिरोजपुर में सोमवार को सुरेश राठी को गिरफ्तार कर';

  it.each([
    [`${CASE} 40 किलो हेरोइन बरामद की।`, ['seized/stuff/heroin = 40 kg']],
    [`${CASE} 12 किलो सोना जब्त किया।`, ['seized/stuff/gold = 12 kg']],
    [
      'Police arrested Suresh Rathi in Ferozepur on Monday and seized 40 kg of heroin.',
      ['seized/stuff/heroin = 40 kg'],
    ],
    // Nothing says what the weight is of
    [`${CASE} 40 किलो माल बरामद किया।`, []],
  ])('%s', (text, expected) => {
    const told = facetsOf(readNews(text), RULE).filter((one) => one.startsWith('seized'));
    expect(told).toEqual(expected);
  });
});
