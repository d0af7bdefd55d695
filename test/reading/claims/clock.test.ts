import { facetsByKind, facetsWithModality, readNews } from '../../support/happenings.js';
import { quotesBy } from '../../support/reading.js';

const STATED = 'time/stated';
const BUS = 'चंबा में मंगलवार को एक बस खाई में गिर गई।';
const BUS_EN = 'A bus fell into a gorge in Chamba on Tuesday.';

/** One time of day, many phrasings; the news day is a Wednesday. */
// biome-ignore format: a time a row
const CLOCKS: readonly (readonly [string, ...string[]])[] = [
  ['clock = 2025-09-09T09:35:00 HAPPENED', 'मंगलवार सुबह 9:35 बजे नेपाल में भूकंप आया।', 'नेपाल में मंगलवार को सुबह 9 बजकर 35 मिनट पर भूकंप आया।', 'नेपाल में मंगलवार को भूकंप आया। भूकंप सुबह 9:35 बजे आया।', 'The earthquake struck Nepal at 9:35 am on Tuesday.', 'The earthquake struck Nepal on Tuesday at 9.35 am.'],
  ['clock = 2025-09-09T09:30:00~ HAPPENED', 'नेपाल में मंगलवार सुबह करीब साढ़े नौ बजे भूकंप आया।', 'An earthquake hit Nepal around 9:30 am on Tuesday.', 'An earthquake hit Nepal on Tuesday. The earthquake struck at about 9:30 am.'],
  // By the clocks of other countries
  ['clock = 2025-09-09T03:47:00+06:00 HAPPENED', 'The earthquake struck Nepal on Tuesday. It struck at 3.47 am Bishkek time.', 'The earthquake struck Nepal on Tuesday. It struck at 3.47 am by the clocks of Bishkek.', 'नेपाल में मंगलवार को भूकंप आया। बिश्केक के समय के अनुसार भूकंप सुबह 3 बजकर 47 मिनट पर आया।'],
  // Night, small hours, afternoon, and parts of an hour
  ['clock = 2025-09-09T23:50:00 HAPPENED', 'नेपाल में मंगलवार रात 11:50 बजे भूकंप आया।', 'An earthquake hit Nepal at 11:50 pm on Tuesday.'],
  ['clock = 2025-09-09T02:51:00 HAPPENED', 'नेपाल में मंगलवार तड़के 2:51 बजे भूकंप आया।', 'An earthquake hit Nepal at 2:51 am on Tuesday.'],
  ['clock = 2025-09-09T17:45:00 HAPPENED', 'मंगलवार शाम पौने छह बजे चंबा में बस खाई में गिर गई।', `${BUS} हादसा शाम पौने छह बजे हुआ।`, `${BUS_EN} The accident took place at 5.45 pm.`],
  ['clock = 2025-09-09T18:15:00 HAPPENED', `${BUS} हादसा शाम सवा छह बजे हुआ।`, `${BUS} यह घटना शाम 6:15 बजे हुई।`, `${BUS_EN} The incident took place at 6.15 pm.`],
  ['clock = 2025-09-08T18:00:00~ HAPPENED', 'The accident took place in Chamba at about 6 pm on Monday.', 'A bus fell into a gorge in Chamba on Monday. The accident took place around 6 pm.'],
  ['clock = 2025-09-09T18:00:00/2025-09-09T20:00:00 HAPPENED', 'The accident took place in Chamba between 6 pm and 8 pm on Tuesday.'],
  // Told twice, claimed once
  ['clock = 2025-09-09T18:00:00 HAPPENED', `${BUS} हादसा शाम 6 बजे हुआ। दुर्घटना शाम 6 बजे हुई।`, `${BUS_EN} The accident took place at 6 pm. The accident happened at 6 pm.`],
  // A plan is asked apart from what came of it
  ['clock/planned = 2025-09-24T09:18:00 PLANNED', 'इसरो 24 सितंबर को सुबह 9:18 बजे रॉकेट का प्रक्षेपण करेगा।', 'ISRO will launch the rocket at 9:18 am on 24 September.', 'The lift-off of the PSLV-C70 is set for 9:18 am on 24 September.', 'PSLV-C70 is scheduled to be launched at 9:18 am on 24 September.', 'इसरो 24 सितंबर को सुबह 9:18 बजे रॉकेट से समुद्रसैट-2 उपग्रह भेजेगा।', 'रॉकेट 24 सितंबर को सुबह 9:18 बजे लॉन्च पैड से उड़ेगा।', 'इसरो 24 सितंबर को रॉकेट का प्रक्षेपण करेगा। प्रक्षेपण सुबह 9:18 बजे होगा।'],
  ['clock = 2025-09-09T09:18:00 HAPPENED', 'इसरो ने मंगलवार को सुबह 9:18 बजे रॉकेट का प्रक्षेपण किया।', 'The rocket lifted off at 9:18 am on Tuesday, ISRO said.'],
  ['clock/planned = 2025-11-20T11:30:00 PLANNED', 'नीतीश कुमार 20 नवंबर को सुबह 11:30 बजे शपथ लेंगे।', 'नीतीश कुमार 20 नवंबर को शपथ लेंगे। समारोह सुबह 11:30 बजे शुरू होगा।', 'Nitish Kumar will be sworn in at 11.30 am on 20 November.'],
  ['clock/planned = 2025-09-11T13:30:00 PLANNED', 'नीतीश कुमार गुरुवार दोपहर 1:30 बजे शपथ लेंगे।', 'Nitish Kumar will be sworn in at 1.30 pm on Thursday.'],
  // The night between two days lies on the first up to midnight and on the second behind it
  ['clock = 2025-09-09T02:12:00 HAPPENED', 'नेपाल में सोमवार और मंगलवार की दरमियानी रात 2:12 बजे भूकंप आया।', 'नेपाल में सोमवार-मंगलवार की दरमियानी रात भूकंप आया। भूकंप रात 2 बजकर 12 मिनट पर आया।', 'नेपाल में 8 और 9 सितंबर की दरमियानी रात 2:12 बजे भूकंप आया।'],
  ['clock = 2025-09-08T23:40:00 HAPPENED', 'नेपाल में सोमवार और मंगलवार की दरमियानी रात 11:40 बजे भूकंप आया।', 'An earthquake hit Nepal on the intervening night of Monday and Tuesday. The earthquake struck at 11:40 pm.'],
  ['clock = 2025-09-09T00:05:00 HAPPENED', 'नेपाल में सोमवार और मंगलवार की दरमियानी रात 12:05 बजे भूकंप आया।'],
  // Midnight is between two days
  ['clock = 2025-09-09T00:00:00~ HAPPENED', 'नेपाल में सोमवार आधी रात के करीब भूकंप आया।', 'नेपाल में सोमवार की मध्यरात्रि भूकंप आया।', 'An earthquake hit Nepal around midnight on Monday.', 'An earthquake hit Nepal at Monday midnight.'],
  // The event told of before
  ['clock = 2025-09-09T09:35:00 HAPPENED', 'An earthquake hit Nepal on Tuesday. It struck at 9:35 am.'],
  // A zone that is said
  ['clock = 2025-09-09T01:42:00+05:00 HAPPENED', 'नेपाल में मंगलवार को भूकंप आया। पाकिस्तान के समय के मुताबिक भूकंप रात 1 बजकर 42 मिनट पर आया।', 'नेपाल में मंगलवार को भूकंप आया। पाकिस्तान की घड़ी के हिसाब से भूकंप रात 1:42 बजे आया।'],
  ['clock = 2025-09-09T16:01:00+05:30 HAPPENED', 'नासा का रॉकेट मंगलवार शाम 4:01 बजे IST रवाना हुआ।'],
  ['clock = 2025-09-09T06:31:00-04:00 HAPPENED', 'The rocket lifted off at 6:31 am EDT (4:01 pm IST) on Tuesday, NASA said.', 'The rocket lifted off at 6:31 am EDT on Tuesday, NASA said.'],
  ['clock = 2025-09-08T16:00:00+05:30 HAPPENED', 'अंतरिक्ष यान सोमवार को स्पेस स्टेशन से जुड़ा। डॉकिंग भारतीय समय के अनुसार शाम 4 बजे हुई।'],
];

