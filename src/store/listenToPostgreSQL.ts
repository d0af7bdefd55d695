import pg from 'pg';
import { CHANNEL, type Hear, type StopListening } from './announcements.js';

// Milliseconds between tries to reach a server that has gone: the first is made soon, since most come back at once.
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5_000;

/**
 * Listens on a connection of its own, since a pool's come and go. One that breaks is replaced, and whatever was announced
 * meanwhile is read then: `hear` is called after each connection too.
 */
export async function listenToPostgreSQL(url: string, hear: Hear): Promise<StopListening> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let wait = FIRST_WAIT;
  let stopped = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      application_name: 'milaan listener',
      keepAlive: true,
    });
    const lose = (): void => {
      if (client !== next) return;
      client = null;
      retry();
    };
    next.on('notification', hear);
    next.on('error', lose);
    next.on('end', lose);
    client = next;
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
    } catch {
      next.end().catch(() => {});
      return lose();
    }
    if (stopped) return;
    wait = FIRST_WAIT;
    hear();
  };
  const retry = (): void => {
    if (stopped) return;
    timer = setTimeout(connect, wait).unref();
    wait = Math.min(2 * wait, LONGEST_WAIT);
  };

  await connect();
  return async () => {
    stopped = true;
    if (timer) clearTimeout(timer);
    const last = client;
    client = null;
    await last?.end().catch(() => {});
  };
}
