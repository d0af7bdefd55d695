import { fold } from '../../text/fold.js';
import { keysOf } from '../compile.js';
import type { LanguagePack } from '../pack.js';
import type { Marker, Trigger } from '../sense.js';
import { type Check, hasTriggers, sensesOf, verbFormsOf } from './facts.js';

/** What frames, orders and attributions are read by: without one of these a whole rule is silent. */
export const NEEDED_MARKERS: readonly Marker[] = [
  'agent',
  'with',
  'between',
  'genitive',
  'in',
  'before',
  'after',
  'during',
  'accordingTo',
];

/** What clauses and their events are read by. A pack without triggers reads mentions alone and needs none of it. */
export const clauseFaults: Check = (pack) => [
  ...(hasTriggers(pack) ? [...missingMarkers(pack), ...missingTenses(pack)] : []),
  ...triggerFaults(pack),
  ...unknownLemmas('passiveVerbs', pack.passiveVerbs, pack),
];

function missingMarkers(pack: LanguagePack): string[] {
  const said = new Set(sensesOf(pack, 'marker').map(({ marker }) => marker));
  return NEEDED_MARKERS.filter((marker) => !said.has(marker)).map(
    (marker) => `No word is the marker ${marker}, which the engine needs.`,
  );
}

function missingTenses({ predicates }: LanguagePack): string[] {
  return (['past', 'future'] as const)
    .filter((tense) => !predicates.some((rule) => rule.tense === tense))
    .map((tense) => `No predicate says the ${tense}, which the engine needs.`);
}

function triggerFaults(pack: LanguagePack): string[] {
  const verbs = new Set(
    pack.words
      .filter(({ sense }) => sense.cls === 'verb')
      .flatMap(({ forms }) => forms.map((form) => keysOf(form).join(' '))),
  );
  return pack.words.flatMap(({ forms, sense }) => {
    if (sense.cls !== 'trigger') return [];
    const { name, lightVerbs, near = [] } = sense.trigger;
    return [
      ...unknownLemmas(`Trigger ${name}`, lightVerbs, pack),
      ...near
        .filter((word) => keysOf(word).length !== 1 || word !== fold(word))
        .map((word) => `Trigger ${name} is near "${word}", which is not one folded word.`),
      ...forms
        .filter((form) => isVerbal(sense.trigger) && !verbs.has(keysOf(form).join(' ')))
        .map((form) => `Trigger ${name} holds "${form}", which is a verb form of no verb.`),
    ];
  });
}

/** Without light verbs a trigger is a verb itself. */
function isVerbal({ lightVerbs }: Trigger): boolean {
  return lightVerbs.length === 0;
}

function unknownLemmas(where: string, lemmas: readonly string[], pack: LanguagePack): string[] {
  const known = new Set(sensesOf(pack, 'verb').map(({ lemma }) => lemma));
  // A language whose verbs are not listed is read for mentions alone.
  if (!verbFormsOf(pack).size) return [];
  return [...new Set(lemmas)]
    .filter((lemma) => !known.has(lemma))
    .map((lemma) => `${where} names the verb ${lemma}, of which there is no form.`);
}
