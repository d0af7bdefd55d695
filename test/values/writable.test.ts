import type { Value } from '../../src/values/value.js';
import { isWritable } from '../../src/values/writable.js';

const figure = (number: number | null, upper: number | null = number): Value => ({
  kind: 'quantity',
  number,
  lower: number,
  upper,
  unit: '1',
  approximate: false,
});

test.each<[Value, boolean]>([
  [{ kind: 'time', edtf: '2025-12-05~' }, true],
  [{ kind: 'time', edtf: '2025-02-30' }, false],
  [{ kind: 'time', edtf: '-997974' }, false],
  [{ kind: 'time', edtf: '2000-01-01/101998-12-31' }, false],
  [{ kind: 'duration', iso: 'P25Y', approximate: false }, true],
  [{ kind: 'duration', iso: 'P1e21Y', approximate: false }, false],
  [{ kind: 'duration', iso: 'PInfinityD', approximate: false }, false],
  [figure(1.5), true],
  [figure(null), true],
  [figure(Number.POSITIVE_INFINITY), false],
  [figure(1, Number.NaN), false],
  [{ kind: 'ordinal', ordinal: 1 }, true],
  [{ kind: 'ordinal', ordinal: 2 ** 31 - 1 }, true],
  [{ kind: 'ordinal', ordinal: 2 ** 31 }, false],
  [{ kind: 'ordinal', ordinal: 0 }, false],
  [{ kind: 'ordinal', ordinal: 1.5 }, false],
  [{ kind: 'occurrence', occurred: true }, true],
])('%j: %s', (value, writable) => {
  expect(isWritable(value)).toBe(writable);
});
