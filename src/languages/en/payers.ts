import { type AsideWords, paidBy as by, asideRow as row, paidFor as to } from '../aside.js';

/** Who pays after a disaster, and for whom; an underscore stands for the space inside a phrase. */
// biome-ignore format: one of them a line reads as a table
export const payers: readonly AsideWords[] = [
  by('state', "state state_government the_state CM's_relief_fund chief_minister's_relief_fund SDRF_norms state_disaster_relief_fund state_exchequer chief_minister's_fund"),
  by('government', 'government govt'),
  by('centre', "centre central_government union_government government_of_India PMNRF PM's_National_Relief_Fund prime_minister's_National_Relief_Fund PM's_relief_fund prime_minister's_relief_fund prime_minister's_fund"),
  by('railways', 'railways Indian_Railways the_railways railway_board'),
  by('company', 'company management employer'),
  to('dead', 'next_of_kin kin family families heirs heir dependants dependents deceased dead killed died bereaved each_death every_death each_fatality per_death each_victim every_victim per_victim victims relatives widows bereaved_families loss_of_life'),
  to('injured', 'injured wounded hurt injuries those_injured'),
  to('grievous', 'grievously seriously critically severely grievous serious badly gravely'),
  to('slight', 'slightly minor simple mildly lightly non-grievous'),
  row({ cls: 'soFar' }, 'so_far till_now until_now to_date'),
];
