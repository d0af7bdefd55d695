import type { JudgementRow } from '../store/readsJudgements.js';
import type { Obstruction } from './judgedClusters.js';

/**
 * Every code that a caller can meet, beside Apollo's own for requests that are no GraphQL
 * (GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_REQUEST). Codes are part of the public API: never renamed.
 */
export const ErrorCode = {
  /** A text, or words to look for, without a single letter or digit. */
  TEXT_EMPTY: 'TEXT_EMPTY',
  /** More code points or words than the field takes. */
  TEXT_TOO_LONG: 'TEXT_TOO_LONG',
  /** A NUL character or half of a surrogate pair: neither can be stored as UTF-8 text. */
  TEXT_MALFORMED: 'TEXT_MALFORMED',
  /** A name (outlet, title, externalId …) that is there but blank. */
  VALUE_EMPTY: 'VALUE_EMPTY',
  /** What is no date of the Extended Date/Time Format (ISO 8601-2), or no day on which a report can have been published. */
  INVALID_EDTF: 'INVALID_EDTF',
  /** What is no day of the calendar, YYYY-MM-DD. */
  INVALID_DATE: 'INVALID_DATE',
  /** What is no absolute address of a page, http or https. */
  INVALID_URL: 'INVALID_URL',
  /** A tag that BCP 47 does not allow. */
  INVALID_LANGUAGE: 'INVALID_LANGUAGE',
  /** A well-formed tag of a language that the server does not write. */
  UNSUPPORTED_LANGUAGE: 'UNSUPPORTED_LANGUAGE',
  /** A page, or a list of ids, of fewer or more items than one request may have. */
  INVALID_PAGE_SIZE: 'INVALID_PAGE_SIZE',
  /** A cursor that this list in this order did not give out. */
  INVALID_CURSOR: 'INVALID_CURSOR',
  /** A place among the changes that lies before those that are kept. */
  CURSOR_EXPIRED: 'CURSOR_EXPIRED',
  /** What cannot be an id of this server. */
  INVALID_ID: 'INVALID_ID',
  /** A well-formed id or name that nothing bears (any more). */
  NOT_FOUND: 'NOT_FOUND',
  /** Two entities, events or questions that an editor judged different: directly, or through those that are one with them. */
  JUDGED_DIFFERENT: 'JUDGED_DIFFERENT',
  /** Two entities, events or questions that are one already, or that an editor judged to be. */
  JUDGED_SAME: 'JUDGED_SAME',
  /** A judgement or a decision that somebody has taken back before. */
  ALREADY_UNDONE: 'ALREADY_UNDONE',
  /** A decision on a version of a conflict, claim, event, question or entity that is no longer: somebody has decided meanwhile, or what is told has changed. */
  VERSION_CONFLICT: 'VERSION_CONFLICT',
  /** Words that do not say one value of the kind that is asked for. */
  VALUE_UNREAD: 'VALUE_UNREAD',
  /** Words that do not stand there in the text of the article, or no longer. */
  QUOTE_MISMATCH: 'QUOTE_MISMATCH',
  /** A claim of a revision that a newer one has taken the place of. */
  CLAIM_SUPERSEDED: 'CLAIM_SUPERSEDED',
  /** A decision about a conflict whose sources can all be right by now. */
  CONFLICT_CLOSED: 'CONFLICT_CLOSED',
  /** A conflict to be reopened that is open. */
  ALREADY_OPEN: 'ALREADY_OPEN',
  /** Two entities that cannot be one by what the lists know (a person and a place, a town and its country), events of two types, or questions that cannot ask the same. */
  NOT_MERGEABLE: 'NOT_MERGEABLE',
  /** A field or argument that the schema does not have. */
  UNKNOWN_FIELD: 'UNKNOWN_FIELD',
  /** A value of another type than the schema asks for, or none where one is required. */
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  /** A server of trusted documents alone was sent another one. */
  UNTRUSTED_DOCUMENT: 'UNTRUSTED_DOCUMENT',
  /** Nobody knows who sends the request, or what it bears proves nothing (any more). */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** It is known who sends the request, and that one may not do this. */
  FORBIDDEN: 'FORBIDDEN',
  /** More bytes than one request may have. */
  REQUEST_TOO_LARGE: 'REQUEST_TOO_LARGE',
  /** An address of this machine or of a private network, where none is allowed. */
  INNER_ADDRESS: 'INNER_ADDRESS',
  /** A page was to be got from the web, which this server does not do. */
  FETCHING_OFF: 'FETCHING_OFF',
  /** A page of the web that does not answer, or answers with something else than the page. */
  PAGE_UNREACHABLE: 'PAGE_UNREACHABLE',
  /** A page of the web in which no article is found. */
  PAGE_UNREADABLE: 'PAGE_UNREADABLE',
  /** As many connections or subscriptions as the server carries at once. */
  TOO_MANY_STREAMS: 'TOO_MANY_STREAMS',
  /** Whoever follows did not take an event in time. The message says after which cursor to go on. */
  LISTENER_TOO_SLOW: 'LISTENER_TOO_SLOW',
  /** Something failed within. The log of the server says what; the caller is told nothing of it. */
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Something that the caller can put right. `message` says how. */
export class MilaanError extends Error {
  readonly code: ErrorCode;
  /** The offending input, from the argument down: `input.publishedOn`. Null where the request as a whole is meant. */
  readonly field: string | null;

  constructor(code: ErrorCode, field: string | null, message: string) {
    super(message);
    this.name = 'MilaanError';
    this.code = code;
    this.field = field;
  }
}

// A value is quoted back so that its sender recognises it, never in full: it may be a whole article.
const QUOTED = 60;
/** A value as messages quote it. */
export const quote = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const points = [...text.slice(0, 2 * QUOTED)];
  return `"${points.length > QUOTED || text.length > 2 * QUOTED ? `${points.slice(0, QUOTED).join('')}…` : points.join('')}"`;
};

