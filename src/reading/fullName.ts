import { isCapital, isEdge, isNameEdge, mayBegin, type NameText, personPart } from './nameSpans.js';

/** A full name has at most this many words. */
const LONGEST = 5;
/** Items to either side of a name in which a small word tells that the sentence is not a headline in capitals. */
const AROUND = 8;

type Part = NonNullable<ReturnType<typeof personPart>>;

/**
 * Where the full name of a person ends that begins at `at`, or `at` where nothing shows that it is one: two words or more
 * of which one is known as a name of people. Looks at a bounded number of items, so that reading stays linear.
 */
export function fullNameEnd(text: NameText, at: number): number {
  const first = personPart(text, at);
  if (first === null) return at;
  return isCapital(text, at) ? capitalEnd(text, at) : plainEnd(text, at, first);
}

/** Parts from `at` on that are known as names, with where they end; full stops behind initials are passed over. */
function knownParts(text: NameText, at: number): { parts: Part[]; to: number } {
  const parts: Part[] = [];
  let to = at;
  while (parts.length < LONGEST) {
    const part = personPart(text, to);
    if (part === null || part === 'unknown') break;
    parts.push(part);
    to += part === 'initial' && isStop(text, to + 1) ? 2 : 1;
  }
  while (parts.at(-1) === 'initial') {
    parts.pop();
    to -= isStop(text, to - 1) ? 2 : 1;
  }
  return { parts, to };
}

function isStop({ items, tokens }: NameText, at: number): boolean {
  return tokens[items[at]?.from ?? -1]?.key === '.';
}

/** Whether parts beside each other prove a person: a name and another word, of which one is no everyday word. */
function proves(parts: readonly Part[]): boolean {
  const [first] = parts;
  return (
    parts.length > 1 &&
    first !== 'family' &&
    parts.some((part) => part === 'given' || part === 'family' || part === 'both')
  );
}

/** A script without capitals: no more than the words known as names, and one beside them. */
function plainEnd(text: NameText, at: number, first: Part): number {
  if (!mayBegin(text, at) && (first === 'unknown' || isWithinOfficers(text, at))) return at;
  if (first === 'unknown') {
    const { parts, to } = knownParts(text, at + 1);
    return parts[0] === 'family' || parts[0] === 'both' ? to : at;
  }
  const { parts, to } = knownParts(text, at);
  const last = parts.at(-1);
  const mayGoOn = last === 'given' || last === 'both' || (last === 'either' && parts.length > 1);
  const isOnly = parts.length === 1;
  if (
    mayGoOn &&
    (isOnly || proves(parts)) &&
    personPart(text, to) === 'unknown' &&
    (endsName(text, to + 1) || (isOnly && isBehindOffice(text, at)))
  )
    return to + 1;
  return proves(parts) ? to : at;
}

function endsName(text: NameText, at: number): boolean {
  return isNameEdge(text, at) || (text.items[at]?.has('time') ?? false);
}

/** Behind an office stands a name, and behind a given name the rest of it. */
function isBehindOffice({ items }: NameText, at: number): boolean {
  return items[at - 1]?.senses.some(({ cls }) => cls === 'office' || cls === 'role') ?? false;
}

/** राष्ट्रपति रोसा एलेना किस्पे: what stands between an office and a word of a name is of the name too. */
function isWithinOfficers(text: NameText, at: number): boolean {
  let from = at - 1;
  while (from > at - LONGEST && !mayBegin(text, from)) from--;
  return isBehindOffice(text, from);
}

/** A script with capitals: the whole run of them, unless it is a headline's. */
function capitalEnd(text: NameText, at: number): number {
  if (isInRun(text, at - 1)) return at;
  const { parts, to } = runOf(text, at);
  if (parts.length < 2) return at;
  if (isHeadline(text, at)) {
    const known = knownParts(text, at);
    return proves(known.parts) ? known.to : at;
  }
  const words = parts.filter((part) => part !== 'initial').length;
  const isPerson =
    words > 0 &&
    parts.length <= LONGEST &&
    parts.some(
      (part, index) => part === 'given' || part === 'both' || (part === 'family' && index > 0),
    );
  if (isPerson && endsRun(text, to)) return to;
  return at;
}

/** A run of capitalised words and initials. Two parts of a name may be joined by a hyphen. */
function runOf(text: NameText, at: number): { parts: Part[]; to: number } {
  const parts: Part[] = [];
  let to = at;
  while (parts.length <= LONGEST) {
    const part = isCapital(text, to) ? (personPart(text, to) ?? surname(text, to, parts)) : null;
    if (part === null || isShouted(text, to)) break;
    parts.push(part);
    to++;
    if (part === 'initial' && isStop(text, to)) to++;
    else if (isHyphen(text, to) && isCapital(text, to + 1) && personPart(text, to + 1)) to++;
  }
  return { parts, to };
}

const THINGS: ReadonlySet<string> = new Set(['counted', 'unit', 'measure']);

/** A word for a thing is a surname behind a given name: Steve Jobs. */
function surname({ items }: NameText, at: number, before: readonly Part[]): 'unknown' | null {
  const senses = items[at]?.senses ?? [];
  const isThing = senses.length > 0 && senses.every(({ cls }) => THINGS.has(cls));
  return isThing && before.length === 1 && before[0] === 'given' ? 'unknown' : null;
}

/** An abbreviation in capitals is no word of a name; two letters may be initials (PV Sindhu). */
function isShouted({ items, tokens }: NameText, at: number): boolean {
  const word = tokens[items[at]?.from ?? -1]?.text ?? '';
  return word.length > 2 && word === word.toUpperCase();
}

function isInRun(text: NameText, at: number): boolean {
  const part = isCapital(text, at) ? personPart(text, at) : null;
  return part !== null && !isShouted(text, at);
}

function isHyphen({ items, tokens }: NameText, at: number): boolean {
  const token = tokens[items[at]?.from ?? -1];
  return token?.key === '-' && !token.spaced && !tokens[items[at + 1]?.from ?? -1]?.spaced;
}

/** A capital right behind the run makes it a longer name, of something else: Rajiv Gandhi Foundation. Not a weekday. */
function endsRun(text: NameText, to: number): boolean {
  if (!isCapital(text, to)) return true;
  return isEdge(text, to) || (text.items[to]?.has('time') ?? false);
}

/** Whether all longer words nearby have capitals, so that capitals tell nothing. */
function isHeadline({ items, tokens }: NameText, at: number): boolean {
  const from = Math.max(0, at - AROUND);
  return !items
    .slice(from, at + AROUND + LONGEST)
    .some((item) => /^\p{Ll}{4}/u.test(tokens[item.from]?.text ?? ''));
}
