import { isEntityKey } from '../entities.js';
import { wireAgencies } from '../lexicon/organisations.js';
import type { Check } from './facts.js';

/** What the pack says of itself: its language, its script, its home, whom its credits name. */
export const wholeFaults: Check = ({ language, script, home, credits }) => [
  ...(isLanguage(language) ? [] : [`"${language}" is no BCP 47 language.`]),
  ...(isScript(script) ? [] : [`"${script}" is no Unicode script.`]),
  ...(isEntityKey(home) ? [] : [`home is ${home}, which the lexicon does not hold.`]),
  ...Object.entries(credits)
    .filter(([, key]) => !wireAgencies.includes(key))
    .map(([word, key]) => `credits says that "${word}" is ${key}, which is no wire agency.`),
];

/** A pack is found by its base language alone. */
function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}$/u.test(tag);
}

function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u').source !== '';
  } catch {
    return false;
  }
}