export const textEmpty = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.TEXT_EMPTY,
    field,
    'The text holds no words. Send the article as published, with at least one letter or digit.',
  );

export const textTooLong = (field: string, length: number | null, limit: number): MilaanError =>
  new MilaanError(
    ErrorCode.TEXT_TOO_LONG,
    field,
    `The text has ${length === null ? `more than ${limit}` : length} characters. Send at most ${limit} (Unicode code points).`,
  );

export const textMalformed = (field: string, what: 'nul' | 'surrogate'): MilaanError =>
  new MilaanError(
    ErrorCode.TEXT_MALFORMED,
    field,
    what === 'nul'
      ? 'The text holds a NUL character (U+0000), which cannot be stored. Send it without.'
      : 'The text holds half of a surrogate pair. Send well-formed Unicode: a character was probably cut in two.',
  );

export const valueEmpty = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.VALUE_EMPTY,
    field,
    'The value is blank. Leave the field out, or send null, where nothing is known.',
  );

/** `advice` is the EDTF reader's own, null where the value is no string at all. */
export const invalidEdtf = (field: string | null, advice: string | null): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_EDTF,
    field,
    advice ??
      'A date is a string in the Extended Date/Time Format (ISO 8601-2): "2025-12-05" for a day, "2025-12-05~" for about that day.',
  );

export const publicationOutOfRange = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_EDTF,
    field,
    'A report cannot have been published then. Write a date of the years 1000 to 9999.',
  );

export const invalidDate = (field: string | null, value: unknown): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_DATE,
    field,
    `${quote(value)} is not a calendar date. Write it as YYYY-MM-DD, such as 2025-12-05.`,
  );

export const invalidUrl = (field: string | null, value: unknown): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_URL,
    field,
    `${quote(value)} is not a web address. Write it in full, such as https://example.org/report.`,
  );

export const invalidLanguage = (field: string, value: string): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_LANGUAGE,
    field,
    `${quote(value)} is not a language tag (BCP 47). Write hi, en or hi-Latn, or leave it out to have the language detected.`,
  );

export const unsupportedLanguage = (
  field: string,
  value: string,
  supported: readonly string[],
): MilaanError =>
  new MilaanError(
    ErrorCode.UNSUPPORTED_LANGUAGE,
    field,
    `Nothing is written in ${quote(value)} here. Ask for ${supported.join(' or ')}.`,
  );

export const invalidPageSize = (field: string, value: number, limit: number): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_PAGE_SIZE,
    field,
    `A page cannot hold ${value} items. Ask for 1 to ${limit}.`,
  );

export const reversedDays = (field: string, from: string, to: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    `${quote(from)} lies behind ${quote(to)}. Send the earlier day first.`,
  );

export const timelineOfNothing = (): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    'entityId',
    'A timeline is of an entity or of a story. Send entityId, or storyOf with the id of one of its articles, or both.',
  );

export const mixedPaging = (): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    'last',
    'A page is read in one direction. Send first and after, or last and before, not some of both.',
  );

export const tooManyWords = (field: string, count: number, limit: number): MilaanError =>
  new MilaanError(
    ErrorCode.TEXT_TOO_LONG,
    field,
    `${count} words are more than can be looked for at once. Send at most ${limit}.`,
  );

export const nothingSought = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.TEXT_EMPTY,
    field,
    'There is nothing to look for. Send a word, with at least one letter or digit.',
  );

export const invalidPolicy = (
  field: string,
  value: number,
  least: number,
  most: number,
): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    `${value} makes no policy here. Send ${least} to ${most}, or leave it out to keep what stands.`,
  );

export const tooManyIds = (field: string, count: number, limit: number): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_PAGE_SIZE,
    field,
    `${count} ids are more than one request may name. Send at most ${limit}.`,
  );

