import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A publisher.' })
export class Outlet {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}