const rows = CLOCKS.flatMap(([expected, ...texts]) =>
  texts.map((text) => [text, expected] as const),
);

/** No happening takes place at that time. */
// biome-ignore format: a theme a row
const NONE: readonly (readonly [string, ...string[]])[] = [
  ["somebody else's time", `${BUS} मुख्यमंत्री शाम 6 बजे घायलों से मिलेंगे।`, `${BUS_EN} The chief minister will speak at 6 pm.`, 'राहत दल शाम 8 बजे पहुंचा। चंबा में मंगलवार को हादसा हुआ था।', 'Rescuers arrived at 8 pm. The accident took place in Chamba on Tuesday.'],
  ['when a fire was put out', 'कानपुर में मंगलवार को एक मिल में आग लगी। शाम सात बजे तक आग पर काबू पा लिया गया।', 'A fire broke out at a mill in Kanpur on Tuesday. The fire was doused by 7 pm.', 'A fire broke out at a mill in Kanpur on Tuesday. The blaze was brought under control at 7 pm.'],
  ['a midnight of no day', 'नेपाल में मंगलवार को भूकंप आया। भूकंप आधी रात के बाद आया।', 'An earthquake hit Nepal on Tuesday just after midnight.'],
  ['a time of no day', 'हादसा शाम 6 बजे हुआ।', 'The accident took place at 6 pm.'],
  ['a time of a week', 'चंबा में पिछले हफ्ते बस खाई में गिर गई। हादसा शाम 6 बजे हुआ।', 'A bus fell into a gorge in Chamba last week. The accident took place at 6 pm.'],
  ['a part of the day', 'चंबा में मंगलवार शाम को एक बस खाई में गिर गई।', 'A bus fell into a gorge in Chamba on Tuesday evening.'],
  ['what did not happen', 'चंबा में मंगलवार को शाम 6 बजे कोई हादसा नहीं हुआ।', 'Nitish Kumar did not resign at 6 pm on Tuesday.'],
  ['a question', 'क्या हादसा मंगलवार को शाम 6 बजे हुआ?', 'Did the accident take place at 6 pm on Tuesday?'],
  ['a length of time', `${BUS} राहत कार्य छह घंटे चला।`, `${BUS_EN} The rescue took six hours.`],
];

