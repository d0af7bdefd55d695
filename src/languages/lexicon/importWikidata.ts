import type { Readable } from 'node:stream';
import { fold } from '../../text/fold.js';
import type { LexiconEntity } from './entry.js';
import { validateLexicon } from './validate.js';
import { type Choice, type DumpEntity, entityOn } from './wikidata/entity.js';
import { readLines } from './wikidata/readDump.js';

/** What an import found. */
export interface Imported {
  /** Sound together with the lexicon that it was made for. */
  readonly entities: readonly LexiconEntity[];
  readonly read: number;
  /** Left out because the lexicon has the Wikidata id, or a name, already. */
  readonly known: number;
  /** What `validateLexicon` held against rows that were therefore left out. */
  readonly faults: readonly string[];
}

export interface ImportOptions extends Partial<Choice> {
  /** Stop after so many new entities. */
  readonly limit?: number;
}

const SITELINKS = 20;

/**
 * Reads people, places, organisations and offices with a Hindi and an English name from a Wikidata JSON dump, as rows that
 * the lexicon lacks. What it holds in memory is the rows that it keeps, never the dump.
 *
 * @throws DumpError with the line's number for a dump that is malformed
 */
export async function importWikidata(
  dump: Readable,
  lexicon: readonly LexiconEntity[],
  {
    sitelinks = SITELINKS,
    classes = new Map(),
    limit = Number.POSITIVE_INFINITY,
  }: ImportOptions = {},
): Promise<Imported> {
  const taken = new Taken(lexicon);
  const kept: { readonly key: string; readonly entity: DumpEntity }[] = [];
  let read = 0;
  let known = 0;
  for await (const line of readLines(dump)) {
    read += 1;
    const found = entityOn(line, { sitelinks, classes });
    if (!found) continue;
    const entity = taken.has(found) ? null : taken.withFreeNames(found);
    if (!entity) known += 1;
    else kept.push({ key: taken.take(entity), entity });
    if (kept.length >= limit) break;
  }
  const rows = kept.map(({ key, entity }) => row(key, entity, taken));
  return { ...sound(rows, lexicon), read, known };
}

/** The keys, Wikidata ids and names that are given away. */
class Taken {
  readonly #keyOf = new Map<string, string>();
  readonly #keys = new Set<string>();
  readonly #names = new Set<string>();

  constructor(lexicon: readonly LexiconEntity[]) {
    for (const { key, type, wikidataId, ...names } of lexicon) {
      this.#keys.add(key);
      if (wikidataId) this.#keyOf.set(wikidataId, key);
      for (const name of [
        ...names.hi,
        ...names.en,
        ...(names.shortHi ?? []),
        ...(names.shortEn ?? []),
      ])
        this.#names.add(nameId(type, name));
    }
  }

  /** The lexicon's key of a Wikidata entity, if it has one by now. */
  keyOf(id: string): string | undefined {
    return this.#keyOf.get(id);
  }

  /** Whether the entity is there by its id, or its usual name in either language is another's. */
  has({ id, type, hi, en }: DumpEntity): boolean {
    return (
      this.#keyOf.has(id) ||
      [hi[0], en[0]].some((name) => this.#names.has(nameId(type, name ?? '')))
    );
  }

  /** Without aliases that are another's. */
  withFreeNames(entity: DumpEntity): DumpEntity {
    const free = (names: readonly string[]) => {
      const seen = new Set<string>();
      return names.filter((name) => {
        const id = nameId(entity.type, name);
        if (this.#names.has(id) || seen.has(id)) return false;
        seen.add(id);
        return true;
      });
    };
    return { ...entity, hi: free(entity.hi), en: free(entity.en) };
  }

  /** Gives the entity a key: its English name, with the Wikidata id where that is another's. */
  take({ id, type, hi, en }: DumpEntity): string {
    const slug = slugOf(en[0] ?? '') || id.toLowerCase();
    const plain = `${type.toLowerCase()}/${slug}`;
    const key = this.#keys.has(plain) ? `${plain}-${id.toLowerCase()}` : plain;
    this.#keys.add(key);
    this.#keyOf.set(id, key);
    for (const name of [...hi, ...en]) this.#names.add(nameId(type, name));
    return key;
  }
}

function nameId(type: LexiconEntity['type'], name: string): string {
  return `${type} ${fold(name)}`;
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function row(key: string, { id, type, hi, en, partOf }: DumpEntity, taken: Taken): LexiconEntity {
  const within = partOf
    .map((container) => taken.keyOf(container))
    .filter((other) => other?.startsWith(`${type.toLowerCase()}/`) && other !== key)
    .slice(0, 1) as string[];
  return { key, type, hi, en, ...(within.length ? { partOf: within } : {}), wikidataId: id };
}

/** Leaves out every row that the validator names, until it is silent; links to what went go too. */
function sound(
  rows: readonly LexiconEntity[],
  lexicon: readonly LexiconEntity[],
): Pick<Imported, 'entities' | 'faults'> {
  let entities = rows;
  const faults: string[] = [];
  for (;;) {
    const found = validateLexicon([...lexicon, ...entities]);
    const blamed = new Set(found.flatMap((fault) => fault.match(/[a-z]+\/[a-z0-9-]+/gu) ?? []));
    const left = entities.filter(({ key }) => !blamed.has(key));
    if (left.length === entities.length) return { entities, faults };
    faults.push(...found);
    const keys = new Set([...lexicon, ...left].map(({ key }) => key));
    entities = left.map(({ partOf, ...rest }) =>
      partOf?.every((key) => keys.has(key)) ? { ...rest, partOf } : rest,
    );
  }
}

/** The rows as a module of the lexicon, ordered by key: an import made again changes only what changed. */
export function asModule(entities: readonly LexiconEntity[]): string {
  const sorted = [...entities].sort((a, b) => (a.key < b.key ? -1 : 1));
  return [
    "import type { LexiconEntity } from './entry.js';",
    '',
    '/** Written by `npm run lexicon:import` from a Wikidata dump (CC0). */',
    '// biome-ignore format: one entity a line reads as a table',
    'export const imported: readonly LexiconEntity[] = [',
    ...sorted.map((entity) => `  ${JSON.stringify(entity)},`),
    '];',
    '',
  ].join('\n');
}
