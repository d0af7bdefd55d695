import { atEnd, type Sound } from './sounds.js';

/**
 * Spellings and their sounds, the longest that fits first. Before `|`: what must follow, a vowel letter (V), none (C), an
 * e, i or y (E), the end ($); nothing where that does not matter. `^` binds to the beginning.
 */
// biome-ignore format: a class a line reads as a table
const SPELLINGS: Readonly<Record<string, readonly Sound[]>> = {
  // Consonants of several letters
  tsch: ['CH'], tch: ['CH'], '^sch': ['SH'], sch: ['SH', 'CH'], chh: ['ch'], tth: ['TH'], ddh: ['dh'], kkh: ['kh'], ksh: ['k', 'ʃ'],
  ngh: ['N', 'gh'], jny: ['g', 'y'], dny: ['g', 'y'], '^jn': ['g', 'y'], ch: ['CH'], cch: ['CH'], ck: ['k'], sh: ['SH'], ssh: ['SH'], zh: ['ZH'],
  kh: ['kh'], gh: ['gh'], jh: ['jh'], th: ['TH'], dh: ['dh'], ph: ['ph'], bh: ['bh'], dj: ['j'], qu: ['k', 'v'], 'qu|E': ['k'], 'qu|C': ['k', 'U'], 'que|$': ['k'], gio: ['j', 'o'], '^geo': ['j', 'o'], wh: ['v', 'ḥ'], cz: ['CH'],
  ts: ['t', 's'], tz: ['t', 'X'], '^x': ['X'], '^kn': ['n'], '^wr': ['r'], '^ts': ['t', 's'], 'mb|$': ['m', 'b'],
  'cc|E': ['k', 's'], 'c|E': ['C'], 'sc|E': ['s'], 'gg|E': ['G'], 'g|E': ['G'], 'dge': ['j'],
  b: ['b'], c: ['C'], d: ['d'], f: ['f'], g: ['g'], h: ['h'], j: ['j'], k: ['k'], l: ['l'], m: ['m'], n: ['n'], p: ['p'], q: ['k'], r: ['r'],
  s: ['s'], t: ['t'], v: ['v'], w: ['v'], x: ['k', 'X'], z: ['z'], 'y|V': ['y'], '^y': ['y'], 'h|$': ['ḥ'],
  // Vowels
  aa: ['ā'], ae: ['e'], 'ai|C': ['ai'], 'ai|$': ['ai'], 'ay|C': ['ai'], 'ay|$': ['ai'], 'au|C': ['au'], 'au|$': ['au'], 'aw|C': ['au'], 'aw|$': ['au'],
  a: ['a'], 'a|$': ['a$'], e: ['e'], 'e|$': ['e$'], 'er|$': ['e$', 'r'], 'er|C': ['e$', 'r'], 'el|$': ['e$', 'l'], 'en|$': ['e$', 'n'], ee: ['ī'], ea: ['ī'], ei: ['e'], 'ey|C': ['e'], 'ey|$': ['ie'], eau: ['o'], eu: ['e', 'U'], '^eu': ['y', 'ū'], 'ew|C': ['ū'], 'ew|$': ['ū'],
  i: ['i'], ii: ['ī'], 'ie|$': ['ie'], 'ie|C': ['ie'], 'iy|C': ['ī'], 'iy|$': ['ī'], 'y|C': ['i'], 'y|$': ['ī'],
  o: ['o'], oo: ['ū'], 'ou|C': ['ou'], 'ou|$': ['ou'], 'ow|C': ['ou'], 'ow|$': ['ou'], oa: ['o'], 'oe|C': ['o'],
  'u|C': ['U'], u: ['u'], uu: ['ū'], 'ue|$': ['ū'],
};

const LONGEST = 4;
/** James, Wade. */
const BEFORE_LAST_E = /^a[^aeiouwy]es?$/u;
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 's',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  đ: 'd',
  þ: 'th',
  ð: 'd',
};

/** A Latin word in small letters a to z, without marks. */
export function plainLatin(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[łøßæœıđþð]/gu, (letter) => PLAIN[letter] as string)
    .replace(/[^a-z]/gu, '');
}

/** The sounds of a Latin word, read as Indian newsrooms read one. */
export function hearLatin(word: string): Sound[] {
  const letters = plainLatin(word);
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length; ) {
    const [length, heard] = longest(letters, at);
    for (const sound of heard) sounds.push(weakened(sound, sounds.at(-1), letters, at + length));
    at += length;
  }
  return atEnd(sounds);
}

function longest(letters: string, at: number): readonly [number, readonly Sound[]] {
  for (let length = Math.min(LONGEST, letters.length - at); length > 0; length -= 1) {
    const spelling = letters.slice(at, at + length);
    const heard =
      (length === 1 && BEFORE_LAST_E.test(letters.slice(at)) ? ['a…e' as const] : undefined) ??
      (at === 0 ? SPELLINGS[`^${spelling}`] : undefined) ??
      followed(spelling, letters[at + length]) ??
      SPELLINGS[spelling];
    if (heard) return [length, heard];
  }
  return [1, []];
}

function followed(spelling: string, next: string | undefined): readonly Sound[] | undefined {
  if (next === undefined) return SPELLINGS[`${spelling}|$`];
  return (
    ('eiy'.includes(next) ? SPELLINGS[`${spelling}|E`] : undefined) ??
    SPELLINGS[`${spelling}|${'aeiou'.includes(next) ? 'V' : 'C'}`]
  );
}

/** The glides that Devanagari writes or leaves out: Priya, Pria. */
function weakened(sound: Sound, before: Sound | undefined, letters: string, next: number): Sound {
  const vowel = 'aeiou'.includes(letters[next] ?? '-');
  if (sound === 'y' && vowel && (before === 'i' || before === 'ī' || before === 'e')) return 'ʸ';
  if (sound === 'v' && vowel && (before === 'u' || before === 'U' || before === 'ū')) return 'ʷ';
  if (
    sound === 'v' &&
    before &&
    'aeiou'.includes(before[0] as string) &&
    /^(?:u|oo)/u.test(letters.slice(next))
  )
    return 'ʷ';
  if (sound === 'h' && !vowel && before && 'aāeoauU'.includes(before)) return 'ḥ';
  return sound;
}
