import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { entityId } from '../../services/entityIds.js';
import type { JudgementRecord } from '../../services/lookUpJudgements.js';
import { printValue } from '../../values/print.js';
import type { EntityRef } from '../../values/value.js';
import type { RequestContext } from '../context.js';
import { displayLanguage, LanguageArg } from '../displayLanguage.js';
import { EntityJudgement } from '../judgement/judgementType.js';
import { EntityName } from './entityName.js';
import { Entity } from './entityType.js';

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Entity, {
    nullable: true,
    description:
      'The entity of this id, also one that others are merged with; null where neither the lexicon, nor an article, nor a judgement knows it.',
  })
  entity(
    @Arg('id', () => ID, { description: 'As this API gave it out.' }) id: string,
    @Ctx() { useCases }: RequestContext,
  ): Promise<EntityRef | null> {
    return useCases.entity(id);
  }

  @FieldResolver(() => ID, { description: 'Opaque, and the same in every database.' })
  id(@Root() entity: EntityRef): string {
    return entityId(entity);
  }

  @FieldResolver(() => String, {
    description: 'The usual name; in another language where none is known in this one.',
  })
  name(@Root() entity: EntityRef, @LanguageArg() language: string | null): string {
    return printValue({ kind: 'entity', entity }, displayLanguage(language));
  }

  @FieldResolver(() => [EntityName], {
    description: 'The usual name in each language in which one is known.',
  })
  async names(@Root() entity: EntityRef, @Ctx() { loaders }: RequestContext) {
    return [...(await loaders.entityFacts.load(entity)).names];
  }

  @FieldResolver(() => [EntityName], {
    description:
      'All else that it is called: other spellings, short forms, and the names of all that it is merged with.',
  })
  async aliases(@Root() entity: EntityRef, @Ctx() { loaders }: RequestContext) {
    return [...(await loaders.entityFacts.load(entity)).aliases];
  }

  @FieldResolver(() => ID, {
    description:
      'The id of the entity that stands for it, by judgement of an editor; its own where none does. Questions are asked of that one.',
  })
  async canonicalId(@Root() entity: EntityRef, @Ctx() { loaders }: RequestContext) {
    return entityId((await loaders.entityFacts.load(entity)).canonical);
  }

  @FieldResolver(() => [Entity], {
    description: 'The entities for which it stands, by judgement of an editor.',
  })
  async merged(@Root() entity: EntityRef, @Ctx() { loaders }: RequestContext) {
    return [...(await loaders.entityFacts.load(entity)).merged];
  }

  @FieldResolver(() => Int, {
    description:
      'Rises with each judgement about it or any that is one with it, made or taken back: mergeEntities and judgeEntitiesDifferent are told it.',
  })
  async version(@Root() entity: EntityRef, @Ctx() { loaders }: RequestContext): Promise<number> {
    return (await loaders.entityFacts.load(entity)).version;
  }

  @FieldResolver(() => [EntityJudgement], {
    description:
      'What editors decided about it and another, undone judgements too, the latest first.',
  })
  judgements(
    @Root() entity: EntityRef,
    @Ctx() { loaders }: RequestContext,
  ): Promise<JudgementRecord[]> {
    return loaders.judgementsOfEntity.load(entity.key);
  }

  @FieldResolver(() => [Entity], {
    description:
      'All that it lies in or is a kind of, the nearest first: a building, its city, its country.',
  })
  async within(
    @Root() { within }: EntityRef,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EntityRef[]> {
    const known = await Promise.all(within.map((key) => loaders.entityOfKey.load(key)));
    return known.filter((entity) => entity !== null);
  }
}
