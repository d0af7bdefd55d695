import { Resolver } from 'type-graphql';
import type { ClaimRecord } from '../../services/lookUpClaims.js';
import { Claim } from '../claim/claimType.js';
import { Related } from '../tree/related.js';
import { Answer } from './answerType.js';

@Resolver(() => Answer)
export class AnswerResolver {
  @Related(() => [Claim], {
    description: 'All claims that give this value, in order of publication.',
  })
  claims!: ClaimRecord[];
}
