import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { Axis as AxisName } from '../../values/extent.js';

export const Axis = {
  SECONDS: 'SECONDS',
  FIGURE: 'FIGURE',
  DAYS: 'DAYS',
  RANK: 'RANK',
} as const satisfies Record<AxisName, AxisName>;

registerEnumType(Axis, {
  name: 'Axis',
  description: 'What the numbers of an extent count.',
  valuesConfig: {
    SECONDS: {
      description: 'Seconds since the beginning of 1970 by the clock of India, of a time.',
    },
    FIGURE: { description: "The figure's own unit." },
    DAYS: { description: 'Days, of a length of time.' },
    RANK: { description: 'Places in a series.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'What a value allows, as a closed stretch of one axis: two values are in conflict where their stretches do not meet. A set of several stretches is told from end to end.',
})
export class Extent {
  @Field(() => Axis, { description: 'What the numbers count.' })
  axis!: AxisName;

  @Field(() => Float, {
    nullable: true,
    description: 'Where what the words say begins; null where it is open.',
  })
  coreFrom!: number | null;

  @Field(() => Float, { nullable: true, description: 'Where it ends; null where it is open.' })
  coreTo!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "Where it begins with the reach of a hedge such as 'around'; null where open.",
  })
  from!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Where it ends with the reach of a hedge; null where it is open.',
  })
  to!: number | null;
}
