import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AttemptRecord, DeliveryRecord } from '../../services/webhooks/lookUpWebhooks.js';
import type { RequestContext } from '../context.js';
import { MOMENT, toldMoment } from '../moment.js';
import { DeliveryAttempt, WebhookDelivery } from './webhookType.js';

@Resolver(() => WebhookDelivery)
export class DeliveryResolver {
  @FieldResolver(() => [DeliveryAttempt], { description: 'All tries, the first first.' })
  attempts(
    @Root() { id }: DeliveryRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AttemptRecord[]> {
    return loaders.attemptsOfDelivery.load(id);
  }

  @FieldResolver(() => String, { description: `When it was made. ${MOMENT}` })
  createdAt(@Root() { createdAt }: DeliveryRecord): string | null {
    return toldMoment(createdAt);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `When it is tried next; null where that is over. ${MOMENT}`,
  })
  nextAttemptAt(@Root() { nextAttemptAt }: DeliveryRecord): string | null {
    return toldMoment(nextAttemptAt);
  }
}

@Resolver(() => DeliveryAttempt)
export class DeliveryAttemptResolver {
  @FieldResolver(() => String, { description: `When it began. ${MOMENT}` })
  at(@Root() { at }: AttemptRecord): string | null {
    return toldMoment(at);
  }
}
