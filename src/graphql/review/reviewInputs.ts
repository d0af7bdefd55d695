import { Field, ID, InputType, Int } from 'type-graphql';
import { ON_BEHALF } from '../judgement/judgeEntitiesInput.js';
import { WebAddress } from '../scalars.js';

/** What every decision about a conflict is told with. */
@InputType({ description: 'A decision about a conflict.' })
export class ReviewConflictInput {
  @Field(() => ID, { description: 'The conflict, by the id of `Conflict`.' })
  conflictId!: string;

  @Field(() => Int, {
    description: 'Conflict.version as the editor has seen it: refused where it is another by now.',
  })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

@InputType({ description: 'Why the sources of a conflict do not contradict each other.' })
export class DismissConflictInput {
  @Field(() => ID, { description: 'The conflict, by the id of `Conflict`.' })
  conflictId!: string;

  @Field(() => Int, {
    description: 'Conflict.version as the editor has seen it: refused where it is another by now.',
  })
  version!: number;

  @Field(() => String, { description: 'Why, for the record.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

@InputType({
  description: 'Which answer stands: answerId for one of those given, or value with a reference.',
})
export class ResolveConflictInput extends ReviewConflictInput {
  @Field(() => ID, { nullable: true, description: 'The answer, by the id of `Answer`.' })
  answerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'An answer that no source gives, in Hindi or English or as EDTF: "5 December 2025", "12 लोग", "2025-12-05". It is read as reports are.',
  })
  value?: string | null;

  @Field(() => WebAddress, {
    nullable: true,
    description: 'Where the answer can be looked up; required with `value`.',
  })
  reference?: string | null;
}

@InputType({ description: 'Who is to look into a conflict.' })
export class AssignConflictInput extends ReviewConflictInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The id or the name of somebody; left out or null for nobody.',
  })
  assignee?: string | null;
}

@InputType({ description: 'Something said about a conflict.' })
export class CommentOnConflictInput {
  @Field(() => ID, { description: 'The conflict, by the id of `Conflict`.' })
  conflictId!: string;

  @Field(() => String, { description: 'What is said: text, no markup.' })
  text!: string;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}

@InputType({ description: 'A decision to be taken back.' })
export class UndoDecisionInput {
  @Field(() => ID, { description: 'The decision, by the id of `Decision`.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Decision.subjectVersion as the editor has seen it (Conflict.version, for a decision about a conflict): refused where it is another by now. Not looked at where left out.',
  })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, for the record.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: ON_BEHALF })
  by?: string | null;
}
