import type { LanguagePack } from './pack.js';
import { asideFaults } from './validating/asides.js';
import { calendarFaults } from './validating/calendar.js';
import { clauseFaults } from './validating/clauses.js';
import type { Check, Productions } from './validating/facts.js';
import { patternFaults } from './validating/patterns.js';
import { predicateFaults } from './validating/predicates.js';
import { senseFaults } from './validating/senses.js';
import { textFaults } from './validating/texts.js';
import { wholeFaults } from './validating/whole.js';

/** From the pack as a whole to its parts: what a fault in an earlier one explains comes before what it causes. */
const checks: readonly Check[] = [
  wholeFaults,
  textFaults,
  senseFaults,
  calendarFaults,
  patternFaults,
  predicateFaults,
  clauseFaults,
  asideFaults,
];

/** What is wrong with a pack, a sentence for each fault; none when it is sound. `productions`: the engine's list. */
export function validatePack(pack: LanguagePack, productions: Productions): string[] {
  return checks.flatMap((check) => check(pack, productions));
}
