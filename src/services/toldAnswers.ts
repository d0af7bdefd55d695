import { summariseConflict, type ToldAnswer } from '../comparing/explain.js';
import type { DisplayLanguage } from '../values/value.js';
import type { ArticleRecord } from './lookUpArticles.js';
import type { ClaimRecord } from './lookUpClaims.js';
import type { AnswerRecord, QuestionRecord } from './lookUpQuestions.js';

/** An answer as it is read to be told in words: with who gives it, in which article. */
export interface AnswerTree extends AnswerRecord {
  readonly claims: readonly (Pick<ClaimRecord, 'evidence'> & {
    readonly article: ArticleRecord | null;
  })[];
}

/** A question with all that is said of it. */
export interface QuestionTree extends QuestionRecord {
  readonly answers: readonly AnswerTree[];
}

/** The answer with who told it in which words, as explanations name it. */
export const toldAnswer = ({ value, claims }: AnswerTree): ToldAnswer => ({
  value,
  claims: claims.map(({ evidence: { exact }, article }) => ({
    outlet: article?.outlet?.name ?? null,
    title: article?.title ?? null,
    publishedOn: article?.publishedOn ?? null,
    exact,
  })),
});

/** Who says what on a question, in a sentence or two. */
export const summaryOf = (
  { kind, textEn, textHi, answers }: QuestionTree,
  language: DisplayLanguage,
): string =>
  summariseConflict(
    { kind, text: language === 'hi' ? textHi : textEn, answers: answers.map(toldAnswer) },
    language,
  );
