import { Field, ID, ObjectType } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import { Conflict } from '../conflict/conflictType.js';

@ObjectType({ simpleResolvers: true, description: 'What came of deleting an article.' })
export class DeleteArticlePayload {
  @Field(() => ID, { description: 'The id that the article had.' })
  articleId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The caller's own name that the article had; it is free again.",
  })
  externalId!: string | null;

  @Field(() => [Conflict], {
    description:
      'Conflicts that the deletion changed or closed. One whose question nobody answers any more is gone with it.',
  })
  conflicts!: ConflictRecord[];
}
