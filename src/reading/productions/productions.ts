import { calendarProductions } from './calendar.js';
import { clockProductions } from './clock.js';
import { durationProductions } from './durations.js';
import { figureProductions } from './figures.js';
import { financialProductions } from './financial.js';
import { nameProductions } from './names.js';
import { periodProductions } from './periods.js';
import type { Production } from './production.js';
import { timeProductions } from './time.js';
import { yearProductions } from './years.js';

/** Every production that a pack's patterns can name. */
export const productions: Readonly<Record<string, Production>> = {
  ...calendarProductions,
  ...periodProductions,
  ...yearProductions,
  ...financialProductions,
  ...durationProductions,
  ...timeProductions,
  ...clockProductions,
  ...figureProductions,
  ...nameProductions,
};
