import type { GatheredClaim, GatheredEvent } from '../../src/comparing/model.js';
import { settleClocks } from '../../src/comparing/settleClocks.js';

const SOME = '[2025-09-08T21:44:00,2025-09-09T21:44:00,2025-09-10T21:44:00]';

function claim(ref: string, edtf: string, key = 'clock'): GatheredClaim {
  const facet = { key, measure: null, unit: null, mode: 'fixed', scope: null, beside: null };
  return {
    ref,
    article: ref,
    originKeys: [ref],
    copies: [],
    sortKey: ref,
    kind: 'DATE',
    subject: { kind: 'event', mention: ref, facet: { ...facet, asOf: null } },
    value: { kind: 'time', edtf },
    modality: 'HAPPENED',
  } as GatheredClaim;
}

/** The time of the first claim, once settled. All tell of one event, which is told on some days. */
function settled(claims: readonly GatheredClaim[], days: readonly string[] = []): string {
  const mentions = days.map((edtf) => ({ event: { time: { edtf } } }));
  const events = [{ mentions }] as unknown as GatheredEvent[];
  const eventOf = new Map(claims.map(({ ref }) => [ref, 0]));
  const value = settleClocks(claims, events, eventOf)[0]?.value;
  return value?.kind === 'time' ? value.edtf : '';
}

describe('a time of day told without its day', () => {
  it.each([
    ['that of the clock that another source gives', ['2025-09-09T21:45:00'], [], '2025-09-09'],
    ['across midnight, the nearer', ['2025-09-09T00:10:00'], [], '2025-09-08'],
    ['where no clock has a day, the one of the event', [], ['2025-09-10'], '2025-09-10'],
    ['clocks go before days', ['2025-09-09T21:45:00'], ['2025-09-10'], '2025-09-09'],
  ])('has a day: %s', (_, clocks, days, day) => {
    const others = clocks.map((edtf, at) => claim(`b${at}`, edtf));
    expect(settled([claim('a', SOME), ...others], days)).toBe(`${day}T21:44:00`);
  });

  it.each([
    ['nothing tells the day', [], []],
    ['the event has no day but a month', [], ['2025-09']],
    ['another facet has a clock', [claim('b', '2025-09-09T21:45:00', 'clock/planned')], []],
  ])('stays open where %s', (_, others, days) => {
    expect(settled([claim('a', SOME), ...others], days)).toBe(SOME);
  });

  it('leaves a clock with its day alone', () => {
    expect(settled([claim('a', '2025-09-08T21:44:00'), claim('b', '2025-09-09T21:45:00')])).toBe(
      '2025-09-08T21:44:00',
    );
  });
});
