import { gatherEvents } from '../../src/comparing/gatherEvents.js';
import { canBeOneHappening } from '../../src/comparing/sameHappening.js';
import { mention } from '../support/comparing.js';
import { happening } from '../support/gatheredHappenings.js';
import { ref } from '../values/build.js';

type Told = Omit<Parameters<typeof happening>[0], 'article'>;

const day = '2025-11-18';
const india = ref('place/india');
const hathras = ref('place/hathras', ['place/uttar-pradesh', 'place/india']);
const agra = ref('place/agra', ['place/uttar-pradesh', 'place/india']);
const village = ref('place/~phulrai', ['place/agra', 'place/india']);

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, Told, Told, boolean])[] = [
  // The kind
  ['one kind', {}, {}, true],
  ['a kind of the other', { kind: 'stampede' }, { kind: 'accident' }, true],
  ['a kind of a kind of the other', { kind: 'derailment' }, { kind: 'disaster' }, true],
  ['two kinds of accident', { kind: 'stampede' }, { kind: 'fire' }, false],
  ['a blast and the fire behind it', { kind: 'explosion' }, { kind: 'fire' }, true],
  ['a blast and the fall of the roof', { kind: 'explosion' }, { kind: 'collapse' }, true],
  ['a crash and a fire', { kind: 'crash' }, { kind: 'fire' }, false],
  ['two kinds of disaster', { kind: 'earthquake' }, { kind: 'aftershock' }, false],
  ['two families', { kind: 'earthquake' }, { kind: 'attack' }, false],
  ['a conviction and an acquittal of one judgment', { kind: 'conviction' }, { kind: 'acquittal' }, false],
  // Whom it befalls
  ['one person', { kind: 'arrest', who: ['a'] }, { kind: 'arrest', who: ['a'] }, true],
  ['another person', { kind: 'arrest', who: ['a'] }, { kind: 'arrest', who: ['b'] }, false],
  ['one of several persons', { kind: 'arrest', who: ['a', 'b'] }, { kind: 'arrest', who: ['b', 'c'] }, true],
  ['a person and nobody named', { kind: 'arrest', who: ['a'] }, { kind: 'arrest' }, true],
  ['another who is sentenced, though a judgment is told by its topic', { kind: 'sentence', who: ['a'] }, { kind: 'sentence', who: ['b'] }, false],
  ['others who tell of one stampede', { who: ['a'] }, { who: ['b'] }, true],
  ['others who tell of one deal', { kind: 'deal', who: ['a'] }, { kind: 'deal', who: ['b'] }, true],
  // Where
  ['one place', { place: hathras }, { place: hathras }, true],
  ['a place in the other', { place: hathras }, { place: india }, true],
  ['another place', { place: hathras }, { place: agra }, false],
  ['a place and none', { place: hathras }, {}, true],
  ['a place that is known by its name alone', { place: village }, { place: hathras }, true],
  ['another place of one oath: a conflict of places', { kind: 'oath', who: ['a'], place: hathras }, { kind: 'oath', who: ['a'], place: agra }, true],
  ['another place of one launch', { kind: 'launch', place: hathras }, { kind: 'launch', place: agra }, true],
  // Which of a series
  ['one number', { kind: 'launch', ordinal: 63 }, { kind: 'launch', ordinal: 63 }, true],
  ['another number', { kind: 'launch', ordinal: 62 }, { kind: 'launch', ordinal: 63 }, false],
  ['a number and none', { kind: 'launch', ordinal: 62 }, { kind: 'launch' }, true],
  // A plan that was given up
  ['a plan and another day', { time: '2025-11-17', modality: 'PLANNED' }, { time: day }, true],
  ['a plan that was given up, and another day', { time: '2025-11-17', modality: 'CANCELLED' }, { time: day }, false],
  ['a plan that was given up, and its own day', { time: day, modality: 'CANCELLED' }, { time: day, modality: 'PLANNED' }, true],
  ['a plan that was given up, and its month', { time: '2025-11', modality: 'CANCELLED' }, { time: day }, true],
  ['a plan that was given up, and no day', { time: day, modality: 'CANCELLED' }, {}, true],
];

