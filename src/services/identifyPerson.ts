import { createHash } from 'node:crypto';
import { notAdmitted } from './errors.js';
import { type Identity, identityOf, type Role } from './identity.js';

/** What an issuer says of somebody (OpenID Connect Core 1.0, section 5.1). */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * Who has which role. A list holds e-mail addresses (`meera@desk.example`), all addresses of a domain (`*@desk.example`), values
 * of the claim (a group, a role of the issuer's), or `*` for everybody whom the issuer signs in.
 */
export interface RolePolicy {
  /** Where the issuer tells groups or roles: `groups`, or a path such as `realm_access.roles`. */
  readonly claim: string;
  readonly lists: Readonly<Record<Role, readonly string[]>>;
}

/** In Unicode code points, as the record of a decision takes it. */
const LONGEST_NAME = 200;

/** Whom the issuer's claims are about, with the highest role that the policy gives. Throws where it gives none. */
export function identifyPerson(issuer: string, claims: Claims, policy: RolePolicy): Identity {
  const name = nameOf(claims);
  const role = roleOf(claims, policy);
  if (role === null) throw notAdmitted(name);
  // An issuer's subject is unique there alone, and may be an address: others see the id.
  const id = createHash('sha256')
    .update(JSON.stringify([issuer, claims.sub]))
    .digest('base64url');
  return identityOf(`person:${id.slice(0, 22)}`, name, role);
}

function roleOf(claims: Claims, { claim, lists }: RolePolicy): Role | null {
  const email = emailOf(claims);
  const told = valuesAt(claims, claim);
  const isOn = (list: readonly string[]): boolean =>
    list.some((entry) => {
      if (entry === '*') return true;
      if (entry.startsWith('*@')) return email?.endsWith(entry.slice(1).toLowerCase()) ?? false;
      return told.includes(entry) || (entry.includes('@') && email === entry.toLowerCase());
    });
  return (['ADMIN', 'EDITOR', 'READER'] as const).find((role) => isOn(lists[role])) ?? null;
}

/** An address that the issuer has not seen proved may be anybody's. */
const emailOf = ({ email, email_verified }: Claims): string | null =>
  typeof email === 'string' && email_verified === true ? email.toLowerCase() : null;

/** The texts at a path of claims: one, or a list of them. */
function valuesAt(claims: Claims, path: string): unknown[] {
  // A name that holds dots, as those that are web addresses do, is a claim of its own.
  const value = Object.hasOwn(claims, path)
    ? claims[path]
    : path
        .split('.')
        .reduce<unknown>(
          (at, part) =>
            typeof at === 'object' && at !== null && Object.hasOwn(at, part)
              ? (at as Claims)[part]
              : undefined,
          claims,
        );
  return Array.isArray(value) ? value : [value];
}

function nameOf({ name, preferred_username, email, sub }: Claims): string {
  for (const value of [name, preferred_username, email, sub]) {
    if (typeof value !== 'string') continue;
    const clean = value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
    if (clean) return [...clean].slice(0, LONGEST_NAME).join('');
  }
  return '?';
}