export const invalidCursor = (field: string, value: string): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_CURSOR,
    field,
    `${quote(value)} is no cursor of this list in this order. Send pageInfo.endCursor of its page as after, or startCursor as before, unchanged.`,
  );

export const changeCursorUnknown = (field: string, value: string): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_CURSOR,
    field,
    `${quote(value)} is no place among the changes of this database. Send the cursor of an event, or changeCursor, unchanged; where the database was replaced, read what stands now and follow from changeCursor on.`,
  );

export const changeCursorExpired = (field: string, days: number): MilaanError =>
  new MilaanError(
    ErrorCode.CURSOR_EXPIRED,
    field,
    `Changes are kept for ${days} days, and some after this cursor are gone. Read what stands now and follow from changeCursor on.`,
  );

export const foreignChangeKinds = (
  field: string,
  kinds: readonly string[],
  own: readonly string[],
): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    `No event here is ${kinds.join(' or ')}. Name of these: ${own.join(', ')}.`,
  );

export const invalidId = (field: string, value: string): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_ID,
    field,
    `${quote(value)} is no id that this server gave out. Send an id from an answer of it, unchanged.`,
  );

export const articleNotFound = (field: string, value: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No article bears the ${field} ${quote(value)}. It may have been deleted already; the field articles lists those that are stored.`,
  );

export const articleNotNamed = (given: 'neither' | 'both'): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    given === 'both' ? 'externalId' : 'id',
    given === 'both'
      ? 'The article is named twice. Send its id or its externalId, not both.'
      : 'No article is named. Send its id, or the externalId that it was stored under.',
  );

export const entityNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No entity bears the id ${quote(id)}. It may have been known from an article that was deleted.`,
  );

export const judgementNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No judgement bears the id ${quote(id)}. The field judgements of an entity lists those about it.`,
  );

export const sameEntityTwice = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    'Both ids name one entity. Name the two that you judge.',
  );

/** A judgement as messages name it, so that whoever reads it can find and undo it. */
const judgementText = ({ id, leftKey, rightKey, verdict, by, createdAt }: JudgementRow): string =>
  `${leftKey} and ${rightKey} were judged ${verdict} on ${createdAt.toISOString().slice(0, 10)}${by === null ? '' : ` by ${quote(by)}`} (judgement ${id})`;

export const judgedDifferent = (
  judgement: JudgementRow,
  when: 'merging' | 'already',
): MilaanError =>
  new MilaanError(
    ErrorCode.JUDGED_DIFFERENT,
    'input',
    when === 'merging'
      ? `These cannot be merged: ${judgementText(judgement)}. Whoever knows better undoes that judgement first.`
      : `There is nothing to decide: ${judgementText(judgement)}.`,
  );

export const judgedSame = (judgements: readonly JudgementRow[]): MilaanError =>
  new MilaanError(
    ErrorCode.JUDGED_SAME,
    'input',
    `These are one already: ${judgements.map(judgementText).join('; ')}. Whoever knows better undoes that first.`,
  );

const OBSTACLES = {
  types: 'they are of different types',
  items: 'they are different items in Wikidata',
  within: 'one lies in the other, or is a kind of it',
} as const;

/** Why two entities are not merged. */
export function refusedMerge(obstruction: Obstruction): MilaanError {
  switch (obstruction.kind) {
    case 'one':
      return judgedSame(obstruction.judgements);
    case 'apart':
      return judgedDifferent(obstruction.judgement, 'merging');
    case 'lists': {
      const { kind, left, right } = obstruction.obstacle;
      return new MilaanError(
        ErrorCode.NOT_MERGEABLE,
        'input',
        `${left.key} and ${right.key} cannot be one: ${OBSTACLES[kind]}.`,
      );
    }
  }
}

/** An entity was judged since the version that an editor has seen; `last`: what was judged of it, or taken back, last. */
export const entityVersionConflict = (
  field: string,
  version: number,
  current: number,
  last: JudgementRow | null,
): MilaanError =>
  new MilaanError(
    ErrorCode.VERSION_CONFLICT,
    field,
    `You decide on version ${version} of what is judged, which is in version ${current} now. ${last ? `Meanwhile ${judgementText(last)}${last.undo ? ', and that was taken back since' : ''}. ` : ''}Read it again, and decide on what it is.`,
  );

export const alreadyUndone = (field: string, judgement: JudgementRow): MilaanError =>
  new MilaanError(
    ErrorCode.ALREADY_UNDONE,
    field,
    `The judgement ${judgement.id} was taken back on ${judgement.undo?.createdAt.toISOString().slice(0, 10)}${judgement.undo?.by == null ? '' : ` by ${quote(judgement.undo.by)}`} already.`,
  );

/** `id` is the one that was sent in place of a document; null where none was. */
export const untrustedDocument = (id: string | null): MilaanError =>
  new MilaanError(
    ErrorCode.UNTRUSTED_DOCUMENT,
    null,
    id === null
      ? 'This server runs the documents of its manifest alone. Send the id of one as "documentId".'
      : `This server trusts no document with the id ${quote(id)}. Its manifest may be older than your program.`,
  );

export const unauthenticated = (): MilaanError =>
  new MilaanError(
    ErrorCode.UNAUTHENTICATED,
    null,
    "It is not known who asks. Send the header 'Authorization: Bearer <token>' with the ADMIN_TOKEN of the server or an API key, or sign in at /sign-in in the browser. A server that has neither ADMIN_TOKEN nor an issuer takes changes from its own machine, under the name localhost.",
  );

export const tokenRefused = (why: string): MilaanError =>
  new MilaanError(
    ErrorCode.UNAUTHENTICATED,
    null,
    `The token of the header 'Authorization: Bearer <token>' is not accepted: ${why}`,
  );

export const notAdmitted = (name: string): MilaanError =>
  new MilaanError(
    ErrorCode.FORBIDDEN,
    null,
    `The issuer knows you as ${quote(name)}, and this server gives that person no role. An administrator adds your verified e-mail address or one of your groups to OIDC_READERS, OIDC_EDITORS or OIDC_ADMINS.`,
  );

/** `you` is the caller in words, `needs` what would do instead. */
export const forbidden = (you: string, needs: readonly string[]): MilaanError =>
  new MilaanError(ErrorCode.FORBIDDEN, null, `This needs ${needs.join(' or ')}. You are ${you}.`);

/** A key that may send articles in, and not read what hangs on them. */
export const answerTooDeep = (depth: number): MilaanError =>
  new MilaanError(
    ErrorCode.FORBIDDEN,
    null,
    `Reading is closed, and this key has not the scope READ: of what came of a change it is told ${depth} levels, such as article { id } and conflicts { id }, and nothing that lies further.`,
  );

export const noScopes = (field: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    'A key that may do nothing is of no use. Name at least one scope.',
  );

export const invalidMoment = (field: string, value: unknown): MilaanError =>
  new MilaanError(
    ErrorCode.INVALID_DATE,
    field,
    `${quote(value)} is not a moment. Write it in ISO 8601 with its offset, such as 2026-01-31T18:30:00Z.`,
  );

export const pastMoment = (field: string, value: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    `${quote(value)} lies in the past. Send a later moment, or leave it out for a key that does not expire.`,
  );

export const apiKeyNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No API key bears the id ${quote(id)}. The field apiKeys lists them.`,
  );

