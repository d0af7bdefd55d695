import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import type { AnswerRecord } from '../../services/lookUpQuestions.js';
import { Claim } from '../claim/claimType.js';
import type { RequestContext } from '../context.js';
import { Answer } from './answerType.js';

@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver(() => [Claim], {
    description: 'All claims that give this value, in order of publication.',
  })
  claims(@Root() answer: AnswerRecord, @Ctx() { loaders }: RequestContext): Promise<ClaimRecord[]> {
    return loaders.claimsOfAnswer.load(answer.id);
  }
}
