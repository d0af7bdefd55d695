import { atEnd, type Sound } from './sounds.js';

// biome-ignore format: the alphabet in order
const CONSONANTS: Readonly<Record<string, Sound>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'N', च: 'c', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'n', ट: 'ʈ', ठ: 'ʈh', ड: 'ɖ', ढ: 'ɖh',
  ण: 'ɳ', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', ऩ: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ऱ: 'r',
  ल: 'l', ळ: 'ɭ', ऴ: 'ZH', व: 'v', श: 'ʃ', ष: 'ʃ', स: 's', ह: 'h',
};

/** Consonants with a dot below. क़ and ग़ sound like क and ग in names. */
const DOTTED: Readonly<Record<string, Sound>> = {
  ख: 'x',
  ज: 'z',
  झ: 'z',
  ड: 'ɽ',
  ढ: 'ɽ',
  फ: 'f',
};

// biome-ignore format: the alphabet in order
const VOWELS: Readonly<Record<string, readonly Sound[]>> = {
  अ: ['अ'], आ: ['ā'], इ: ['i'], ई: ['ī'], उ: ['u'], ऊ: ['ū'], ऋ: ['r', 'ṛ'], ए: ['e'], ऐ: ['ai'], ओ: ['o'], औ: ['au'], ऑ: ['ɔ'], ऍ: ['æ'],
  ऎ: ['e'], ऒ: ['o'],
  'ा': ['ā'], 'ि': ['i'], 'ी': ['ī'], 'ु': ['u'], 'ू': ['ū'], 'ृ': ['r', 'ṛ'], 'े': ['e'], 'ै': ['ai'], 'ो': ['o'], 'ौ': ['au'], 'ॉ': ['ɔ'],
  'ॅ': ['æ'], 'ॆ': ['e'], 'ॊ': ['o'],
};

const VIRAMA = '्';
const NUKTA = '़';
const NASALS = 'ंँ';

/**
 * The sounds of a Devanagari word in NFC, whose dotted letters are therefore a letter and a dot. Two letters are said
 * otherwise than they are written: ज्ञ as gy, and the last ंह as in Singh.
 */
export function hearDevanagari(word: string): Sound[] {
  const letters = [
    ...word
      .replace(/[\u200B-\u200D\u2060]/gu, '')
      .replace(/ंह$/u, 'ंघ')
      .replace(/ज्ञ/gu, 'ग्य'),
  ];
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] as string;
    const vowel = VOWELS[letter];
    if (vowel) sounds.push(...vowel);
    else if (NASALS.includes(letter)) sounds.push('N');
    else if (letter === 'ः') sounds.push('ḥ');
    const plain = CONSONANTS[letter];
    if (!plain) continue;
    const dotted = letters[at + 1] === NUKTA;
    if (dotted) at += 1;
    const next = letters[at + 1] ?? '';
    const consonant = (dotted && DOTTED[letter]) || plain;
    sounds.push(weakened(consonant, sounds.at(-1), next));
    if (next === VIRAMA) at += 1;
    else if (!(next in VOWELS) || 'अआइईउऊएऐओऔऑ'.includes(next))
      sounds.push(
        at + 1 < letters.length ? 'ə' : sounds.length > 1 && letters[at - 1] === VIRAMA ? '˚' : '˘',
      );
  }
  return atEnd(sounds);
}

/** A glide between its own vowel and another is written or not: प्रिया, प्रिआ. So is h after a vowel at the end. */
function weakened(consonant: Sound, before: Sound | undefined, next: string): Sound {
  if (consonant === 'y' && next !== VIRAMA && (before === 'i' || before === 'ī' || before === 'e'))
    return 'ʸ';
  if (consonant === 'v' && next !== VIRAMA && (before === 'u' || before === 'ū')) return 'ʷ';
  if (consonant === 'h' && next === '' && before !== undefined) return 'ḥ';
  return consonant;
}
