import { fold } from '../text/fold.js';
import { type Token, tokenise } from '../text/tokens.js';
import type { LanguagePack } from './pack.js';

/** UTF-16 units looked at to tell a text's language: some 300 words. */
const SAMPLE = 2_000;
/** What stands inside of words and is no letter. */
const JOINERS = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
/** A language's common words are at least this part of all words; Marathi writes most of its own onto the noun. */
const LEAST_SHARE = 0.04;
/** Where the script that leads has only a pack without common words, another language needs this part of all words. */
const SHARE_AGAINST_SCRIPT = 0.15;
/** A text of fewer words in its script may have no common word by chance: a headline. */
const FEWEST_WORDS = 12;

/** How much of a text speaks for a pack. */
interface Score {
  readonly pack: LanguagePack;
  /** Words that begin with a letter of its script. */
  readonly written: number;
  /** The part of all words that are its common words. */
  readonly share: number;
}

/**
 * The language that a text's beginning is written in: the one whose common words lead; where none does, the only one of
 * the script that most words are written in, or the first listed of several if the text is too short to tell. `und`
 * where nothing decides. Names in another script (PM Modi ने) weigh little: they are no common words.
 */
export function detect(text: string, packs: readonly LanguagePack[]): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC').replace(JOINERS, '');
  const words = tokenise(sample).filter(({ kind }) => kind === 'word');
  const scores = packs.map((pack) => score(pack, words));
  const [first, second] = [...scores].sort((a, b) => b.share - a.share);
  const written = Math.max(0, ...scores.map((one) => one.written));
  const ofScript = scores.filter((one) => one.written === written);
  const scriptAlone = ofScript.filter(({ pack }) => !pack.commonWords);
  const least =
    scriptAlone.length && first && !ofScript.includes(first) ? SHARE_AGAINST_SCRIPT : LEAST_SHARE;
  if (first && first.share >= least && first.share > (second?.share ?? 0))
    return first.pack.language;
  if (written * 2 <= words.length) return 'und';
  if (scriptAlone.length) return scriptAlone.length === 1 ? languageOf(scriptAlone) : 'und';
  return written < FEWEST_WORDS && !first?.share ? languageOf(ofScript) : 'und';
}

function languageOf([first]: readonly Score[]): string {
  return first?.pack.language ?? 'und';
}

function score(pack: LanguagePack, words: readonly Token[]): Score {
  const script = scriptOf(pack);
  const common = commonOf(pack);
  return {
    pack,
    written: words.filter(({ text }) => script.test(text)).length,
    share: words.length ? words.filter(({ key }) => common.has(key)).length / words.length : 0,
  };
}

const scripts = new WeakMap<LanguagePack, RegExp>();
const commons = new WeakMap<LanguagePack, ReadonlySet<string>>();

function scriptOf(pack: LanguagePack): RegExp {
  const known = scripts.get(pack) ?? new RegExp(`^\\p{Script=${pack.script}}`, 'u');
  scripts.set(pack, known);
  return known;
}

function commonOf(pack: LanguagePack): ReadonlySet<string> {
  const known = commons.get(pack) ?? new Set((pack.commonWords ?? []).map(fold));
  commons.set(pack, known);
  return known;
}
