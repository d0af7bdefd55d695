// The Hindu lunisolar calendar as far as festivals need it: lunar days (tithis), lunar months, sunrise and sunset.
// Longitudes of sun and moon are those of astronomy-engine (VSOP87 and NOVAS, within one arcminute: a tithi's end to two
// minutes). Lahiri's ayanamsa, as the Government of India's Rashtriya Panchang has it.
import {
  Body,
  MakeTime,
  Observer,
  SearchMoonPhase,
  SearchRiseSet,
  SunPosition,
} from 'astronomy-engine';

export const MINUTE = 60_000;
export const DAY = 86_400_000;
const IST = 5.5 * 3_600_000;
/** The shortest fifteenth of a day that counts as one: 48 minutes. */
export const MUHURTA = 48 * MINUTE;

/** Sunrise in New Delhi, by which the almanacs go that Hindi news quotes. */
const DELHI = new Observer(28.6139, 77.209, 216);

/** The Indian calendar day of a moment, as its noon in UTC; days are moved by adding DAY. */
export const dayOf = (ms) => Math.floor((ms + IST) / DAY) * DAY + DAY / 2;
export const isoOf = (day) => new Date(day).toISOString().slice(0, 10);
const midnightOf = (day) => day - DAY / 2 - IST;

const msOf = (time) => {
  if (!time) throw new Error('astronomy-engine found no such moment.');
  return time.date.getTime();
};

const cache = new Map();
const once = (what, day, make) => {
  const key = `${what} ${day}`;
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key);
};

const riseSet = (body, direction, day) =>
  once(`${body} ${direction}`, day, () =>
    msOf(SearchRiseSet(body, DELHI, direction, new Date(midnightOf(day)), 2)),
  );
export const sunrise = (day) => riseSet(Body.Sun, 1, day);
export const sunset = (day) => riseSet(Body.Sun, -1, day);
/** The first moonrise after that day's noon. */
export const moonrise = (day) =>
  once('moonrise', day, () =>
    msOf(SearchRiseSet(Body.Moon, DELHI, 1, new Date(midnightOf(day) + DAY / 2), 2)),
  );
/** The middle of the night that begins on that day. */
export const nishita = (day) => (sunset(day) + sunrise(day + DAY)) / 2;
/** A moment of the daytime, from 0 at sunrise to 1 at sunset. */
export const daytime = (day, part) => sunrise(day) + part * (sunset(day) - sunrise(day));

/** Lahiri's ayanamsa in degrees: 23°51′11″ at the beginning of 2000, 50.29″ a year. */
const ayanamsa = (ms) => 23.853 + ((ms - Date.UTC(2000, 0, 1)) / (365.2425 * DAY)) * 0.013_97;

/** The sun's sidereal longitude in degrees. */
export const siderealSun = (ms) =>
  (SunPosition(MakeTime(new Date(ms))).elon - ayanamsa(ms) + 360) % 360;

/** When the sun enters the sign that begins at that sidereal longitude, within 40 days from a moment. */
export function sankranti(longitude, from) {
  const behind = (ms) => ((siderealSun(ms) - longitude + 540) % 360) - 180;
  let [low, high] = [from, from];
  while (behind(high) < 0) {
    low = high;
    high += DAY;
    if (high - from > 40 * DAY) throw new Error(`No sankranti of ${longitude}° within 40 days.`);
  }
  while (high - low > MINUTE) {
    const middle = (low + high) / 2;
    if (behind(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

const phase = (degrees, from, days = 35) =>
  msOf(SearchMoonPhase(degrees % 360, new Date(from), days));

/**
 * Lunar months that end with the new moon, Chaitra being 0: named by the sign that the sun is in at the new moon before.
 * A month in which the sun enters no sign is an added one (adhika) and holds no festival.
 */
export function lunarMonths(year) {
  const months = [];
  let start = phase(0, Date.UTC(year - 1, 10, 1));
  while (start < Date.UTC(year + 1, 1, 1)) {
    const end = phase(0, start + 25 * DAY);
    const [sign, next] = [start, end].map((ms) => Math.floor(siderealSun(ms) / 30));
    months.push({ name: (sign + 1) % 12, added: sign === next, start, end });
    start = end;
  }
  return months;
}

/** The lunar day of a month: 1 to 15 in the bright half, 16 to 30 in the dark one. */
export function tithi(month, n) {
  const at = (degrees) =>
    degrees === 0 ? month.start : degrees === 360 ? month.end : phase(degrees, month.start);
  return { start: at(12 * (n - 1)), end: at(12 * n) };
}

export const holds = ({ start, end }, ms) => start <= ms && ms < end;
/** How long two stretches are one. */
export const shared = ({ start, end }, from, to) =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));
/** The days that a tithi touches, and one on either side. */
export const daysAround = ({ start, end }) => {
  const days = [];
  for (let day = dayOf(start) - DAY; day <= dayOf(end) + DAY; day += DAY) days.push(day);
  return days;
};

/** The moon's sidereal longitude in degrees. */
export const siderealMoon = (ms, moonLongitude) => (moonLongitude(ms) - ayanamsa(ms) + 360) % 360;
