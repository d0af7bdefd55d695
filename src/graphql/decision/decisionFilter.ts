import { Field, ID, InputType } from 'type-graphql';
import type { DecisionRecord } from '../../services/lookUpDecisions.js';
import { DecisionAction } from './decisionAction.js';

@InputType({
  description:
    'What a list of decisions is narrowed to. Criteria are joined by and; the items of a list by or.',
})
export class DecisionFilter {
  @Field(() => [DecisionAction], { nullable: true, description: 'Of one of these kinds.' })
  action?: DecisionRecord['action'][] | null;

  @Field(() => ID, { nullable: true, description: 'Made by this one: the id of Editor.' })
  by?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that were taken back (true), or that stand (false).',
  })
  isUndone?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Those whose ground has changed since (true; where nobody tells any of it any more, too), or is as it was (false).',
  })
  isStale?: boolean | null;
}
