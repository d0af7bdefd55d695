import type { Sense, Unit } from '../../languages/sense.js';
import { flatMap } from '../../values/flatMap.js';
import type { DurationValue, EntityRef } from '../../values/value.js';
import { evidenceOfItems } from '../evidence.js';
import type { Stretch } from '../frames/frame.js';
import type { Claim } from '../reading.js';
import { itemsWith, type Sentence, senseOf } from '../sentence.js';
import type { Draft } from './draft.js';

/** ISO 8601-1 designators; a decade and a century are written in years. */
const DESIGNATORS: Readonly<
  Record<Unit, readonly [prefix: string, factor: number, suffix: string]>
> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  // A weekend is said as so many days off.
  weekend: ['P', 2, 'D'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** The value of a duration as said. */
export function durationValue({
  count,
  unit,
  approximate,
  more = [],
}: Extract<Sense, { cls: 'duration' }>): DurationValue {
  const parts = [{ count, unit }, ...more].map((length) => {
    const [prefix, factor, suffix] = DESIGNATORS[length.unit];
    return {
      timed: prefix === 'PT',
      text: `${Number((length.count * factor).toFixed(6))}${suffix}`,
    };
  });
  const told = (timed: boolean): string =>
    flatMap(parts, (part) => (part.timed === timed ? [part.text] : [])).join('');
  const clock = told(true);
  return { kind: 'duration', iso: `P${told(false)}${clock && `T${clock}`}`, approximate };
}

/** A genitive or "old" makes a length that of the noun behind it. */
function leadsOn(sentence: Sentence, at: number): boolean {
  return (
    senseOf(sentence.items[at], 'marker')?.marker === 'genitive' ||
    senseOf(sentence.items[at], 'aged') !== null
  );
}

/**
 * Asserts how long a bond between two parties has lasted (`duration/of-relation`): "25 years of strategic partnership".
 * The noun that the length is said of must stand behind it in the genitive; an ordinal is never a length.
 */
export function durationClaims(
  { normal }: Draft,
  sentence: Sentence,
  countries: readonly EntityRef[] | null,
): Claim[] {
  if (sentence.question || !countries) return [];
  const lengths = [
    ...itemsWith(sentence, 'duration'),
    ...itemsWith(sentence, 'time'),
    ...itemsWith(sentence, 'period'),
  ];
  return [...new Set(lengths)]
    .sort((a, b) => a - b)
    .flatMap((at): Claim[] => {
      const length = lengthAt(sentence, at);
      const bond = length && bondAt(sentence, at);
      if (!length || !bond || isOpen(length)) return [];
      const slug = slugOf(bond.words, length);
      return [
        {
          kind: 'DURATION',
          subject: {
            kind: 'aspect',
            key: `duration/${slug}/${countries
              .map((one) => one.key)
              .sort()
              .join('+')}`,
            about: countries,
            noun: {
              en: bond.words.map((word) => word.names.en).join(' '),
              hi: bond.words.map((word) => word.names.hi).join(' '),
            },
          },
          value: durationValue(length),
          modality: 'ONGOING',
          attribution: null,
          evidence: evidenceOfItems(normal, sentence, bond.at),
          rule: 'duration/of-relation',
        },
      ];
    });
}

/** The bond whose length stands at an item; null where it is the length of something else. */
export function bondAt(
  sentence: Sentence,
  at: number,
): { readonly words: readonly BondWord[]; readonly at: Stretch } | null {
  if (senseOf(sentence.items[at], 'duration'))
    return (
      bondBehind(sentence, at) ??
      bondBefore(sentence, at) ??
      bondSince(sentence, at) ??
      agedBond(sentence, at) ??
      bondMarked(sentence, at)
    );
  return lengthAt(sentence, at) ? (bondBefore(sentence, at) ?? bondFounded(sentence, at)) : null;
}

/** A length, also where it reads as a time: 34 years ago, in the 17 years of their partnership. */
function lengthAt(sentence: Sentence, at: number): Length | null {
  const item = sentence.items[at];
  const length = senseOf(item, 'duration');
  if (length) return length;
  const time = senseOf(item, 'time')?.time ?? senseOf(item, 'period')?.time;
  if (time?.form === 'relative' && time.count < -1 && isLong(time.unit))
    return { cls: 'duration', count: Math.abs(time.count), unit: time.unit, approximate: false };
  const [first, ...others] = time?.form === 'offset' && !time.from ? time.lengths : [];
  return first && !others.length && isLong(first.unit)
    ? { cls: 'duration', ...first, approximate: false }
    : null;
}

/** More than three decades, about a century: any year of ten, which no length says. */
function isOpen({ unit, approximate, count }: Length): boolean {
  return approximate && unit !== 'year' && Number.isInteger(count);
}

type Length = Extract<Sense, { cls: 'duration' }>;

const isLong = (unit: Unit): boolean => unit === 'year' || unit === 'decade' || unit === 'century';

/** Diplomatic relations are mostly called relations; those of ages past are something else. */
function slugOf(words: readonly BondWord[], { count, unit }: Length): string {
  const slug = words.map((word) => word.slug).join('-');
  const years = count * (unit === 'century' ? 100 : unit === 'decade' ? 10 : 1);
  if (slug === 'relations' && years > LONGEST_RELATIONS) return 'old-relations';
  return slug === 'diplomatic-relations' ? 'relations' : slug;
}

/** Years: no two states of today have longer had embassies with each other. */
const LONGEST_RELATIONS = 120;

/** 34 years since diplomatic relations: the bond right behind its length. */
function bondSince(sentence: Sentence, at: number): BondFound {
  const from = senseOf(sentence.items[at + 1], 'article') ? at + 2 : at + 1;
  const words = bondFrom(sentence, from);
  return words && { words, at: { from: at, to: from + words.length } };
}

/** रिश्ते पांच दशक से ज्यादा पुराने हैं: the bond before what says that it is as old. */
function agedBond(sentence: Sentence, at: number): BondFound {
  if (!senseOf(sentence.items[at + 1], 'aged')) return null;
  const found = bondEndingBefore(sentence, at);
  return found && { words: found.words, at: { from: found.from, to: at + 2 } };
}

/** संबंधों को इस वर्ष 77 साल पूरे हुए: the bond as what so many years are told of. */
function bondMarked(sentence: Sentence, at: number): BondFound {
  const marker = senseOf(sentence.items[at - 1], 'time') ? at - 2 : at - 1;
  if (senseOf(sentence.items[marker], 'marker')?.marker !== 'object') return null;
  const found = bondEndingBefore(sentence, marker);
  return found && { words: found.words, at: { from: found.from, to: at + 1 } };
}

/** 60 वर्ष पहले राजनयिक संबंध कायम हुए: the bond that was founded so long ago. */
function bondFounded(sentence: Sentence, at: number): BondFound {
  const words = bondFrom(sentence, at + 1);
  const bond = words?.at(-1)?.slug;
  return words && bond === 'relations'
    ? { words, at: { from: at, to: at + 1 + words.length } }
    : null;
}

type BondFound = ReturnType<typeof bondAt>;

/** The words of a bond whose noun stands right before an item. */
function bondEndingBefore(
  sentence: Sentence,
  end: number,
): { words: BondWord[]; from: number } | null {
  if (!senseOf(sentence.items[end - 1], 'relationNoun')) return null;
  let from = end - 1;
  while (senseOf(sentence.items[from - 1], 'relationAdjective')) from--;
  const words = bondFrom(sentence, from);
  return words && { words, from };
}

type BondWord = Extract<Sense, { cls: 'relationAdjective' | 'relationNoun' }>;

/** The bond whose length stands before it: 40 वर्षों की रणनीतिक साझेदारी. */
function bondBehind(sentence: Sentence, at: number): { words: BondWord[]; at: Stretch } | null {
  if (!leadsOn(sentence, at + 1)) return null;
  const words = bondFrom(sentence, at + 2);
  return words && { words, at: { from: at, to: at + 2 + words.length } };
}

/** The bond whose length stands behind it: राजनयिक संबंधों के 75 वर्ष. */
function bondBefore(sentence: Sentence, at: number): { words: BondWord[]; at: Stretch } | null {
  if (senseOf(sentence.items[at - 1], 'marker')?.marker !== 'genitive') return null;
  let from = at - 2;
  if (!senseOf(sentence.items[from], 'relationNoun')) return null;
  while (senseOf(sentence.items[from - 1], 'relationAdjective')) from--;
  const words = bondFrom(sentence, from);
  return words && { words, at: { from, to: at + 1 } };
}

/** Adjectives and the noun that they go with. */
function bondFrom(sentence: Sentence, from: number): BondWord[] | null {
  const words: BondWord[] = [];
  for (let at = from; ; at++) {
    const item = sentence.items[at];
    const noun = senseOf(item, 'relationNoun');
    const word = noun ?? senseOf(item, 'relationAdjective');
    if (!word) return null;
    words.push(word);
    if (noun) return words;
  }
}
