import { createHash } from 'node:crypto';
import type { Derivation, DerivedSentence } from '../reading/derivation.js';
import type { Mention } from '../reading/reading.js';
import { deriveText } from './deriveText.js';
import type { ClaimRecord } from './lookUpClaims.js';
import { readText } from './readText.js';
import { type TextInput, validateText } from './validateInput.js';

/** What was read from a text that is not stored. */
export interface Preview {
  readonly language: string;
  readonly publishedOn: string | null;
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimRecord[];
  /** How it was read; it is read once more for that. Null for a language that no pack reads. */
  readonly derive: () => PreviewDerivation | null;
}

/** A derivation whose claims are those of the preview. */
export type PreviewDerivation = Omit<Derivation, 'sentences'> & {
  readonly sentences: readonly (Omit<DerivedSentence, 'claims'> & {
    readonly claims: readonly ClaimRecord[];
  })[];
};

/** Reads a text as `ingestArticle` would, and stores nothing. */
export function previewText(input: TextInput): Preview {
  validateText(input);
  const { language, publishedOn, mentions, claims: read } = readText(input);
  const digest = createHash('sha256').update(input.text).digest('base64url');
  // The same text gives the same ids, so that a client's cache can hold them.
  const claims = read.map((claim, position) => ({
    ...claim,
    id: `${digest.slice(0, 16)}-${position}`,
    revisionId: null,
    valueAsRead: claim.value,
    isRejected: false,
    version: 1,
  }));
  return {
    language,
    publishedOn,
    mentions,
    claims,
    derive: () => withClaims(deriveText(input), claims),
  };
}

function withClaims(
  derivation: Derivation | null,
  claims: readonly ClaimRecord[],
): PreviewDerivation | null {
  return (
    derivation && {
      ...derivation,
      sentences: derivation.sentences.map((sentence) => ({
        ...sentence,
        claims: sentence.claims.flatMap(({ position }) => claims[position] ?? []),
      })),
    }
  );
}
