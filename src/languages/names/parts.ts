import { fold } from '../../text/fold.js';
import { Memo } from '../../values/memo.js';
import { initialsHi, titlesEn, titlesHi } from '../lexicon/titles.js';
import { hearDevanagari } from './devanagari.js';
import { type Heard, heard } from './distance.js';
import { hearLatin } from './latin.js';

/** One word of a name, or one letter that stands for a word. */
export interface Part {
  readonly text: string;
  readonly sound: Heard;
  /** The Latin letter of an initial (`S`, एस); '?' for an initial known by its sound alone (`रा.`); null for a word. */
  readonly initial: string | null;
  /** A title or particle, which another outlet leaves out: डॉ., Sheikh, bin. */
  readonly optional: boolean;
  /** This word and the next written as one: जय शंकर as जयशंकर; null for the last, and beside an initial. */
  readonly joined: Heard | null;
}

/** A name cut into its words, given name first. */
export interface NameParts {
  /** The words folded, titles left out: what the lexicon is asked for. */
  readonly key: string;
  /** One reading, or two where letters may be initials or a word: बीबी, केपी. */
  readonly readings: readonly (readonly Part[])[];
}

const kept = new Memo<NameParts>(20_000);
/** Names are short; what is longer is not compared beyond this. */
const LONGEST = 200;
const MOST_WORDS = 8;

/** Cuts a name into its parts. "Sharma, RG" is turned round: what follows a comma comes first. */
export function partsOf(name: string): NameParts {
  return kept.get(name, () => {
    const text = withoutBrackets(name.normalize('NFC').slice(0, LONGEST));
    const [family, ...given] = text.split(',');
    const words = wordsOf(given.length ? `${given.join(' ')} ${family}` : text);
    const spelt = words.flatMap((word) => initialsOf(word, words) ?? [word]);
    const readings = [spelt.map((word, at) => partOf(word, at, spelt))];
    if (words.some((word) => isAmbiguous(word) && !spelt.includes(word)))
      readings.push(words.map((word, at) => partOf(word, at, words)));
    return { key: keyOf(words), readings };
  });
}

/** केपी may be a word, and so may KP; K, एस. and रा. are initials. */
function isAmbiguous({ text, dotted }: Word): boolean {
  return !dotted && text.length > 1;
}

interface Word {
  readonly text: string;
  /** A full stop follows. */
  readonly dotted: boolean;
  readonly initial: string | null;
}

const WORD = /([\p{L}\p{M}\p{Nd}'’\u200B-\u200D]+)(\s*[.॰])?/gu;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].slice(0, MOST_WORDS).map(([, word = '', dot]) => ({
    text: word.replace(/['’\u200B-\u200D]/gu, ''),
    dotted: dot !== undefined,
    initial: null,
  }));
}

const letterOf = new Map(
  Object.entries(initialsHi).flatMap(([letter, forms]) =>
    forms.map((form) => [withoutDots(form), letter] as const),
  ),
);
const LONGEST_LETTER = Math.max(...[...letterOf.keys()].map((form) => form.length));
const MOST_INITIALS = 4;

/** The initials that a word consists of, or null: KP, केपी, एस, and रा before a full stop. Never all of a name of one word. */
function initialsOf(word: Word, words: readonly Word[]): Word[] | null {
  const letters = isDevanagari(word.text)
    ? devanagariLetters(withoutDots(word.text))
    : latinLetters(word, words);
  if (letters && (words.length > 1 || letters.length > 1))
    return letters.map((letter) => ({ text: letter, dotted: true, initial: letter }));
  const isSyllable =
    word.dotted &&
    isDevanagari(word.text) &&
    syllables(word.text) === 1 &&
    !BEFORE.has(fold(word.text));
  return isSyllable && words.length > 1 ? [{ ...word, initial: '?' }] : null;
}

/** एमके as M, K; null for what is not all letter names. */
function devanagariLetters(rest: string): string[] | null {
  if (rest === '') return [];
  for (let length = Math.min(LONGEST_LETTER, rest.length); length > 0; length -= 1) {
    const letter = letterOf.get(rest.slice(0, length));
    const others = letter && devanagariLetters(rest.slice(length));
    if (others) return others.length < MOST_INITIALS ? [letter, ...others] : null;
  }
  return null;
}

/** Capitals beside words in small letters, or alone as an abbreviation; a single letter always. */
function latinLetters({ text }: Word, words: readonly Word[]): string[] | null {
  if (!/^\p{Lu}+$/u.test(text)) return /^\p{L}$/u.test(text) ? [text.toUpperCase()] : null;
  if (text.length === 1) return [text];
  const beside = words.length === 1 || words.some((word) => /\p{Ll}|\p{Lo}/u.test(word.text));
  return text.length <= MOST_INITIALS && beside ? [...text] : null;
}

function partOf(word: Word, at: number, words: readonly Word[]): Part {
  const next = words[at + 1];
  const folded = fold(word.text);
  return {
    text: word.text,
    sound: hear(word.text),
    initial: word.initial,
    optional: word.initial === null && mayBeLeftOut(folded, at, words.length),
    joined: next && !word.initial && !next.initial ? hear(word.text + next.text) : null,
  };
}

const titles = [titlesHi, titlesEn];
const BEFORE = keysOf(titles.flatMap(({ before, particles }) => [...before, ...particles]));
const AFTER = keysOf(titles.flatMap(({ after, particles }) => [...after, ...particles]));

function keysOf(phrases: readonly string[]): ReadonlySet<string> {
  const words = phrases.flatMap((phrase) => phrase.split(/[\s.()॰]+/u));
  return new Set(words.filter((word) => word.length > 1).map(fold));
}

/** A title or particle is part of the name where it stands alone, or at the wrong end: राज कुमारी. */
function mayBeLeftOut(folded: string, at: number, count: number): boolean {
  return (at < count - 1 && BEFORE.has(folded)) || (at > 0 && AFTER.has(folded));
}

function keyOf(words: readonly Word[]): string {
  const folded = words.map((word) => fold(word.text));
  return folded.filter((word, at) => !mayBeLeftOut(word, at, folded.length)).join(' ');
}

/** "Harbhajan Singh (Punjab)": what stands in brackets tells of whom, not how he is called. */
function withoutBrackets(text: string): string {
  const rest = text.replace(/\([^)]*\)/gu, ' ');
  return /\p{L}/u.test(rest) ? rest : text;
}

function hear(word: string): Heard {
  return heard(isDevanagari(word) ? hearDevanagari(word) : hearLatin(word));
}

function isDevanagari(word: string): boolean {
  return /\p{Script=Devanagari}/u.test(word);
}

/** Without the dot below, which many leave out: ज़ेड. */
function withoutDots(word: string): string {
  return word.replaceAll('़', '');
}

function syllables(word: string): number {
  return word.replace(/[\p{M}]/gu, '').length - (word.match(/्/gu)?.length ?? 0);
}
