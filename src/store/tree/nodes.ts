import { many, nodeOf, one, oneThrough, type Relation } from './node.js';
import type {
  AnswerRow,
  ArticleRow,
  ClaimRow,
  ComparisonRow,
  ConflictRow,
  OutletRow,
  QuestionRow,
  RevisionRow,
} from './rows.js';
import type { Wanted } from './selection.js';

/** What tells in words who gives an answer. */
const TOLD: Wanted = {
  id: true,
  value: true,
  claims: {
    revisionId: true,
    evidence: { exact: true },
    article: { title: true, publishedOn: true, outlet: { name: true } },
  },
};

/**
 * The types of the API that are read as trees, each with where its properties come from and what hangs on it. A new field stands here
 * where it is to be read with the rest: under `columns` where it tells a column, under `reads` where it is made of some.
 */
export const NODES = {
  Conflict: nodeOf<ConflictRow>()({
    model: 'Conflict',
    columns: {
      id: 'id',
      questionId: 'questionId',
      state: 'state',
      isStale: 'isStale',
      assignee: 'assignee',
      version: 'version',
      openedAt: { moment: 'openedAt' },
    },
    reads: {
      summary: {
        questionId: true,
        question: { kind: true, textEn: true, textHi: true, answers: TOLD },
      },
      decisions: { questionId: true },
      decision: { questionId: true },
      resolution: { questionId: true },
    },
    told: { openedAt: { moment: 'openedAt' } },
    relations: { question: one<'Question'>('Question', ['questionId', 'id']) },
  }),
  Question: nodeOf<QuestionRow>()({
    model: 'Question',
    columns: {
      id: 'id',
      kind: 'kind',
      textEn: 'textEn',
      textHi: 'textHi',
      consensus: 'consensus',
      independentOrigins: 'independentOrigins',
      rank: 'rank',
      version: 'version',
    },
    reads: { text: { textEn: true, textHi: true }, origins: { id: true } },
    words: { text: { en: 'textEn', hi: 'textHi' } },
    relations: {
      answers: many<'Answer'>(
        'Answer',
        ['id', 'questionId'],
        [
          { path: ['position'], direction: 'asc' },
          { path: ['id'], direction: 'asc' },
        ],
      ),
      comparisons: many<'Comparison'>(
        'Comparison',
        ['id', 'questionId'],
        [
          { path: ['left', 'position'], direction: 'asc' },
          { path: ['right', 'position'], direction: 'asc' },
          { path: ['id'], direction: 'asc' },
        ],
      ),
      // The row of a conflict that is no more is kept for its history: the question's consensus says what stands.
      conflict: one<'Conflict'>('Conflict', ['id', 'questionId'], {
        question: { consensus: 'CONFLICTING' },
      }),
    },
  }),
  Answer: nodeOf<AnswerRow>()({
    model: 'Answer',
    columns: { id: 'id', questionId: 'questionId', value: 'value' },
    reads: {},
    relations: {
      claims: many<'Claim'>(
        'Claim',
        ['id', 'answerId'],
        [
          { path: ['revision', 'publishedFrom'], direction: 'asc', nullable: true },
          { path: ['id'], direction: 'asc' },
        ],
      ),
    },
  }),
  Comparison: nodeOf<ComparisonRow>()({
    model: 'Comparison',
    columns: {
      questionId: 'questionId',
      questionKind: ['question', 'kind'],
      leftId: 'leftId',
      rightId: 'rightId',
      relation: 'relation',
      rule: 'rule',
    },
    reads: {
      explanation: { questionKind: true, relation: true, rule: true, left: TOLD, right: TOLD },
    },
    relations: {
      left: one<'Answer'>('Answer', ['leftId', 'id']),
      right: one<'Answer'>('Answer', ['rightId', 'id']),
    },
  }),
  Claim: nodeOf<ClaimRow>()({
    model: 'Claim',
    columns: {
      id: 'id',
      revisionId: 'revisionId',
      answerId: 'answerId',
      value: { first: ['corrected', 'value'] },
      valueAsRead: 'value',
      isRejected: 'isRejected',
      version: 'version',
      modality: 'modality',
      attribution: 'attribution',
      rule: 'rule',
      evidence: {
        object: { exact: 'exact', prefix: 'prefix', suffix: 'suffix', start: 'start', end: 'end' },
      },
    },
    reads: {
      paragraph: { revisionId: true, evidence: { start: true, end: true } },
      decisions: { id: true, revisionId: true },
    },
    relations: {
      article: one<'Revision'>('Article', ['revisionId', 'id']),
      question: oneThrough('Question', 'answerId', 'Answer', 'id', 'questionId'),
    },
  }),
  /** An article in the words of one of its revisions. */
  Article: nodeOf<Omit<ArticleRow, 'outlet' | 'text'> & { readonly outletId: string | null }>()({
    model: 'Revision',
    columns: {
      id: ['article', 'id'],
      revisionId: 'id',
      externalId: ['article', 'externalId'],
      createdAt: { moment: ['article', 'createdAt'] },
      outletId: ['article', 'outletId'],
      title: 'title',
      url: 'url',
      language: 'language',
      publishedOn: 'publishedOn',
      publishedFrom: 'publishedFrom',
    },
    large: { text: 'text' },
    reads: { furniture: { revisionId: true, language: true } },
    told: { text: 'text' },
    relations: {
      outlet: one<'Outlet'>('Outlet', ['outletId', 'id']),
      claims: many<'Claim'>(
        'Claim',
        ['revisionId', 'revisionId'],
        [{ path: ['position'], direction: 'asc' }],
      ),
      revisions: many<'Revision'>(
        'Revision',
        ['id', 'articleId'],
        [{ path: ['number'], direction: 'desc' }],
      ),
    },
    whole: { outlet: true },
  }),
  Revision: nodeOf<Omit<RevisionRow, 'text'>>()({
    model: 'Revision',
    columns: {
      id: 'id',
      articleId: 'articleId',
      number: 'number',
      current: 'current',
      title: 'title',
      publishedOn: 'publishedOn',
      createdAt: { moment: 'createdAt' },
    },
    large: { text: 'text' },
    reads: {},
    told: { text: 'text', createdAt: { moment: 'createdAt' } },
    relations: {},
  }),
  Outlet: nodeOf<OutletRow>()({
    model: 'Outlet',
    columns: { id: 'id', name: 'name' },
    reads: { articles: { id: true }, standing: { id: true } },
    relations: {},
  }),
};

