import cors from 'cors';

/** Answers what browsers ask for pages of other sites; `null` where the server's own pages alone are served. */
export type Cors = ReturnType<typeof cors>;

// Seconds for which a browser need not ask again.
const MAX_AGE = 600;

/**
 * Lets pages of these origins ask, `*` those of any. They tell who they are by a token: cookies stay with the server's own
 * pages.
 */
export const createCors = (origins: readonly string[]): Cors | null =>
  origins.length === 0
    ? null
    : cors({
        origin: origins.includes('*') ? '*' : [...origins],
        methods: ['GET', 'POST'],
        allowedHeaders: [
          'content-type',
          'authorization',
          'apollo-require-preflight',
          'last-event-id',
        ],
        maxAge: MAX_AGE,
      });
