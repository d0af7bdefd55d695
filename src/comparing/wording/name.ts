import { listFormat } from '../../values/print/intl.js';
import { entityName } from '../../values/print.js';
import type { DisplayLanguage, EntityRef } from '../../values/value.js';
import { DEFINITE_PLACES, DEFINITE_WORDS } from '../messages/en.js';
import { say } from '../messages/say.js';

/** An entity's name as it stands inside a sentence: "the Shanghai Cooperation Organisation", "Russia". */
export function nameOf(entity: EntityRef, language: DisplayLanguage): string {
  const name = entityName(entity, language);
  return say(language, 'name', { name, definite: takesArticle(entity, name) ? 'yes' : 'no' });
}

/** Names in a row: "India and Russia". */
export function namesOf(entities: readonly EntityRef[], language: DisplayLanguage): string {
  return listFormat(language, 'conjunction').format(entities.map((one) => nameOf(one, language)));
}

/** English only, and only for a name in latin letters: no article is right before another script. */
function takesArticle({ type }: EntityRef, name: string): boolean {
  if (!/^[\p{Script=Latin}\p{N}]/u.test(name) || /^the /i.test(name)) return false;
  switch (type) {
    case 'PERSON':
    case 'WORK':
      return false;
    case 'PLACE':
      return DEFINITE_PLACES.test(name);
    case 'ROLE':
      return true;
    default:
      return /\s/.test(name) || DEFINITE_WORDS.test(name);
  }
}