/** What is read by its own id, as the API gave it out. */
export const ROOTS = {
  Article: one<'Revision'>('Article', ['id', 'articleId'], { current: true }),
  Claim: one<'Claim'>('Claim', ['id', 'id']),
  Conflict: one<'Conflict'>('Conflict', ['id', 'id']),
  Outlet: one<'Outlet'>('Outlet', ['id', 'id']),
  Question: one<'Question'>('Question', ['id', 'id']),
} satisfies { readonly [Name in NodeName]?: Relation };

/** The name of a type that is read by id. */
export type RootName = keyof typeof ROOTS;

/** The name of a type that is read as a tree. */
export type NodeName = keyof typeof NODES;

/** The rows of each. */
export interface Rows {
  Conflict: ConflictRow;
  Question: QuestionRow;
  Answer: AnswerRow;
  Comparison: ComparisonRow;
  Claim: ClaimRow;
  Article: ArticleRow;
  Revision: RevisionRow;
  Outlet: OutletRow;
}

/** What hangs on the rows of each. */
export interface Related {
  Conflict: { question: QuestionRow | null };
  Question: {
    answers: AnswerRow[];
    comparisons: ComparisonRow[];
    conflict: ConflictRow | null;
  };
  Answer: { claims: ClaimRow[] };
  Comparison: { left: AnswerRow | null; right: AnswerRow | null };
  Claim: { article: ArticleRow | null; question: QuestionRow | null };
  Article: { outlet: OutletRow | null; claims: ClaimRow[]; revisions: RevisionRow[] };
}
