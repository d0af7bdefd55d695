import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { explainComparison } from '../../comparing/explain.js';
import type { AnswerRecord, ComparisonRecord } from '../../services/lookUpQuestions.js';
import { readsOf } from '../../services/lookUpRelated.js';
import { type AnswerTree, toldAnswer } from '../../services/toldAnswers.js';
import { Answer } from '../answer/answerType.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { Related } from '../tree/related.js';
import { Comparison } from './comparisonType.js';

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Related(() => Answer, { description: 'The answer that the relation is told of.' })
  left!: AnswerRecord;

  @Related(() => Answer, { description: 'The answer that it is laid beside.' })
  right!: AnswerRecord;

  @FieldResolver(() => String, { description: 'Why, in words that name the sources.' })
  async explanation(
    @Root() comparison: ComparisonRecord,
    @LanguageArg() language: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> {
    const written = displayLanguage(language);
    const told = async (side: 'left' | 'right') => {
      const answer = await loaders.follow('Comparison', side, comparison, () => READS.below(side));
      if (!answer) throw new Error(`an answer of question ${comparison.questionId} is gone`);
      return toldAnswer(answer as AnswerTree);
    };
    const [left, right] = await Promise.all([told('left'), told('right')]);
    const { relation, rule, questionKind: kind } = comparison;
    return explainComparison({ left, right, relation, rule, kind }, written);
  }
}

const READS = readsOf('Comparison', 'explanation');
