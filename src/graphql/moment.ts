/** What the descriptions of fields that tell a moment end with. */
export const MOMENT = 'A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z.';

/** A moment as the API tells it. */
export const toldMoment = (moment: Date | null): string | null => moment?.toISOString() ?? null;
