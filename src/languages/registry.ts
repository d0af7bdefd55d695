import { type CompiledPack, compilePack } from './compile.js';
import { hindi } from './hi/pack.js';
import type { LanguagePack } from './pack.js';

/** The languages that are read, a line each. */
const packs: readonly LanguagePack[] = [hindi];

const compiled = new Map<string, CompiledPack>();

/** The pack of a BCP 47 tag's language (`hi-IN` is read as `hi`), or null where none reads it. */
export function packFor(language: string): CompiledPack | null {
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  const pack = packs.find((one) => one.language === base);
  if (!pack) return null;
  let ready = compiled.get(base);
  if (!ready) {
    ready = compilePack(pack);
    compiled.set(base, ready);
  }
  return ready;
}

/** Letters looked at to tell a text's language: a page of it. */
const SAMPLE = 4_000;

/** The language that most letters of a text's beginning are written in; `und` where no pack's script leads. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let best = { language: 'und', letters: 0 };
  for (const { language, script } of packs) {
    const letters = sample.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
    if (letters > best.letters) best = { language, letters };
  }
  const all = sample.match(/\p{L}|\p{M}/gu)?.length ?? 0;
  return best.letters * 2 > all
    ? best.language
    : /\p{Script=Latin}/u.test(sample) && best.letters === 0
      ? 'en'
      : best.language;
}
