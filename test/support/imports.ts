import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import in one source file. Paths start at `src/`. */
export interface Import {
  readonly from: string;
  /** The file, for a relative import; the package, for another. */
  readonly to: string;
  readonly relative: boolean;
  readonly typeOnly: boolean;
  /** By `import()`: when it is run, not with the file. */
  readonly later: boolean;
}

/** Statements as the formatter leaves them: at the start of a line, in single quotes. */
const STATEMENT = /^(?:import|export)\s(?<what>[^'";]*?)\bfrom\s*'(?<from>[^']+)'/gm;
const FOR_EFFECT = /^import\s*'(?<from>[^']+)'/gm;
const DYNAMIC = /(?<type>typeof\s+)?\bimport\(\s*'(?<from>[^']+)'/g;

/** What a file imports; types count as well, for who knows a type knows its room. */
export function readImports(file: string, source: string): Import[] {
  const found = [
    ...[...source.matchAll(STATEMENT)].map((match) => ({
      specifier: match.groups!.from!,
      typeOnly: isTypeOnly(match.groups!.what!),
      later: false,
    })),
    ...[...source.matchAll(FOR_EFFECT)].map((match) => ({
      specifier: match.groups!.from!,
      typeOnly: false,
      later: false,
    })),
    ...[...source.matchAll(DYNAMIC)].map((match) => ({
      specifier: match.groups!.from!,
      typeOnly: match.groups!.type !== undefined,
      later: true,
    })),
  ];
  return found.map(({ specifier, ...how }) => {
    const relative = specifier.startsWith('.');
    const to = relative ? posix.join(posix.dirname(file), specifier) : specifier;
    return { from: file, to: relative ? to.replace(/\.js$/, '.ts') : to, relative, ...how };
  });
}

/** `type { A }`, or `{ type A, type B }`. */
function isTypeOnly(what: string): boolean {
  if (/^type\s/.test(what)) return true;
  const names = /^\{(.*)\}\s*$/s.exec(what)?.[1];
  return names?.split(',').every((name) => /^\s*(type\s|$)/.test(name)) ?? false;
}

/** The imports of all hand-written TypeScript of `src/`. */
export function readAllImports(): Import[] {
  const root = new URL('../../', import.meta.url);
  return readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/generated/'))
    .sort()
    .flatMap((path) => readImports(path, readFileSync(new URL(path, root), 'utf8')));
}
