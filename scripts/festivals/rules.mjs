// On which day each festival falls: the lunar day, and the time of day at which it must stand (Dharmasindhu and
// Nirnayasindhu, as the almanacs of north India apply them). A rule gives null where usage is divided: newsrooms then
// write of two days, and a reader who is told one of them may be told wrong.
import { EclipticGeoMoon } from 'astronomy-engine';
import {
  DAY,
  dayOf,
  daysAround,
  daytime,
  holds,
  isoOf,
  lunarMonths,
  MINUTE,
  MUHURTA,
  moonrise,
  nishita,
  sankranti,
  shared,
  siderealMoon,
  sunrise,
  sunset,
  tithi,
} from './panchang.mjs';

const CHAITRA = 0;
const VAISHAKHA = 1;
const ASHADHA = 3;
const SHRAVANA = 4;
const BHADRAPADA = 5;
const ASHVINA = 6;
const KARTIKA = 7;
const MAGHA = 10;
const PHALGUNA = 11;
const PURNIMA = 15;
const AMAVASYA = 30;
/** The nth day of the dark half of a month that ends with the new moon. */
const dark = (n) => 15 + n;

/** The nth lunar day of a month of a year, none of an added month. */
function lunarDay(year, name, n) {
  for (const month of lunarMonths(year)) {
    if (month.added || month.name !== name) continue;
    const found = tithi(month, n);
    if (new Date(found.start + DAY / 2).getUTCFullYear() === year) return found;
  }
  throw new Error(`${year} has no tithi ${n} of the month ${name}.`);
}

/** The first day at whose moment the lunar day stands; where it skips that moment, the day on which it begins. */
const at = (moment, month, n) => (year) => {
  const day = lunarDay(year, month, n);
  return daysAround(day).find((one) => holds(day, moment(one))) ?? dayOf(day.start);
};
const atSunrise = (month, n) => at(sunrise, month, n);

/** The day on which the lunar day stands longest within a stretch of the day; the first of two alike. */
const longest = (from, to, month, n) => (year) => {
  const day = lunarDay(year, month, n);
  const lengths = daysAround(day).map((one) => [shared(day, from(one), to(one)), one]);
  return lengths.reduce((best, one) => (one[0] > best[0] + MINUTE ? one : best))[1];
};
const evening = (day) => sunset(day) + 3 * MUHURTA;
/** The thirteenth in the evening: of two the second, if it has a ghati of 24 minutes of it; in none, where it ends. */
function dhanteras(year) {
  const day = lunarDay(year, ASHVINA, dark(13));
  const evenings = (least) =>
    daysAround(day).findLast((one) => shared(day, sunset(one), evening(one)) > least);
  return evenings(MUHURTA / 2) ?? evenings(0) ?? dayOf(day.end);
}

/** Bhadra, the first half of the full-moon day, in which no fire is lit. */
const bhadraEnd = ({ start, end }) => (start + end) / 2;

/** The eve of Holi: full moon in the evening; the next day where Bhadra outlasts midnight and the full moon nearly the day. */
function holikaDahan(year) {
  const full = lunarDay(year, PHALGUNA, PURNIMA);
  const day = daysAround(full).find((one) => shared(full, sunset(one), evening(one)) > 0);
  const put = bhadraEnd(full) > nishita(day) && full.end > daytime(day + DAY, 7 / 8);
  return put ? day + DAY : day;
}

/** The day at whose sunrise the full moon has three muhurtas to go, else the day before. */
function rakshaBandhan(year) {
  const full = lunarDay(year, SHRAVANA, PURNIMA);
  const last = daysAround(full).findLast((one) => holds(full, sunrise(one)));
  return full.end - sunrise(last) >= 3 * MUHURTA ? last : last - DAY;
}

/**
 * Divided between midnight (Smarta) and sunrise (Vaishnava, most holidays): only years in which the day that has the
 * eighth at sunrise has it in the muhurta about midnight too.
 */
function janmashtami(year) {
  const eighth = lunarDay(year, SHRAVANA, dark(8));
  const morning = daysAround(eighth).filter((one) => holds(eighth, sunrise(one)));
  if (morning.length !== 1) return null;
  const midnight = nishita(morning[0]);
  return shared(eighth, midnight - MUHURTA / 2, midnight + MUHURTA / 2) > 0 ? morning[0] : null;
}

