import type { Pattern } from '../pack.js';
import { clockPatterns } from './clockPatterns.js';
import { datePatterns } from './datePatterns.js';
import { bareFigurePatterns, figurePatterns } from './figurePatterns.js';
import { namePatterns } from './namePatterns.js';
import { beforeDates, relativePatterns } from './relativePatterns.js';

/**
 * The cascade, in order: figures with what they count, then dates from the longest to the barest, times of day, what is
 * reckoned from other times, figures that count nothing, then people, places, offices and gatherings. An earlier step's
 * sense is a later step's word.
 */
export const patterns: readonly Pattern[] = [
  ...figurePatterns,
  ...beforeDates,
  ...datePatterns,
  ...clockPatterns,
  ...relativePatterns,
  ...bareFigurePatterns,
  ...namePatterns,
];
