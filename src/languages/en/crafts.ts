import { type AsideWords, asideRow } from '../aside.js';

/** What carries people. */
export const crafts: readonly AsideWords[] = [
  asideRow(
    { cls: 'craft' },
    'bus train boat ferry plane aircraft airliner flight helicopter chopper car van jeep truck lorry minibus vehicle coach compartment vessel ship launch trolley tractor-trolley auto-rickshaw autorickshaw SUV tempo',
  ),
];
