import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { explainComparison } from '../../comparing/explain.js';
import type { AnswerRecord, ComparisonRecord } from '../../services/lookUpQuestions.js';
import { Answer } from '../answer/answerType.js';
import { toldAnswer } from '../answer/toldAnswer.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import type { Loaders } from '../loaders.js';
import { Comparison } from './comparisonType.js';

@Resolver(() => Comparison)
export class ComparisonResolver {
  @FieldResolver(() => Answer, { description: 'The answer that the relation is told of.' })
  left(
    @Root() comparison: ComparisonRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AnswerRecord> {
    return answerOf(comparison, comparison.leftId, loaders);
  }

  @FieldResolver(() => Answer, { description: 'The answer that it is laid beside.' })
  right(
    @Root() comparison: ComparisonRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AnswerRecord> {
    return answerOf(comparison, comparison.rightId, loaders);
  }

  @FieldResolver(() => String, { description: 'Why, in words that name the sources.' })
  async explanation(
    @Root() comparison: ComparisonRecord,
    @LanguageArg() language: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> {
    const written = displayLanguage(language);
    const question = await loaders.question.load(comparison.questionId);
    if (!question) throw new Error(`question ${comparison.questionId} of a comparison is gone`);
    const told = async (id: string) => toldAnswer(await answerOf(comparison, id, loaders), loaders);
    const [left, right] = await Promise.all([told(comparison.leftId), told(comparison.rightId)]);
    return explainComparison(
      {
        left,
        right,
        relation: comparison.relation,
        rule: comparison.rule,
        kind: question.kind,
      },
      written,
    );
  }
}

async function answerOf(
  comparison: ComparisonRecord,
  id: string,
  loaders: Loaders,
): Promise<AnswerRecord> {
  const answer = (await loaders.answers.load(comparison.questionId)).find(
    (candidate) => candidate.id === id,
  );
  if (!answer) throw new Error(`answer ${id} of a comparison is gone`);
  return answer;
}
