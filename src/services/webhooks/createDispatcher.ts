import { hasWebhooks } from '../../store/dispatch.js';
import type { PrismaClient } from '../../store/generated/client.js';
import { newestPlace } from '../changeCursors.js';
import type { ChangeFeed } from '../changeFeed.js';
import { dispatchOnce, forgetOld } from './dispatcher.js';
import type { Send } from './send.js';

/** Sends changes to webhooks for as long as it runs. */
export interface Dispatcher {
  /** Looks at once whether there is something to send. */
  wake(): void;
  close(): Promise<void>;
}

/** Milliseconds between two looks at most: another server may have made a delivery, or left one behind. */
const AT_LEAST_EVERY = 30_000;
const HOUR = 3_600_000;
/** Milliseconds before the first look: what it takes then is taken from whoever waits for the first answer of a start. */
const FIRST_LOOK = 2_000;

/** Begins to send, where there is any webhook, and to forget what is older than is kept. */
export function createDispatcher(
  prisma: PrismaClient,
  feed: ChangeFeed,
  send: Send,
  link: (questionId: string) => string,
  log: (error: unknown) => void = console.error,
): Dispatcher {
  const ending = new AbortController();
  const { signal } = ending;
  const now = () => new Date();
  const dispatch = { prisma, send, link, now, random: Math.random, signal };
  /** What fails because it was ended is nobody's concern. */
  const fail = (error: unknown): void => {
    if (!signal.aborted) log(error);
  };
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isNews = false;
  let isHearing = false;

  function wake(): void {
    isNews = true;
    if (running || signal.aborted) return;
    clearTimeout(timer);
    running = run().finally(() => {
      running = null;
      if (isNews) wake();
    });
  }

  async function run(): Promise<void> {
    isNews = false;
    let wait = AT_LEAST_EVERY;
    try {
      if (await hasWebhooks(prisma)) {
        hear();
        const next = await dispatchOnce(dispatch);
        if (next) wait = Math.min(wait, Math.max(0, next.getTime() - Date.now()));
      }
    } catch (error) {
      fail(error);
    }
    if (!signal.aborted) timer = setTimeout(wake, wait).unref();
  }

  /** Has every change wake it from now on. */
  function hear(): void {
    if (isHearing) return;
    isHearing = true;
    follow().catch((error) => {
      isHearing = false;
      fail(error);
    });
  }

  const follow = async (): Promise<void> => {
    for await (const _ of feed.follow(await newestPlace(prisma), signal)) wake();
  };
  const forget = (): void => {
    forgetOld(dispatch).catch(fail);
  };
  const first = setTimeout(() => {
    forget();
    wake();
  }, FIRST_LOOK).unref();
  const hourly = setInterval(forget, HOUR).unref();
  return {
    wake,
    async close() {
      ending.abort();
      for (const one of [first, timer]) clearTimeout(one);
      clearInterval(hourly);
      await running;
    },
  };
}
