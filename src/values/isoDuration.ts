import { Memo } from './memo.js';

/** A string that is no ISO 8601-1 duration; the message says what would be right. */
export class DurationError extends Error {
  override readonly name = 'DurationError';
}

/** The units of an ISO 8601-1 duration, the longest first. */
export const DURATION_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** One part of a duration as it is written: `28.5` hours has one decimal. */
export interface DurationPart {
  readonly unit: DurationUnit;
  readonly count: number;
  readonly decimals: number;
}

const FORM =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const NUMBER = /^\d{1,15}(?:\.(\d{1,9}))?$/;

const parsed = new Memo<readonly DurationPart[]>(1_000);

/**
 * Reads an ISO 8601-1 duration: its parts as written, the longest first. Weeks may stand beside other
 * units (ISO 8601-2, 4.4). Only the last part may have decimals.
 *
 * @throws DurationError whose message says what would be right
 */
export function parseDuration(iso: string): readonly DurationPart[] {
  return parsed.get(iso, () => {
    const match = FORM.exec(iso);
    const parts = DURATION_UNITS.flatMap((unit, i): DurationPart[] => {
      const written = match?.[i + 1];
      if (written === undefined) return [];
      const number = NUMBER.exec(written);
      return number ? [{ unit, count: Number(written), decimals: number[1]?.length ?? 0 }] : [];
    });
    const written = match?.slice(1).filter((part) => part !== undefined).length ?? 0;
    if (
      parts.length === 0 ||
      parts.length < written ||
      iso.endsWith('T') ||
      hasEarlyDecimals(parts)
    ) {
      throw new DurationError(
        `${JSON.stringify(iso.slice(0, 60))} is not an ISO 8601 duration: write P25Y, P2W, P1Y6M or PT28.5H, ` +
          'the longest unit first, decimals in the last only.',
      );
    }
    return parts;
  });
}

function hasEarlyDecimals(parts: readonly DurationPart[]): boolean {
  return parts.slice(0, -1).some((part) => part.decimals > 0);
}
