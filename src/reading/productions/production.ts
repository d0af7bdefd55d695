import type { Sense } from '../../languages/sense.js';

/** The senses that a pattern captured, by label. */
export type Captured = ReadonlyMap<string, Sense>;

/**
 * Makes a new sense of the senses that a pattern captured, or null where they do not go together (the 31st of a
 * month is a day, the 45th is not). `name`: the words that the pattern took as an unknown name; `all`: these with what
 * else the pattern took.
 */
export type Production = (
  captured: Captured,
  name: string | null,
  all?: string | null,
) => Sense | null;

/** The captured sense of that class, if there is one. */
export function pick<C extends Sense['cls']>(
  captured: Captured,
  label: string,
  cls: C,
): Extract<Sense, { cls: C }> | null {
  const sense = captured.get(label);
  return sense?.cls === cls ? (sense as Extract<Sense, { cls: C }>) : null;
}
