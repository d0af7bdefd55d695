import type { Prisma } from './generated/client.js';

/** The entity of this key, and all that are one with it by judgement. */
export const oneWith = (key: string): Prisma.EntityWhereInput => ({
  OR: [
    { key },
    { canonical: { key } },
    { merged: { some: { key } } },
    { canonical: { merged: { some: { key } } } },
  ],
});
