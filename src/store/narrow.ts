import type { Prisma } from './generated/client.js';

/** Of that language, or of a variety of it: hi-IN is hi. */
export const inLanguage = (tag: string) => ({
  OR: [
    { language: { equals: tag, mode: 'insensitive' as const } },
    { language: { startsWith: `${tag}-`, mode: 'insensitive' as const } },
  ],
});

/** Claims of a time that can lie within the days; an open end goes on for ever. */
export const timeWithin = (from?: number, to?: number): Prisma.ClaimWhereInput[] => [
  { edtf: { not: null } },
  ...(from === undefined ? [] : [{ OR: [{ latest: { gte: from } }, { latest: null }] }]),
  ...(to === undefined ? [] : [{ OR: [{ earliest: { lte: to } }, { earliest: null }] }]),
];
