import { cities } from './cities.js';
import { companies } from './companies.js';
import { countries } from './countries.js';
import { districts } from './districts.js';
import type { LexiconEntity } from './entry.js';
import { formerOffices } from './formerOffices.js';
import { indianStates } from './indianStates.js';
import { institutions } from './institutions.js';
import { levels } from './levels.js';
import { missions } from './missions.js';
import { morePeople } from './morePeople.js';
import { moreVenues } from './moreVenues.js';
import { offices } from './offices.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { provincesAbroad } from './provincesAbroad.js';
import { regions } from './regions.js';
import { venues } from './venues.js';

/** Every entity that the server knows from the start, in one ordered list: places, people, bodies, offices. */
export const lexicon: readonly LexiconEntity[] = [
  ...countries,
  ...regions,
  ...indianStates,
  ...cities,
  ...districts,
  ...provincesAbroad,
  ...venues,
  ...moreVenues,
  ...people,
  ...morePeople,
  ...organisations,
  ...institutions,
  ...companies,
  ...missions,
  ...levels,
  ...offices,
  ...formerOffices,
];
