import { Field, ID, InputType } from 'type-graphql';
import { SubjectFilter } from '../question/questionFilter.js';

@InputType({
  description:
    'What a list of conflicts is narrowed to. Criteria are joined by and; the items of a list by or. What is asked of an answer (article, outlet, language, days) is asked of one claim.',
})
export class ConflictFilter extends SubjectFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Those that this one is to look into: as assignConflict was told.',
  })
  assignee?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that anybody is to look into (true), or nobody (false).',
  })
  isAssigned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Those whose decision rests on what has changed since (true), or does not (false).',
  })
  isStale?: boolean | null;
}
