import { Field, ID, ObjectType } from 'type-graphql';
import type { SessionRecord } from '../../services/sessions.js';
import { connectionOf } from '../page/connection.js';
import { Role } from '../viewer/role.js';

@ObjectType({ simpleResolvers: true, description: 'A browser in which somebody has signed in.' })
export class Session {
  @Field(() => ID, { description: 'What it is ended by.' })
  id!: string;

  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => Role, { description: 'With which role, until the session ends.' })
  role!: SessionRecord['role'];
}

export const SessionConnection = connectionOf<SessionRecord>('Session', () => Session);
