import {
  Arg,
  Args,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Need, requireIdentity } from '../../services/identity.js';
import type { DeliveryRecord } from '../../services/webhooks/lookUpWebhooks.js';
import type { ToldWebhook, WebhookRecord } from '../../services/webhooks/manageWebhooks.js';
import type { RequestContext } from '../context.js';
import { MOMENT, toldMoment } from '../moment.js';
import { PageArgs } from '../page/pageArgs.js';
import { CreateWebhookInput, UpdateWebhookInput } from './webhookInput.js';
import {
  DeleteWebhookPayload,
  DeliveryState,
  Webhook,
  WebhookConnection,
  WebhookDelivery,
  WebhookDeliveryConnection,
  WebhookPayload,
} from './webhookType.js';

@Resolver(() => Webhook)
export class WebhookResolver {
  @Authorized<Need>('ADMIN')
  @Query(() => WebhookConnection, {
    description: 'All webhooks, those made last first. For administrators.',
  })
  async webhooks(@Args(() => PageArgs) page: PageArgs, @Ctx() { useCases }: RequestContext) {
    return WebhookConnection.of(await useCases.webhookPage(page));
  }

  @Authorized<Need>('ADMIN')
  @Query(() => WebhookDeliveryConnection, {
    description:
      'What was sent to a webhook or is to be, those made last first. For administrators.',
  })
  async deliveries(
    @Arg('webhookId', () => ID, { description: 'The id of the webhook.' }) webhookId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('states', () => [DeliveryState], {
      nullable: true,
      description: 'Those in one of these states; all where left out.',
    })
    states: DeliveryRecord['state'][] | null,
    @Ctx() { useCases }: RequestContext,
  ) {
    return WebhookDeliveryConnection.of(await useCases.deliveryPage(webhookId, page, states));
  }

  @Authorized<Need>('ADMIN')
  @Mutation(() => WebhookPayload, {
    description:
      'Makes a webhook, which hears of what happens from now on, and tells its secret this once. For administrators.',
  })
  createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'What it is to be.' })
    input: CreateWebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<ToldWebhook> {
    return context.useCases.createWebhook(input, requireIdentity(context));
  }

  @Authorized<Need>('ADMIN')
  @Mutation(() => WebhookPayload, { description: 'Changes a webhook. For administrators.' })
  updateWebhook(
    @Arg('id', () => ID, { description: 'The id of the webhook.' }) id: string,
    @Arg('input', () => UpdateWebhookInput, { description: 'What is to change.' })
    input: UpdateWebhookInput,
    @Ctx() { useCases }: RequestContext,
  ): Promise<ToldWebhook> {
    return useCases.updateWebhook(id, input);
  }

  @Authorized<Need>('ADMIN')
  @Mutation(() => DeleteWebhookPayload, {
    description: 'Deletes a webhook with the log of its deliveries. For administrators.',
  })
  async deleteWebhook(
    @Arg('id', () => ID, { description: 'The id of the webhook.' }) id: string,
    @Ctx() { useCases }: RequestContext,
  ): Promise<DeleteWebhookPayload> {
    return { webhookId: await useCases.deleteWebhook(id) };
  }

  @Authorized<Need>('ADMIN')
  @Mutation(() => WebhookDelivery, {
    description:
      'Sends a delivery again, whatever became of it: the same body under the same id, signed anew. For administrators.',
  })
  redeliver(
    @Arg('deliveryId', () => ID, { description: 'The id of the delivery.' }) deliveryId: string,
    @Ctx() { useCases }: RequestContext,
  ): Promise<DeliveryRecord> {
    return useCases.redeliver(deliveryId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is asked of conflicts, as JSON; null where all are sent.',
  })
  filter(@Root() { filter }: WebhookRecord): string | null {
    return filter === null ? null : JSON.stringify(filter);
  }

  @FieldResolver(() => String, { description: `When it was made. ${MOMENT}` })
  createdAt(@Root() { createdAt }: WebhookRecord): string | null {
    return toldMoment(createdAt);
  }

  @FieldResolver(() => String, { description: `When it was last changed. ${MOMENT}` })
  updatedAt(@Root() { updatedAt }: WebhookRecord): string | null {
    return toldMoment(updatedAt);
  }
}
