import { compareAnswers } from '../../../src/comparing/compareAnswers.js';
import { causeOf } from '../../../src/languages/happenings/causes.js';
import type { EntityRef } from '../../../src/values/value.js';
import { claim } from '../../support/comparing.js';
import { facetOf } from '../../support/gatheredHappenings.js';

/** `no:fog` rules it out. */
function entityOf(cause: string): EntityRef {
  return cause.startsWith('no:') ? causeOf(cause.slice('no:'.length)).ruledOut : causeOf(cause).ref;
}

/** What each article gives: `A: rain speeding`; a question mark behind what it only suspects. */
function relationsOf(told: Readonly<Record<string, string>>): string[] {
  const claims = Object.entries(told).flatMap(([article, causes]) =>
    causes
      .split(' ')
      .map((cause) =>
        claim(
          'OCCURRENCE',
          { kind: 'entity', entity: entityOf(cause.replace('?', '')) },
          facetOf(`${article}/e1`, { key: 'cause', measure: null, mode: 'fixed' }),
          { article, modality: cause.endsWith('?') ? 'POSSIBLE' : 'HAPPENED' },
        ),
      ),
  );
  return compareAnswers('OCCURRENCE', claims).comparisons.map(({ relation }) =>
    relation === 'NARROWER' ? 'WIDER' : relation,
  );
}

// biome-ignore format: a case a row
const CASES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['a fault of the vehicle and one of the driver', { A: 'brake-failure', B: 'driver-asleep' }, ['DISJOINT']],
  ['two faults of the vehicle', { A: 'brake-failure', B: 'tyre-burst' }, ['DISJOINT']],
  ['two faults of the driver', { A: 'speeding', B: 'drunk-driving' }, ['INCOMPARABLE']],
  ['two ways in which a fire begins', { A: 'short-circuit', B: 'boiler-explosion' }, ['DISJOINT']],
  ['a kind of the other', { A: 'short-circuit', B: 'electrical-fault' }, ['WIDER']],
  ['what only adds to it', { A: 'brake-failure', B: 'rain' }, ['INCOMPARABLE']],
  ['one only suspected', { A: 'brake-failure?', B: 'driver-asleep' }, ['INCOMPARABLE']],
  ['suspected by one, told by another', { A: 'brake-failure?', B: 'driver-asleep', C: 'brake-failure' }, ['DISJOINT']],
  ['a cause and its denial', { A: 'brake-failure', B: 'no:brake-failure' }, ['DISJOINT']],
  ['a suspected cause and its denial', { A: 'brake-failure?', B: 'no:brake-failure' }, ['DISJOINT']],
  ['a kind of what is ruled out', { A: 'brake-failure', B: 'no:technical-fault' }, ['DISJOINT']],
  ['more than what is ruled out', { A: 'technical-fault', B: 'no:brake-failure' }, ['INCOMPARABLE']],
  ['the denial of another', { A: 'driver-asleep', B: 'no:brake-failure' }, ['INCOMPARABLE']],
  ['two denials', { A: 'no:sabotage', B: 'no:brake-failure' }, ['INCOMPARABLE']],
  ['one source gives both', { A: 'brake-failure driver-asleep', B: 'driver-asleep' }, ['INCOMPARABLE']],
];

describe('cause/excluded', () => {
  it.each(CASES)('%s', (_, told, relations) => {
    expect(relationsOf(told)).toEqual(relations);
  });
});
