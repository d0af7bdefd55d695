import { mirror } from '../../../src/values/region.js';
import { relate } from '../../../src/values/relate.js';
import type { EntityValue, Relation } from '../../../src/values/value.js';
import { entity } from '../build.js';

const kremlin = entity('place/kremlin', ['place/moscow', 'place/russia']);
const moscow = entity('place/moscow', ['place/russia']);
const sochi = entity('place/sochi', ['place/russia']);
const doha = entity('place/doha', ['place/qatar']);
const phulrai = entity('place/~phulrai', ['place/hathras', 'place/india']);
const unplaced = entity('place/~phulrai-mughalgarhi');
const inHathras = (key: string) => entity(key, ['place/hathras', 'place/india']);
const summit = entity('organisation/sco-summit', ['organisation/sco']);
const states = entity('organisation/sco-chs', ['organisation/sco-summit', 'organisation/sco']);
const governments = entity('organisation/sco-chg', ['organisation/sco-summit', 'organisation/sco']);
const tata = entity('organisation/tata', ['place/mumbai']);
const reliance = entity('organisation/reliance', ['place/mumbai']);
const forum = entity('event/forum-a', ['event/forum']);
const otherForum = entity('event/forum-b', ['event/forum']);
const deputy = entity('role/deputy-pm', ['role/minister']);
const first = entity('role/first-deputy-pm', ['role/deputy-pm', 'role/minister']);
const foreign = entity('role/foreign-minister', ['role/minister']);
const lavrov = entity('person/lavrov', [], { wikidataId: 'Q58217' });
const manturov = entity('person/manturov', [], { wikidataId: 'Q1890187' });
const named = entity('person/~lvrv');
const keyed = entity('person/rudenko');
const twin = entity('person/sergey-lavrov', [], { wikidataId: 'Q58217' });
const book = entity('work/a', ['work/series']);
const otherBook = entity('work/b', ['work/series']);

const CASES: readonly (readonly [EntityValue, EntityValue, Relation, string])[] = [
  [moscow, entity('place/moscow'), 'EQUAL', 'entity/same'],
  [kremlin, moscow, 'NARROWER', 'entity/within'],
  [states, summit, 'NARROWER', 'entity/within'],
  [first, deputy, 'NARROWER', 'entity/within'],
  [moscow, sochi, 'DISJOINT', 'entity/sibling-places'],
  [kremlin, sochi, 'DISJOINT', 'entity/sibling-places'],
  [phulrai, entity('place/ratibhanpur', ['place/hathras']), 'DISJOINT', 'entity/sibling-places'],
  // Two names of one village, or two villages
  [phulrai, inHathras('place/~phulrae'), 'INCOMPARABLE', 'entity/unrelated'],
  [phulrai, inHathras('place/~phlrai'), 'INCOMPARABLE', 'entity/unrelated'],
  [phulrai, inHathras('place/~phulraii'), 'INCOMPARABLE', 'entity/unrelated'],
  [phulrai, inHathras('place/~phulrai-mughalgarhi'), 'INCOMPARABLE', 'entity/unrelated'],
  [phulrai, inHathras('place/~mughalgarhi-hulrai'), 'INCOMPARABLE', 'entity/unrelated'],
  [phulrai, inHathras('place/~phlarai'), 'DISJOINT', 'entity/sibling-places'],
  [phulrai, inHathras('place/~phulraeea'), 'DISJOINT', 'entity/sibling-places'],
  [phulrai, inHathras('place/~sikandra-rau'), 'DISJOINT', 'entity/sibling-places'],
  // A list knows one of them, so that they are told apart
  [phulrai, inHathras('place/phulrae'), 'DISJOINT', 'entity/sibling-places'],
  [inHathras('place/rampur'), inHathras('place/rampura'), 'DISJOINT', 'entity/sibling-places'],
  // Alike, and one in the other
  [entity('place/~phulrae', ['place/~phulrai']), phulrai, 'NARROWER', 'entity/within'],
  [moscow, doha, 'INCOMPARABLE', 'entity/unrelated'],
  [phulrai, unplaced, 'INCOMPARABLE', 'entity/unrelated'],
  [states, governments, 'DISJOINT', 'entity/sibling-bodies'],
  [forum, otherForum, 'DISJOINT', 'entity/sibling-bodies'],
  [tata, reliance, 'INCOMPARABLE', 'entity/unrelated'],
  [foreign, deputy, 'INCOMPARABLE', 'entity/unrelated'],
  [lavrov, manturov, 'DISJOINT', 'entity/two-people'],
  [lavrov, named, 'INCOMPARABLE', 'entity/unrelated'],
  [lavrov, keyed, 'INCOMPARABLE', 'entity/unrelated'],
  [lavrov, twin, 'INCOMPARABLE', 'entity/unrelated'],
  [lavrov, entity('person/~mntrv', [], { wikidataId: 'Q1' }), 'INCOMPARABLE', 'entity/unrelated'],
  [book, otherBook, 'INCOMPARABLE', 'entity/unrelated'],
  [lavrov, moscow, 'INCOMPARABLE', 'entity/unrelated'],
  [
    entity('place/a', ['place/b', 'place/c']),
    entity('place/b', ['place/a', 'place/c']),
    'INCOMPARABLE',
    'entity/unrelated',
  ],
];

describe('relate entity', () => {
  it.each(
    CASES.map(
      ([l, r, relation, rule]) => [l.entity.key, r.entity.key, relation, rule, l, r] as const,
    ),
  )('%s to %s is %s by %s', (_left, _right, relation, rule, l, r) => {
    expect(relate(l, r)).toEqual({ relation, rule });
    expect(relate(r, l)).toEqual({ relation: mirror(relation), rule });
  });
});
