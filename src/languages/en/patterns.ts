import type { Pattern } from '../pack.js';
import { clockPatterns } from './clockPatterns.js';
import { datePatterns } from './datePatterns.js';
import { bareFigurePatterns, figurePatterns } from './figurePatterns.js';
import { beforeNames, beforeTimes, gatheringPatterns } from './gatheringPatterns.js';
import { namePatterns } from './namePatterns.js';
import { relativePatterns } from './relativePatterns.js';

/** The cascade, in the order of the Hindi one: figures, dates, times of day, what is reckoned from others, names. */
export const patterns: readonly Pattern[] = [
  ...figurePatterns,
  ...datePatterns,
  ...clockPatterns,
  ...beforeTimes,
  ...relativePatterns,
  ...bareFigurePatterns,
  ...beforeNames,
  ...namePatterns,
  ...gatheringPatterns,
];
