/**
 * The sounds that names of both scripts are written down in, and what it costs to hear one for another.
 *
 * A cost is 0 where two spellings of one name differ freely (ट and त for a foreign t, Latin a for अ and आ) and 1 where two
 * names differ (r and l). It was set by linguistic class, then held against the misses among 4,281 pairs of
 * one name; no cost belongs to a single name.
 *
 * Latin letters that stand for several sounds are symbols of their own: `C` is k, s or च until it is compared.
 */
export const SOUNDS = [
  // Vowels. `ə`: the vowel inside a Devanagari consonant; `˘` and `˚`: the same at a word's end, after one consonant and after
  // several. `$`: at the end, where a vowel tells Kumari from Kumar.
  ...['ə', '˘', '˚', 'अ', 'ā', 'i', 'ī', 'u', 'ū', 'e', 'ai', 'o', 'au', 'ɔ', 'æ', 'ṛ', 'ā$', 'ī$'],
  // Latin vowels that Devanagari splits: a, at the end, before a last e (James), an e at the end, ou, u between consonants, ie.
  ...['a', 'a$', 'a…e', 'e$', 'ou', 'U', 'ie'],
  // Consonants that are heard, those that may vanish (a glide beside its vowel, h after a vowel), and Latin's uncertain ones.
  ...['k', 'kh', 'g', 'gh', 'c', 'ch', 'j', 'jh', 'ʈ', 'ʈh', 'ɖ', 'ɖh', 'ɳ', 't', 'th', 'd', 'dh'],
  ...['n', 'p', 'ph', 'b', 'bh', 'm', 'y', 'r', 'l', 'v', 'ʃ', 's', 'h', 'ɽ', 'x', 'z', 'f', 'ɭ'],
  ...['N', 'ʸ', 'ʷ', 'ḥ', 'C', 'CH', 'TH', 'G', 'SH', 'ZH', 'X'],
] as const;

export type Sound = (typeof SOUNDS)[number];

const VOWELS = SOUNDS.slice(0, SOUNDS.indexOf('k'));
const codes = new Map<string, number>(SOUNDS.map((sound, code) => [sound, code]));
const size = SOUNDS.length;

/** The sound's number, by which words hold it. */
export function codeOf(sound: Sound): number {
  return codes.get(sound) as number;
}

export function isVowel(code: number): boolean {
  return code < VOWELS.length;
}

type Row = readonly [left: string, right: string, cost: number];

