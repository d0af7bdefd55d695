import { readNews } from '../support/happenings.js';

/** The keys of the case that a text tells of. */
function keysOf(text: string): readonly string[] {
  const { events } = readNews(text);
  const trial = events.find(({ participants: [kind] }) => kind?.key === 'event/trial');
  return trial?.blockKeys ?? [];
}

describe('the keys under which reports of one case meet', () => {
  it.each([
    [
      'पटना की अदालत ने नहर घोटाले में 12 लोगों को दोषी ठहराया।',
      'Twelve people were convicted in the canal scam on Monday, lawyers in Patna said.',
    ],
    [
      'छत्तीसगढ़ के राशन घोटाले में चार दोषियों को पांच साल की सजा मिली।',
      'Four convicts were given five years in jail in the PDS scam in Raipur.',
    ],
    [
      'रांची में सीबीआई ने उर्वरक खरीद घोटाले में 900 पन्नों का आरोपपत्र दाखिल किया।',
      'The CBI had filed a 900-page charge sheet in the fertiliser scam.',
    ],
    [
      'पटना की अदालत ने झुनझुन घोटाले में 12 लोगों को दोषी ठहराया।',
      'झुनझुन घोटाले में पटना में तीन लोगों को सात साल की सजा मिली।',
    ],
    [
      'अदालत ने पूर्व मंत्री रामाधार मंडल को पांच साल की कैद की सजा सुनाई।',
      'Ramadhar Mandal was sentenced to seven years in jail.',
    ],
    // Other people of one case, whose report names the same two towns
    [
      'अदालत ने सुरेश राठी को सात साल की कैद की सजा सुनाई। शराब कौशांबी में बनी थी और उसे चित्रकूट में पकड़ा गया था।',
      'A court sentenced Dinesh Yadav to five years in jail on Monday. He was arrested in Chitrakoot; the deaths were in Kaushambi.',
    ],
  ])('%s | %s', (one, other) => {
    const keys = keysOf(other);
    expect(keysOf(one).filter((key) => keys.includes(key))).not.toEqual([]);
  });

  it.each([
    // Another scam, another state, a scam that nothing names
    [
      'पटना की अदालत ने नहर घोटाले में 12 लोगों को दोषी ठहराया।',
      'Twelve people were convicted in the fodder scam on Monday, lawyers in Patna said.',
    ],
    [
      'पटना की अदालत ने राशन घोटाले में 12 लोगों को दोषी ठहराया।',
      'Twelve people were convicted in the ration scam on Monday, lawyers in Raipur said.',
    ],
    [
      'पटना की अदालत ने एक घोटाले में 12 लोगों को दोषी ठहराया।',
      'Twelve people were convicted in a scam on Monday, lawyers in Patna said.',
    ],
  ])('are others: %s | %s', (one, other) => {
    const keys = keysOf(other);
    expect(keysOf(one).filter((key) => keys.includes(key))).toEqual([]);
  });

  it('do not take the prison for a person', () => {
    const text = 'सोमवार को दोषी ठहराए गए लोगों को रांची की बिरसा मुंडा जेल भेजा गया।';
    expect(keysOf(text).some((key) => key.includes('person/'))).toBe(false);
  });
});
