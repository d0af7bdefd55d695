import type { Configuration } from 'openid-client';
import { MilaanError, tokenRefused } from '../../services/errors.js';
import { identifyPerson, type RolePolicy } from '../../services/identifyPerson.js';
import type { Identity } from '../../services/identity.js';

/** The OpenID Connect issuer that people sign in at, and what it knows this server as. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which PKCE alone protects. */
  readonly clientSecret: string | null;
  /** What is asked of the issuer, `openid` among it. */
  readonly scope: string;
  /** What access tokens for this API are made out to, beside the client itself; null where they are not. */
  readonly audience: string | null;
  readonly roles: RolePolicy;
  /** Where people reach this server. */
  readonly publicUrl: string;
}

/** What a browser keeps while its user is at the issuer. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** An issuer, as this server uses it. */
export type Issuer = ReturnType<typeof createIssuer>;

/** Seconds for one answer of the issuer. */
const PATIENCE = 10;
/** Seconds by which its clock may differ from ours. */
const CLOCKS = 30;

/**
 * Signs people in at an issuer (authorization code with PKCE), and tells who bears its tokens. What the issuer does amiss goes
 * to `log`.
 */
export function createIssuer(settings: OpenIdSettings, log: (error: unknown) => void) {
  let found: Promise<Configuration> | null = null;
  // Asked for when first needed, and again after a failure: a server starts while its issuer is down.
  const configuration = (): Promise<Configuration> => {
    found ??= discover(settings).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  const verify = createVerifier(settings, configuration);

  return {
    /** Throws where the issuer does not answer as it should. */
    check: async (): Promise<void> => void (await configuration()),

    /** Where to send a browser, and what it is to keep meanwhile. */
    begin: async (): Promise<{ readonly url: URL; readonly pending: Pending }> => {
      const client = await import('openid-client');
      const pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${settings.publicUrl}/sign-in/callback`,
        scope: settings.scope,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { url, pending };
    },

    /** Who has come back from the issuer to this path and query. Throws a MilaanError for one without a role here. */
    finish: async (path: string, { state, nonce, verifier }: Pending): Promise<Identity> => {
      const client = await import('openid-client');
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(
        config,
        new URL(path, settings.publicUrl),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
      );
      const claims = tokens.claims();
      if (!claims) throw new Error('the issuer sent no ID token');
      // Many issuers tell addresses and groups there alone.
      const told = config.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(config, tokens.access_token, claims.sub)
        : {};
      return identifyPerson(claims.iss, { ...told, ...claims }, settings.roles);
    },

    /** Who bears an ID token or an access token of the issuer. Throws a MilaanError where it does not hold. */
    identify: async (token: string): Promise<Identity> => {
      const claims = await verify(token).catch((error: unknown) => {
        if (error instanceof MilaanError) throw error;
        log(error);
        throw tokenRefused('the issuer, which could tell whose it is, does not answer. Try again.');
      });
      return identifyPerson(String(claims.iss), claims, settings.roles);
    },
  };
}

async function discover(settings: OpenIdSettings): Promise<Configuration> {
  const client = await import('openid-client');
  const { issuer, clientId, clientSecret } = settings;
  const server = new URL(issuer);
  return client.discovery(
    server,
    clientId,
    {},
    clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret),
    {
      timeout: PATIENCE,
      execute: [
        client.enableNonRepudiationChecks,
        // The settings let only an issuer of this machine be asked in clear.
        ...(server.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
    },
  );
}

function createVerifier(
  { clientId, audience }: OpenIdSettings,
  configuration: () => Promise<Configuration>,
) {
  let keys: {
    readonly of: string;
    readonly set: ReturnType<typeof import('jose').createRemoteJWKSet>;
  } | null = null;
  return async (token: string) => {
    const jose = await import('jose');
    const { issuer, jwks_uri } = (await configuration()).serverMetadata();
    if (!jwks_uri) throw tokenRefused('the issuer of this server publishes no keys.');
    if (keys?.of !== jwks_uri)
      keys = { of: jwks_uri, set: jose.createRemoteJWKSet(new URL(jwks_uri)) };
    try {
      const { payload } = await jose.jwtVerify(token, keys.set, {
        issuer,
        audience: audience === null ? [clientId] : [clientId, audience],
        requiredClaims: ['sub', 'exp'],
        clockTolerance: CLOCKS,
      });
      return payload;
    } catch (error) {
      if (!(error instanceof jose.errors.JOSEError) || error instanceof jose.errors.JWKSTimeout)
        throw error;
      throw tokenRefused(whyNot(error.code));
    }
  };
}

const whyNot = (code: string): string =>
  ({
    ERR_JWT_EXPIRED: 'this token of the issuer has expired.',
    ERR_JWT_CLAIM_VALIDATION_FAILED:
      'it is not made out by the issuer of this server, or not to this server (OIDC_CLIENT_ID, OIDC_AUDIENCE).',
    ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'its signature is not the issuer’s.',
    ERR_JWKS_NO_MATCHING_KEY: 'it is signed with a key that the issuer does not have.',
  })[code] ?? 'it is neither an API key nor a token of the issuer.';
