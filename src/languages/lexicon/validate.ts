import { fold } from '../../text/fold.js';
import type { LexiconEntity } from './entry.js';

/** What is wrong with a lexicon, a sentence for each fault; none when it is sound. */
export function validateLexicon(entities: readonly LexiconEntity[]): string[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  return [
    ...duplicateKeys(entities),
    ...entities.flatMap(keyFaults),
    ...entities.flatMap(nameFaults),
    ...entities.flatMap((entity) => linkFaults(entity, byKey)),
    ...cycles(entities, byKey),
    ...sharedNames(entities, 'name', fullNames),
    ...sharedNames(entities, 'short name', shortNames),
    ...sharedNames(entities, 'adjective', adjectives),
    ...shortOfAnother(entities),
    ...sharedWikidata(entities),
  ];
}

const fullNames = (entity: LexiconEntity) => [...entity.hi, ...entity.en];
const shortNames = (entity: LexiconEntity) => [
  ...(entity.shortHi ?? []),
  ...(entity.shortEn ?? []),
];
const adjectives = (entity: LexiconEntity) => [
  ...(entity.adjectiveHi ?? []),
  ...(entity.adjectiveEn ?? []),
];
const links = (entity: LexiconEntity) => [...(entity.partOf ?? []), ...(entity.kindOf ?? [])];

function duplicateKeys(entities: readonly LexiconEntity[]): string[] {
  const seen = new Set<string>();
  return entities.flatMap(({ key }) => {
    if (seen.has(key)) return [`${key} is there twice.`];
    seen.add(key);
    return [];
  });
}

function keyFaults({ key, type, wikidataId }: LexiconEntity): string[] {
  const faults: string[] = [];
  if (!/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/u.test(key)) faults.push(`${key} is not a key.`);
  if (key.split('/')[0] !== type.toLowerCase()) faults.push(`${key} is the key of no ${type}.`);
  if (wikidataId !== undefined && !/^Q[1-9]\d*$/u.test(wikidataId))
    faults.push(`${key} has the malformed Wikidata id "${wikidataId}".`);
  return faults;
}

function nameFaults(entity: LexiconEntity): string[] {
  const faults: string[] = [];
  if (entity.hi.length === 0) faults.push(`${entity.key} has no Hindi name.`);
  if (entity.en.length === 0) faults.push(`${entity.key} has no English name.`);
  const hindi = [...entity.hi, ...(entity.shortHi ?? []), ...(entity.adjectiveHi ?? [])];
  for (const name of [...fullNames(entity), ...shortNames(entity), ...adjectives(entity)]) {
    if (name.trim() === '') faults.push(`${entity.key} has an empty name.`);
    else if (name !== name.trim() || /\s{2}/u.test(name))
      faults.push(`${entity.key} has stray white space in "${name}".`);
    if (name !== name.normalize('NFC')) faults.push(`${entity.key} has "${name}" not in NFC.`);
    const script = hindi.includes(name) ? /\p{Script=Latin}{4}/u : /\p{Script=Devanagari}/u;
    if (script.test(name)) faults.push(`${entity.key} has "${name}" under the wrong language.`);
  }
  for (const names of [entity.hi, entity.en, shortNames(entity), adjectives(entity)])
    if (new Set(names).size < names.length) faults.push(`${entity.key} has a name twice.`);
  return faults;
}

function linkFaults(entity: LexiconEntity, byKey: ReadonlyMap<string, LexiconEntity>): string[] {
  return links(entity).flatMap((link) => {
    const other = byKey.get(link);
    if (!other) return [`${entity.key} leads to ${link}, which is not there.`];
    if (other.type !== entity.type)
      return [`${entity.key} leads to ${link}, which is another type.`];
    return [];
  });
}

function cycles(
  entities: readonly LexiconEntity[],
  byKey: ReadonlyMap<string, LexiconEntity>,
): string[] {
  const sound = new Set<string>();
  const leadsBack = (key: string, path: readonly string[]): boolean => {
    if (path.includes(key)) return true;
    const entity = byKey.get(key);
    if (!entity || sound.has(key)) return false;
    if (links(entity).some((link) => leadsBack(link, [...path, key]))) return true;
    sound.add(key);
    return false;
  };
  return entities.flatMap(({ key }) => (leadsBack(key, []) ? [`${key} leads into a cycle.`] : []));
}

/** Names are compared as they are matched, so that two spellings of one word count as one. */
function sharedNames(
  entities: readonly LexiconEntity[],
  what: string,
  namesOf: (entity: LexiconEntity) => readonly string[],
): string[] {
  const owners = new Map<string, string>();
  return entities.flatMap((entity) =>
    namesOf(entity).flatMap((name) => {
      const id = `${entity.type} ${fold(name)}`;
      const owner = owners.get(id);
      owners.set(id, owner ?? entity.key);
      return owner === undefined || owner === entity.key
        ? []
        : [`${owner} and ${entity.key} share the ${what} "${name}".`];
    }),
  );
}

function shortOfAnother(entities: readonly LexiconEntity[]): string[] {
  const owners = new Map<string, string>();
  for (const entity of entities)
    for (const name of fullNames(entity)) owners.set(`${entity.type} ${fold(name)}`, entity.key);
  return entities.flatMap((entity) =>
    shortNames(entity).flatMap((name) => {
      const owner = owners.get(`${entity.type} ${fold(name)}`);
      if (owner === undefined) return [];
      return owner === entity.key
        ? [`${entity.key} has "${name}" both as a full and as a short name.`]
        : [`${entity.key} has the short name "${name}", which is the full name of ${owner}.`];
    }),
  );
}

function sharedWikidata(entities: readonly LexiconEntity[]): string[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ key, wikidataId }) => {
    if (wikidataId === undefined) return [];
    const owner = owners.get(wikidataId);
    owners.set(wikidataId, owner ?? key);
    return owner === undefined || owner === key
      ? []
      : [`${owner} and ${key} share the Wikidata id ${wikidataId}.`];
  });
}
