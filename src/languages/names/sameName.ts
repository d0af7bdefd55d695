import { type Alignment, align } from './align.js';
import { ownersOf } from './known.js';
import { type NameParts, type Part, partsOf } from './parts.js';

/** How likely two strings are one name, and why. */
export interface NameLikeness {
  /** 0 to 1. From 0.5 on it is likelier one name than two. */
  readonly likelihood: number;
  /** The rule that decided: `name/spelling`. */
  readonly rule: NameRule;
  /** Why, in a sentence. */
  readonly reason: string;
  /** The two names as they were compared: folded, or as they sound. */
  readonly compared: readonly [left: string, right: string];
}

export type NameRule =
  | 'name/nothing'
  | 'name/identical'
  | 'name/known-as-one'
  | 'name/known-apart'
  | 'name/short-form'
  | 'name/spelling'
  | 'name/initials'
  | 'name/part-left-out'
  | 'name/written-as-one'
  | 'name/word-order'
  | 'name/different';

export interface NameOptions {
  /** Whether the lexicon is asked for names that are known to be one or two; true where absent. */
  readonly lexicon?: boolean;
}

type Rule = (left: NameParts, right: NameParts, options: NameOptions) => NameLikeness | null;

/**
 * The rules in order; the first that has an answer decides. What is certain comes first: one string, then what the lexicon
 * knows of both names, whose spellings no rule could tell (सुब्रह्मण्यम and S.). Sounds decide the rest.
 */
const rules: readonly Rule[] = [nothing, identical, knownAsOne, knownApart, shortForm, sounds];

/**
 * The likelihood that two strings write one name, in one script or two: सर्गेई, सेर्गेई and Sergey; एस. जयशंकर and S.
 * Jaishankar; Xi Jinping and Jinping Xi. It says nothing of who bears it: two men may be called Anil Kumar.
 *
 * Symmetric, and 1 for one string twice. Pure, and fast enough to be asked of every pair in a list.
 */
export function sameName(left: string, right: string, options: NameOptions = {}): NameLikeness {
  const [l, r] = [partsOf(left), partsOf(right)];
  for (const rule of rules) {
    const found = rule(l, r, options);
    if (found) return found;
  }
  throw new Error('The last rule of names answers always.');
}

/** A string without a letter names nothing. */
function nothing(left: NameParts, right: NameParts): NameLikeness | null {
  if (left.key && right.key) return null;
  return {
    likelihood: 0,
    rule: 'name/nothing',
    reason: 'A string without letters is no name.',
    compared: [left.key, right.key],
  };
}

/** The same letters, but for what `fold` leaves out (nukta, chandrabindu, case), and for titles. */
function identical(left: NameParts, right: NameParts): NameLikeness | null {
  return left.key === right.key
    ? {
        likelihood: 1,
        rule: 'name/identical',
        reason: 'The same letters, titles aside.',
        compared: [left.key, right.key],
      }
    : null;
}

/** The lexicon gives both names to one entity. */
function knownAsOne(left: NameParts, right: NameParts, options: NameOptions): NameLikeness | null {
  const key =
    options.lexicon !== false && common(ownersOf(left.key).full, ownersOf(right.key).full);
  return key
    ? {
        likelihood: 0.99,
        rule: 'name/known-as-one',
        reason: `The lexicon knows both as ${key}.`,
        compared: [left.key, right.key],
      }
    : null;
}

/** The lexicon gives the names to two entities of one type: Rahul Gandhi, Rajiv Gandhi. */
function knownApart(left: NameParts, right: NameParts, options: NameOptions): NameLikeness | null {
  if (options.lexicon === false) return null;
  const [l, r] = [[...ownersOf(left.key).full], [...ownersOf(right.key).full]];
  const one = l[0];
  const other = r.find((key) => one && typeOf(key) === typeOf(one));
  if (l.length !== 1 || r.length !== 1 || !one || !other) return null;
  return {
    likelihood: 0.01,
    rule: 'name/known-apart',
    reason: `The lexicon knows one as ${one}, the other as ${other}.`,
    compared: [left.key, right.key],
  };
}

/** A surname may be another's, but in the news it seldom is where the lexicon has it as a short form. */
const KNOWN_FOR_SHORT = 0.85;

/** The lexicon knows one as what the other's bearer is called for short: Modi, Narendra Modi. */
function shortForm(left: NameParts, right: NameParts, options: NameOptions): NameLikeness | null {
  if (options.lexicon === false) return null;
  const [l, r] = [ownersOf(left.key), ownersOf(right.key)];
  const key = common(l.short, r.full) ?? common(l.full, r.short) ?? common(l.short, r.short);
  return key && sounds(left, right).likelihood < KNOWN_FOR_SHORT
    ? {
        likelihood: KNOWN_FOR_SHORT,
        rule: 'name/short-form',
        reason: `The lexicon knows ${key} by both, by one of them for short.`,
        compared: [left.key, right.key],
      }
    : null;
}

