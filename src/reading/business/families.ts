import { nameSkeleton } from '../../languages/names.js';
import type { EntityRef } from '../../values/value.js';
import type { Sentence } from '../sentence.js';
import { type Cue, gap } from './cues.js';

/** Tokens between a family and the share that it is told to hold. */
const REACH = 12;

/**
 * The family that a share is told to be held by, the nearest before it: देशमुख परिवार के पास, the Rao family will own, the
 * Deshmukhs will see their holding diluted to. Null where none is named in the sentence.
 */
export function familyBefore(
  { tokens }: Sentence,
  cues: readonly Cue[],
  figure: { readonly from: number; readonly to: number },
): EntityRef | null {
  const names = cues.flatMap((cue): { name: string; at: number }[] => {
    if (cue.list !== 'firms' || cue.slug !== 'family') return [];
    const before = tokens[cue.from - 1];
    return before?.kind === 'word' ? [{ name: before.text, at: cue.from }] : [];
  });
  // The Deshmukhs: a name in the plural behind an article.
  for (let at = 1; at < figure.from; at++) {
    const [article, name] = [tokens[at - 1], tokens[at]];
    if (/^the$/iu.test(article?.text ?? '') && /^\p{Lu}\p{Ll}+s$/u.test(name?.text ?? ''))
      names.push({ name: name?.text.slice(0, -1) ?? '', at });
  }
  const [nearest] = names
    .filter(({ at }) => at < figure.from && gap({ from: at, to: at + 1 }, figure) <= REACH)
    .sort((a, b) => b.at - a.at);
  if (!nearest) return null;
  const { name } = nearest;
  return {
    key: `family/~${nameSkeleton(name)}`,
    type: 'PERSON',
    names: { en: `the ${name} family`, hi: `${name} परिवार` },
    within: [],
    wikidataId: null,
  };
}
