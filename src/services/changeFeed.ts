import type { Hear, StopListening } from '../store/announcements.js';
import type { PrismaClient } from '../store/generated/client.js';
import { type ChangeRow, readChangesAfter, readNewestChange } from '../store/readsChanges.js';

/** Has `hear` called whenever there may be new changes. */
export type Listen = (hear: Hear) => Promise<StopListening>;

/** The changes of a database as they are committed, by this server or another. */
export interface ChangeFeed {
  /**
   * The changes after a place, in batches and in their order, without a gap and without a repetition,
   * until the signal comes. The place of whoever follows is all that is kept of them: one who is slow is not waited for
   * and costs no memory, but is read what they have not had yet.
   */
  follow(after: bigint, signal: AbortSignal): AsyncGenerator<readonly ChangeRow[]>;
  /** Ends all that follow. */
  close(): Promise<void>;
}

/** The changes that are kept in memory, so that a thousand who follow cost one statement, not a thousand. */
const RECENT = 500;
/** Changes that are read at once. */
const BATCH = 100;
/** Milliseconds after which is looked even where nothing was announced: an announcement may not pass a pooler. */
const AT_LEAST_EVERY = 15_000;

/** Follows the changes of a database; nothing is read while nobody follows. */
export function createChangeFeed(
  prisma: PrismaClient,
  listen: Listen,
  log: (error: unknown) => void = console.error,
): ChangeFeed {
  /** Consecutive changes: all after `floor`, up to `last`. */
  const recent: ChangeRow[] = [];
  let [floor, last] = [0n, 0n];
  let starting: Promise<StopListening> | null = null;
  /** Whether something may have come that is not read yet, and whether it is being read. */
  let [isNews, isReading, isClosed] = [false, false, false];
  const waiting = new Set<() => void>();

  const start = async (): Promise<StopListening> => {
    // Listening first: what is committed between is announced.
    const stop = await listen(hear);
    const newest = await readNewestChange(prisma);
    floor = newest?.id ?? 0n;
    last = floor;
    const timer = setInterval(hear, AT_LEAST_EVERY).unref();
    return async () => {
      clearInterval(timer);
      await stop();
    };
  };

  function hear(): void {
    isNews = true;
    readOn();
  }

  /** Reads what is new where somebody waits for it: one reading at a time. */
  function readOn(): void {
    if (isReading || !isNews || !waiting.size || isClosed) return;
    isNews = false;
    isReading = true;
    readChangesAfter(prisma, last, BATCH)
      .then(keep, (error) => {
        // The next announcement, or the next look, finds what this reading did not.
        if (!isClosed) log(error);
      })
      .finally(() => {
        isReading = false;
        readOn();
      });
  }

  function keep(rows: readonly ChangeRow[]): void {
    isNews ||= rows.length === BATCH;
    recent.push(...rows);
    last = rows.at(-1)?.id ?? last;
    const dropped = recent.splice(0, Math.max(0, recent.length - RECENT));
    floor = dropped.at(-1)?.id ?? floor;
    for (const wake of [...waiting]) wake();
  }

  /** The first changes after a place, from memory where they are there; and the place that this comes to. */
  async function since(place: bigint): Promise<{ batch: readonly ChangeRow[]; upTo: bigint }> {
    if (place >= last) return { batch: [], upTo: place };
    const isOld = place < floor;
    const batch = isOld
      ? await readChangesAfter(prisma, place, BATCH)
      : recent.filter(({ id }) => id > place).slice(0, BATCH);
    return { batch, upTo: batch.at(-1)?.id ?? (isOld ? floor : last) };
  }

  /** Waits until something comes after a place, or until it is told to end. */
  function news(place: bigint, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        if (last <= place && !signal.aborted && !isClosed) return;
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      waiting.add(wake);
      signal.addEventListener('abort', wake);
      wake();
      // What was announced while nobody waited.
      readOn();
    });
  }

  return {
    async *follow(after, signal) {
      starting ??= start().catch((error) => {
        starting = null;
        throw error;
      });
      await starting;
      let place = after;
      while (!signal.aborted && !isClosed) {
        const { batch, upTo } = await since(place);
        if (batch.length) yield batch;
        else if (upTo === place) await news(place, signal);
        place = upTo;
      }
    },
    async close() {
      isClosed = true;
      for (const wake of [...waiting]) wake();
      const stop = await starting?.catch(() => null);
      await stop?.();
    },
  };
}