const nothing = NONE.flatMap(([why, ...texts]) => texts.map((text) => [why, text] as const));

describe('time/stated', () => {
  it.each(rows)('%s', (text, expected) => {
    expect(facetsWithModality(readNews(text), STATED)).toEqual([expected]);
  });

  it.each(nothing)('%s: %s', (_, text) => {
    expect(facetsWithModality(readNews(text), STATED)).toEqual([]);
  });

  it('takes the time of each happening', () => {
    const text = 'पटना में सोमवार शाम 6 बजे भगदड़ मच गई। रांची में मंगलवार सुबह 7 बजे भगदड़ मच गई।';
    expect(facetsWithModality(readNews(text), STATED)).toEqual([
      'clock = 2025-09-08T18:00:00 HAPPENED',
      'clock = 2025-09-09T07:00:00 HAPPENED',
    ]);
    const blast =
      'An explosion took place in Kanpur at 6 pm on Monday. Rakesh Meena was arrested at 9 am on Tuesday.';
    expect(facetsByKind(readNews(blast), STATED)).toEqual([
      'explosion: clock = 2025-09-08T18:00:00',
      'arrest: clock = 2025-09-09T09:00:00',
    ]);
  });

  it('gives both where one article tells two times', () => {
    const text = `${BUS} हादसा शाम 6 बजे हुआ। पुलिस ने कहा कि हादसा शाम 7 बजे हुआ।`;
    expect(facetsWithModality(readNews(text), STATED)).toEqual([
      'clock = 2025-09-09T18:00:00 HAPPENED',
      'clock = 2025-09-09T19:00:00 HAPPENED',
    ]);
  });

  it('rests on the words of the time', () => {
    expect(quotesBy(STATED, readNews(`${BUS} हादसा शाम सवा छह बजे हुआ।`))).toEqual(['शाम सवा छह बजे']);
    expect(
      quotesBy(STATED, readNews('🚌 The accident took place in Chamba at about 6 pm on Monday.')),
    ).toEqual(['about 6 pm on Monday']);
  });
});
