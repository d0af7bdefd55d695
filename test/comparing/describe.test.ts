import { describeEvent } from '../../src/comparing/describe.js';
import type { GatheredMention } from '../../src/comparing/model.js';
import { claim, mention, type ToldMention } from '../support/comparing.js';
import { ref, time } from '../values/build.js';

const gathered = (
  ...all: readonly Omit<ToldMention, 'article'>[]
): { mentions: GatheredMention[] } => ({
  mentions: all.map((one, at) => mention({ article: `${at}`, ...one })),
});
const moscow = ref('place/moscow', ['place/russia']);
const kremlin = ref('place/kremlin', ['place/moscow', 'place/russia']);

describe('describeEvent', () => {
  it.each<[string, readonly string[], string | null]>([
    ['one day', ['2025-11-18'], '2025-11'],
    ['days of one month', ['2025-11-17', '2025-11-18', '2025-11'], '2025-11'],
    ['days of two months', ['2025-11-30', '2025-12-01'], '2025'],
    ['days of two years', ['2025-12-31', '2026-01-01'], null],
    ['a day and an open time', ['2025-11-18', '../2025-12-19'], '2025-11'],
    ['open times alone', ['../2025-11-19', '2025-11-19/..'], null],
    ['a year', ['2025'], '2025'],
    ['none', [], null],
  ])('puts %s into its month or year', (_, times, period) => {
    const event = gathered(...(times.length ? times : [null]).map((one) => ({ time: one })));
    expect(describeEvent(event, []).period).toBe(period);
  });

  it('names the widest place that is told', () => {
    const at = (...places: (typeof moscow | null)[]) =>
      describeEvent(gathered(...places.map((place) => ({ place }))), []).place?.key ?? null;
    expect([at(kremlin, moscow), at(moscow, kremlin), at(kremlin, null), at(null)]).toEqual([
      'place/moscow',
      'place/moscow',
      'place/kremlin',
      null,
    ]);
  });

  it.each([
    [['PLANNED', 'HAPPENED'], true],
    [['PLANNED', 'POSSIBLE'], false],
    [['CANCELLED'], false],
  ] as const)('is past where any source reports it so: %s', (modalities, past) => {
    expect(describeEvent(gathered(...modalities.map((modality) => ({ modality }))), []).past).toBe(
      past,
    );
  });

  it('is past where a claim about it is', () => {
    const event = gathered({ modality: 'PLANNED', time: '2025-11-18' });
    const told = claim('DATE', time('2025-11-18'), event.mentions[0]!, { modality: 'HAPPENED' });
    expect(describeEvent(event, [told]).past).toBe(true);
  });

  it('refuses an event that nobody mentions', () => {
    expect(() => describeEvent({ mentions: [] }, [])).toThrow();
  });
});
