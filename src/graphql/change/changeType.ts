import { Field, ID, InterfaceType } from 'type-graphql';
import { changeCursor } from '../../services/changeCursors.js';
import type { ChangeRecord } from '../../services/followChanges.js';
import { ChangeKind } from './changeKind.js';

/** What every change has, of whatever it is. */
@InterfaceType({
  description: 'Something that happened, told once and in the order in which it was written.',
})
export abstract class Change {
  @Field(() => String, {
    description:
      'Its place among all changes: send it as `after` to hear of all that came later, after a lost connection too.',
  })
  cursor!: string;

  @Field(() => ChangeKind, { description: 'What happened.' })
  kind!: ChangeRecord['kind'];

  @Field(() => String, {
    description: 'When. A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z.',
  })
  at!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The article that it is about, or that opened, changed or closed the conflict; null where a person did. It may be gone.',
  })
  articleId!: string | null;
}

/** The fields that every change has, of a row. */
export const changeFields = (change: ChangeRecord) => ({
  change,
  cursor: changeCursor(change),
  kind: change.kind,
  at: change.at.toISOString(),
  articleId: change.articleId,
});

/** A change on its way to whoever follows. */
export type ToldChange = ReturnType<typeof changeFields>;
