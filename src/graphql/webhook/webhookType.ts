import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { AttemptRecord, DeliveryRecord } from '../../services/webhooks/lookUpWebhooks.js';
import type { WebhookRecord } from '../../services/webhooks/manageWebhooks.js';
import { ChangeKind } from '../change/changeKind.js';
import { connectionOf } from '../page/connection.js';

export const DeliveryState = {
  PENDING: 'PENDING',
  DELIVERED: 'DELIVERED',
  FAILED: 'FAILED',
} as const;

registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'How far a delivery has come.',
  valuesConfig: {
    PENDING: { description: 'It is to be tried, for the first time or again.' },
    DELIVERED: { description: 'The receiver answered with a status from 200 to 299.' },
    FAILED: { description: 'It was given up after nine tries, or the receiver is gone (410).' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'An address that changes are sent to as they happen, signed after the Standard Webhooks.',
})
export class Webhook {
  @Field(() => ID, { description: 'What it is changed and deleted by.' })
  id!: string;

  @Field(() => String, { description: 'Where changes are sent to, by POST.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, as its maker told it.' })
  description!: string | null;

  @Field(() => [ChangeKind], {
    description: 'The kinds of changes that are sent; all where there is none.',
  })
  kinds!: WebhookRecord['kinds'];

  @Field(() => Boolean, {
    description: 'Whether changes are sent. A receiver that answers 410 Gone has it rest.',
  })
  active!: boolean;

  @Field(() => String, { description: 'The name of whoever made it.' })
  createdBy!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A webhook that was made or changed.' })
export class WebhookPayload {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook!: WebhookRecord;

  @Field(() => String, {
    nullable: true,
    description:
      'What deliveries are signed with, where it was made or changed now: it is told this once. Deliveries that wait are signed with it too.',
  })
  secret!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A webhook that was deleted.' })
export class DeleteWebhookPayload {
  @Field(() => ID, { description: 'The id that it had.' })
  webhookId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A try to deliver.' })
export class DeliveryAttempt {
  @Field(() => Int, { description: 'Counts from 1, and goes on when the delivery is sent again.' })
  number!: number;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  took!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The HTTP status that the receiver answered with; null where it did not.',
  })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'What went wrong; null where nothing did.' })
  error!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One change on its way to one webhook. Kept for 30 days.',
})
export class WebhookDelivery {
  @Field(() => ID, {
    description: 'What it is sent again by; the header webhook-id bears it, at each try the same.',
  })
  id!: string;

  @Field(() => ID, { description: 'The id of the webhook.' })
  webhookId!: string;

  @Field(() => ChangeKind, { description: 'What happened.' })
  kind!: DeliveryRecord['kind'];

  @Field(() => String, { description: 'The JSON that is sent, to the letter.' })
  body!: string;

  @Field(() => DeliveryState, { description: 'How far it has come.' })
  state!: DeliveryRecord['state'];

  @Field(() => Int, { description: 'Tries since it was made, or since it was sent again.' })
  tries!: number;
}

export type { AttemptRecord };

export const WebhookConnection = connectionOf<WebhookRecord>('Webhook', () => Webhook);
export const WebhookDeliveryConnection = connectionOf<DeliveryRecord>(
  'WebhookDelivery',
  () => WebhookDelivery,
);
