import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { JudgementRecord } from '../../services/lookUpJudgements.js';
import type { EntityRef } from '../../values/value.js';
import type { RequestContext } from '../context.js';
import { Entity } from '../entity/entityType.js';
import { EntityJudgement, JudgementUndo } from './judgementType.js';
import { loadEntity } from './loadEntity.js';

const MOMENT = 'A moment, ISO 8601 in UTC: 2025-11-20T08:30:00.000Z.';

@Resolver(() => EntityJudgement)
export class EntityJudgementResolver {
  @FieldResolver(() => Entity, { description: 'One of the two.' })
  left(@Root() { leftKey }: JudgementRecord, @Ctx() context: RequestContext): Promise<EntityRef> {
    return loadEntity(leftKey, context);
  }

  @FieldResolver(() => Entity, { description: 'The other.' })
  right(@Root() { rightKey }: JudgementRecord, @Ctx() context: RequestContext): Promise<EntityRef> {
    return loadEntity(rightKey, context);
  }

  @FieldResolver(() => Int, {
    description: 'The versions of both as they are now, added up, for undoEntityJudgement.',
  })
  async subjectVersion(
    @Root() { leftKey, rightKey }: JudgementRecord,
    @Ctx() context: RequestContext,
  ): Promise<number> {
    const versions = await Promise.all(
      [leftKey, rightKey].map(async (key) => {
        const entity = await loadEntity(key, context);
        return (await context.loaders.entityFacts.load(entity)).version;
      }),
    );
    return versions.reduce((sum, version) => sum + version, 0);
  }

  @FieldResolver(() => String, { description: `When it was made. ${MOMENT}` })
  createdAt(@Root() { createdAt }: JudgementRecord): string {
    return createdAt.toISOString();
  }
}

@Resolver(() => JudgementUndo)
export class JudgementUndoResolver {
  @FieldResolver(() => String, { description: `When it was taken back. ${MOMENT}` })
  createdAt(@Root() { createdAt }: NonNullable<JudgementRecord['undo']>): string {
    return createdAt.toISOString();
  }
}
