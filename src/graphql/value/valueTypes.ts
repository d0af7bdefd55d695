import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { EntityRef, Order as OrderName } from '../../values/value.js';
import { Entity } from '../entity/entityType.js';
import { EDTF } from '../scalars.js';
import { Order } from './order.js';
import { Value } from './valueType.js';

@ObjectType({
  implements: Value,
  simpleResolvers: true,
  description: 'A day, a period or a moment.',
})
export class TimeValue extends Value {
  @Field(() => EDTF, { description: 'The time in EDTF, hedges and open ends and all.' })
  edtf!: string;
}

@ObjectType({ implements: Value, simpleResolvers: true, description: 'A length of time.' })
export class DurationValue extends Value {
  @Field(() => String, { description: 'ISO 8601-1 duration, such as P25Y.' })
  iso!: string;

  @Field(() => Boolean, { description: 'Whether the words hedge: about 25 years.' })
  approximate!: boolean;
}

@ObjectType({
  implements: Value,
  simpleResolvers: true,
  description: 'A count, a sum, a share or a measure.',
})
export class QuantityValue extends Value {
  @Field(() => Float, { nullable: true, description: 'The figure as said; null for a bare range.' })
  number!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Least and greatest figure that the words allow; null where unbounded.',
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The greatest figure that the words allow; null where unbounded.',
  })
  upper!: number | null;

  @Field(() => String, {
    description:
      "ISO 4217 code for money, a UCUM code for a measure, or the counted thing's name, such as person.",
  })
  unit!: string;

  @Field(() => Boolean, { description: 'Whether the words hedge: some 400 people.' })
  approximate!: boolean;
}

@ObjectType({
  implements: Value,
  simpleResolvers: true,
  description: 'The how-manyeth of a series, or a rank.',
})
export class OrdinalValue extends Value {
  @Field(() => Int, { description: 'The how-manyeth: 26 for the 26th.' })
  ordinal!: number;
}

@ObjectType({
  implements: Value,
  simpleResolvers: true,
  description: 'A person, a place, a body, an office.',
})
export class EntityValue extends Value {
  @Field(() => Entity, { description: 'Who or what is named.' })
  entity!: EntityRef;
}

@ObjectType({
  implements: Value,
  simpleResolvers: true,
  description: 'Which of two events came first.',
})
export class OrderValue extends Value {
  @Field(() => Order, { description: "How the question's first event lies to its second." })
  order!: OrderName;
}

@ObjectType({
  implements: Value,
  simpleResolvers: true,
  description: 'Whether something happened.',
})
export class OccurrenceValue extends Value {
  @Field(() => Boolean, { description: 'Whether it happened.' })
  occurred!: boolean;
}
