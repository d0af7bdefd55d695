import { canMeet, happeningOf, keysOf, windowOf } from '../support/happenings.js';

/** What a happening is known by, many phrasings a list of keys. */
// biome-ignore format: a list of keys a row
const KEYS: readonly (readonly [readonly string[], ...string[]])[] = [
  // Where: the place and what it lies in, short of the country
  // The state links reports that name no town in it, and no others.
  [['disaster|place/bihar'], 'बिहार में सोमवार को भगदड़ मच गई।', 'A stampede in Bihar on Monday killed three people.'],
  [['disaster|place/patna'], 'पटना में सोमवार को भगदड़ मच गई।', 'पटना में सोमवार को आग लग गई।', 'पटना में भगदड़ में 12 लोगों की मौत हो गई।', 'A stampede in Patna on Monday killed three people.', 'पटना में सोमवार को धमाका हुआ। धमाके से आग लग गई।'],
  [['attack|place/jaipur'], 'जयपुर में सोमवार को फायरिंग हुई।', 'जयपुर में सोमवार को हमला हुआ।'],
  [['election|place/bihar'], 'बिहार में 6 नवंबर को मतदान होगा।', 'बिहार में मतगणना 14 नवंबर को होगी।', 'Polling in Bihar will be held on 6 November.'],
  // A village that no list knows, and the town that it lies in
  [['disaster|place/~flr', 'disaster|place/hathras'], 'हाथरस के फुलरई गांव में सोमवार को भगदड़ मच गई।'],
  // What shakes a country is known by it; a flood in it is not
  [['disaster|place/nepal'], 'नेपाल में मंगलवार को भूकंप आया।', 'An earthquake was felt in Nepal on Tuesday.'],
  [['disaster|place/kathmandu', 'disaster|place/nepal'], 'काठमांडू में मंगलवार को भूकंप आया।'],
  [[], 'नेपाल में मंगलवार को बाढ़ आई।', 'A flood was reported in Nepal on Tuesday.'],
  // Whom it befalls, whatever the place
  [['taking-office|person/nitish-kumar'], 'नीतीश कुमार 20 नवंबर को पटना में शपथ लेंगे।', 'नीतीश कुमार गुरुवार को मुख्यमंत्री बनेंगे।', 'Nitish Kumar was sworn in on Monday.'],
  [['resignation|person/jagdeep-dhankhar'], 'जगदीप धनखड़ ने सोमवार को इस्तीफा दिया।', 'Jagdeep Dhankhar resigned on Monday.'],
  [['arrest|person/~rks-mna', 'arrest|person/~mna'], 'पुलिस ने राकेश मीणा को जयपुर में गिरफ्तार किया।', 'Police arrested Rakesh Meena in Jaipur on Monday.'],
  [['judgment|person/~rks-mna'], 'अदालत ने सोमवार को राकेश मीणा को सजा सुनाई।', 'राकेश मीणा सोमवार को बरी हो गए।', 'The court convicted Rakesh Meena on Tuesday.'],
  // Everybody whom the lead names, though three at most name the happening
  [['judgment|person/~rks-mna', 'judgment|person/~dns-ydv', 'judgment|person/~srs-srm', 'judgment|person/~mhs-vrm'], 'अदालत ने सोमवार को राकेश मीणा, दिनेश यादव, सुरेश शर्मा और महेश वर्मा को सजा सुनाई।'],
  // What it is of
  [['launch|organisation/isro', 'launch|work/pslv-c70'], 'इसरो पीएसएलवी-सी70 रॉकेट का प्रक्षेपण करेगा।', 'ISRO will launch the PSLV-C70 rocket on 24 September.'],
  [['business|firm/~dkn', 'business|organisation/adani-group', 'business|firm/~dkn&organisation/adani-group'], 'अदाणी समूह डेक्कन बैंक में 24 फीसदी हिस्सेदारी खरीदेगा।', 'Adani Group will acquire a stake in Deccan Bank.'],
  // Every word of a firm's name that is its own, and whoever speaks for it
  [['business|firm/~kvri', 'business|firm/~sdri'], 'Kaveri Sahyadri Housing Finance made an open offer at Rs 280 per share on Monday.'],
  [['business|firm/~kvri', 'business|person/~mdv-klkr'], 'Kaveri Bank made an open offer at Rs 280 per share on Monday, Madhav Kelkar said.'],
  [['business|organisation/emirates-nbd'], 'Emirates NBD made an open offer at Rs 280 per share on Monday.'],
  // Told of nobody and nowhere
  [[], 'हादसा सोमवार को हुआ।', 'The accident happened on Monday.'],
];

