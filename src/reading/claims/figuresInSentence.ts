import type { CompiledPack } from '../../languages/compile.js';
import { measureOf } from '../../languages/happenings/measures.js';
import { flatMap } from '../../values/flatMap.js';
import { keyOf, type Sentence, senseOf, verbForms } from '../sentence.js';
import { OTHERS, PEOPLE, PERSONS, takes } from './figureScope.js';
import { namedBefore } from './namedAndOthers.js';
import type { Bound, Figure } from './toldFigure.js';

/** A word that says what a figure is of. */
export interface MeasureWord {
  readonly at: number;
  readonly measures: readonly string[];
}

/** दो और घायलों ने दम तोड़ा: so many more are not how many. */
function isAdded(
  sentence: Sentence,
  at: number,
  right: boolean,
  conjunctions: ReadonlySet<string>,
): boolean {
  const [next, then] = [sentence.items[at + 1], sentence.items[at + 2]];
  const [counted, measure] = [senseOf(then, 'counted'), senseOf(then, 'measure')];
  return (
    conjunctions.has(keyOf(sentence, next)) &&
    // मृतक 121 और घायल 28: a list of counts, each behind its word.
    (right ? counted !== null || measure !== null : counted !== null && measure === null) &&
    senseOf(sentence.items[at + 3], 'quantity') === null
  );
}

/** A time within which something is due is no length but where a measure asks for one. */
function canTake(measure: string, { value, due }: Figure): boolean {
  const how = measureOf(measure).takes;
  // "Two others died": beside those who had.
  if (value.kind === 'quantity' && value.unit === OTHERS && TOLLS.has(measure)) return false;
  return due ? how === 'deadline' : takes(how, value);
}

/** Counts of the dead. */
const TOLLS: ReadonlySet<string> = new Set(['killed', 'bodies']);

/** Those whom a count of people is told apart by. */
const PARTS: ReadonlySet<string> = new Set(['woman', 'man', 'child', 'girl', 'boy']);

/** How much farther what follows counts for a figure that a preposition leads to. */
const LED = 6;

function isLedTo(sentence: Sentence, at: number): boolean {
  const marker = senseOf(sentence.items[at - 1], 'marker')?.marker;
  return marker === 'other' || marker === 'goal';
}

/** घायलों में 8: of those whom the word names, so many are something else. */
function isAmong(sentence: Sentence, word: number): boolean {
  return senseOf(sentence.items[word + 1], 'marker')?.marker === 'in';
}

/** घायलों को अस्पताल ले जाया गया है, जहां पांच की हालत नाजुक है: what stands behind an auxiliary is of another clause. */
function hasEnded({ items }: Sentence, from: number, to: number): boolean {
  return items
    .slice(from + 1, to)
    .some((item) => verbForms(item).some((form) => form === 'present' || form === 'past'));
}

/** Two of the injured died: so many of those whom a word names are no count of them, nor of all the dead. */
function isSomeOf({ items }: Sentence, at: number, word: number, measure: string): boolean {
  // 71 of the dead were in Badakhshan: so many died there.
  const isThere = TOLLS.has(measure) && senseOf(items[at + 5], 'marker')?.marker === 'in';
  if (isThere && word === at + 3) return false;
  return (
    (word === at + 3 || (TOLLS.has(measure) && senseOf(items[at + 3], 'measure') !== null)) &&
    senseOf(items[at + 1], 'marker')?.marker === 'genitive' &&
    senseOf(items[at + 2], 'article')?.definite === true
  );
}

/** चार घायलों ने दम तोड़ा, three injured died: so many of the injured have died, who are no count of either. */
function haveDied({ items }: Sentence, { at, value }: Figure): boolean {
  if (value.kind !== 'quantity' || value.unit !== 'injured person') return false;
  return items
    .slice(at + 1, at + 1 + DIED)
    .some(({ senses }) => senses.some((one) => one.cls === 'measure' && one.measure === 'killed'));
}

