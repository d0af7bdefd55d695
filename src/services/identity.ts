import { forbidden, type MilaanError, unauthenticated } from './errors.js';

/** What a person is here. Each may do what those before may. */
export type Role = 'READER' | 'EDITOR' | 'ADMIN';

/** What an API key may be made for; a role is a bundle of them. */
export const SCOPES = ['READ', 'INGEST', 'REVIEW', 'ADMIN'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a field asks of its caller: a role, or the scope of a key that stands beside the roles. */
export type Need = Role | 'INGEST';

/** Whoever sends a request, once it is known who that is. */
export interface Identity {
  /** The same at each request of the same caller; no secret. */
  readonly id: string;
  /** What the record of a decision says. */
  readonly name: string;
  /** The highest role that the scopes make up; null for a key that has less than a reader. */
  readonly role: Role | null;
  readonly scopes: ReadonlySet<Scope>;
  /** Whether it may sign with the name of somebody else: it is a machine's, not a person's. */
  readonly signsForOthers: boolean;
  /** The browser's session, for whoever has signed in in one. */
  readonly session?: { readonly id: string; readonly expiresAt: Date };
}

/** Who sends a request, and whether that one may read. */
export interface Caller {
  /** Null for whoever sends nothing that tells, or what proves nothing. */
  readonly identity: Identity | null;
  /** Why what was sent proves nothing. */
  readonly refusal: MilaanError | null;
  /** Where reading is open anybody may, even one who is not known. */
  readonly mayRead: boolean;
}

const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  READER: ['READ'],
  EDITOR: ['READ', 'REVIEW'],
  ADMIN: ['READ', 'INGEST', 'REVIEW', 'ADMIN'],
};

// The scope that stands for a need.
const SCOPE_FOR: Readonly<Record<Need, Scope>> = {
  READER: 'READ',
  EDITOR: 'REVIEW',
  ADMIN: 'ADMIN',
  INGEST: 'INGEST',
};

/** The identity of somebody with a role. */
export const identityOf = (
  id: string,
  name: string,
  role: Role,
  signsForOthers = false,
): Identity => ({ id, name, role, scopes: new Set(SCOPES_OF[role]), signsForOthers });

// A scope that cannot be used without another brings it along.
const WITH: Readonly<Record<Scope, readonly Scope[]>> = {
  READ: ['READ'],
  INGEST: ['INGEST'],
  REVIEW: SCOPES_OF.EDITOR,
  ADMIN: SCOPES_OF.ADMIN,
};

/** The identity of a key with scopes. */
export function scopedIdentity(id: string, name: string, given: readonly Scope[]): Identity {
  const scopes = new Set(given.flatMap((scope) => WITH[scope]));
  const role = (['ADMIN', 'EDITOR', 'READER'] as const).find((one) => scopes.has(SCOPE_FOR[one]));
  return { id, name, role: role ?? null, scopes, signsForOthers: false };
}

/** Whoever bears the ADMIN_TOKEN. */
export const ADMINISTRATOR = identityOf('admin', 'admin', 'ADMIN', true);
/** Whoever asks from this machine, where nothing else tells who may write. */
export const LOCAL = identityOf('local', 'local', 'ADMIN', true);

/** Gives the identity, and throws unless it meets one of the needs. None named asks only who it is. */
export function requireIdentity(
  { identity, refusal }: Pick<Caller, 'identity' | 'refusal'>,
  needs: readonly Need[] = [],
): Identity {
  if (!identity) throw refusal ?? unauthenticated();
  if (needs.length && !needs.some((need) => identity.scopes.has(SCOPE_FOR[need])))
    throw forbidden(inWords(identity), needs.map(needInWords));
  return identity;
}

/** Throws unless the caller may read. What was sent to tell who it is must hold, even where anybody may. */
export function requireReading({ identity, refusal, mayRead }: Caller): void {
  if (refusal) throw refusal;
  if (mayRead) return;
  requireIdentity({ identity, refusal }, ['READER']);
}

/** The name under which a decision is recorded: the caller's own, or the one that a machine was given to pass on. */
export const signerOf = (identity: Identity, by: string | null | undefined): string =>
  (identity.signsForOthers ? by : null) ?? identity.name;

const needInWords = (need: Need): string =>
  need === 'INGEST' ? 'an API key with the scope INGEST' : `the role ${need}`;

const inWords = ({ name, role, scopes }: Identity): string =>
  `“${name}” with ${role === null ? `the ${scopes.size === 1 ? 'scope' : 'scopes'} ${[...scopes].join(', ') || 'none'}` : `the role ${role}`}`;
