import { fold } from '../../text/fold.js';
import type { PredicateRule } from '../pack.js';
import type { VerbForm } from '../sense.js';
import { type Check, notSingle, verbFormsOf } from './facts.js';

/** Every predicate rule can fire: its words are single words, its verb forms exist, and none before it takes all it would. */
export const predicateFaults: Check = (pack) => {
  const forms = verbFormsOf(pack);
  return pack.predicates.flatMap((rule, at) => {
    const where = `Predicate ${rule.name}`;
    const none = (some: readonly VerbForm[] | undefined): boolean =>
      some !== undefined && !some.some((form) => forms.has(form));
    const earlier = pack.predicates.slice(0, at).find((one) => shadows(one, rule));
    return [
      ...notSingle(where, rule.words ?? []),
      ...(rule.words && !rule.words.length ? [`${where} has an empty list of words.`] : []),
      ...(none(rule.forms) || none(rule.andForms)
        ? [
            `${where} can never fire: no verb has the form ${[...(rule.forms ?? []), ...(rule.andForms ?? [])].join(' or ')}.`,
          ]
        : []),
      ...(earlier ? [`${where} can never fire: ${earlier.name} comes first.`] : []),
      ...(pack.predicates.findIndex(({ name }) => name === rule.name) < at
        ? [`${where} is there twice.`]
        : []),
    ];
  });
};

/** Whether `one` fires wherever `other` would. */
function shadows(one: PredicateRule, other: PredicateRule): boolean {
  const keys = new Set((one.words ?? []).map(fold));
  const words = !one.words || (other.words?.every((word) => keys.has(fold(word))) ?? false);
  const lemmas =
    !one.lemmas || (other.lemmas?.every((lemma) => one.lemmas?.includes(lemma)) ?? false);
  const met = (needed: readonly VerbForm[] | undefined): boolean =>
    !needed ||
    [other.forms, other.andForms].some((some) => some?.every((form) => needed.includes(form)));
  return words && lemmas && met(one.forms) && met(one.andForms);
}
