import type { Shape } from './shape.js';

/** What is wanted of rows: fields by the names that the API gives them, and what is wanted of what lies below each. */
export interface Selection {
  readonly fields: ReadonlySet<string>;
  /** How the database is to write each row, in place of reading its fields. */
  readonly shape?: Shape;
  /** Whether anybody asks of a list where its rows lie in it: such as are written are then read without. */
  readonly isPlaced?: boolean;
  /** Whether it is the server's own, which ends, and not a caller's, which can lead around in circles. */
  readonly isOwn?: boolean;
  below(field: string): Selection;
}

/** The same, written down. */
export interface Wanted {
  readonly [field: string]: true | Wanted;
}

/** What is written down, as a selection. */
export const select = (wanted: Wanted): Selection => ({
  isOwn: true,
  fields: new Set(Object.keys(wanted)),
  below: (field) => {
    const below = wanted[field];
    if (below === undefined) return NOTHING;
    return below === true ? WHOLE : select(below);
  },
});

/** All that a row has, and nothing below it but what belongs to it. */
export const WHOLE: Selection = { fields: new Set(), below: () => WHOLE };

/** Rows in the words of the answer, with their place in their list where somebody asks for it. */
export const written = (shape: Shape, isPlaced: boolean): Selection => ({
  ...WHOLE,
  shape,
  isPlaced,
});

const NOTHING: Selection = { fields: new Set(), below: () => NOTHING };

/** What is wanted by either. */
export const either = (left: Selection, right: Selection): Selection => ({
  fields: new Set([...left.fields, ...right.fields]),
  below: (field) => either(left.below(field), right.below(field)),
});