const inShravana = (ms) => {
  const moon = siderealMoon(ms, (one) => EclipticGeoMoon(new Date(one)).lon);
  return moon >= 280 && moon < 280 + 40 / 3;
};

/** The tenth in the afternoon; where it stands on two days, the one that has the moon in Shravana then. */
function dussehra(year) {
  const tenth = lunarDay(year, ASHVINA, 10);
  const first = daysAround(tenth).find(
    (one) => shared(tenth, daytime(one, 3 / 5), daytime(one, 4 / 5)) > 0,
  );
  const second = first + DAY;
  const afternoon = (day) => daytime(day, 7 / 10);
  if (tenth.end - sunrise(second) < 3 * MUHURTA) return first;
  if (inShravana(afternoon(second)) && !inShravana(afternoon(first))) return second;
  return holds(tenth, afternoon(first)) ? first : second;
}

/** The fourth at moonrise; where it ends just before the moon rises, that day all the same. */
function karvaChauth(year) {
  const fourth = lunarDay(year, ASHVINA, dark(4));
  return daysAround(fourth).find((one) => holds(fourth, moonrise(one))) ?? dayOf(fourth.end);
}

/** The second in the afternoon; divided where it stands there on two days or only for a part of it. */
function bhaiDooj(year) {
  const second = lunarDay(year, KARTIKA, 2);
  const whole = daysAround(second).filter(
    (one) => holds(second, daytime(one, 3 / 5)) && holds(second, daytime(one, 4 / 5)),
  );
  return whole.length === 1 ? whole[0] : null;
}

/** The sun enters Capricorn; after sunset it is kept on the next day. */
function makarSankranti(year) {
  const moment = sankranti(270, Date.UTC(year, 0, 5));
  const day = dayOf(moment);
  return moment > sunset(day) ? day + DAY : day;
}

/** The fifth for a muhurta or more before noon; divided where two days have it so. */
function basantPanchami(year) {
  const fifth = lunarDay(year, MAGHA, 5);
  const days = daysAround(fifth).filter(
    (one) => shared(fifth, sunrise(one), daytime(one, 1 / 2)) >= MUHURTA,
  );
  return days.length === 1 ? days[0] : null;
}

/** Each festival's day in a year, as a moment of it; null where usage is divided. */
export const rules = {
  'makar-sankranti': makarSankranti,
  'basant-panchami': basantPanchami,
  'maha-shivaratri': at(nishita, MAGHA, dark(14)),
  'holika-dahan': holikaDahan,
  holi: (year) => holikaDahan(year) + DAY,
  'chaitra-navratri': atSunrise(CHAITRA, 1),
  'ram-navami': at((day) => daytime(day, 1 / 2), CHAITRA, 9),
  'buddha-purnima': atSunrise(VAISHAKHA, PURNIMA),
  'guru-purnima': atSunrise(ASHADHA, PURNIMA),
  'raksha-bandhan': rakshaBandhan,
  janmashtami,
  'ganesh-chaturthi': at((day) => daytime(day, 1 / 2), BHADRAPADA, 4),
  'sharad-navratri': atSunrise(ASHVINA, 1),
  dussehra,
  'karva-chauth': karvaChauth,
  dhanteras,
  diwali: longest(sunset, evening, ASHVINA, AMAVASYA),
  'govardhan-puja': longest(sunrise, sunset, KARTIKA, 1),
  'bhai-dooj': bhaiDooj,
  chhath: atSunrise(KARTIKA, 6),
};

/** The years for which the table is made. */
export const YEARS = Array.from({ length: 36 }, (_, at) => 2000 + at);

/** Every festival's days by year, as MM-DD. */
export function festivalDays() {
  return Object.fromEntries(
    Object.entries(rules).map(([festival, rule]) => [
      festival,
      Object.fromEntries(
        YEARS.flatMap((year) => {
          const day = rule(year);
          return day === null ? [] : [[year, isoOf(day).slice(5)]];
        }),
      ),
    ]),
  );
}
