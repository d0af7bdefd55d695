import { Field, Int, ObjectType } from 'type-graphql';
import type { OutletRecord } from '../../services/lookUpOutlets.js';
import { Node } from '../node/nodeType.js';
import { connectionOf } from '../page/connection.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A publisher.',
})
export class Outlet extends Node {
  @Field(() => String, { description: 'As it was first sent.' })
  name!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "How an outlet's answers fare beside those of others, each question counted once. Figures of what its articles say now; no judgement of who is right.",
})
export class OutletStanding {
  @Field(() => Int, { description: 'Its articles that claim anything.' })
  articles!: number;

  @Field(() => Int, { description: 'What they claim.' })
  claims!: number;

  @Field(() => Int, { description: 'Questions that it answers.' })
  questions!: number;

  @Field(() => Int, { description: 'Questions that nobody else answers independently.' })
  alone!: number;

  @Field(() => Int, {
    description:
      'Questions on which all agree, and no other outlet gave the answer on an earlier day.',
  })
  agreedFirst!: number;

  @Field(() => Int, {
    description: 'Questions to which its answer and that of another cannot both be true.',
  })
  contradicted!: number;
}

export const OutletConnection = connectionOf<OutletRecord>('Outlet', () => Outlet);
