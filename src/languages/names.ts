import { fold } from '../text/fold.js';
import { tokenise } from '../text/tokens.js';
import type { EntityRef } from '../values/value.js';

/**
 * The consonants of a name, without what spellings and scripts differ in: मंटुरोव and मंतुरोव, सर्गेई and सेर्गेई,
 * Lavrov and लावरोव have one skeleton each. Two names with the same skeleton word by word are one name.
 */
export function nameSkeleton(name: string): string {
  return tokenise(name)
    .filter((token) => token.kind === 'word')
    .map((token) =>
      /\p{Script=Devanagari}/u.test(token.key) ? devanagari(token.key) : latin(token.key),
    )
    .filter(Boolean)
    .join('-');
}

/** Devanagari consonants as the Latin letters that newsrooms transcribe them with; retroflex and dental fall together. */
const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  ङ: 'n',
  च: 'c',
  छ: 'c',
  ज: 'j',
  झ: 'j',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 's',
  ष: 's',
  स: 's',
  ह: 'h',
  'ं': 'n',
  ऋ: 'r',
  'ृ': 'r',
};

function devanagari(word: string): string {
  let out = /^[\u0904-\u0914]/u.test(word) ? vowelClass(word) : '';
  for (const letter of word) out += CONSONANTS[letter] ?? '';
  // A nasal before a lip sound is written m in Latin.
  return squeeze(out.replace(/n(?=[pbfm])/gu, 'm'));
}

/** Names that begin with a vowel keep which one, roughly: Amit is not Umit. */
function vowelClass(word: string): string {
  const first = word[0] ?? '';
  return 'अआऑऐ'.includes(first) ? 'a' : 'इईएय'.includes(first) ? 'e' : 'o';
}

function latin(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/gu, 'l');
  const start = /^[aeiou]/u.exec(plain)?.[0];
  const consonants = plain
    .replace(/ch|tch/gu, 'c')
    .replace(/sh|sch/gu, 's')
    .replace(/ph/gu, 'f')
    .replace(/([kgtdbjp])h/gu, '$1')
    .replace(/x/gu, 'ks')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/q/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/z/gu, 'j')
    .replace(/[aeiou]/gu, '')
    .replace(/[^a-z]/gu, '');
  const vowel = start ? (start === 'a' ? 'a' : start === 'e' || start === 'i' ? 'e' : 'o') : '';
  return squeeze(vowel + consonants.replace(/y$/u, ''));
}

function squeeze(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** A person known by a name alone. The key is the name's skeleton, so that spellings of it meet. */
export function unknownPerson(name: string): EntityRef {
  const clean = name.replace(/\s+/gu, ' ').trim();
  const script = /\p{Script=Devanagari}/u.test(clean) ? 'hi' : 'en';
  return {
    key: `person/~${nameSkeleton(clean) || fold(clean)}`,
    type: 'PERSON',
    names: { [script]: clean },
    within: [],
    wikidataId: null,
  };
}