/** The days within which others are sought; the news is of 2025-09-10. */
// biome-ignore format: a window a row
const WINDOWS: readonly (readonly [string | null, ...string[]])[] = [
  // A day: half of three days on either side
  ['2025-09-07/2025-09-10', 'पटना में सोमवार को भगदड़ मच गई।', 'Nitish Kumar was sworn in on Monday.'],
  ['2025-11-19/2025-11-22', 'नीतीश कुमार 20 नवंबर को शपथ लेंगे।', 'Nitish Kumar will be sworn in on 20 November.'],
  // A month as it is
  ['2025-08-01/2025-08-31', 'अगस्त में पटना में भगदड़ मच गई।', 'A stampede broke out in Patna in August.'],
  // A year or a season tells no happening from the next
  [null, 'नीतीश कुमार ने 2020 में शपथ ली थी।', 'पटना में जुलाई से सितंबर तक बाढ़ रही।', 'Nitish Kumar was sworn in in 2020.'],
  // News without a day, and what is to come
  ['2025-08-31/2025-09-11', 'नीतीश कुमार ने शपथ ली।', 'पुलिस ने राकेश मीणा को गिरफ्तार किया।', 'Police arrested Rakesh Meena.'],
  ['2025-09-09/2026-03-09', 'नीतीश कुमार शपथ लेंगे।', 'इसरो पीएसएलवी-सी70 रॉकेट का प्रक्षेपण करेगा।', 'Nitish Kumar will be sworn in.'],
  // Only referred to: whom it befell may have been so before, but a stampede is news by its name alone
  [null, 'नीतीश कुमार की शपथ पर चर्चा हुई।', 'राकेश मीणा की गिरफ्तारी पर सवाल उठे।'],
  ['2025-08-31/2025-09-11', 'पटना की भगदड़ पर चर्चा हुई।'],
  // A deal is told of over months
  ['2025-04-13/2026-02-07', 'अदाणी समूह डेक्कन बैंक में 24 फीसदी हिस्सेदारी खरीदेगा।', 'Adani Group will acquire a stake in Deccan Bank.'],
  ['2025-06-12/2025-12-09', 'Emirates NBD made an open offer at Rs 280 per share on Monday.'],
];

/** Two reports of one happening. */
// biome-ignore format: a pair a row
const MEET: readonly (readonly [string, string])[] = [
  ['पटना में सोमवार को भगदड़ मच गई।', 'A stampede broke out in Patna on Monday.'],
  // A day apart, and in wider words
  ['पटना में सोमवार को भगदड़ मच गई।', 'पटना में मंगलवार को भगदड़ मच गई।'],
  ['पटना में सोमवार को भगदड़ मच गई।', 'पटना में सोमवार को हादसा हुआ।'],
  ['पटना में भगदड़ मच गई।', 'A stampede broke out in Patna on Monday.'],
  ['नेपाल में मंगलवार को भूकंप आया।', 'काठमांडू में मंगलवार को भूकंप आया।'],
  ['नीतीश कुमार 20 नवंबर को शपथ लेंगे।', 'Nitish Kumar will become chief minister on 20 November.'],
  ['नीतीश कुमार शपथ लेंगे।', 'Nitish Kumar will be sworn in on 20 November.'],
  ['पुलिस ने राकेश मीणा को सोमवार को गिरफ्तार किया।', 'Rakesh Meena was arrested on Monday.'],
  ['अदालत ने सोमवार को राकेश मीणा को दोषी करार दिया।', 'Rakesh Meena was sentenced on Monday.'],
  ['अदाणी समूह डेक्कन बैंक में 24 फीसदी हिस्सेदारी खरीदेगा।', 'Adani Group acquired a stake in Deccan Bank in August.'],
  ['इसरो 24 सितंबर को पीएसएलवी-सी70 रॉकेट का प्रक्षेपण करेगा।', 'The PSLV-C70 rocket will lift off on 25 September.'],
];

