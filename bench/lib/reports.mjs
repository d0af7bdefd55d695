// Invented reports for the benchmarks: stories of seven kinds over two years, each told by a few of 200 outlets in Hindi
// or English, about 3,000 characters a report. The same seed gives the same reports on every machine.
import { background } from './background.mjs';
import { cities, givenNames, surnames } from './names.mjs';
import { randomOf } from './random.mjs';
import { stories } from './stories.mjs';

const LENGTH = 3_000;
const OUTLETS = 200;
/** Days from the first day to the last, and the first. */
const SPAN = 730;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/** Reports of a story stand among those of so many others. */
const STORIES_AT_ONCE = 12;

/**
 * Endless articles, as `ingestArticle` takes them. Over fewer days, or of fewer places and names, stories lie closer together
 * and run into each other.
 */
export function* reports(
  seed = 1,
  { days = SPAN, places = cities.length, names = givenNames.length } = {},
) {
  const random = randomOf(seed);
  const world = {
    days,
    cities: cities.slice(0, places),
    given: givenNames.slice(0, names),
    families: surnames.slice(0, names),
  };
  let number = 0;
  while (true) {
    const told = Array.from({ length: STORIES_AT_ONCE }, () => invent(random, world)).flatMap(
      (story) => Array.from({ length: random.int(2, 6) }, () => story),
    );
    for (const story of random.shuffled(told)) yield write(story, number++, random);
  }
}

/** What a story is about, before anyone tells of it. */
function invent(random, world) {
  const kind = random.pick(stories);
  const [placeEn, placeHi, stateEn, stateHi] = random.pick(world.cities);
  const [given, families] = [random.shuffled(world.given), random.shuffled(world.families)];
  const people = Array.from({ length: 6 }, (_, at) => ({
    en: `${given[at][0]} ${families[at][0]}`,
    hi: `${given[at][1]} ${families[at][1]}`,
  }));
  return {
    kind,
    place: { en: placeEn, hi: placeHi },
    state: { en: stateEn, hi: stateHi },
    people,
    day: random.int(5, world.days - 5),
    facts: kind.facts(random),
  };
}

function write(story, number, random) {
  const language = random.chance(0.6) ? 'hi' : 'en';
  // One in eight has the day wrong.
  const day = story.day + (random.chance(0.125) ? random.pick([-1, 1]) : 0);
  const published = story.day + random.int(0, 3) + (story.kind.later ?? 0);
  const told = {
    place: story.place[language],
    state: story.state[language],
    people: story.people.map((one) => one[language]),
    day: dayIn(day, language),
    weekday: weekdayIn(day, language),
    ...story.kind.tell(story.facts, random),
  };
  const [title, ...facts] = story.kind.sentences[language].map((sentence) => sentence(told));
  const filler = random.shuffled(background[language]);
  const sentences = [];
  let length = title.length + 1;
  // The news first, then ever more of what is said at such times.
  for (let at = 0; length < LENGTH - 60 && at < filler.length + facts.length; at++) {
    const sentence = at < facts.length ? facts[at] : filler[at - facts.length](told, random);
    sentences.push(sentence);
    length += sentence.length + 1;
  }
  const paragraphs = [];
  for (let at = 0; at < sentences.length; at += 3)
    paragraphs.push(sentences.slice(at, at + 3).join(' '));
  const outlet = random.int(1, OUTLETS);
  return {
    externalId: `report-${number}`,
    title,
    url: `https://outlet-${outlet}.example/${number}`,
    outlet: `Outlet ${outlet}`,
    language,
    publishedOn: new Date(FIRST_DAY + published * DAY).toISOString().slice(0, 10),
    text: `${title}\n${paragraphs.join('\n')}`,
  };
}

const LOCALES = { en: 'en-IN', hi: 'hi-IN-u-nu-latn' };
const formats = Object.fromEntries(
  Object.entries(LOCALES).map(([language, locale]) => [
    language,
    {
      day: new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
      weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
    },
  ]),
);
const dayIn = (day, language) => formats[language].day.format(FIRST_DAY + day * DAY);
const weekdayIn = (day, language) => formats[language].weekday.format(FIRST_DAY + day * DAY);
