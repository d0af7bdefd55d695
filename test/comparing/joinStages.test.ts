import { joinStages } from '../../src/comparing/joinStages.js';
import type { GatheredClaim } from '../../src/comparing/model.js';
import { figure } from '../support/figures.js';

interface Hurt {
  readonly article: string;
  readonly number: number;
  readonly isOver?: boolean;
  /** The dead beside whom they are told; null where none are. */
  readonly dead: number | null;
}

function claim({ article, number, isOver = false, dead }: Hurt): GatheredClaim {
  return figure({
    article,
    value: {
      kind: 'quantity',
      number: isOver ? null : number,
      lower: number,
      upper: isOver ? null : number,
      unit: 'person',
      approximate: false,
    },
    facet: {
      key: dead === null ? 'injured' : `injured@${dead}`,
      measure: 'injured',
      mode: 'fixed',
      beside: dead,
    },
  });
}

/** The keys under which the injured of one disaster are asked for. */
function keys(...told: readonly Hurt[]): string[] {
  const eventOf = new Map(told.map(({ article }) => [article, 0]));
  const joined = joinStages(told.map(claim), eventOf);
  return joined.map(({ subject }) => (subject.kind === 'event' ? (subject.facet?.key ?? '') : ''));
}

// biome-ignore format: a case a row
const CASES: [string, readonly string[], ...Hurt[]][] = [
  ['the same figure', ['injured@131', 'injured@131'], { article: 'a', number: 410, dead: 125 }, { article: 'b', number: 410, dead: 131 }],
  ['a figure and a looser one', ['injured@131', 'injured@131'], { article: 'a', number: 410, dead: 125 }, { article: 'b', number: 400, isOver: true, dead: 131 }],
  ['figures that exclude each other', ['injured@125', 'injured@131'], { article: 'a', number: 410, dead: 125 }, { article: 'b', number: 430, dead: 131 }],
  ['a bound that is far from the figure', ['injured@47', 'injured@96'], { article: 'a', number: 250, dead: 47 }, { article: 'b', number: 40, isOver: true, dead: 96 }],
  ['a figure beside no count', ['injured', 'injured@131'], { article: 'a', number: 410, dead: null }, { article: 'b', number: 410, dead: 131 }],
  ['the same figure, with another between', ['injured@1', 'injured@2', 'injured@3'], { article: 'a', number: 20, dead: 1 }, { article: 'b', number: 30, dead: 2 }, { article: 'c', number: 20, dead: 3 }],
];

describe('what is told beside counts that grow', () => {
  it.each(CASES)('%s', (_, expected, ...told) => {
    expect(keys(...told)).toEqual(expected);
    expect(keys(...[...told].reverse()).reverse()).toEqual(expected);
  });
});
