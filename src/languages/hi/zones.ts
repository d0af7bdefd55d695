import type { Words } from '../pack.js';

/** What goes before "समयानुसार", by the minutes of its clocks east of UTC; summer time where they keep it. */
// biome-ignore format: one zone a line reads as a table
const places: readonly (readonly [minutes: number | null, summer: 'america' | 'europe' | null, names: string])[] = [
  [330, null, 'भारतीय भारत श्रीलंकाई श्रीलंका'],
  [345, null, 'नेपाली नेपाल काठमांडू काठमाण्डू'],
  [300, null, 'पाकिस्तानी पाकिस्तान इस्लामाबाद ताजिकिस्तान ताजिक दुशांबे उज्बेकिस्तान उज्बेक ताशकंद तुर्कमेनिस्तान कजाखस्तान कजाकिस्तान अस्ताना मालदीव'],
  [360, null, 'बांग्लादेशी बांग्लादेश ढाका भूटान भूटानी थिम्पू किर्गिस्तान किर्गिज बिश्केक'],
  [270, null, 'अफगानिस्तान अफगान काबुल'],
  [390, null, 'म्यांमार म्यांमा यांगून'],
  [210, null, 'ईरानी ईरान तेहरान'],
  [240, null, 'दुबई यूएई खाड़ी अबू_धाबी ओमान मस्कट मॉरीशस आर्मेनिया अजरबैजान जॉर्जिया'],
  [180, null, 'मॉस्को मास्को सऊदी कतर दोहा तुर्की तुर्किये तुर्किए इराक इराकी सीरिया कुवैत केन्या इथियोपिया'],
  [420, null, 'थाईलैंड बैंकॉक जकार्ता वियतनाम कंबोडिया पश्चिमी_इंडोनेशिया'],
  [480, null, 'बीजिंग चीनी चीन सिंगापुर हांगकांग ताइवान फिलीपींस फिलिपींस मनीला मलेशिया मंगोलिया बाली'],
  [540, null, 'जापानी जापान टोक्यो कोरियाई कोरिया सियोल'],
  [0, 'europe', 'ब्रिटिश ब्रिटेन लंदन'],
  [60, 'europe', 'पेरिस बर्लिन फ्रांस जर्मनी इटली रोम स्पेन स्विट्जरलैंड'],
  [120, 'europe', 'यूक्रेन कीव ग्रीस यूनान'],
  [-300, 'america', 'वाशिंगटन वॉशिंगटन न्यूयॉर्क पूर्वी'],
  [0, null, 'ग्रीनविच अंतरराष्ट्रीय'],
  // Which of a country's zones, or which place, is not said.
  [null, null, 'स्थानीय अमेरिकी अमेरिका रूसी ऑस्ट्रेलियाई कनाडाई'],
];

const behind = [
  'समयानुसार',
  'समय अनुसार',
  ...['समय', 'मानक समय', 'टाइम', 'घड़ी'].flatMap((clock) =>
    ['के अनुसार', 'के मुताबिक', 'के हिसाब से'].map((ending) => `${clock} ${ending}`),
  ),
  'मानक समय',
];

/** पाकिस्तानी समय के मुताबिक, पाकिस्तान के समय के मुताबिक, भारत की घड़ी के हिसाब से. */
const endings = [
  ...behind,
  ...behind.map((ending) => `के ${ending}`),
  ...['घड़ी', 'घड़ियों'].flatMap((clock) =>
    ['में', 'के अनुसार', 'के मुताबिक', 'के हिसाब से'].map((ending) => `की ${clock} ${ending}`),
  ),
];

/** Letters and single names of zones. */
// biome-ignore format: one zone a line reads as a table
const letters: readonly (readonly [minutes: number, summer: 'america' | 'europe' | null, forms: readonly string[]])[] = [
  [330, null, ['IST', 'आईएसटी', 'भारतीय समय']],
  [345, null, ['NPT', 'नेपाली समय']],
  [300, null, ['PKT']],
  [0, null, ['GMT', 'जीएमटी', 'UTC', 'यूटीसी']],
  [-300, 'america', ['ET', 'ईटी', 'ईस्टर्न टाइम']],
  [-300, null, ['EST', 'ईएसटी']],
  [-240, null, ['EDT', 'ईडीटी']],
  [-480, 'america', ['PT', 'पैसिफिक टाइम']],
  [480, null, ['बीजिंग समय']],
];

const zone = (
  minutes: number | null,
  summer: 'america' | 'europe' | null,
  forms: readonly string[],
): Words => ({
  forms,
  sense: { cls: 'zone', minutes, ...(summer && { summer }) },
});

/** The zones by whose clocks Hindi reports tell a time. */
export const zones: readonly Words[] = [
  ...places.map(([minutes, summer, names]) =>
    zone(
      minutes,
      summer,
      names
        .split(' ')
        .flatMap((name) => endings.map((ending) => `${name.replace('_', ' ')} ${ending}`)),
    ),
  ),
  ...letters.map(([minutes, summer, forms]) => zone(minutes, summer, forms)),
];
