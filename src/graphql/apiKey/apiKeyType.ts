import { Field, ID, ObjectType } from 'type-graphql';
import type { ApiKeyRecord } from '../../services/lookUpApiKeys.js';
import { connectionOf } from '../page/connection.js';
import { Scope } from './scope.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A secret that a program sends to be known by. Its record stays when it is revoked.',
})
export class ApiKey {
  @Field(() => ID, { description: 'What it is revoked by.' })
  id!: string;

  @Field(() => String, { description: 'Whose it is: decisions made with it bear this name.' })
  name!: string;

  @Field(() => String, { description: 'The beginning of its secret, to tell keys apart.' })
  hint!: string;

  @Field(() => [Scope], { description: 'What it may be used for, as it was made.' })
  scopes!: ApiKeyRecord['scopes'];

  @Field(() => String, { description: 'Who made it.' })
  createdBy!: string;

  @Field(() => String, { nullable: true, description: 'Who revoked it; null while nobody has.' })
  revokedBy!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A new key with its secret.' })
export class CreateApiKeyPayload {
  @Field(() => ApiKey, { description: 'The key as it stands in the record.' })
  apiKey!: ApiKeyRecord;

  @Field(() => String, {
    description:
      'To be sent as `Authorization: Bearer <secret>`. It is told this once and stored nowhere: keep it.',
  })
  secret!: string;
}

export const ApiKeyConnection = connectionOf<ApiKeyRecord>('ApiKey', () => ApiKey);
