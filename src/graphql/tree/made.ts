import { printValue } from '../../values/print.js';
import type { DisplayLanguage } from '../../values/value.js';
import { earliestOf, isApproximate, latestOf } from '../value/timeParts.js';

/** Makes what a field tells of a value as it stands in JSON, as JSON. */
export type Make = (value: string) => string;

const inEach = (
  make: (value: never, language: DisplayLanguage) => unknown,
): Readonly<Record<DisplayLanguage, Make>> => ({
  en: (value) => JSON.stringify(make(JSON.parse(value) as never, 'en')),
  hi: (value) => JSON.stringify(make(JSON.parse(value) as never, 'hi')),
});

/**
 * The fields of values whose code needs nothing but the value: the database sends that, and what their resolvers call makes the rest of
 * it as the answer is sent. A field of `Value` is one of all its kinds.
 */
const MAKERS: Readonly<Record<string, Readonly<Record<DisplayLanguage, Make>>>> = {
  'TimeValue.approximate': inEach(isApproximate),
  'TimeValue.earliest': inEach(earliestOf),
  'TimeValue.latest': inEach(latestOf),
  'Value.text': inEach(printValue),
};

/** How a field is made in a language; undefined for one that is not made so. */
export const makerOf = (
  types: readonly string[],
  field: string,
  language: DisplayLanguage,
): Make | undefined =>
  types.map((type) => MAKERS[`${type}.${field}`]?.[language]).find((make) => make !== undefined);
