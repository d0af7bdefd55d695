import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import { createContext, type RequestContext } from '../../graphql/context.js';
import { guardOperation } from '../../graphql/guardOperation.js';
import type { Live, LivePlan, LiveRequest } from '../../graphql/live.js';
import { MilaanError } from '../../services/errors.js';
import { type Caller, requireReading } from '../../services/identity.js';
import type { UseCases } from '../../services/useCases.js';
import type { Identify } from '../identify.js';
import { type TrustedDocuments, withTrustedDocument } from '../trustedDocuments.js';
import type { LiveLimits } from './limits.js';

/** What both transports of subscriptions are made of. */
export interface Following {
  readonly live: Live;
  readonly useCases: UseCases;
  readonly identify: Identify;
  readonly documents: TrustedDocuments | null;
  /** The address that people reach the server at; null where it was not told. */
  readonly publicUrl: string | null;
  /** The origins whose pages may open sockets, `*` for any; the server's own may always. */
  readonly corsOrigins: readonly string[];
  readonly limits: LiveLimits;
  readonly log: (error: unknown) => void;
}

/** Who wants to follow what, as it was sent. */
export interface Sent {
  readonly http: IncomingMessage;
  /** Stands in for the header where a socket sends it otherwise. */
  readonly authorization?: string | undefined;
  readonly lastEventId: string | null;
  readonly request: LiveRequest;
}

/** A subscription that is known to be sound, and that its caller may send. */
export type Begun = LivePlan & {
  readonly contextValue: RequestContext;
  /** Throws where the caller may not follow any more: a key was revoked, a session ended. */
  readonly check: () => Promise<void>;
};

/** Reads what a caller wants to follow; gives errors where it cannot be. */
export async function begin(
  { live, useCases, identify, documents }: Following,
  { http, authorization, lastEventId, request }: Sent,
): Promise<Begun | readonly GraphQLError[]> {
  const ask = (): Promise<Caller> => identify(http, authorization);
  try {
    const caller = await ask();
    // One who may do nothing is told so before anything that was sent is looked at: not even the schema is shown.
    if (!caller.identity && !caller.mayRead) requireReading(caller);
    const plan = live.prepare(documents ? withTrustedDocument(documents, request) : request);
    if (!('document' in plan)) return plan;
    guardOperation(caller, plan.document, plan.operation);
    return {
      ...plan,
      contextValue: createContext(useCases, caller, { lastEventId, cursor: null }),
      check: async () => guardOperation(await ask(), plan.document, plan.operation),
    };
  } catch (error) {
    if (error instanceof MilaanError) return [refusal(error)];
    throw error;
  }
}

/** An error of ours as graphql-js has them. */
export const refusal = (error: MilaanError): GraphQLError =>
  new GraphQLError(error.message, { originalError: error });