/** The words beside each other, by sound; see `align`. */
function sounds(left: NameParts, right: NameParts): NameLikeness {
  let best: Found | null = null;
  for (const l of left.readings)
    for (const r of right.readings) {
      const found = inAnyOrder(l, r);
      if (!best || found.likelihood > best.likelihood) best = found;
    }
  const { likelihood, alignment, turned, parts } = best as Found;
  const [rule, reason] = explain(likelihood, alignment, turned);
  return { likelihood, rule, reason, compared: [heardAs(parts[0]), heardAs(parts[1])] };
}

interface Found {
  readonly likelihood: number;
  readonly alignment: Alignment;
  readonly turned: boolean;
  readonly parts: readonly [readonly Part[], readonly Part[]];
}

const IN_OTHER_ORDER = 0.96;
/** No word that both have: an initial alone names no one. */
const INITIALS_ONLY = 0.3;
/** रमेश.आर and रमेश: who has a name of one word is known by the initial beside it. */
const ONLY_WORD_WITHOUT_ITS_INITIAL = 0.45;
/** Rahul Gandhi, Rajiv Gandhi: each has what the other lacks. */
const OTHER_WORDS = 0.1;
/** K. Ramachandran, आर. रामचंद्रन. */
const OTHER_INITIALS = 0.1;

/** As the words stand, else with the family name moved to the other end. */
function inAnyOrder(left: readonly Part[], right: readonly Part[]): Found {
  const straight = inOrder(left, right, false);
  if (straight.likelihood >= 0.5 || left.length < 2 || right.length < 2) return straight;
  return [
    ...turnsOf(right).map((turn) => inOrder(left, turn, true)),
    ...turnsOf(left).map((turn) => inOrder(turn, right, true)),
  ].reduce((best, one) => (one.likelihood > best.likelihood ? one : best), straight);
}

/** The last word first, and the first word last. */
function turnsOf(parts: readonly Part[]): (readonly Part[])[] {
  const [first, last] = [parts[0] as Part, parts[parts.length - 1] as Part];
  return [
    [{ ...last, joined: null }, ...parts.slice(0, -1)],
    [...parts.slice(1), { ...first, joined: null }],
  ];
}

function inOrder(left: readonly Part[], right: readonly Part[], turned: boolean): Found {
  const alignment = align(left, right);
  let likelihood = alignment.weakest * alignment.factor;
  if (turned) likelihood *= IN_OTHER_ORDER;
  // Words in another order are one name only where all of them are there.
  if (turned && alignment.leftWords + alignment.rightWords > 0) likelihood *= OTHER_WORDS;
  if (alignment.words === 0 && isName(left) + isName(right) > 0) likelihood *= INITIALS_ONLY;
  if (alignment.leftWords > 0 && alignment.rightWords > 0) likelihood *= OTHER_WORDS;
  if (alignment.leftInitials > 0 && alignment.rightInitials > 0) likelihood *= OTHER_INITIALS;
  else if (alignment.words === 1 && alignment.initials === 0 && initialsLeftOut(alignment))
    likelihood *= ONLY_WORD_WITHOUT_ITS_INITIAL;
  return { likelihood, alignment, turned, parts: [left, right] };
}

function initialsLeftOut({ leftInitials, rightInitials }: Alignment): boolean {
  return leftInitials + rightInitials > 0;
}

/** 1 where some part is a word; an abbreviation (SCO, एससीओ) has none. */
function isName(parts: readonly Part[]): 0 | 1 {
  return parts.some((part) => part.initial === null) ? 1 : 0;
}

function explain(
  likelihood: number,
  alignment: Alignment,
  turned: boolean,
): [rule: NameRule, reason: string] {
  if (likelihood < 0.1) return ['name/different', 'They do not sound alike.'];
  if (turned) return ['name/word-order', 'The same words in another order.'];
  if (alignment.leftWords + alignment.rightWords > 0)
    return ['name/part-left-out', 'One has a word that the other lacks; the rest sounds alike.'];
  if (alignment.initials > 0 || initialsLeftOut(alignment))
    return ['name/initials', 'Initials on one side or both; the words sound alike.'];
  if (alignment.joined > 0)
    return ['name/written-as-one', 'Two words of one are one word of the other.'];
  return ['name/spelling', 'They sound alike: two spellings of one name.'];
}

function heardAs(parts: readonly Part[]): string {
  return parts.map((part) => part.initial ?? part.sound.spelling).join(' ');
}

function common(left: ReadonlySet<string>, right: ReadonlySet<string>): string | null {
  for (const key of left) if (right.has(key)) return key;
  return null;
}

function typeOf(key: string): string {
  return key.split('/')[0] ?? key;
}
