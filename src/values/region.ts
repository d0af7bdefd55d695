import { type Lie, lie, type Spans } from './spans.js';
import type { Relation } from './value.js';

/**
 * What a value of an ordered kind allows: `core`, what its words say, and `extent`, the core with the
 * reach of its hedges. The two are the same object where nothing is hedged.
 */
export interface Region {
  readonly core: Spans;
  readonly extent: Spans;
}

/** How two regions lie to each other: their cores, and their extents. */
export interface Position {
  readonly core: Lie;
  readonly extent: Lie;
}

/** Lays two regions side by side. */
export function position(left: Region, right: Region): Position {
  const core = lie(left.core, right.core);
  const plain = left.extent === left.core && right.extent === right.core;
  return { core, extent: plain ? core : lie(left.extent, right.extent) };
}

/**
 * NARROWER or WIDER where one region strictly contains the other and their cores meet, else null.
 * Containment is asked of the extents; where those are the same, of the cores.
 */
export function contained({ core, extent }: Position): {
  relation: 'NARROWER' | 'WIDER';
} | null {
  if (core === 'apart') return null;
  const decisive = extent === 'same' ? core : extent;
  if (decisive === 'inside') return { relation: 'NARROWER' };
  return decisive === 'around' ? { relation: 'WIDER' } : null;
}

/** The relation as seen from the other side. */
export function mirror(relation: Relation): Relation {
  if (relation === 'NARROWER') return 'WIDER';
  return relation === 'WIDER' ? 'NARROWER' : relation;
}
