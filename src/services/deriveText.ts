import type { Derivation } from '../reading/derivation.js';
import { derive } from '../reading/derive.js';
import { type TextInput, validateText } from './validateInput.js';

/** How a text is read, for whoever adds a rule. Null for a language that no pack reads; stores nothing. */
export function deriveText(input: TextInput): Derivation | null {
  validateText(input);
  return derive(input);
}
