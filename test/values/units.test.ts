import { ratioOf } from '../../src/values/units.js';

describe('units of one measure', () => {
  it.each([
    ['t', 'kg', 1_000],
    ['kg', 't', 0.001],
    ['quintal', 'kg', 100],
    ['km', 'm', 1_000],
    ['[mi_i]', 'km', 1.609_344],
    ['[nmi_i]', 'km', 1.852],
    ['[ft_i]', 'm', 0.3048],
    ['cm', 'mm', 10],
    ['[in_i]', 'cm', 2.54],
    ['[mi_i]/h', 'km/h', 1.609_344],
    ['km', 'km', 1],
  ])('%s goes into %s %d times', (unit, to, ratio) => {
    expect(ratioOf(unit, to)).toBeCloseTo(ratio, 9);
  });

  it.each([
    ['kg', 'km'],
    ['km', 'km/h'],
    ['person', 'km'],
    ['INR', 'USD'],
    ['km', 'furlong'],
  ])('%s cannot be told in %s', (unit, to) => {
    expect(ratioOf(unit, to)).toBeNull();
    expect(ratioOf(to, unit)).toBeNull();
  });
});
