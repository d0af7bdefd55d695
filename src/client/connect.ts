import { type Client, type ClientOptions, createClient } from './createClient.js';
import { type ConflictChange, type FollowOptions, followConflicts } from './follow.js';
import {
  ArticleDocument,
  type ArticleQuery,
  ArticlesDocument,
  type ArticlesQuery,
  type ConflictFilter,
  ConflictsDocument,
  type ConflictsQuery,
  DeleteDocument,
  type DeleteMutation,
  type DeleteMutationVariables,
  type IngestArticleInput,
  IngestDocument,
  type IngestMutation,
  QuestionDocument,
  type QuestionFilter,
  type QuestionQuery,
  QuestionsDocument,
  type QuestionsQuery,
  ReadDocument,
  type ReadInput,
  type ReadQuery,
} from './generated/graphql.js';
import { pages } from './pages.js';

/** How to reach a server, and how much of a list to ask for at a time. */
export interface ConnectOptions extends ClientOptions {
  /** 1 to 100 items; 50 where left out. */
  readonly pageSize?: number;
}

/** The common questions to a server. Each throws RequestFailed where the server refuses. */
export interface Milaan {
  /** All that the filter leaves, page after page as they are consumed, those opened last first. */
  conflicts(filter?: ConflictFilter): AsyncGenerator<ConflictsQuery['conflicts']['nodes'][number]>;
  /** The same of questions, the gravest first. */
  questions(
    filter?: QuestionFilter,
  ): AsyncGenerator<QuestionsQuery['questions']['edges'][number]['node']>;
  /** The question with all its answers, their claims and sources; null where there is none of this id. */
  question(id: string): Promise<QuestionQuery['question']>;
  articles(): AsyncGenerator<ArticlesQuery['articles']['nodes'][number]>;
  /** An article with its text and claims; null where there is none of this id. */
  article(id: string): Promise<ArticleQuery['article']>;
  /** What a text would be read as; nothing is stored. */
  read(input: ReadInput): Promise<ReadQuery['read']>;
  /** Stores an article, reads it and compares it with what others say. Needs a token where the server wants one. */
  ingest(input: IngestArticleInput): Promise<IngestMutation['ingestArticle']>;
  /** Takes an article back, by its id or its externalId. */
  delete(name: DeleteMutationVariables): Promise<DeleteMutation['deleteArticle']>;
  /** Conflicts as they open, change and close; from a cursor on where one is given. Goes on until it is told to stop. */
  follow(options?: FollowOptions): AsyncGenerator<ConflictChange>;
  /** Sends any typed document. */
  readonly request: Client['request'];
}

/** A client of the server at `url`, such as `http://localhost:4000`. */
export function connect(url: string, { pageSize = 50, ...options }: ConnectOptions = {}): Milaan {
  const endpoint = new URL('graphql', `${url.replace(/\/*$/, '')}/`).href;
  const { request } = createClient(endpoint, options);
  return {
    request,
    conflicts: (filter) =>
      pages(
        async (after) =>
          (await request(ConflictsDocument, { first: pageSize, after, filter })).conflicts,
        ({ nodes }) => nodes,
      ),
    questions: (filter) =>
      pages(
        async (after) =>
          (await request(QuestionsDocument, { first: pageSize, after, filter })).questions,
        ({ edges }) => edges.map(({ node }) => node),
      ),
    question: async (id) => (await request(QuestionDocument, { id })).question,
    articles: () =>
      pages(
        async (after) => (await request(ArticlesDocument, { first: pageSize, after })).articles,
        ({ nodes }) => nodes,
      ),
    article: async (id) => (await request(ArticleDocument, { id })).article,
    read: async (input) => (await request(ReadDocument, { input })).read,
    ingest: async (input) => (await request(IngestDocument, { input })).ingestArticle,
    follow: (following = {}) => followConflicts(endpoint, options, following),
    delete: async (name) => (await request(DeleteDocument, name)).deleteArticle,
  };
}
