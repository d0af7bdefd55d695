import { isLoopbackName } from './http/loopback.js';
import type { Counts } from './services/lookUpCounts.js';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a newcomer reads when the server is up: what is in it, where to look, and what to ask first. */
export function welcome(
  address: string,
  {
    adminToken,
    publicUrl,
    signInToken,
  }: { adminToken: string | null; publicUrl: string | null; signInToken: string | null },
  counts: Counts,
): string {
  const held = [
    plural(counts.articles, 'article'),
    plural(counts.claims, 'claim'),
    plural(counts.questions, 'question'),
    plural(counts.conflicts, 'conflict'),
  ].join(', ');
  const signIn = `${publicUrl ?? address}/sign-in`;
  return `
Milaan holds ${held}.

  Review desk   ${address}/
  Sign in       ${signInToken === null ? signIn : `${signIn}?token=${signInToken}   (works once)`}
  GraphiQL      ${address}/graphiql
  GraphQL       ${address}/graphql${adminToken === null ? '' : '   (writing needs the ADMIN_TOKEN)'}

The first thing to ask, in GraphiQL's first tab in full:

  { conflicts { nodes { summary summaryInHindi: summary(language: "hi") } } }
`;
}

/** What whoever lets others reach the server should know; null where only this machine does, or who may write is told. */
export function exposure(
  { host, adminToken, reading }: { host: string; adminToken: string | null; reading: string },
  hasIssuer: boolean,
): string | null {
  if (isLoopbackName(host) || adminToken !== null || hasIssuer) return null;
  return `This server listens on ${host}: other machines reach it.${reading === 'open' ? ' They may read all that it holds (MILAAN_READING=closed forbids it).' : ''} They may not write: only programs of this machine and the browser of the link above may. Set ADMIN_TOKEN or OIDC_ISSUER to say who else does.`;
}

/** What whoever starts a server should know whose issuer does not answer. */
export const issuerSilent = (issuer: string | undefined, error: unknown): string =>
  `Nobody can sign in yet: the issuer ${issuer} (set by OIDC_ISSUER) does not answer as it should: ${whole(error)}.`;

// That of a failed request is "fetch failed"; what failed is its cause.
const whole = (error: unknown): string =>
  error instanceof Error
    ? [error.message, ...(error.cause ? [whole(error.cause)] : [])].filter(Boolean).join(': ')
    : String(error);
