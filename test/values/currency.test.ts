import { isCurrency } from '../../src/values/currency.js';

describe('isCurrency', () => {
  it.each(['INR', 'USD', 'NPR'])('knows %s', (code) => expect(isCurrency(code)).toBe(true));
  it.each(['MLA', 'inr', 'km', '1', ''])('knows no money %s', (unit) =>
    expect(isCurrency(unit)).toBe(false),
  );
});
