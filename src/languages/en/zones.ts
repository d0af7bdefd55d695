import type { Words } from '../pack.js';

type Zone = readonly [minutes: number | null, summer: 'america' | 'europe' | null, forms: string];

/** Countries with one clock, their people and capitals, by its minutes; summer time where they keep that of Europe. */
// biome-ignore format: one zone a line reads as a table
const places: readonly (readonly [minutes: number, summer: 'europe' | null, names: string])[] = [
  [330, null, 'India,Indian,Sri Lanka,Sri Lankan,Colombo,Delhi'],
  [345, null, 'Nepal,Nepali,Nepalese,Kathmandu'],
  [300, null, 'Pakistan,Pakistani,Islamabad,Maldives,Male,Tajikistan,Tajik,Dushanbe,Uzbekistan,Uzbek,Tashkent,Turkmenistan,Turkmen,Ashgabat,Kazakhstan,Kazakh,Astana,Almaty'],
  [360, null, 'Bangladesh,Bangladeshi,Dhaka,Bhutan,Bhutanese,Thimphu,Kyrgyzstan,Kyrgyz,Bishkek'],
  [390, null, 'Myanmar,Yangon'],
  [270, null, 'Afghanistan,Afghan,Kabul'],
  [210, null, 'Iran,Iranian,Tehran'],
  [240, null, 'Dubai,Abu Dhabi,UAE,Emirati,Gulf,Oman,Omani,Muscat,Mauritius,Armenia,Armenian,Yerevan,Azerbaijan,Baku,Georgia,Georgian,Tbilisi'],
  [180, null, 'Moscow,Saudi,Riyadh,Qatar,Doha,Kuwait,Bahrain,Iraq,Iraqi,Baghdad,Turkey,Turkish,Ankara,Istanbul,Syria,Syrian,Damascus,Jordan,Yemen,Ethiopia,Ethiopian,Kenya,Kenyan,Nairobi,Tanzania,Belarus,Minsk'],
  [120, 'europe', 'Greece,Greek,Athens,Ukraine,Ukrainian,Kyiv,Romania,Romanian,Bulgaria,Cyprus,Finland,Finnish'],
  [120, null, 'South Africa,South African,Mozambique,Rwanda,Zambia,Zimbabwe'],
  [60, 'europe', 'Paris,French,Berlin,German,Rome,Italy,Italian,Madrid,Spain,Spanish,Brussels,Geneva,Swiss,Vienna,Austrian,Warsaw,Poland,Polish,Hungary,Budapest,Serbia,Croatia,Netherlands,Dutch,Denmark,Danish,Sweden,Swedish,Norway,Norwegian,Oslo'],
  [60, null, 'Morocco,Moroccan,Rabat,Nigeria,Nigerian,Lagos,Algeria,Tunisia'],
  [0, 'europe', 'London,UK,British,Britain,Portugal,Lisbon,Ireland,Dublin'],
  [420, null, 'Bangkok,Thai,Thailand,Jakarta,Vietnam,Vietnamese,Hanoi,Cambodia,Cambodian,Laos,western Indonesia,western Indonesian'],
  [480, null, 'Beijing,China,Chinese,Hong Kong,Singapore,Manila,Philippine,Philippines,Malaysia,Malaysian,Kuala Lumpur,Taiwan,Taiwanese,Taipei,Mongolia,Perth,Bali'],
  [540, null, 'Japan,Japanese,Tokyo,Korea,Korean,Seoul,Pyongyang,Timor'],
  [600, null, 'Papua New Guinea,Port Moresby'],
  [660, null, 'Solomon Islands,Vanuatu,New Caledonia'],
  [720, null, 'Fiji'], [780, null, 'Tonga,Samoa'],
  [-180, null, 'Argentina,Argentine,Buenos Aires,Brasilia'],
  [-300, null, 'Peru,Peruvian,Lima,Ecuador,Colombian,Bogota,Panama'],
  [-360, null, 'Mexico City,Guatemala,Costa Rica'],
];

/** Zones by the minutes of their clocks east of UTC (in winter where a summer time is named), forms parted by commas. */
// biome-ignore format: one zone a line reads as a table
const table: readonly Zone[] = [
  [330, null, 'IST'],
  [345, null, 'NPT'],
  [300, null, 'PKT'],
  [0, null, 'GMT,UTC,Z,Greenwich Mean Time,Universal Time,Coordinated Universal Time'],
  [60, null, 'BST,CET,British Summer Time,Central European Time'],
  [120, null, 'CEST,Central European Summer Time'],
  [180, null, 'MSK'],
  [240, null, 'Gulf Standard Time'],
  [480, null, 'HKT,SGT'],
  [540, null, 'JST,KST'],
  [600, null, 'AEST'],
  [660, null, 'AEDT'],
  [-300, 'america', 'ET,Eastern Time,US Eastern Time,New York time,Washington time'],
  [-360, 'america', 'CT,Central Time'],
  [-420, 'america', 'Mountain Time'],
  [-480, 'america', 'PT,Pacific Time'],
  [-300, null, 'EST,Eastern Standard Time'],
  [-240, null, 'EDT,Eastern Daylight Time'],
  [-360, null, 'CST'],
  [-300, null, 'CDT'],
  [-480, null, 'PST'],
  [-420, null, 'PDT'],
  // Which place is not said.
  [null, null, 'local time'],
];

/** What follows the name of a place whose clock is meant. */
const ENDINGS: readonly string[] = ['time', 'local time', 'standard time'];

const zone = (minutes: number | null, summer: Zone[1], forms: readonly string[]): Words => ({
  forms,
  sense: { cls: 'zone', minutes, ...(summer && { summer }) },
});

/** The zones by whose clocks English reports tell a time. */
export const zones: readonly Words[] = [
  ...places.map(([minutes, summer, names]) =>
    zone(
      minutes,
      summer,
      names
        .split(',')
        .flatMap((name) => [
          ...ENDINGS.map((ending) => `${name} ${ending}`),
          ...['clock', 'clocks'].map((clock) => `by the ${clock} of ${name}`),
        ]),
    ),
  ),
  ...table.map(([minutes, summer, forms]) => zone(minutes, summer, forms.split(','))),
];
