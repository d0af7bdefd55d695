/**
 * How values read in English, as ICU messages. The type of this object is the catalogue's contract:
 * a language that lacks a message does not compile.
 */
export const en = {
  around: 'around {date}',
  perhaps: 'perhaps {date}',
  moment: '{time} on {day}',
  momentZoned: '{time} ({zone}) on {day}',
  onOrBefore: '{unit, select, day {on} moment {at} other {in}} or before {date}',
  onOrAfter: '{unit, select, day {on} moment {at} other {in}} or after {date}',
  fromTo: '{from} to {to}',
  untilFromUnknown: 'until {date}, beginning unknown',
  sinceToUnknown: 'from {date}, end unknown',
  anyTime: 'at any time',
  unknownTime: 'at an unknown time',
  decade: 'the {year}s',
  century: 'the {number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} century',
  yearBc: '{year} BC',
  season:
    '{season, select, spring {spring} summer {summer} autumn {autumn} winter {winter} other {}} {year}',
  quarter: 'the {number, select, 1 {first} 2 {second} 3 {third} other {fourth}} quarter of {year}',
  thirdOfYear: 'the {number, select, 1 {first} 2 {second} other {last}} four months of {year}',
  half: 'the {number, select, 1 {first} other {second}} half of {year}',

  about: 'about {figure}',
  atLeast: 'at least {figure}',
  atMost: 'at most {figure}',
  moreThan: 'more than {figure}',
  lessThan: 'less than {figure}',
  range: '{from} to {to}',
  percent: '{number}%',
  counted: '{number} {thing}',
  lakh: '{number} lakh',
  crore: '{number} crore',
  lakhCrore: '{number} lakh crore',
  arab: '{number} billion',
  magnitude: 'magnitude {figure}',
  anyFigure: 'some number',

  ordinal: '{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',

  orderBefore: '{days, plural, =0 {before} =1 {one day before} other {# days before}}',
  orderSameDay: 'same day',
  orderAfter: '{days, plural, =0 {after} =1 {one day after} other {# days after}}',

  happened: 'happened',
  didNotHappen: 'did not happen',
};

/** The messages of one language, by name. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** Nouns of counted things whose plural is not regular: [one, several]. */
export const enNouns: Readonly<Record<string, readonly [string, string]>> = {
  person: ['person', 'people'],
  man: ['man', 'men'],
  woman: ['woman', 'women'],
  child: ['child', 'children'],
  policeman: ['policeman', 'policemen'],
  aircraft: ['aircraft', 'aircraft'],
  accused: ['accused', 'accused'],
  series: ['series', 'series'],
  personnel: ['personnel', 'personnel'],
  '[pp]': ['percentage point', 'percentage points'],
  deg: ['degree', 'degrees'],
  dm: ['decimetre', 'decimetres'],
  um: ['micrometre', 'micrometres'],
  '[nmi_i]': ['nautical mile', 'nautical miles'],
  km2: ['square kilometre', 'square kilometres'],
  m2: ['square metre', 'square metres'],
  '[smi_us]': ['square mile', 'square miles'],
  '[sft_i]': ['square foot', 'square feet'],
  mg: ['milligram', 'milligrams'],
  ug: ['microgram', 'micrograms'],
  t: ['tonne', 'tonnes'],
  '[bbl_us]': ['barrel', 'barrels'],
  W: ['watt', 'watts'],
  kW: ['kilowatt', 'kilowatts'],
  MW: ['megawatt', 'megawatts'],
  GW: ['gigawatt', 'gigawatts'],
  'member of parliament': ['member of parliament', 'members of parliament'],
};