/** Items between the injured and what tells that they died. */
const DIED = 4;

/** Whether a figure counts those whom a count of people is told apart by. */
export function isPart({ value }: Figure): boolean {
  return value.kind === 'quantity' && PARTS.has(value.unit);
}

/** Items between "eight of them" and those whom it counts: young women. */
const OF_THEM = 3;

/** Eleven people, eight of them women, were killed: the verb is told of the eleven, the eight are a part of them. */
function isOfThem(figure: Figure, figures: readonly Figure[], { items }: Sentence): boolean {
  const { at } = figure;
  return (
    isPart(figure) &&
    senseOf(items[at + 1], 'ofThem') !== null &&
    figures.some((one) => one.at < at)
  );
}

/**
 * 12 श्रद्धालुओं समेत 14 लोगों की मौत, 14 people, including 12 devotees: a count within another that no word for a part tells apart
 * from the whole. One that a place is told of at once is that place's.
 */
export function isWithin(
  { at, value }: Figure,
  figures: readonly Figure[],
  { items }: Sentence,
): boolean {
  if (value.kind !== 'quantity' || senseOf(items[at + 1], 'marker')?.marker === 'in') return false;
  const isBefore = senseOf(items[at + 1], 'amongThem') !== null;
  const isBehind = senseOf(items[at - 1], 'ofThem') !== null;
  return (
    PEOPLE.has(value.unit) &&
    figures.some((one) => (isBefore && one.at > at) || (isBehind && one.at < at))
  );
}

/** "Eight of them young women", "four of the dead were women", with those whom it counts; any other figure as it is. */
export function withPart(figure: Figure, { items }: Sentence): Figure {
  const { at, value } = figure;
  if (value.kind !== 'quantity' || value.unit !== '1') return figure;
  const dead = deadBehind(items, at);
  const from = dead === null ? at + 2 : dead + 1;
  if (dead === null && !senseOf(items[at + 1], 'ofThem')) return figure;
  for (let near = from; near < from + OF_THEM; near++) {
    const unit = senseOf(items[near], 'counted')?.unit;
    if (unit !== undefined)
      return PARTS.has(unit) ? { ...figure, value: { ...value, unit } } : figure;
  }
  return figure;
}

/** Four OF THE DEAD, eight of those killed, nine of the 23 dead: where those stand of whom so many are a part. */
function deadBehind(items: Sentence['items'], at: number): number | null {
  if (senseOf(items[at + 1], 'marker')?.marker !== 'genitive') return null;
  const dead = [at + 3, at + 4].find(
    (item) => senseOf(items[item], 'measure')?.measure === 'killed',
  );
  return dead ?? null;
}

/** How much farther a figure behind a verb counts. */
const LATE = 3;

/** Whether nothing behind a bare number says what it counts: 8 ठिकानों is of places, "27 were" may be of the dead. */
function standsAlone(sentence: Sentence, at: number, conjunctions: ReadonlySet<string>): boolean {
  const item = sentence.items[at];
  const next = sentence.items[at + 1];
  const joined = sentence.tokens.slice(item?.from, item?.to).some(({ key }) => key === '-');
  if (joined) return false;
  const key = keyOf(sentence, next);
  return (
    !next ||
    next.senses.length > 0 ||
    conjunctions.has(key) ||
    sentence.tokens[next.from]?.kind !== 'word'
  );
}

/** Convicted nine traders: whom a court convicts or clears are people, whatever the word for them. */
function countsPeople(measure: string): boolean {
  const { matter, takes: what } = measureOf(measure);
  return matter === 'trial' && what === 'people';
}

