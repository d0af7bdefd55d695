import { partsOf } from './parts.js';
import { isVowel, SOUNDS, type Sound } from './sounds.js';

/** Sounds under every letter that a spelling of the same name may have there; sounds that may vanish have none. */
// biome-ignore format: a class a line reads as a table
const LETTERS: Readonly<Partial<Record<Sound, string>>> = {
  k: 'k', kh: 'k', x: 'kh', g: 'g', gh: 'g', c: 'cs', ch: 'cs', j: 'j', jh: 'j', ʈ: 't', ʈh: 't', ɖ: 'd', ɖh: 'd', ɳ: 'n', t: 't', th: 'ts', d: 'd', dh: 'd',
  n: 'n', p: 'p', ph: 'pf', b: 'b', bh: 'b', m: 'm', y: 'yj', r: 'r', l: 'l', v: 'v', ʃ: 's', s: 's', h: 'h', ɽ: 'dr', z: 'js', f: 'f', ɭ: 'lr',
  N: 'nm', C: 'ksc', CH: 'cks', TH: 'ts', G: 'gj', SH: 'sc', ZH: 'jls', X: 'sj',
};

/**
 * Where to look for other spellings of a name: two names that are likely one share a block, by the first two consonants of
 * some word. A name of one word has 1.7 blocks on average; of a thousand such names, some forty share one.
 */
export function blocksOf(name: string): Set<string> {
  const blocks = new Set<string>();
  for (const parts of partsOf(name).readings)
    for (const { initial, sound } of parts) {
      if (initial && parts.some((part) => !part.initial)) continue;
      const letters = [...sound.codes]
        .filter((code) => !isVowel(code))
        .flatMap((code) => LETTERS[SOUNDS[code] as Sound] ?? []);
      add(letters, blocks);
      // Glides and h may be left out.
      if (letters.slice(0, 2).some((letter) => 'yjhvnm'.includes(letter[0] as string)))
        add(
          letters.filter((letter) => !['yj', 'h', 'v', 'nm'].includes(letter)),
          blocks,
        );
    }
  return blocks;
}

function add(letters: readonly string[], blocks: Set<string>): void {
  for (const first of letters[0] ?? '-')
    for (const second of letters[1] ?? '-') blocks.add(first + second);
}
