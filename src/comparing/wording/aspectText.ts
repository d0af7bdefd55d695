import type { QuestionKind } from '../../reading/reading.js';
import type { DisplayLanguage } from '../../values/value.js';
import { GENDERS } from '../messages/hi.js';
import { say } from '../messages/say.js';
import type { QuestionSubject } from '../model.js';
import { namesOf } from './name.js';

type Aspect = Extract<QuestionSubject, { kind: 'aspect' }>;

/** What is asked of entities without an event: the office of a person, how long a partnership has lasted. */
export function aspectText(
  kind: QuestionKind,
  { about, noun: nouns }: Aspect,
  language: DisplayLanguage,
): string {
  const noun = nouns?.[language] ?? nouns?.en ?? nouns?.hi ?? null;
  const names = { about: namesOf(about, language), count: about.length };
  if (noun === null) {
    const thing = about.length ? names.about : say(language, 'nothingPhrase');
    return say(language, `aspect${kind}`, { thing, count: about.length });
  }
  const thing = say(language, 'bondPhrase', { ...names, noun });
  if (kind !== 'DURATION') return say(language, `aspect${kind}`, { thing, count: about.length });
  return say(language, 'bond', {
    ...names,
    noun,
    thing,
    // English: relations and talks have lasted, a crisis has.
    number: /[^isu]s$/.test(noun) ? 'plural' : 'singular',
    gender: about.length ? genderOf(noun) : 'unknown',
  });
}

function genderOf(noun: string): string {
  const head = noun.split(' ').at(-1) ?? noun;
  return Object.hasOwn(GENDERS, head) ? (GENDERS[head] as string) : 'unknown';
}
