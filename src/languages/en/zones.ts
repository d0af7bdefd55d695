import type { Words } from '../pack.js';

type Zone = readonly [minutes: number | null, summer: 'america' | 'europe' | null, forms: string];

/** Zones by the minutes of their clocks east of UTC (in winter where a summer time is named), forms parted by commas. */
// biome-ignore format: one zone a line reads as a table
const table: readonly Zone[] = [
  [330, null, 'IST,India time,Indian time,Indian Standard Time,India Standard Time,Sri Lanka time'],
  [345, null, 'NPT,Nepal time,Nepal Standard Time,Kathmandu time'],
  [300, null, 'PKT,Pakistan time,Pakistan Standard Time,Islamabad time'],
  [360, null, 'Bangladesh time,Dhaka time'],
  [270, null, 'Afghan time,Afghanistan time,Kabul time'],
  [390, null, 'Myanmar time'],
  [210, null, 'Iran time,Tehran time'],
  [0, null, 'GMT,UTC,Z,Greenwich Mean Time,Universal Time,Coordinated Universal Time'],
  [60, null, 'BST,CET,British Summer Time,Central European Time'],
  [120, null, 'CEST,Central European Summer Time'],
  [180, null, 'Moscow time,MSK,Saudi time,Qatar time,Turkish time,Istanbul time'],
  [240, null, 'Gulf Standard Time,Gulf time,Dubai time,UAE time'],
  [420, null, 'Bangkok time,Thai time,Thailand time,Jakarta time,Vietnam time'],
  [480, null, 'Beijing time,China Standard Time,China time,Hong Kong time,HKT,SGT,Singapore time,Manila time,Taiwan time'],
  [540, null, 'JST,KST,Japan time,Japan Standard Time,Tokyo time,Korea time,Seoul time'],
  [600, null, 'AEST'],
  [660, null, 'AEDT'],
  [-300, 'america', 'ET,Eastern Time,US Eastern Time,New York time,Washington time'],
  [-360, 'america', 'CT,Central Time'],
  [-420, 'america', 'Mountain Time'],
  [-480, 'america', 'PT,Pacific Time'],
  [0, 'europe', 'London time,UK time,British time'],
  [60, 'europe', 'Paris time,Berlin time'],
  [120, 'europe', 'Kyiv time,Ukraine time'],
  [-300, null, 'EST,Eastern Standard Time'],
  [-240, null, 'EDT,Eastern Daylight Time'],
  [-360, null, 'CST'],
  [-300, null, 'CDT'],
  [-480, null, 'PST'],
  [-420, null, 'PDT'],
  // Which place is not said.
  [null, null, 'local time'],
];

/** The zones by whose clocks English reports tell a time. */
export const zones: readonly Words[] = table.map(
  ([minutes, summer, forms]): Words => ({
    forms: forms.split(','),
    sense: { cls: 'zone', minutes, ...(summer && { summer }) },
  }),
);