export const sessionNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No session bears the id ${quote(id)}. The field sessions lists those that are open.`,
  );

export const webhookNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No webhook bears the id ${quote(id)}. The field webhooks lists them.`,
  );

export const deliveryNotFound = (field: string, id: string): MilaanError =>
  new MilaanError(
    ErrorCode.NOT_FOUND,
    field,
    `No delivery bears the id ${quote(id)}. The field deliveries lists those of a webhook, for 30 days.`,
  );

export const innerAddress = (field: string, host: string): MilaanError =>
  new MilaanError(
    ErrorCode.INNER_ADDRESS,
    field,
    `${quote(host)} is of this machine or of a private network, and nothing is sent there. Name a public address, or start the server with MILAAN_WEBHOOKS_INNER=allow.`,
  );

export const invalidSecret = (field: string, least: number, most: number): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    field,
    `A secret is whsec_ and ${least} to ${most} bytes in base64. Leave it out to have one made.`,
  );

export const notASubscription = (operation: string): MilaanError =>
  new MilaanError(
    ErrorCode.BAD_USER_INPUT,
    null,
    `This line carries subscriptions. Send a ${operation} by POST to /graphql.`,
  );

export const tooManyStreams = (limit: number): MilaanError =>
  new MilaanError(
    ErrorCode.TOO_MANY_STREAMS,
    null,
    `One socket carries ${limit} subscriptions at once. Complete some, or open another socket.`,
  );

export const tooManyListeners = (limit: number): MilaanError =>
  new MilaanError(
    ErrorCode.TOO_MANY_STREAMS,
    null,
    `${limit} connections follow already, which is as many as this server carries. Come back later.`,
  );

export const listenerTooSlow = (cursor: string): MilaanError =>
  new MilaanError(
    ErrorCode.LISTENER_TOO_SLOW,
    null,
    `An event was not taken in time, and the stream ends here. Nothing is lost: follow after ${cursor}.`,
  );

export const requestTooLarge = (limit: number): MilaanError =>
  new MilaanError(
    ErrorCode.REQUEST_TOO_LARGE,
    null,
    `The request is larger than ${limit} bytes. Send one article at a time.`,
  );
