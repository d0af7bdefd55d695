import { cities } from './cities.js';
import { countries } from './countries.js';
import type { LexiconEntity } from './entry.js';
import { indianStates } from './indianStates.js';
import { levels } from './levels.js';
import { offices } from './offices.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { regions } from './regions.js';
import { venues } from './venues.js';

/** Every entity that the server knows from the start, in one ordered list: places, people, bodies, offices. */
export const lexicon: readonly LexiconEntity[] = [
  ...countries,
  ...regions,
  ...indianStates,
  ...cities,
  ...venues,
  ...people,
  ...organisations,
  ...levels,
  ...offices,
];