const pairOf = (firms: readonly [string, string]): string[] => [
  ...firms.map((firm) => `happening|business|firm/~${firm}`),
  `happening|business|firm/~${firms[0]}&firm/~${firms[1]}`,
];

describe('reports of two firms each', () => {
  const deal = (keys: readonly string[]) => {
    const told = happening({ article: 'x', kind: 'deal' });
    return { ...told, event: { ...told.event, blockKeys: keys } };
  };
  it.each([
    ['the same two', ['hkt', 'srnrk'], ['hkt', 'srnrk'], true],
    ['one spelt with a letter more', ['hkt', 'srnrk'], ['hkt', 'sbrnrk'], true],
    ['one spelt with another letter', ['hkt', 'svrnrk'], ['hkt', 'sbrnrk'], true],
    ['short names that differ', ['hkt', 'kvr'], ['hkt', 'kbr'], false],
    ['other names', ['hkt', 'srnrk'], ['hkt', 'mlbr'], false],
    ['both alike, none the same', ['mlvrtn', 'srnrk'], ['mlbrtn', 'sbrnrk'], false],
  ] as const)('%s', (_, a, b, expected) => {
    expect(canBeOneHappening(deal(pairOf(a)), deal(pairOf(b)))).toBe(expected);
  });
});

// biome-ignore format: a case a row
const BY_TOLL: readonly (readonly [string, keys: readonly string[], Told, Told, boolean])[] = [
  ['and nothing else, in two villages', ['happening|disaster|1|9 dead'], { place: village }, { place: ref('place/~sikandra') }, false],
  ['and nothing else, in a place of the other', ['happening|disaster|1|9 dead'], { place: hathras }, { place: india }, true],
  ['and nothing else, where one names no place', ['happening|disaster|1|9 dead'], { place: village }, {}, true],
  ['and a name', ['happening|disaster|1|9 dead', 'happening|disaster|place/~river'], { place: village }, { place: ref('place/~sikandra') }, true],
];

describe('two reports that share the number of the dead', () => {
  it.each(BY_TOLL)('%s', (_, blockKeys, a, b, expected) => {
    const told = (article: string, one: Told) => {
      const { event, ...rest } = happening({ article, ...one });
      return { ...rest, event: { ...event, blockKeys } };
    };
    expect(canBeOneHappening(told('A', a), told('B', b))).toBe(expected);
  });
});

describe('two places', () => {
  const told = (article: string, one: Told, blockKeys: readonly string[]) => {
    const { event, ...rest } = happening({ article, ...one });
    return { ...rest, event: { ...event, blockKeys } };
  };
  const assam = ref('place/assam', ['place/india']);
  const thimphu = ref('place/thimphu', ['place/bhutan']);
  it.each<[string, Told, Told, readonly string[], boolean]>([
    [
      'of which one report names both',
      { place: hathras },
      { place: agra },
      ['happening|disaster|place/agra'],
      true,
    ],
    [
      'that no report names both of',
      { place: hathras },
      { place: agra },
      ['happening|disaster|place/delhi'],
      false,
    ],
    [
      'of a quake, in a country that the other report names',
      { kind: 'earthquake', place: thimphu },
      { kind: 'earthquake', place: assam },
      ['happening|disaster|place/india'],
      true,
    ],
    [
      'of a quake, in a country that it does not name',
      { kind: 'earthquake', place: thimphu },
      { kind: 'earthquake', place: assam },
      ['happening|disaster|place/nepal'],
      false,
    ],
    [
      'of a fire, in a country that both name',
      { kind: 'fire', place: hathras },
      { kind: 'fire', place: agra },
      ['happening|disaster|place/india'],
      false,
    ],
  ])('%s', (_, a, b, keys, expected) => {
    expect(canBeOneHappening(told('A', a, keys), told('B', b, []))).toBe(expected);
    expect(canBeOneHappening(told('B', b, []), told('A', a, keys))).toBe(expected);
  });
});

