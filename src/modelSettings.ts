import type { ModelSettings } from './extracting/model.js';
import { BadSetting } from './settings.js';

const DEFAULTS = { budget: '20000', timeout: '30', retries: '2' };

/** Reads which language model helps, if any: none unless MILAAN_MODEL_PROVIDER says so. An empty one counts as absent. */
export function readModelSettings(env: NodeJS.ProcessEnv): ModelSettings | null {
  const provider = env.MILAAN_MODEL_PROVIDER || null;
  if (provider === null) return null;
  const url = readUrl(env.MILAAN_MODEL_URL || null);
  return {
    provider: readProvider(provider),
    url,
    model: readModel(env.MILAAN_MODEL || ''),
    key: readKey(env.MILAAN_MODEL_KEY || null, url),
    budget: readWhole('MILAAN_MODEL_BUDGET', env.MILAAN_MODEL_BUDGET || DEFAULTS.budget, {
      from: 2000,
      to: 1_000_000,
      of: 'tokens for one article',
    }),
    timeoutMs:
      1000 *
      readWhole('MILAAN_MODEL_TIMEOUT', env.MILAAN_MODEL_TIMEOUT || DEFAULTS.timeout, {
        from: 1,
        to: 600,
        of: 'seconds for one try',
      }),
    retries: readWhole('MILAAN_MODEL_RETRIES', env.MILAAN_MODEL_RETRIES || DEFAULTS.retries, {
      from: 0,
      to: 10,
      of: 'further tries',
    }),
  };
}

function readProvider(value: string): ModelSettings['provider'] {
  if (value === 'openai' || value === 'anthropic') return value;
  throw new BadSetting(
    'MILAAN_MODEL_PROVIDER',
    value,
    'give openai or anthropic for the protocol to speak, or leave it out to ask no model.',
  );
}

function readUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const right =
    url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search;
  if (right && !url.hash) return value.replace(/\/+$/, '');
  throw new BadSetting(
    'MILAAN_MODEL_URL',
    // It may hold a secret.
    '…',
    'give the base of the API without a password or query, such as http://localhost:11434/v1 for openai; the key goes into MILAAN_MODEL_KEY.',
  );
}

function readModel(value: string): string {
  if (/^\S{1,200}$/.test(value)) return value;
  throw new BadSetting(
    'MILAAN_MODEL',
    value,
    'give the name of the model as its server calls it, without spaces.',
  );
}

/** A provider's own address takes no questions without one. */
function readKey(value: string | null, url: string | null): string | null {
  if (value === null ? url !== null : /^[\x21-\x7e]+$/.test(value)) return value;
  // The value is a secret: it is not repeated.
  throw new BadSetting(
    'MILAAN_MODEL_KEY',
    value === null ? '' : '…',
    "give the key of the provider's API, in visible ASCII characters; only a server of your own (MILAAN_MODEL_URL) may need none.",
  );
}

function readWhole(
  name: string,
  value: string,
  { from, to, of }: { from: number; to: number; of: string },
): number {
  const number = Number(value);
  if (/^\d{1,7}$/.test(value) && number >= from && number <= to) return number;
  throw new BadSetting(name, value, `give a whole number of ${of}, from ${from} to ${to}.`);
}
