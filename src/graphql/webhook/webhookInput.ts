import { Field, InputType } from 'type-graphql';
import type {
  WebhookInput as Input,
  WebhookRecord,
} from '../../services/webhooks/manageWebhooks.js';
import { ChangeKind } from '../change/changeKind.js';
import { ConflictFilter } from '../conflict/conflictFilter.js';

const SECRET = 'What deliveries are signed with: whsec_ and 24 to 64 bytes in base64.';

@InputType({ description: 'What a webhook is to be.' })
abstract class WebhookFields {
  @Field(() => String, {
    nullable: true,
    description: 'What it is for, in at most 200 characters.',
  })
  description?: string | null;

  @Field(() => [ChangeKind], {
    nullable: true,
    description: 'The kinds of changes that are sent; all where there is none.',
  })
  kinds?: WebhookRecord['kinds'] | null;

  @Field(() => ConflictFilter, {
    nullable: true,
    description:
      'What is asked of conflicts that open, change and close, as the subscription conflictChanges asks it.',
  })
  filter?: Input['filter'];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether changes are sent. One that rested hears of what happens from now on.',
  })
  active?: boolean | null;
}

@InputType({ description: 'A webhook that is to be made.' })
export class CreateWebhookInput extends WebhookFields {
  @Field(() => String, {
    description: 'Where changes are sent to, by POST: http or https, and a public address.',
  })
  url!: string;

  @Field(() => String, { nullable: true, description: `${SECRET} One is made where left out.` })
  secret?: string | null;
}

@InputType({ description: 'What is to change of a webhook; what is left out stays.' })
export class UpdateWebhookInput extends WebhookFields {
  @Field(() => String, { nullable: true, description: 'Where changes are sent to from now on.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: SECRET })
  secret?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Makes a new secret.' })
  rotateSecret?: boolean | null;
}
