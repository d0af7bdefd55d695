// biome-ignore format: the alphabet in order
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh',
  ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l',
  व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h',
};

/** Consonants that newspapers write otherwise where a dot is below: ढ़ as in Chhattisgarh. */
const DOTTED: Readonly<Record<string, string>> = { ज: 'z', ड: 'r', ढ: 'rh', ग: 'gh', क: 'q' };

// biome-ignore format: the alphabet in order
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', ऍ: 'a',
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o', 'ॅ': 'a',
};

/** Latin letters by their names, which Hindi writes initials with: एस.के. is S.K. */
// biome-ignore format: the alphabet in order
const LETTERS: Readonly<Record<string, string>> = {
  ए: 'A', बी: 'B', सी: 'C', डी: 'D', ई: 'E', एफ: 'F', जी: 'G', एच: 'H', आई: 'I', जे: 'J', के: 'K', एल: 'L', एम: 'M', एन: 'N',
  ओ: 'O', पी: 'P', क्यू: 'Q', आर: 'R', एस: 'S', टी: 'T', यू: 'U', वी: 'V', डब्ल्यू: 'W', एक्स: 'X', वाई: 'Y', जेड: 'Z',
};

const VIRAMA = '्';
const NUKTA = '़';

/** A vowel that is written by nothing, and may be silent. */
const SCHWA = 'ə';
/** The dot above: m before lips, else n. */
const NASAL = 'ṁ';

/**
 * A name in Devanagari as English newspapers spell such names, without marks: संजीव ठाकुर is Sanjiv Thakur. The spelling is
 * a guess where a family writes its name otherwise. Text in other scripts stays as it is.
 *
 * The inherent vowel is left out where Hindi does not sound it: at the end, and between a vowel with one consonant
 * and one consonant with a vowel (Manjari Ohala, Aspects of Hindi Phonology, 1983).
 */
export function romanise(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060]/gu, '')
    .replace(/[\p{Script=Devanagari}\u0964]+(\.?)/gu, (word, dot: string) => {
      const bare = dot ? word.slice(0, -1) : word;
      const letter = dot ? LETTERS[bare] : undefined;
      return letter ? `${letter}.` : capital(spell(bare)) + dot;
    });
}

function spell(word: string): string {
  const sounds = soundsOf(word.replace(/ंह$/u, 'ंघ').replace(/ज्ञ/gu, 'ग्य'));
  // From the end, as each vowel that falls silent makes the next one heard.
  for (let at = sounds.length - 1; at > 0; at -= 1)
    if (sounds[at] === SCHWA && isSilent(sounds, at)) sounds.splice(at, 1);
  return sounds
    .join('')
    .replaceAll(SCHWA, 'a')
    .replace(/ṁ(?=[pbm])/gu, 'm')
    .replaceAll(NASAL, 'n');
}

/** The sounds in the order of speech, vowels apart from consonants. */
function soundsOf(word: string): string[] {
  const letters = [...word];
  const sounds: string[] = [];
  letters.forEach((letter, at) => {
    const vowel = VOWELS[letter];
    if (vowel) sounds.push(vowel);
    else if (letter === 'ं' || letter === 'ँ') sounds.push(NASAL);
    const plain = CONSONANTS[letter];
    if (!plain) return;
    const dotted = letters[at + 1] === NUKTA;
    sounds.push((dotted && DOTTED[letter]) || plain);
    const next = letters[at + (dotted ? 2 : 1)] ?? '';
    const written = next !== VIRAMA && !/[\u093E-\u094C\u0962\u0963]/u.test(next);
    if (written) sounds.push(SCHWA);
  });
  return sounds;
}

function isSilent(sounds: readonly string[], at: number): boolean {
  const vowel = (offset: number): boolean => /^(?:[aeiouə]|ri)/u.test(sounds[at + offset] ?? '');
  const consonant = (offset: number): boolean => at + offset in sounds && !vowel(offset);
  // Heard at the end behind a consonant that none can follow in silence: Mahendra, Surya.
  if (at === sounds.length - 1)
    return at > 1 && !(consonant(-2) && /^[ryv]$/u.test(sounds[at - 1] ?? ''));
  return vowel(-2) && consonant(-1) && consonant(1) && vowel(2);
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
