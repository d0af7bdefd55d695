import { Field, ObjectType } from 'type-graphql';
import type { ArticleRecord } from '../../services/lookUpArticles.js';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import { Conflict } from '../conflict/conflictType.js';
import { Article } from './articleType.js';

@ObjectType({ simpleResolvers: true, description: 'What came of storing an article.' })
export class IngestArticlePayload {
  @Field(() => Article, { description: 'The article as it is stored now.' })
  article!: ArticleRecord;

  @Field(() => Boolean, {
    description: 'False where the very same text was stored already; nothing is written then.',
  })
  created!: boolean;

  @Field(() => [Conflict], {
    description: 'Conflicts that this article opened, changed or closed.',
  })
  conflicts!: ConflictRecord[];
}
