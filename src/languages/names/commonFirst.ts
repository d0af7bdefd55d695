import { nameSkeleton } from '../names.js';

/** Words that many firms' names begin with: the next word tells which firm it is. */
// biome-ignore format: a list of short words
const words = [
  'new', 'national', 'indian', 'india', 'bharat', 'united', 'royal', 'global', 'star', 'sun', 'shree', 'shri', 'sri', 'jai', 'maa', 'om', 'the', 'first',
  'great', 'grand', 'modern', 'super', 'general', 'central', 'state', 'union', 'international', 'american', 'asian', 'eastern', 'western', 'northern',
  'southern', 'south', 'north', 'east', 'west', 'hindustan', 'tata', 'reliance', 'adani', 'aditya', 'mahindra', 'bajaj', 'godrej', 'jindal', 'birla',
  'mahanagar', 'nagarik', 'gramin', 'jan', 'apna', 'bank', 'group', 'private', 'state-run', 'public',
];

/** Their skeletons, in which spellings and scripts meet. */
export const COMMON_FIRST: ReadonlySet<string> = new Set(words.map((word) => nameSkeleton(word)));
