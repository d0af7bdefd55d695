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
import type { CreatedApiKey } from '../../services/createApiKey.js';
import { type Need, requireIdentity } from '../../services/identity.js';
import type { ApiKeyRecord } from '../../services/lookUpApiKeys.js';
import type { RequestContext } from '../context.js';
import { MOMENT, toldMoment } from '../moment.js';
import { PageArgs } from '../page/pageArgs.js';
import { ApiKey, ApiKeyConnection, CreateApiKeyPayload } from './apiKeyType.js';
import { CreateApiKeyInput } from './createApiKeyInput.js';

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Authorized<Need>('ADMIN')
  @Query(() => ApiKeyConnection, {
    description: 'All API keys, those made last first, revoked ones too. For administrators.',
  })
  async apiKeys(@Args(() => PageArgs) page: PageArgs, @Ctx() { useCases }: RequestContext) {
    return ApiKeyConnection.of(await useCases.apiKeyPage(page));
  }

  @Authorized<Need>('ADMIN')
  @Mutation(() => CreateApiKeyPayload, {
    description: 'Makes an API key, and tells its secret this once. For administrators.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'What it is to be.' })
    input: CreateApiKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<CreatedApiKey> {
    return context.useCases.createApiKey(input, requireIdentity(context));
  }

  @Authorized<Need>('ADMIN')
  @Mutation(() => ApiKey, {
    description:
      'Revokes an API key: from now on no server of this database takes it. One that was revoked before stays as it is. For administrators.',
  })
  revokeApiKey(
    @Arg('id', () => ID, { description: 'The id of the key.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ApiKeyRecord> {
    return context.useCases.revokeApiKey(id, requireIdentity(context));
  }

  @FieldResolver(() => String, { description: `When it was made. ${MOMENT}` })
  createdAt(@Root() { createdAt }: ApiKeyRecord): string | null {
    return toldMoment(createdAt);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `When it ends by itself; null for never. ${MOMENT}`,
  })
  expiresAt(@Root() { expiresAt }: ApiKeyRecord): string | null {
    return toldMoment(expiresAt);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `When it was revoked; null while it is not. ${MOMENT}`,
  })
  revokedAt(@Root() { revokedAt }: ApiKeyRecord): string | null {
    return toldMoment(revokedAt);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `When it was last used, to the minute; null before the first time. ${MOMENT}`,
  })
  lastUsedAt(@Root() { lastUsedAt }: ApiKeyRecord): string | null {
    return toldMoment(lastUsedAt);
  }
}
