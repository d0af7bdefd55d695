import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';
import type { Browser } from './browser.js';

/** What the issuer knows of each who has an account. */
export type People = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** How this server is known to the issuer. */
export const CLIENT = { id: 'milaan', secret: 'a secret of the issuer and the server' } as const;

/** Starts a real OpenID Connect issuer on this machine, where everybody signs in by name alone. */
export async function startIssuer(people: People, redirectUri: string) {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'key', alg: 'RS256', use: 'sig' };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    // Half of the issuers tell all in the ID token; what a bearer sends is no more than that.
    conformIdTokenClaims: false,
    cookies: { keys: ['of a test'] },
    jwks: { keys: [jwk] },
    pkce: { required: () => true },
    findAccount: (_, id) =>
      people[id] && { accountId: id, claims: async () => ({ sub: id, ...people[id] }) },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  server.on('request', provider.callback());
  return {
    issuer,
    /** Signs in at the issuer, from where the server has sent the browser to where the issuer sends it back. */
    signIn: async (browser: Browser, at: string, name: string): Promise<string> => {
      const within = (url: string) => url.startsWith(issuer);
      const form = await browser.follow(at, within);
      const answer = await browser.go(form.url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ prompt: 'login', login: name, password: 'any' }),
      });
      const next = new URL(answer.headers.get('location')!, form.url).href;
      return (await browser.follow(next, within)).url;
    },
    /** A token signed with the issuer's own key. */
    sign: (claims: JWTPayload, key = privateKey): Promise<string> =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'key' }).sign(key),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