/** Six were acquitted; two had died. दोषी करार दिया, जबकि छह: what a verdict is told of stands on its own side of a stop. */
function isParted(
  sentence: Sentence,
  figure: number,
  word: number,
  conjunctions: ReadonlySet<string>,
): boolean {
  // Convicted Roy and three others: they go with whoever is named right before them.
  const isOfOthers = senseOf(sentence.items[figure], 'quantity')?.unit === OTHERS;
  const named = isOfOthers ? namedBefore(sentence, figure, conjunctions) : 0;
  const end = Math.max(figure, word) - 2 * named;
  const between = sentence.items.slice(Math.min(figure, word) + 1, end);
  const keys = between.map((item) => keyOf(sentence, item));
  if (keys.includes(';')) return true;
  return figure > word && keys.some((key) => key === ',' || conjunctions.has(key));
}

/** Items. */
const NEAR_PEOPLE = 3;

/** Arrested four smugglers, तीन तस्करों को गिरफ्तार: whoever stands as the object of an arrest is so many people. */
function isObjectOf({ items }: Sentence, at: number, word: number, verbFinal: boolean): boolean {
  if (!verbFinal) return word === at - 1;
  const marker = senseOf(items[at + 2], 'marker')?.marker;
  return word === at + 2 || (marker === 'object' && word === at + 3);
}

/** The most items between a figure and the word that says what it is of. */
const FARTHEST = 10;

/** बाइक सवार दो युवकों की मौत, three youths riding a motorcycle were killed: what they rode only tells whom something befell. */
function tellsWho(measure: string, figure: number, word: number, verbFinal: boolean): boolean {
  return measure === 'aboard' && word === (verbFinal ? figure - 1 : figure + 1);
}

/** Eleven people, eight of them students preparing for a test, were killed: what opens an English sentence is of its verb. */
function isSubject(sentence: Sentence, at: number, apart: number, verbFinal: boolean): boolean {
  const isPeople = PERSONS.has(senseOf(sentence.items[at], 'quantity')?.unit ?? '');
  return !verbFinal && at === 0 && isPeople && apart <= RAISED;
}

/** The most items between the toll and what it rose to. */
const RAISED = 24;

/** "The toll in Sunday's bus accident near the border village has climbed to 31": its noun leads, its verb stands by the figure. */
function isRaised(sentence: Sentence, at: number, word: number, measure: string): boolean {
  if (measure !== 'killed' || word > at) return false;
  return verbForms(sentence.items[word]).length === 0 && isLedTo(sentence, at);
}

/**
 * Gives each figure of a sentence the measure it is of: the nearest pair of a figure and a word that can take it
 * first, each once; then members of a list (23 women, three children and a man) take their neighbour's.
 */