describe('canBeOneHappening', () => {
  it.each(CASES)('%s', (_, a, b, expected) => {
    const one = happening({ article: 'A', ...a });
    const other = happening({ article: 'B', ...b });
    expect(canBeOneHappening(one, other)).toBe(expected);
    expect(canBeOneHappening(other, one)).toBe(expected);
  });

  it('never joins what names no kind', () => {
    const nameless = mention({ article: 'A', type: 'happening', who: ['a'] });
    expect(canBeOneHappening(nameless, happening({ article: 'B', who: ['a'] }))).toBe(false);
    expect(canBeOneHappening(happening({ article: 'B', who: ['a'] }), nameless)).toBe(false);
    expect(canBeOneHappening(nameless, nameless)).toBe(false);
  });
});

describe('gatherEvents of happenings', () => {
  const gathered = (...all: readonly ReturnType<typeof happening>[]) =>
    gatherEvents(all)
      .map(({ mentions }) => mentions.map(({ ref: name }) => name).join(' '))
      .sort();
  const told = (name: string, more: Told = {}) =>
    happening({ article: name, ref: name, time: day, ...more });

  it('joins articles by kind, place and day', () => {
    expect(
      gathered(
        told('A', { place: hathras }),
        told('B', { kind: 'accident', place: india }),
        told('C', { place: agra }),
        told('D', { kind: 'fire', place: hathras }),
        told('E', { time: '2025-12-18', place: hathras }),
      ),
    ).toEqual(['A B', 'C', 'D', 'E']);
  });

  it('joins the reports of a disaster that lie near each other, where some meet in time', () => {
    const late = { time: undefined, window: { from: 20_415, to: 20_425 } };
    const later = { time: undefined, window: { from: 20_430, to: 20_440 } };
    expect(
      gathered(
        told('A', { place: hathras }),
        told('B', { place: hathras, window: { from: 20_409, to: 20_420 } }),
        told('C', { place: hathras, window: { from: 20_409, to: 20_420 } }),
        told('D', { place: hathras, ...late }),
      ),
    ).toEqual(['A B C D']);
    expect(
      gathered(
        told('A', { place: hathras }),
        told('B', { place: hathras, window: { from: 20_409, to: 20_430 } }),
        told('C', { place: hathras, ...later }),
      ),
    ).toEqual(['A B', 'C']);
    expect(
      gathered(
        told('A', { kind: 'arrest', who: ['a'] }),
        told('B', { kind: 'arrest', who: ['a'], window: { from: 20_409, to: 20_420 } }),
        told('C', { kind: 'arrest', who: ['a'], ...late }),
      ),
    ).toEqual(['A B', 'C']);
  });

  it('joins what names one train on one day, wherever it is put', () => {
    const train = (article: string, more: Told, key = 'happening|disaster|work/~trkt-train') => {
      const one = told(article, { kind: 'crash', ...more });
      return { ...one, event: { ...one.event, blockKeys: [key] } };
    };
    expect(
      gathered(
        train('A', { place: hathras }),
        train('B', { place: agra }),
        train('C', { place: agra, time: '2025-11-19' }),
        train('D', { place: hathras }, 'happening|disaster|place/uttar-pradesh'),
        train('E', { place: agra }, 'happening|disaster|place/uttar-pradesh'),
      ),
    ).toEqual(['A B', 'C', 'D', 'E']);
  });

  it('keeps a place that holds two from joining them', () => {
    expect(
      gathered(
        told('A', { place: hathras }),
        told('B', { place: india }),
        told('C', { place: agra }),
      ),
    ).toEqual(['A B', 'C']);
  });

  it('never joins a happening with a meeting under one key', () => {
    const meeting = mention({ article: 'B', ref: 'B', time: day });
    const keyed = { ...meeting, event: { ...meeting.event, blockKeys: ['happening'] } };
    expect(gathered(told('A'), keyed)).toEqual(['A', 'B']);
  });
});
