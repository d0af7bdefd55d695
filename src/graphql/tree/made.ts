import { printValue } from '../../values/print.js';
import type { DisplayLanguage } from '../../values/value.js';
import { earliestOf, isApproximate, latestOf } from '../value/timeParts.js';

/**
 * The fields of values whose code needs nothing but the value: the database sends that, and what their resolvers call makes the rest of
 * it as the answer is sent. A field of `Value` is one of all its kinds.
 */
const MAKERS: Readonly<Record<string, (value: never, language: DisplayLanguage) => unknown>> = {
  'TimeValue.approximate': isApproximate,
  'TimeValue.earliest': earliestOf,
  'TimeValue.latest': latestOf,
  'Value.text': printValue,
};

/** Makes what a field tells of a value as it stands in JSON, as JSON. */
export type Make = (value: string) => string;

/** How a field is made in a language: the same function each time. Undefined for one that is not made so. */
export function makerOf(
  types: readonly string[],
  field: string,
  language: DisplayLanguage,
): Make | undefined {
  const name = types.map((type) => `${type}.${field}`).find((one) => Object.hasOwn(MAKERS, one));
  const maker = MAKERS[name ?? ''];
  if (!maker) return undefined;
  const key = `${name} ${language}`;
  const make: Make =
    made.get(key) ?? ((value) => JSON.stringify(maker(JSON.parse(value) as never, language)));
  made.set(key, make);
  return make;
}

const made = new Map<string, Make>();
