import type { Words } from '../pack.js';

const of = (measure: string, forms: string): Words => ({
  forms: forms.split(' ').map((form) => form.replaceAll('_', ' ')),
  sense: { cls: 'measure', measure },
});

/** Words that say what a figure is of; an underscore stands for the space inside a phrase. */
// biome-ignore format: one measure a line reads as a table
export const measures: readonly Words[] = [
  of('killed', 'killed kill killing kills died die dead death deaths death_toll toll fatalities lost_their_lives loss_of_life perished'),
  of('bodies', 'bodies'),
  of('injured', 'injured injuring injuries wounded wounding hurt'),
  of('missing', 'missing unaccounted'),
  of('rescued', 'rescued rescuing pulled_out evacuated'),
  of('trapped', 'trapped stranded'),
  of('compensation', 'compensation ex_gratia ex-gratia relief'),
  of('reward', 'reward bounty'),
  of('permitted', 'permission permitted'),
  of('crowd', 'crowd gathered attended'),
  of('aboard', 'aboard on_board carrying onboard'),
  of('magnitude', 'magnitude richter richter_scale measured measuring'),
  of('depth', 'depth deep below'),
  of('arrested', 'arrested arresting held detained'),
  of('convicted', 'convicted guilty convicts'),
  of('acquitted', 'acquitted'),
  of('term', 'imprisonment jail prison sentenced in_jail in_prison'),
  of('fine', 'fine fined fines'),
  of('stake', 'stake'),
  of('share-price', 'per_share a_share apiece'),
  of('valuation', 'values valued valuation'),
  of('price', 'deal worth'),
  of('turnout', 'turnout'),
  of('projection', 'leading ahead leads trends exit_poll exit_polls projected'),
  of('vote-share', 'vote_share of_the_vote of_the_votes of_votes polled'),
  of('loss', 'loss losses damage'),
  of('orbit', 'orbit above_the_earth altitude'),
  of('service-life', 'lifespan service_life mission_life work_for'),
  of('stay', 'stay spend remain last'),
];
