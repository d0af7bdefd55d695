import { lexicon } from '../lexicon/lexicon.js';
import { partsOf } from './parts.js';

/** What the lexicon's entities are called: by full names, and by names that need another near them (a surname). */
interface Owners {
  readonly full: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}

const NO_ONE: Owners = { full: new Set(), short: new Set() };
let owners: Map<string, { full: Set<string>; short: Set<string> }> | null = null;

/** The keys of the lexicon's entities that bear a name, as `partsOf` keys it. */
export function ownersOf(key: string): Owners {
  owners ??= index();
  return owners.get(key) ?? NO_ONE;
}

function index(): NonNullable<typeof owners> {
  const found: NonNullable<typeof owners> = new Map();
  for (const entity of lexicon)
    for (const [kind, names] of [
      ['full', [...entity.hi, ...entity.en]],
      ['short', [...(entity.shortHi ?? []), ...(entity.shortEn ?? [])]],
    ] as const)
      for (const name of names) {
        const { key } = partsOf(name);
        const of = found.get(key) ?? { full: new Set(), short: new Set() };
        of[kind].add(entity.key);
        found.set(key, of);
      }
  return found;
}
