import type { Transaction } from './transaction.js';

/** A sketch takes 2 kB: at most 4 MB in all. */
const KEPT = 2_000;

/** Sketches of revisions, those that were asked for last at the end. They never change, and an id is never given twice. */
const known = new Map<string, Int32Array>();

/** The sketches of these revisions, by revision. Stories are told within days: most were asked for just before. */
export async function readSketches(
  tx: Transaction,
  revisionIds: readonly string[],
): Promise<ReadonlyMap<string, Int32Array>> {
  const found = new Map<string, Int32Array>();
  for (const id of revisionIds) {
    const sketch = known.get(id);
    if (sketch) found.set(id, sketch);
  }
  const missing = revisionIds.filter((id) => !found.has(id));
  if (missing.length) {
    const rows = await tx.$queryRaw<{ id: string; sketch: string }[]>`
      SELECT id::text, array_to_string(sketch, ',') AS sketch FROM "Revision" WHERE id = ANY(${missing}::uuid[])`;
    for (const { id, sketch } of rows) found.set(id, toSketch(sketch));
  }
  for (const [id, sketch] of found) {
    known.delete(id);
    known.set(id, sketch);
  }
  makeRoom();
  return found;
}

/** Keeps the sketches of revisions that are about to be stored: others of their stories come next. */
export function rememberSketches(
  revisions: readonly { readonly revisionId: string; readonly sketch: readonly number[] }[],
): void {
  for (const { revisionId, sketch } of revisions) known.set(revisionId, Int32Array.from(sketch));
  makeRoom();
}

function makeRoom(): void {
  for (const id of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(id);
  }
}

const toSketch = (text: string): Int32Array =>
  text === '' ? new Int32Array() : Int32Array.from(text.split(','), Number);
