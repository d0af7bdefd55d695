import type { LexiconEntity } from '../entry.js';
import { typeOfClass } from './classes.js';
import { DumpError } from './error.js';
import type { DumpLine } from './readDump.js';

/** What a line of a dump says of one entity that is worth keeping. */
export interface DumpEntity {
  readonly id: string;
  readonly type: LexiconEntity['type'];
  /** The label first, then the aliases. */
  readonly hi: readonly string[];
  readonly en: readonly string[];
  /** Wikidata ids of what it lies in, nearest first: P131, else P361 for bodies, else P17. */
  readonly partOf: readonly string[];
}

export interface Choice {
  /** Entities in fewer Wikipedias are left out: the whole of Wikidata has a hundred million. */
  readonly sitelinks: number;
  /** Classes besides those of the table. */
  readonly classes: ReadonlyMap<string, LexiconEntity['type']>;
}

/** What a lexicon holds of a place in a place. A person lies in nothing, and an office is tied to no land. */
const CONTAINERS: Readonly<Record<LexiconEntity['type'], readonly string[]>> = {
  PLACE: ['P131', 'P17'],
  ORGANISATION: ['P361'],
  PERSON: [],
  ROLE: [],
  WORK: [],
  EVENT: [],
};
const MOST_ALIASES = 12;

/**
 * The entity on a line, or null where it is not of a type that the lexicon holds, lacks a name in either language or stands
 * in too few Wikipedias.
 *
 * @throws DumpError with the line's number for what is no Wikidata entity
 */
export function entityOn(
  { line, json }: DumpLine,
  { sitelinks, classes }: Choice,
): DumpEntity | null {
  // Nine lines of ten have no Hindi label: parsing them would take most of the time.
  if (!json.includes('"hi":')) {
    if (!json.endsWith('}')) throw DumpError.atLine(line, 'the entity is cut off.');
    return null;
  }
  const entity = parse(line, json);
  const types = statements(entity, 'P31').flatMap(
    (id) => classes.get(id) ?? typeOfClass.get(id) ?? [],
  );
  const [type] = types;
  const names = { hi: namesIn(entity, 'hi'), en: namesIn(entity, 'en') };
  if (!type || !names.hi.length || !names.en.length) return null;
  if (Object.keys(objectAt(entity, 'sitelinks')).length < sitelinks) return null;
  const [container] = CONTAINERS[type]
    .map((property) => statements(entity, property).filter((id) => id !== entity.id))
    .filter((ids) => ids.length > 0);
  return { id: entity.id, type, ...names, partOf: container ?? [] };
}

type Json = Readonly<Record<string, unknown>>;

function parse(line: number, json: string): Json & { readonly id: string } {
  let entity: unknown;
  try {
    entity = JSON.parse(json);
  } catch (error) {
    throw DumpError.atLine(line, `it is no JSON: ${(error as Error).message}`);
  }
  const { id, labels } = entity as Json;
  if (typeof id !== 'string' || !/^[QPL][1-9]\d*$/u.test(id))
    throw DumpError.atLine(line, 'it has no Wikidata id.');
  if (typeof labels !== 'object') throw DumpError.atLine(line, `${id} has no labels.`);
  return entity as Json & { readonly id: string };
}

/** The ids that a property's statements name, preferred ones first; deprecated ones and those without a value left out. */
function statements(entity: Json, property: string): string[] {
  const all = objectAt(entity, 'claims')[property];
  if (!Array.isArray(all)) return [];
  const ranked = (rank: string) => all.filter((one: Json) => (one.rank ?? 'normal') === rank);
  return [...ranked('preferred'), ...ranked('normal')].flatMap((statement: Json) => {
    const value = objectAt(objectAt(statement, 'mainsnak'), 'datavalue').value;
    const id = (value as Json | undefined)?.id;
    // A former country or district has an end (P582).
    return typeof id === 'string' && !('P582' in objectAt(statement, 'qualifiers')) ? [id] : [];
  });
}

function namesIn(entity: Json, language: 'hi' | 'en'): string[] {
  const label = objectAt(entity, 'labels')[language];
  const aliases = objectAt(entity, 'aliases')[language];
  const [first, ...others] = [label, ...(Array.isArray(aliases) ? aliases : [])].map((name) =>
    tidy(String((name as Json | undefined)?.value ?? '')),
  );
  if (!first || !belongs(first, language)) return [];
  const more = others.filter((name) => belongs(name, language) && isDistinct(name));
  return [...new Set([first, ...more])].slice(0, MOST_ALIASES);
}

/** Without "(politician)" and stray space, in NFC. */
function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function belongs(name: string, language: 'hi' | 'en'): boolean {
  const devanagari = /\p{Script=Devanagari}/u.test(name);
  return language === 'hi'
    ? devanagari && !/\p{Script=Latin}/u.test(name)
    : !devanagari && /\p{Script=Latin}/u.test(name);
}

/** An alias of a single word (a surname, a nickname) would be read wherever the word stands. */
function isDistinct(name: string): boolean {
  return /\s/u.test(name) || /^[A-Z]{3,}$/u.test(name);
}

function objectAt(from: unknown, key: string): Json {
  const value = (from as Json | undefined)?.[key];
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
