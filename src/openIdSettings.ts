import { isLoopbackName } from './http/loopback.js';
import type { OpenIdSettings } from './http/signIn/issuer.js';
import { BadSetting } from './settings.js';

const LISTS = ['OIDC_READERS', 'OIDC_EDITORS', 'OIDC_ADMINS'] as const;
const REST = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_AUDIENCE', ...LISTS] as const;

/** Reads where people sign in, if anywhere: nowhere unless OIDC_ISSUER says so. An empty one counts as absent. */
export function readOpenIdSettings(
  env: NodeJS.ProcessEnv,
  publicUrl: string | null,
): OpenIdSettings | null {
  if (!env.OIDC_ISSUER) {
    // Who set these means people to sign in, and would find the server without.
    if (!REST.some((name) => env[name])) return null;
    throw new BadSetting(
      'OIDC_ISSUER',
      '',
      'give the issuer that the other OIDC settings are for.',
    );
  }
  if (publicUrl === null)
    throw new BadSetting(
      'PUBLIC_URL',
      '',
      'give the address of this server, such as https://milaan.example: the issuer sends people back to it.',
    );
  return {
    issuer: readIssuer(env.OIDC_ISSUER),
    clientId: readClientId(env.OIDC_CLIENT_ID || ''),
    clientSecret: env.OIDC_CLIENT_SECRET || null,
    scope: readScope(env.OIDC_SCOPE || 'openid profile email'),
    audience: env.OIDC_AUDIENCE || null,
    roles: { claim: env.OIDC_ROLE_CLAIM || 'groups', lists: readLists(env) },
    publicUrl,
  };
}

function readIssuer(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const safe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackName(url.hostname));
  if (url && safe && !url.username && !url.search && !url.hash) return value;
  throw new BadSetting(
    'OIDC_ISSUER',
    value,
    'give the issuer as its own discovery document names it, such as https://login.example/realms/desk; in clear (http) only one of this machine.',
  );
}

function readClientId(value: string): string {
  if (value) return value;
  throw new BadSetting('OIDC_CLIENT_ID', '', 'give the name that the issuer knows this server by.');
}

function readScope(value: string): string {
  if (value.split(' ').includes('openid')) return value;
  throw new BadSetting(
    'OIDC_SCOPE',
    value,
    'give openid and what else the issuer needs to tell addresses and groups, with spaces between.',
  );
}

function readLists(env: NodeJS.ProcessEnv): OpenIdSettings['roles']['lists'] {
  const [READER, EDITOR, ADMIN] = LISTS.map((name) =>
    (env[name] ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ) as [string[], string[], string[]];
  if (READER.length + EDITOR.length + ADMIN.length === 0)
    throw new BadSetting(
      'OIDC_EDITORS',
      '',
      'name at least one person or group in OIDC_READERS, OIDC_EDITORS or OIDC_ADMINS: nobody could sign in.',
    );
  return { READER, EDITOR, ADMIN };
}