/** Sounds of the first list beside those of the second. The last row that names a pair holds. */
// biome-ignore format: a class a line reads as a table
const ROWS: readonly Row[] = [
  // Vowels: length is written or not; quality tells names apart, though less than a consonant does.
  ['ə ˘ ˚ अ', 'a', 0], ['ə अ', 'a$', 0], ['ə', 'अ ˘ ˚', 0], ['a…e', 'e ai ā a ə अ', 0.06], ['˘', '˚', 0], ['अ', '˘ ˚', 0.1], ['a', 'a$', 0],
  ['ā æ', 'a a$', 0], ['ā', 'ə अ', 0.3], ['ā', '˘', 0.45], ['ā', '˚', 0.2], ['˘', 'a$', 0.2], ['˚', 'a$', 0],
  ['æ', 'ā ə अ ai e', 0.12], ['ɔ', 'ā a ə अ', 0.15], ['ɔ', 'o au ou', 0.02], ['a', 'o', 0.35], ['ə अ', 'o ɔ', 0.25], ['ə अ', 'au', 0.4],
  ['i', 'ī', 0.05], ['u', 'ū U', 0.05], ['ū', 'U', 0.1], ['ə अ', 'U', 0.3], ['ā', 'U', 0.45],
  ['ou', 'u ū o au', 0.05], ['ou', 'ɔ ə अ ā', 0.3], ['u ū U', 'o', 0.25], ['au', 'o', 0.15], ['au', 'ā a', 0.35],
  ['e', 'i', 0.25], ['e', 'ī', 0.3], ['e', 'ai', 0.12], ['ai', 'i ī', 0.4], ['ai', 'a', 0.2], ['ai', 'ā ə', 0.35], ['e', 'a ə अ', 0.25],
  ['e', 'e$', 0], ['e$', '˘ ˚ ə', 0.1], ['e$', 'ī i', 0.2], ['e$', 'ai', 0.1], ['e$', 'a$ ā', 0.35],
  ['ie', 'ī i e', 0.05], ['ie', 'ai', 0.15], ['ṛ', 'i', 0.03], ['ṛ', 'u U', 0.1], ['ṛ', 'a e ə', 0.3], ['a$', 'i ī', 0.8],
  // Stops: English t and d are retroflex to one desk and dental to the next; breath is often left out.
  ['t', 'ʈ', 0.03], ['th', 'ʈh', 0.05], ['d', 'ɖ', 0.03], ['dh', 'ɖh', 0.05], ['t ʈ', 'th ʈh', 0.2], ['d ɖ', 'dh ɖh', 0.15],
  ['TH', 't th', 0], ['TH', 'ʈ ʈh', 0.08], ['TH', 'd dh', 0.5], ['TH th', 's', 0.3],
  ['k', 'kh x', 0.2], ['kh', 'x', 0], ['g', 'gh', 0.2], ['c', 'ch', 0.12], ['j', 'jh', 0.2], ['p', 'ph f', 0.5], ['ph', 'f', 0], ['b', 'bh', 0.25],
  ['CH', 'c ch', 0], ['CH', 'k kh ʃ', 0.4], ['C', 'k', 0], ['C', 's c', 0.12], ['C', 'kh ch', 0.2], ['C', 'ʃ', 0.3],
  ['G', 'g', 0], ['G', 'j', 0.12], ['G', 'gh', 0.2], ['k kh', 'g gh', 0.85], ['t ʈ th ʈh TH', 'd ɖ dh ɖh', 0.85], ['p ph', 'b bh', 0.85], ['c ch', 'j jh', 0.85],
  // Flaps, liquids, nasals.
  ['ɽ', 'ɖ d', 0.03], ['ɽ', 'r', 0.1], ['ɽ', 'ɖh dh', 0.15], ['ɖ', 'r', 0.6],
  ['l', 'ɭ', 0], ['ɭ', 'ZH r', 0.15], ['ZH', 'l', 0.4], ['n', 'ɳ', 0], ['N', 'n', 0], ['N', 'ɳ', 0.05], ['N', 'm', 0.05], ['n ɳ', 'm', 0.85],
  // Hissing sounds, and z, which Devanagari often writes as ज.
  ['s', 'ʃ', 0.15], ['SH', 'ʃ', 0], ['SH', 's', 0.3], ['SH', 'c ch', 0.7], ['z', 'j', 0.04], ['z', 's', 0.5], ['z', 'jh', 0.15], ['z', 'd', 0.8], ['G', 'z', 0.15],
  ['ZH', 'j jh z', 0.08], ['ZH', 'ʃ SH', 0.4], ['c ch CH', 's', 0.75], ['c ch CH', 'ʃ', 0.7], ['x', 'h', 0.5], ['X', 'z ʃ SH', 0], ['X', 's j', 0.1],
  // Glides and h.
  ['v', 'b bh', 0.75], ['v ʷ', 'u ū o U', 0.25], ['v', 'f', 0.7], ['y ʸ', 'i ī', 0.12], ['y ʸ', 'e', 0.2], ['y', 'j', 0.65],
  ['ʸ', 'y', 0], ['ʷ', 'v', 0], ['ḥ', 'h', 0],
];

/** What it costs that a sound is written on one side alone. */
// biome-ignore format: a class a line reads as a table
const ALONE: readonly (readonly [sounds: string, cost: number])[] = [
  ['˘', 0], ['˚', 0.1], ['ə', 0.1], ['a', 0.25], ['a$', 0.35], ['e$', 0.1], ['अ', 0.4], ['ā', 0.5], ['æ', 0.4],
  ['i ī u ū e ai o au ɔ ou U ie a…e', 0.5], ['ʸ ʷ', 0.05], ['ḥ', 0.12], ['y', 0.5], ['h', 0.7], ['N', 0.6], ['v', 0.9],
];