/** Two happenings that look alike. */
// biome-ignore format: a pair a row
const APART: readonly (readonly [string, string])[] = [
  // Other places, other kinds, other people
  ['पटना में सोमवार को भगदड़ मच गई।', 'रांची में सोमवार को भगदड़ मच गई।'],
  ['पटना में सोमवार को भगदड़ मच गई।', 'पटना में सोमवार को फायरिंग हुई।'],
  ['नेपाल में मंगलवार को भूकंप आया।', 'म्यांमार में मंगलवार को भूकंप आया।'],
  ['Nitish Kumar was sworn in on Monday.', 'Samrat Choudhary was sworn in on Monday.'],
  ['Nitish Kumar was sworn in on Monday.', 'Nitish Kumar resigned on Monday.'],
  ['Rakesh Meena was arrested on Monday.', 'Rakesh Meena was sentenced on Monday.'],
  ['पुलिस ने राकेश मीणा को सोमवार को गिरफ्तार किया।', 'Dinesh Yadav was arrested on Monday.'],
  // Other times
  ['पटना में सोमवार को भगदड़ मच गई।', 'A stampede broke out in Patna in August.'],
  ['पटना में सोमवार को भगदड़ मच गई।', 'पटना में 2 सितंबर को भगदड़ मच गई।'],
  ['नीतीश कुमार 20 नवंबर को शपथ लेंगे।', 'नीतीश कुमार ने सोमवार को शपथ ली।'],
  ['नीतीश कुमार 20 नवंबर को शपथ लेंगे।', 'Nitish Kumar was sworn in in 2020.'],
];

const spread = <Value>(table: readonly (readonly [Value, ...string[]])[]) =>
  table.flatMap(([value, ...texts]) => texts.map((text) => [text, value] as const));

describe('the identity of a happening', () => {
  it.each(spread(KEYS))('has the keys of: %s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it.each(spread(WINDOWS))('has the window of: %s', (text, window) => {
    expect(windowOf(text)).toBe(window);
  });

  it('has no keys where it has no window', () => {
    expect(happeningOf('Nitish Kumar was sworn in in 2020.')).toMatchObject({
      window: null,
      blockKeys: [],
    });
  });

  it.each(MEET)('brings together: %s / %s', (left, right) => {
    expect(canMeet(left, right)).toBe(true);
    expect(canMeet(right, left)).toBe(true);
  });

  it.each(APART)('keeps apart: %s / %s', (left, right) => {
    expect(canMeet(left, right)).toBe(false);
    expect(canMeet(right, left)).toBe(false);
  });

  it('leans on the places of the lead where the sentence names none', () => {
    const text = 'पटना के अस्पताल में भीड़ है। सोमवार को भगदड़ मच गई।';
    expect(keysOf(text)).toEqual(['disaster|place/patna']);
  });

  it('leans on what the lead is about, not on where, for a verdict that names nobody', () => {
    expect(keysOf('राकेश मीणा पर 2019 से मामला चला। जयपुर की अदालत ने सोमवार को सजा सुनाई।')).toEqual([
      'judgment|person/~rks-mna',
    ]);
  });

  it('is of the three whom its article names most', () => {
    const text =
      'अदालत ने सोमवार को राकेश मीणा, दिनेश यादव, सुरेश शर्मा और महेश वर्मा को सजा सुनाई। महेश वर्मा को सोमवार को पांच साल की सजा हुई।';
    const [, ...who] = happeningOf(text).participants.map(({ key }) => key);
    expect(who).toEqual(['person/~mhs-vrm', 'person/~rks-mna', 'person/~dns-ydv']);
  });
});
