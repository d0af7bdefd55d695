import { type CompiledPack, compilePack } from './compile.js';
import { detect } from './detect.js';
import { english } from './en/pack.js';
import { hindi } from './hi/pack.js';
import { marathi } from './mr/pack.js';
import type { LanguagePack } from './pack.js';

/** The languages that are read, a line each. */
export const packs: readonly LanguagePack[] = [hindi, english, marathi];

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

/** The language that a text's beginning is written in, of those that are read; `und` where nothing decides. */
export function detectLanguage(text: string): string {
  return detect(text, packs);
}
