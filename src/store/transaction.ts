import type { Prisma, PrismaClient } from './generated/client.js';
import { followWords } from './storedWords.js';

/** A database within one transaction. */
export type Transaction = Prisma.TransactionClient;

/** Names the lock of whoever changes events and questions; any number, the same in every process. */
const WRITER_LOCK = 4_861_425;
/** An article with a thousand claims beside a full desk takes seconds, not minutes; milliseconds. */
const LONGEST = 120_000;

/**
 * Runs a change that must see and leave a whole state: everything is written or nothing. One at a time over all
 * processes of a database, since two articles read at once may speak of one event.
 */
export async function inTransaction<Result>(
  prisma: PrismaClient,
  change: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  let committed = () => {};
  const result = await prisma.$transaction(
    async (tx) => {
      // PGlite gathers no statistics: left to itself it reads whole tables for a handful of rows (12 ms against 0.5 with
      // 30,000 claims). Whatever a change seeks has an index.
      await tx.$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
        set_config('enable_mergejoin', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true) FROM pg_advisory_xact_lock(${WRITER_LOCK}::bigint)`;
      committed = followWords(prisma, tx);
      return change(tx);
    },
    { timeout: LONGEST, maxWait: LONGEST },
  );
  committed();
  return result;
}
