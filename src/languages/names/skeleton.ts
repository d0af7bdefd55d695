import { partsOf } from './parts.js';
import { isVowel, SOUNDS, type Sound } from './sounds.js';

/** Sounds by the letter that stands for them in a skeleton: what spellings and scripts differ in has one letter, or none. */
// biome-ignore format: a class a line reads as a table
const LETTERS: Readonly<Record<string, string>> = {
  k: 'k kh x', g: 'g gh G', c: 'c ch CH', j: 'j jh z ZH', t: 'ʈ ʈh t th TH', d: 'ɖ ɖh d dh ɽ', n: 'n ɳ N', p: 'p', f: 'ph f', b: 'b bh',
  m: 'm', y: 'y', r: 'r', l: 'l ɭ', v: 'v', s: 's ʃ SH X', h: 'h',
};
const letterOf = new Map<string, string>(
  Object.entries(LETTERS).flatMap(([letter, sounds]) =>
    sounds.split(' ').map((sound) => [sound, letter] as const),
  ),
);

const FIRST_A = 'अ ā ā$ a a$ ai au æ a…e'.split(' ');
const FIRST_E = 'e e$ i ī ī$ ie ṛ'.split(' ');
const codes = new Map<Sound, number>(SOUNDS.map((sound, code) => [sound, code]));

/**
 * The consonants of a name, without what spellings and scripts differ in: मंटुरोव and मंतुरोव, सर्गेई and सेर्गेई, Lavrov and
 * लावरोव have one skeleton each. Two names with the same skeleton word by word are one name.
 *
 * Of the vowels it keeps the class of the first (Amit is not Umit), and an i or a at the end, where it tells a woman from a
 * man or a name from its adjective: Kumar, Kumari; Anil, Anila. An a after two consonants is left out, as desks do
 * (मिश्र, मिश्रा). Keys of entities are made of skeletons and stored: a change is a migration.
 */
export function skeletonOf(name: string): string {
  const [parts = []] = partsOf(name).readings;
  return parts
    .map(({ initial, sound }) =>
      initial && initial !== '?'
        ? initial.toLowerCase()
        : ofWord([...sound.codes].map((code) => SOUNDS[code] as Sound)),
    )
    .filter(Boolean)
    .join('-');
}

function ofWord(sounds: readonly Sound[]): string {
  let out = '';
  for (const [at, sound] of sounds.entries()) {
    const next = sounds[at + 1];
    if (at === 0 && vowel(sound)) out += firstVowel(sound);
    else if (sound === 'C') out += next && 'eiī'.includes(next[0] as string) ? 's' : 'k';
    // An h whose vowel is not heard: अहमद, Ahmed; मेहता, Mehta.
    else if (sound === 'h' && isMute(sounds, at)) continue;
    // A glide that no vowel follows is part of a diphthong: जय, Jay, Jai.
    else if (sound === 'y' && !(next && vowel(next) && next !== '˘' && next !== '˚')) continue;
    else out += letterOf.get(sound) ?? '';
  }
  // A nasal before a lip sound is written m in Latin; doubled letters are one.
  return out.replace(/n+(?=[pbfm])/gu, 'm').replace(/(.)\1+/gu, '$1') + ending(sounds);
}

/** What an h with a dropped vowel stands behind. Not o and u: in मोहम्मद, whose two m are heard as one, it is said. */
const BEFORE_MUTE: ReadonlySet<Sound> = new Set<Sound>(['ə', 'अ', 'ā', 'e', 'ai']);

/** Whether the vowel inside the consonant at `at` is dropped in speech: between a vowel and a syllable with another. */
function isMute(sounds: readonly Sound[], at: number): boolean {
  const [before, own, next, then] = [
    sounds[at - 1],
    sounds[at + 1],
    sounds[at + 2],
    sounds[at + 3],
  ];
  if (!before || own !== 'ə' || !next || !then) return false;
  return BEFORE_MUTE.has(before) && !vowel(next) && vowel(then) && then !== '˘' && then !== '˚';
}

function ending(sounds: readonly Sound[]): string {
  const [third, second, last] = sounds.slice(-3);
  if (sounds.length < 3 || !third || !second || !last || vowel(second)) return '';
  if (last === 'ī$') return 'i';
  return (last === 'ā$' || last === 'a$') && vowel(third) ? 'a' : '';
}

function firstVowel(sound: Sound): string {
  return FIRST_A.includes(sound) ? 'a' : FIRST_E.includes(sound) ? 'e' : 'o';
}

function vowel(sound: Sound): boolean {
  return isVowel(codes.get(sound) as number);
}