/** Long vowels at the end: opposite others as elsewhere, but seldom left out. */
const AT_END: readonly (readonly [sound: Sound, like: Sound, alone: number])[] = [
  ['ā$', 'ā', 0.65],
  ['ī$', 'ī', 0.9],
];

/** The sounds of a word with its last vowel marked as last. */
export function atEnd(sounds: readonly Sound[]): Sound[] {
  const last = sounds.at(-1);
  if (sounds.length < 2 || !last) return [...sounds];
  const marked = last === 'ā' ? 'ā$' : last === 'ī' || last === 'i' ? 'ī$' : last;
  return [...sounds.slice(0, -1), marked];
}

const VOWEL_FOR_VOWEL = 0.7;
const VOWEL_FOR_CONSONANT = 1.2;

/** Two sounds on one side that are one on the other: जय and Jai, देवाई and Devai. */
// biome-ignore format: a class a line reads as a table
const MERGED: readonly (readonly [first: string, second: string, one: string, cost: number])[] = [
  ['ə अ a ā', 'y i ī ʸ', 'ai', 0.05], ['a ə', 'y', 'e', 0.2], ['e', 'i ī y', 'e ai ie', 0.1], ['ā', 'i y', 'i', 0.3], ['ə अ a ā', 'v u ū U', 'au ou', 0.05],
  ['o', 'a अ ā', 'o', 0.1], ['o', 'v', 'o ou au', 0.1], ['ū u U', 'e', 'ū', 0.1], ['e', 'U u', 'ū', 0.1], ['i ī', 'e', 'i ī ie', 0.1], ['ai e', 'y ʸ', 'ai e', 0.03], ['ī i', 'y ʸ', 'ī', 0.05],
];

/** The cost of one sound opposite another, row by row; `alone[code]` is the cost of a sound with nothing opposite. */
export const opposite = new Float64Array(size * size);
export const alone = new Float64Array(size).fill(1);

for (let left = 0; left < size; left += 1)
  for (let right = 0; right < size; right += 1)
    opposite[left * size + right] =
      left === right
        ? 0
        : isVowel(left) !== isVowel(right)
          ? VOWEL_FOR_CONSONANT
          : isVowel(left)
            ? VOWEL_FOR_VOWEL
            : 1;
for (const [lefts, rights, cost] of ROWS)
  for (const left of lefts.split(' '))
    for (const right of rights.split(' ')) {
      opposite[codeOf(left as Sound) * size + codeOf(right as Sound)] = cost;
      opposite[codeOf(right as Sound) * size + codeOf(left as Sound)] = cost;
    }
for (const [sounds, cost] of ALONE)
  for (const sound of sounds.split(' ')) alone[codeOf(sound as Sound)] = cost;
for (const [sound, like, cost] of AT_END) {
  const [marked, plain] = [codeOf(sound), codeOf(like)];
  for (let other = 0; other < size; other += 1) {
    const same = opposite[plain * size + other] as number;
    opposite[marked * size + other] = same;
    opposite[other * size + marked] = same;
  }
  opposite[marked * size + marked] = 0;
  alone[marked] = cost;
}

const merged = new Map<number, number>();
for (const [firsts, seconds, ones, cost] of MERGED)
  for (const first of firsts.split(' '))
    for (const second of seconds.split(' '))
      for (const one of ones.split(' '))
        for (const last of [
          second,
          ...AT_END.flatMap(([at, like]) => (like === second ? [at] : [])),
        ])
          merged.set(
            triple(codeOf(first as Sound), codeOf(last as Sound), codeOf(one as Sound)),
            cost,
          );

/** Whether the sound may stand for two. */
export const maySplit = new Uint8Array(size);
for (const [, , ones] of MERGED)
  for (const one of ones.split(' ')) maySplit[codeOf(one as Sound)] = 1;

/** The cost of two sounds opposite one; infinite where they never are one. */
export function mergedCost(first: number, second: number, one: number): number {
  return merged.get(triple(first, second, one)) ?? Number.POSITIVE_INFINITY;
}

function triple(first: number, second: number, one: number): number {
  return (first * size + second) * size + one;
}
