import { facetsOf, readNews } from '../../support/happenings.js';

const BUS = 'सागर के पास रविवार को एक बस खाई में गिर गई। ';
const BUS_EN = 'A bus fell into a gorge near Sagar on Sunday. ';

/** The counts that a report of an accident of the Sunday before gives. */
function counts(text: string): string[] {
  const lead = /\p{Script=Devanagari}/u.test(text) ? BUS : BUS_EN;
  return facetsOf(readNews(lead + text), 'figure/of-measure');
}

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, readonly string[]])[] = [
  // What a toll was before it rose, and what it rose to
  ['The number of dead, which had been 14 on Monday night, has gone up to 17.', ['killed = 14 person', 'killed = 17 person']],
  ['The death toll, which stood at 9 till Monday, climbed to 12.', ['killed = 9 person', 'killed = 12 person']],
  ['The toll rose from 14 to 17 on Tuesday.', ['killed = 17 person']],
  ['Between 14 and 17 people were killed.', ['killed = 14..17 person']],
  ['मृतकों की संख्या, जो सोमवार रात 14 थी, बढ़कर 17 हो गई।', ['killed = 14 person', 'killed = 17 person']],
  ['मृतकों की संख्या 14 से बढ़कर 17 हो गई है।', ['killed = 14 person', 'killed = 17 person']],
  // What a year took is of no single accident, nor who died on a day before it
  ['Nine people died. In the whole of 2024 the ghat saw 31 deaths in six accidents.', ['killed = 9 person']],
  ['Nine people died. Last year 31 people died on this road.', ['killed = 9 person']],
  ['Nine people died. On August 30 four labourers had died at this very bend.', ['killed = 9 person']],
  ['On Monday four labourers died of their wounds.', ['killed = 4 person']],
  ['हादसे में नौ लोगों की मौत हुई। पूरे 2024 में इस घाटी में 31 मौतें हुईं।', ['killed = 9 person']],
  ['हादसे में नौ लोगों की मौत हुई। पिछले साल इस सड़क पर 31 लोगों की जान गई।', ['killed = 9 person']],
  ['सोमवार को चार लोगों ने दम तोड़ दिया।', ['killed = 4 person']],
  // Of the injured so many have died: no count of the injured, nor of all the dead
  ['सोमवार को चार घायलों ने दम तोड़ दिया।', []],
  ['दिन ढलने तक पांच घायलों की मौत हो गई।', []],
  ['हादसे में नौ लोगों की मौत हुई और पांच घायल हैं।', ['killed = 9 person', 'injured@9 = 5 person']],
  ['हादसे में पांच घायल हैं, जबकि नौ की मौत हो गई।', ['injured@9 = 5 person', 'killed = 9 person']],
  // A question of the report, and what answers it
  ['How many died? Nineteen people so far, officials say.', ['killed = 19 person']],
  ['How many were hurt? About 30 people, the police say.', ['injured = 30~ person']],
  ['How many died? Officials do not say. Nineteen people live in the village.', []],
  // For how many a vehicle was meant, and how many it held
  ['On board were 52 passengers in a vehicle licensed for forty.', ['aboard = 52 person', 'capacity = 40 person']],
  ['The bus, with a permit for 32 passengers, was carrying 60 people.', ['capacity = 32 person', 'aboard = 60 person']],
  ['बस में 46 लोग सवार थे, हालांकि उसका परमिट 40 सवारियों का ही था।', ['aboard = 46 person', 'capacity = 40 person']],
  // The time that somebody has for a report
  ['The collector has a month to submit his findings.', ['report-due = P1M']],
  ['The SIT has been given a fortnight to file its report.', ['report-due/organisation/inquiry:police = P2W']],
  ['The panel has 15 days to submit its report.', ['report-due = P15D']],
  ['The driver has 15 days to submit a bond.', []],
];

describe('the counts of an accident', () => {
  test.each(CASES)('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
