import { parse } from 'graphql';
import { untrustedDocument } from '../services/errors.js';

/** The documents that a server runs, by the ids that clients send instead of them. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** A request for a document, as GraphQL over HTTP and Apollo's persisted queries write it. */
export interface DocumentRequest {
  readonly query?: unknown;
  /** GraphQL over HTTP, appendix "Persisted Documents": `sha256:…`, or a name of one's own. */
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** A manifest cannot be used. The message says what is wrong with it. */
export class BadManifest extends Error {}

/**
 * Reads a manifest of trusted documents: a JSON object of ids and documents, as graphql-codegen's client preset writes it with
 * `persistedDocuments`. Throws BadManifest.
 */
export function readManifest(json: string): TrustedDocuments {
  let manifest: unknown;
  try {
    manifest = JSON.parse(json);
  } catch {
    throw new BadManifest('it is not JSON');
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest))
    throw new BadManifest('it is not an object of ids and documents');
  const documents = Object.entries(manifest);
  for (const [id, document] of documents) {
    if (typeof document !== 'string') throw new BadManifest(`the document of ${id} is no text`);
    try {
      parse(document);
    } catch (error) {
      throw new BadManifest(`the document of ${id} is no GraphQL: ${(error as Error).message}`);
    }
  }
  return new Map(documents);
}

/** The request with the document that it asks for. Throws where that is not among those trusted. */
export function withTrustedDocument<Request extends DocumentRequest>(
  documents: TrustedDocuments,
  request: Request,
): Request & { readonly query: string } {
  const { documentId: _, extensions, ...rest } = request;
  // Found already: Apollo's own store of persisted queries is not asked.
  const { persistedQuery: __, ...others } = (extensions ?? {}) as Record<string, unknown>;
  return { ...rest, extensions: others, query: find(documents, request) } as never;
}

function find(
  documents: TrustedDocuments,
  { query, documentId, extensions }: DocumentRequest,
): string {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  const id = documentId ?? persistedQuery?.sha256Hash ?? null;
  if (typeof id === 'string') {
    const document = documents.get(id) ?? documents.get(id.replace(/^sha256:/, ''));
    if (document === undefined) throw untrustedDocument(id);
    return document;
  }
  // A document in full is as good as its id where it is one of them.
  for (const document of documents.values()) if (document === query) return document;
  throw untrustedDocument(null);
}

/** The search of a GET with the document that it asks for. */
export function withTrustedSearch(documents: TrustedDocuments, search: string): string {
  const sent = new URLSearchParams(search);
  const { query } = withTrustedDocument(documents, {
    query: sent.get('query'),
    documentId: sent.get('documentId'),
    extensions: parsed(sent.get('extensions')),
  });
  sent.delete('extensions');
  sent.delete('documentId');
  sent.set('query', query);
  return `?${sent}`;
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '{}');
  } catch {
    return {};
  }
}
