import type { PrismaClient } from '../store/generated/client.js';
import { ingestArticle } from './ingestArticle.js';
import {
  lookUpArticlePage,
  lookUpArticles,
  lookUpArticlesOfRevisions,
  lookUpTexts,
} from './lookUpArticles.js';
import { lookUpClaimsOfAnswers, lookUpClaimsOfRevisions } from './lookUpClaims.js';
import {
  lookUpConflictPage,
  lookUpConflicts,
  lookUpConflictsOfQuestions,
} from './lookUpConflicts.js';
import {
  lookUpAnswers,
  lookUpComparisons,
  lookUpQuestionPage,
  lookUpQuestions,
} from './lookUpQuestions.js';
import { previewText } from './previewText.js';
import { type ArticleInput, validateArticle } from './validateInput.js';

/** Every use case, bound to one database: all that the rooms above know of it. */
export type UseCases = ReturnType<typeof createUseCases>;

/** Binds the use cases to a database. */
export function createUseCases(prisma: PrismaClient) {
  const bind =
    <Args extends readonly unknown[], Result>(
      useCase: (prisma: PrismaClient, ...args: Args) => Result,
    ) =>
    (...args: Args): Result =>
      useCase(prisma, ...args);
  return {
    previewText,
    ingestArticle: async (input: ArticleInput) => {
      validateArticle(input);
      return ingestArticle(prisma, input);
    },
    articles: bind(lookUpArticles),
    articlePage: bind(lookUpArticlePage),
    articlesOfRevisions: bind(lookUpArticlesOfRevisions),
    texts: bind(lookUpTexts),
    claimsOfAnswers: bind(lookUpClaimsOfAnswers),
    claimsOfRevisions: bind(lookUpClaimsOfRevisions),
    questions: bind(lookUpQuestions),
    questionPage: bind(lookUpQuestionPage),
    answers: bind(lookUpAnswers),
    comparisons: bind(lookUpComparisons),
    conflicts: bind(lookUpConflicts),
    conflictPage: bind(lookUpConflictPage),
    conflictsOfQuestions: bind(lookUpConflictsOfQuestions),
  };
}
