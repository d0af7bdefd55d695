import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the environment says about how this server runs. */
export interface Settings {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** `postgresql://…`, `memory:`, or null for the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Absolute. */
  readonly dataFolder: string;
  /** The folder of the articles that a new database starts with; null for none. */
  readonly seeds: string | null;
  /** Who sends it is the administrator; null where none is set. */
  readonly adminToken: string | null;
  /** Whether only those who are known may read. */
  readonly reading: 'open' | 'closed';
  /** The address that people reach the server at: scheme, host and port. Null where it is not told. */
  readonly publicUrl: string | null;
  /** Whether the API is served as an Apollo Federation subgraph. */
  readonly subgraph: boolean;
  /** The file of the only documents that are run, absolute; null where any is. */
  readonly trustedDocuments: string | null;
  /** Whether webhooks may go to addresses of this machine and of private networks. */
  readonly webhooksInner: boolean;
  /** Whether editors may have pages of the web got for them. */
  readonly fetching: boolean;
  /** The origins whose pages may ask: `https://desk.example`, or `*` for any. */
  readonly corsOrigins: readonly string[];
}

/** A setting cannot be understood. The message names it and says what would be right. */
export class BadSetting extends Error {
  constructor(name: string, value: string, right: string) {
    super(`${name}=${value} cannot be used: ${right}`);
    this.name = 'BadSetting';
  }
}

/** Reads the settings from environment variables; an empty one counts as absent, but for ADMIN_TOKEN. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    host: readHost(env.HOST || '127.0.0.1'),
    port: readPort(env.PORT || '4000'),
    databaseUrl: env.DATABASE_URL || null,
    dataFolder: resolve(env.MILAAN_DATA || '.milaan'),
    seeds: readSeeds(env.MILAAN_SEEDS || null),
    adminToken: readAdminToken(env.ADMIN_TOKEN ?? null),
    reading: readReading(env.MILAAN_READING || 'open'),
    publicUrl: readPublicUrl(env.PUBLIC_URL || null),
    subgraph: readSubgraph(env.MILAAN_SUBGRAPH || null),
    webhooksInner: readWebhooksInner(env.MILAAN_WEBHOOKS_INNER || null),
    fetching: readFetching(env.MILAAN_FETCHING || 'on'),
    corsOrigins: readOrigins(env.CORS_ORIGINS || ''),
    trustedDocuments: env.TRUSTED_DOCUMENTS ? resolve(env.TRUSTED_DOCUMENTS) : null,
  };
}

function readHost(value: string): string {
  if (isIP(value) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(value)) return value;
  throw new BadSetting(
    'HOST',
    value,
    'give the address to listen on without a port, such as 127.0.0.1 for this machine alone or 0.0.0.0 for all.',
  );
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new BadSetting('PORT', value, 'give a whole number from 0 to 65535, such as 4000.');
}

function readSeeds(value: string | null): string | null {
  if (value === null) return fileURLToPath(new URL('../seeds', import.meta.url));
  if (value === 'none') return null;
  throw new BadSetting(
    'MILAAN_SEEDS',
    value,
    'give none to start empty, or leave it out to start with the articles of seeds/.',
  );
}

function readOrigins(value: string): string[] {
  const origins = value.split(',').map((origin) => origin.trim());
  const isOrigin = (text: string) =>
    text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text);
  if (value === '' || origins.every(isOrigin)) return value === '' ? [] : origins;
  throw new BadSetting(
    'CORS_ORIGINS',
    value,
    'give origins such as https://desk.example, with commas between them, or * for any.',
  );
}

function readWebhooksInner(value: string | null): boolean {
  if (value === null || value === 'allow') return value === 'allow';
  throw new BadSetting(
    'MILAAN_WEBHOOKS_INNER',
    value,
    'give allow to let webhooks go to this machine and to private networks, or leave it out.',
  );
}

function readFetching(value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on';
  throw new BadSetting(
    'MILAAN_FETCHING',
    value,
    'give off to get no pages of the web on behalf of editors, or on.',
  );
}

function readSubgraph(value: string | null): boolean {
  if (value === null || value === 'on') return value === 'on';
  throw new BadSetting(
    'MILAAN_SUBGRAPH',
    value,
    'give on to serve the API as an Apollo Federation subgraph, or leave it out.',
  );
}

function readReading(value: string): 'open' | 'closed' {
  if (value === 'open' || value === 'closed') return value;
  throw new BadSetting(
    'MILAAN_READING',
    value,
    'give closed to let only those read who are known, or open for all.',
  );
}

function readPublicUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && /^https?:\/\/[^/@]+\/?$/i.test(value))
    return url.origin;
  throw new BadSetting(
    'PUBLIC_URL',
    value,
    'give the address that people reach this server at, without a path, such as https://milaan.example.',
  );
}

/** An empty token is refused, not ignored: it is likely a secret that failed to arrive. */
function readAdminToken(value: string | null): string | null {
  if (value === null || /^[\x21-\x7e]+$/.test(value)) return value;
  // The value is a secret: it is not repeated.
  throw new BadSetting(
    'ADMIN_TOKEN',
    value === '' ? '' : '…',
    'give visible ASCII characters without spaces, as an HTTP header carries them, or leave it out.',
  );
}
