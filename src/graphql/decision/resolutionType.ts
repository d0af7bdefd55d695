import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { AnswerRecord } from '../../services/lookUpQuestions.js';
import { answerOf, type ResolutionRecord } from '../../services/reviews.js';
import type { Value as EngineValue } from '../../values/value.js';
import { Answer } from '../answer/answerType.js';
import type { RequestContext } from '../context.js';
import { WebAddress } from '../scalars.js';
import { Value } from '../value/valueType.js';

@ObjectType({ simpleResolvers: true, description: 'Which answer stands, by an editor.' })
export class Resolution {
  @Field(() => Value, {
    nullable: true,
    description:
      'The answer as a value; null where the words of the editor could not be read as one.',
  })
  value!: EngineValue | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words of the editor; null where one of the answers given was chosen.',
  })
  text!: string | null;

  @Field(() => WebAddress, { nullable: true, description: 'Where the answer can be looked up.' })
  reference!: string | null;
}

@Resolver(() => Resolution)
export class ResolutionResolver {
  @FieldResolver(() => Answer, {
    nullable: true,
    description: 'The answer of that value among those given now; null where nobody gives it.',
  })
  async answer(
    @Root() resolution: ResolutionRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AnswerRecord | null> {
    const { questionId } = resolution;
    return questionId === null
      ? null
      : answerOf(resolution, await loaders.answers.load(questionId));
  }
}