export function bindFigures(
  figures: readonly Figure[],
  words: readonly MeasureWord[],
  sentence: Sentence,
  { conjunctions, pack: { verbFinal } }: CompiledPack,
): Bound[] {
  const pairs = figures
    .filter((figure) => !isOfThem(figure, figures, sentence))
    .flatMap((figure) =>
      flatMap(words, (word) =>
        flatMap(word.measures, (measure) => {
          const apart = Math.abs(word.at - figure.at);
          const raised = apart <= RAISED && isRaised(sentence, figure.at, word.at, measure);
          const fits =
            canTake(measure, figure) &&
            (apart <= FARTHEST || raised || isSubject(sentence, figure.at, apart, verbFinal)) &&
            (figure.value.kind !== 'quantity' ||
              figure.value.unit !== '1' ||
              apart === 0 ||
              (apart <= NEAR_PEOPLE && countsPeople(measure)) ||
              (measure === 'arrested' && isObjectOf(sentence, figure.at, word.at, verbFinal)) ||
              standsAlone(sentence, figure.at, conjunctions));
          // A verb stands behind its subject before it takes what follows it.
          const right = figure.at < word.at;
          if (!verbFinal && !isPart(figure) && isSomeOf(sentence, figure.at, word.at, measure))
            return [];
          if (countsPeople(measure) && isParted(sentence, figure.at, word.at, conjunctions))
            return [];
          // Eleven people, eight of them women, were killed: a part waits for its whole.
          if (!verbFinal && isPart(figure) && senseOf(sentence.items[figure.at + 1], 'ofThem'))
            return [];
          if (isAdded(sentence, figure.at, right, conjunctions)) return [];
          if (haveDied(sentence, figure)) return [];
          const isSome = verbFinal && figure.at > word.at && isAmong(sentence, word.at);
          if (verbFinal && figure.at > word.at && hasEnded(sentence, word.at, figure.at)) return [];
          if (isSome && measureOf(measure).takes === 'people' && !isPart(figure)) return [];
          // जान गंवाने वाले 13 लोगों: who is told by what befell them stands right behind it.
          const isTold = apart <= 2 && verbForms(sentence.items[word.at]).includes('infinitive');
          const late =
            figure.at > word.at && !isTold && verbForms(sentence.items[word.at]).length > 0;
          // "Rose to 18 after a patient died": what a preposition leads to is of what stands before it.
          const led = !verbFinal && right && isLedTo(sentence, figure.at);
          const yields =
            measureOf(measure).isCommon || tellsWho(measure, figure.at, word.at, verbFinal);
          const behind =
            apart + (yields ? FARTHEST : 0) + (late && verbFinal ? LATE : 0) + (led ? LED : 0);
          const far = raised ? 1 : behind;
          return fits ? [{ figure, word, measure, apart: far }] : [];
        }),
      ),
    )
    .sort((a, b) => a.apart - b.apart || b.word.at - a.word.at);
  const bound = new Map<Figure, { measure: string; at: number }>();
  const taken = new Set<MeasureWord>();
  for (const { figure, word, measure } of pairs) {
    if (bound.has(figure) || taken.has(word)) continue;
    bound.set(figure, { measure, at: word.at });
    taken.add(word);
  }
  spread(figures, bound, sentence);
  return figures.map((figure): Bound => {
    const found = bound.get(figure);
    return {
      at: figure.at,
      value: figure.value,
      due: figure.due,
      measure: found?.measure ?? null,
      words:
        found && !holdsAnother(figures, figure.at, found.at)
          ? { from: Math.min(figure.at, found.at), to: Math.max(figure.at, found.at) + 1 }
          : { from: figure.at, to: figure.at + 1 },
    };
  });
}

/** Rs 41 crore of the Rs 241 crore that was raised: a quote from the one to its word would hold the other. */
function holdsAnother(figures: readonly Figure[], at: number, word: number): boolean {
  return figures.some((one) => one.at > Math.min(at, word) && one.at < Math.max(at, word));
}

/** Members of one list are figures of one measure. */
function spread(
  figures: readonly Figure[],
  bound: Map<Figure, { measure: string; at: number }>,
  sentence: Sentence,
): void {
  const pass = (list: readonly Figure[]): void => {
    for (const [place, figure] of list.entries()) {
      const before = list[place - 1];
      const known = before && bound.get(before);
      if (!before || !known || bound.has(figure)) continue;
      if (!isListed(sentence, before, figure) && !isPartOf(figure, before)) continue;
      if (canTake(known.measure, figure))
        bound.set(figure, { measure: known.measure, at: figure.at });
    }
  };
  pass(figures);
  pass([...figures].reverse());
}

/** "Of the 18, eleven were women": a part is of what was counted right before it. */
function isPartOf({ at, value }: Figure, whole: Figure): boolean {
  return (
    value.kind === 'quantity' && PARTS.has(value.unit) && at > whole.at && at - whole.at <= FARTHEST
  );
}

/** Side by side, with only a comma or a conjunction between them. */
function isListed(sentence: Sentence, a: Figure, b: Figure): boolean {
  const [from, to] = [Math.min(a.at, b.at), Math.max(a.at, b.at)];
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return false;
  if (a.value.unit === '1' || b.value.unit === '1' || to - from > 3) return false;
  for (let at = from + 1; at < to; at++) {
    const item = sentence.items[at];
    if (senseOf(item, 'verb') || senseOf(item, 'marker')) return false;
    if (keyOf(sentence, item) === '.') return false;
  }
  return true;
}
