import type { Extractor } from '../extracting/extractor.js';
import type { PrismaClient } from '../store/generated/client.js';
import { bindTo } from './bindTo.js';
import { type ArticleName, deleteArticle, validateArticleName } from './deleteArticle.js';
import { addClaim, correctClaim, rejectClaim } from './editClaims.js';
import { ingestArticle } from './ingestArticle.js';
import { type JudgementInput, validateJudgement, validateSigned } from './judgeEntities.js';
import { judgeEntitiesDifferent } from './judgeEntitiesDifferent.js';
import { mergeEvents, splitEvent } from './judgeEvents.js';
import { mergeQuestions, splitQuestion } from './judgeQuestions.js';
import { lookUpFurniture } from './lookUpFurniture.js';
import { mergeEntities } from './mergeEntities.js';
import { previewText } from './previewText.js';
import {
  assignConflict,
  commentOnConflict,
  confirmConflict,
  dismissConflict,
  reopenConflict,
  resolveConflict,
} from './reviewConflict.js';
import { undoDecision } from './undoDecision.js';
import { type UndoInput, undoEntityJudgement } from './undoEntityJudgement.js';
import { type ArticleInput, validateArticle } from './validateInput.js';

export type Engine = ReturnType<typeof createEngine>;

/**
 * Binds the use cases that read texts or compare what they say. With them comes all that knows languages, two fifths of the
 * program: nothing that a start runs imports this module, it is loaded when the first of them is asked.
 */
export function createEngine(prisma: PrismaClient, extract: Extractor | null) {
  const bind = bindTo(prisma);
  return {
    previewText,
    furniture: lookUpFurniture,
    ingestArticle: async (input: ArticleInput) => {
      validateArticle(input);
      return ingestArticle(prisma, input, extract);
    },
    deleteArticle: async (name: ArticleName) => {
      validateArticleName(name);
      return deleteArticle(prisma, name);
    },
    mergeEntities: async (input: JudgementInput) => {
      validateJudgement(input);
      return mergeEntities(prisma, input);
    },
    judgeEntitiesDifferent: async (input: JudgementInput) => {
      validateJudgement(input);
      return judgeEntitiesDifferent(prisma, input);
    },
    undoEntityJudgement: async (input: UndoInput) => {
      validateSigned(input);
      return undoEntityJudgement(prisma, input);
    },
    confirmConflict: bind(confirmConflict),
    dismissConflict: bind(dismissConflict),
    resolveConflict: bind(resolveConflict),
    reopenConflict: bind(reopenConflict),
    commentOnConflict: bind(commentOnConflict),
    assignConflict: bind(assignConflict),
    addClaim: bind(addClaim),
    correctClaim: bind(correctClaim),
    rejectClaim: bind(rejectClaim),
    mergeEvents: bind(mergeEvents),
    splitEvent: bind(splitEvent),
    mergeQuestions: bind(mergeQuestions),
    splitQuestion: bind(splitQuestion),
    undoDecision: bind(undoDecision),
  };
}
