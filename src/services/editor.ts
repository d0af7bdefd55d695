import { checkName } from './validateInput.js';

/** Who decides: an identity, and the name that the record bears. */
export interface Editor {
  readonly id: string;
  readonly name: string;
}

/** In Unicode code points. */
const LIMITS = { name: 200, reason: 2_000 } as const;

/** Throws unless the name and the reason are words, where they are told. */
export function validateSigned(
  { name }: Editor,
  reason: string | null | undefined,
  at = 'input',
): void {
  checkName(`${at}.by`, name, LIMITS.name);
  if (reason != null) checkName(`${at}.reason`, reason, LIMITS.reason);
}
