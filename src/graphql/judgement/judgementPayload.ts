import { Field, ObjectType } from 'type-graphql';
import type { ConflictRecord } from '../../services/lookUpConflicts.js';
import type { JudgementRecord } from '../../services/lookUpJudgements.js';
import type { Judged } from '../../services/mergeEntities.js';
import { Conflict } from '../conflict/conflictType.js';
import type { RequestContext } from '../context.js';
import { createLoaders } from '../loaders.js';
import { EntityJudgement } from './judgementType.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A judgement that was made or taken back, and what came of it.',
})
export class EntityJudgementPayload {
  @Field(() => EntityJudgement, { description: 'The judgement as it stands in the record now.' })
  judgement!: JudgementRecord;

  @Field(() => [Conflict], { description: 'The conflicts that it opened, changed or closed.' })
  conflicts!: ConflictRecord[];
}

/** Reads what a judgement came to. */
export async function judgementPayload(
  { judgementId, conflictIds }: Judged,
  context: RequestContext,
): Promise<EntityJudgementPayload> {
  // What an earlier mutation of the same request has read is out of date.
  context.loaders = createLoaders(context.useCases);
  const [judgement, conflicts] = await Promise.all([
    context.useCases.judgement(judgementId),
    context.useCases.rows('Conflict', conflictIds),
  ]);
  return { judgement, conflicts: conflicts.filter((conflict) => conflict !== null) };
}
