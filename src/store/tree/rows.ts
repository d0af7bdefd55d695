import type { Value } from '../../values/value.js';
import type {
  Consensus,
  Modality,
  QuestionKind,
  Relation,
  ReviewState,
} from '../generated/client.js';

export interface ConflictRow {
  readonly id: string;
  readonly questionId: string;
  readonly state: ReviewState;
  readonly isStale: boolean;
  /** The id of an identity. */
  readonly assignee: string | null;
  readonly version: number;
  readonly openedAt: Date;
}

export interface QuestionRow {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly textEn: string;
  readonly textHi: string;
  readonly consensus: Consensus;
  readonly independentOrigins: number;
  readonly rank: number;
  readonly version: number;
}

export interface AnswerRow {
  readonly id: string;
  readonly questionId: string;
  readonly value: Value;
}

export interface ComparisonRow {
  readonly questionId: string;
  readonly questionKind: QuestionKind;
  readonly leftId: string;
  readonly rightId: string;
  readonly relation: Relation;
  readonly rule: string;
}

/** What one revision says of one thing. */
export interface ClaimRow {
  readonly id: string;
  readonly revisionId: string;
  readonly answerId: string | null;
  /** As editors have it. */
  readonly value: Value;
  readonly valueAsRead: Value;
  readonly isRejected: boolean;
  readonly version: number;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly rule: string;
  readonly evidence: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly start: number;
    readonly end: number;
  };
}

/** An article in the words of one of its revisions. */
export interface ArticleRow {
  readonly id: string;
  readonly revisionId: string;
  readonly externalId: string | null;
  readonly createdAt: Date;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly publishedOn: string | null;
  /** The first day that `publishedOn` allows. */
  readonly publishedFrom: number | null;
  /** Only where it was asked for: it can be large. */
  readonly text?: string;
}

/** What an article said at one time. */
export interface RevisionRow {
  readonly id: string;
  readonly articleId: string;
  readonly number: number;
  readonly current: boolean;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly createdAt: Date;
  /** Only where it was asked for: it can be large. */
  readonly text?: string;
}

export interface OutletRow {
  readonly id: string;
  readonly name: string;
}
