import { createHash } from 'node:crypto';
import type { Mention } from '../reading/reading.js';
import type { ClaimRecord } from './lookUpClaims.js';
import { readText } from './readText.js';
import { type TextInput, validateText } from './validateInput.js';

/** What was read from a text that is not stored. */
export interface Preview {
  readonly language: string;
  readonly publishedOn: string | null;
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimRecord[];
}

/** Reads a text as `ingestArticle` would, and stores nothing. */
export function previewText(input: TextInput): Preview {
  validateText(input);
  const { language, publishedOn, mentions, claims } = readText(input);
  const digest = createHash('sha256').update(input.text).digest('base64url');
  return {
    language,
    publishedOn,
    mentions,
    // The same text gives the same ids, so that a client's cache can hold them.
    claims: claims.map((claim, position) => ({
      ...claim,
      id: `${digest.slice(0, 16)}-${position}`,
      revisionId: null,
    })),
  };
}
