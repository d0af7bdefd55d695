/** A word as it is written, one object for all its places in all texts: what is found out about it is kept with it. */
export interface Word {
  /** The folded form, for look-up. */
  readonly key: string;
  /** Whether it begins with a capital, with a small letter; neither in a script without them. */
  readonly isCapital: boolean;
  readonly isSmall: boolean;
  /** What readers know of it, each at its own number. */
  readonly known: unknown[];
}

/** The word of that writing. */
export function wordOf(text: string): Word {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const word: Word = {
    key: folded(text),
    isCapital: /^\p{Lu}/u.test(text),
    isSmall: /^\p{Ll}/u.test(text),
    known: [],
  };
  if (cache.size >= CACHED_WORDS) cache.clear();
  cache.set(text, word);
  return word;
}

/**
 * The form under which words are looked up: one for all ordinary spellings of one word.
 * It folds what Hindi newsrooms write either way: nukta (मुलाक़ात), chandrabindu (पहुँचेंगे), a nasal as letter
 * or anusvara (नरेन्द्र), candra vowels (मॉस्को, मास्को), glides (आयेंगे), Devanagari digits; and letter case.
 */
export function fold(word: string): string {
  return wordOf(word).key;
}

function folded(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u093C\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\u0901/gu, '\u0902')
    .replace(/[ङञणन]\u094D(?=[क-भ])|म\u094D(?=[प-भ])/gu, '\u0902')
    .replace(/\u0949/gu, TWO_WORDS.has(word) ? '\u0949' : '\u093E')
    .replace(/ऑ/gu, 'आ')
    .replace(/ये/gu, 'ए')
    .replace(/यी/gu, 'ई')
    .replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[‐‑–—]/gu, '-')
    .replace(/[’‘]/gu, "'");
}

/** Words that a candra vowel alone tells from another: a hall is not a state (हाल), a call not an age (काल). */
const TWO_WORDS: ReadonlySet<string> = new Set([
  'हॉल',
  'कॉल',
  'बॉल',
  'मॉल',
  'पॉल',
  'डॉल',
  'टॉप',
  'कॉप',
  'बॉस',
]);

/** A report has some hundred distinct words; this many keep memory under about 10 MB. */
const CACHED_WORDS = 20_000;
const cache = new Map<string, Word>();
