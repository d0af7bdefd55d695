import * as fc from 'fast-check';
import type { Judgement } from '../../src/languages/names/groups.js';
import type { Named } from '../../src/languages/names/nameIndex.js';
import { proposeMerges } from '../../src/languages/names/proposeMerges.js';

const named = (...names: string[]): Named[] => names.map((name) => ({ id: name, names: [name] }));
const judged = (verdict: Judgement['verdict'], left: string, right: string): Judgement => ({
  left,
  right,
  verdict,
});
const pairs = (entities: readonly Named[], judgements: readonly Judgement[] = []) =>
  proposeMerges(entities, judgements).proposals.map(({ left, right }) => [left, right].sort());

const YADAVS = named('उमेश यादव', 'Umesh Yadav', 'उमेष यादव', 'रमेश यादव', 'Sita', 'Gita');

describe('proposeMerges', () => {
  it('proposes spellings of one name, and nothing that sounds otherwise', () => {
    const { proposals, groups } = proposeMerges(YADAVS, []);
    expect(groups).toEqual([]);
    expect(new Set(proposals.flatMap(({ left, right }) => [left, right]))).toEqual(
      new Set(['उमेश यादव', 'Umesh Yadav', 'उमेष यादव']),
    );
    // Two accepted merges make one of three.
    expect(proposals).toHaveLength(2);
  });

  it('compares all names of the two, and tells which are alike', () => {
    const entities = [
      { id: 'a', names: ['पुतिन', 'Umesh Yadav'] },
      { id: 'b', names: ['उमेश यादव', 'Gita'] },
    ];
    expect(proposeMerges(entities, []).proposals).toEqual([
      expect.objectContaining({ left: 'a', right: 'b', names: ['Umesh Yadav', 'उमेश यादव'] }),
    ]);
  });

  it('puts the likeliest first, and asks for as much likelihood as it is told', () => {
    const entities = named('सुनील', 'Sunil', 'Priya', 'प्रिआ', 'Ahmed', 'अहमद');
    const of = (least: number) =>
      proposeMerges(entities, [], { least }).proposals.map((one) => one.likeness.likelihood);
    expect(of(0.5)).toHaveLength(3);
    expect(of(0.5)).toEqual([...of(0.5)].sort((a, b) => b - a));
    expect(of(0.98).length).toBeLessThan(3);
  });

  it('joins what was judged the same, and gives it up with the judgement', () => {
    const same = judged('SAME', 'Sita', 'Gita');
    expect(proposeMerges(YADAVS, [same]).groups).toEqual([['Sita', 'Gita']]);
    expect(proposeMerges(YADAVS, []).groups).toEqual([]);
  });

  it('never proposes again what was judged different, nor by way of a third', () => {
    const different = judged('DIFFERENT', 'उमेश यादव', 'Umesh Yadav');
    expect(pairs(YADAVS, [different])).toHaveLength(1);
    expect(pairs(YADAVS, [different])).not.toContainEqual(['Umesh Yadav', 'उमेश यादव']);
    const joined = [different, judged('SAME', 'उमेश यादव', 'उमेष यादव')];
    expect(pairs(YADAVS, joined)).toEqual([]);
  });

  it('refuses a judgement that contradicts another, and says so', () => {
    const last = judged('SAME', 'b', 'c');
    const { groups, refused } = proposeMerges(named('a', 'b', 'c'), [
      judged('SAME', 'a', 'b'),
      last,
      judged('DIFFERENT', 'c', 'a'),
    ]);
    expect(groups).toEqual([['a', 'b']]);
    expect(refused).toEqual([last]);
  });
});

describe('proposeMerges, whatever is judged', () => {
  // Ten entities of two names in several spellings: all pairs of a name are proposed while nothing is judged.
  const entities: Named[] = [
    'उमेश यादव',
    'Umesh Yadav',
    'उमेष यादव',
    'Umeish Yadav',
    'ऊमेश यादव',
    'सुनील',
    'Sunil',
    'सुनिल',
    'Suneel',
    'Sunill',
  ].map((name, at) => ({ id: `e${at}`, names: [name] }));
  const id = fc.integer({ min: 0, max: 9 }).map((at) => `e${at}`);
  const judgements = fc.array(
    fc.record({
      left: id,
      right: id,
      verdict: fc.constantFrom<Judgement['verdict']>('SAME', 'DIFFERENT'),
    }),
    { maxLength: 14 },
  );
  const apart = (all: readonly Judgement[]) =>
    all.filter(({ left, right, verdict }) => verdict === 'DIFFERENT' && left !== right);
  const accepted = (all: readonly Judgement[]) => [
    ...all,
    ...proposeMerges(entities, all).proposals.map(({ left, right }) => judged('SAME', left, right)),
  ];
  const holds = (groups: readonly (readonly string[])[], one: Judgement) =>
    groups.some((group) => group.includes(one.left) && group.includes(one.right));

  it('no group holds two that were judged different, even when all proposals are accepted', () => {
    fc.assert(
      fc.property(judgements, (all) => {
        for (const told of [all, accepted(all)]) {
          const { groups } = proposeMerges(entities, told);
          for (const one of apart(all)) expect(holds(groups, one)).toBe(false);
        }
      }),
    );
  });

  it('all proposals can be accepted together, and then none is left', () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const before = proposeMerges(entities, all);
        const after = proposeMerges(entities, accepted(all));
        expect(after.refused).toEqual(before.refused);
        expect(after.proposals).toEqual([]);
      }),
    );
  });

  it('every judgement that is not refused is obeyed', () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const { groups, refused } = proposeMerges(entities, all);
        for (const one of all)
          if (one.verdict === 'SAME' && one.left !== one.right)
            expect(holds(groups, one) || refused.includes(one)).toBe(true);
      }),
    );
  });

  it('a judgement taken away leaves no trace', () => {
    fc.assert(
      fc.property(judgements, fc.nat(), (all, which) => {
        const without = all.filter((_, at) => at !== which % Math.max(1, all.length));
        const before = structuredClone(proposeMerges(entities, without));
        proposeMerges(entities, all);
        expect(proposeMerges(entities, without)).toEqual(before);
      }),
    );
  });

  it('without judgements, each name is one after all proposals are accepted', () => {
    expect(proposeMerges(entities, accepted([])).groups).toEqual([
      ['e0', 'e1', 'e2', 'e3', 'e4'],
      ['e5', 'e6', 'e7', 'e8', 'e9'],
    ]);
  });
});
