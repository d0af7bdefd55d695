import { Field, Float, ObjectType } from 'type-graphql';
import type { MergeProposal as MergeProposalRecord } from '../../services/proposeEntityMerges.js';
import { connectionOf } from '../page/connection.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Two entities that may be one under two names, for an editor to merge or to judge different. Nothing is merged by itself.',
})
export class MergeProposal {
  @Field(() => Float, {
    description: 'How likely the two names are one, 0 to 1. It says nothing of who bears them.',
  })
  likelihood!: number;

  @Field(() => String, { description: 'The rule that decided, such as name/spelling.' })
  rule!: string;

  @Field(() => String, { description: 'Why, in a sentence.' })
  reason!: string;
}

export const MergeProposalConnection = connectionOf<MergeProposalRecord>(
  'MergeProposal',
  () => MergeProposal,
);
