import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { TimeValue as EngineTime } from '../../values/value.js';
import { CalendarDate } from '../scalars.js';
import { earliestOf, isApproximate, latestOf } from './timeParts.js';
import { TimeValue } from './valueTypes.js';

@Resolver(() => TimeValue)
export class TimeValueResolver {
  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'The first day that the words allow; null where open.',
  })
  earliest(@Root() value: EngineTime): string | null {
    return earliestOf(value);
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'The last day that the words allow; null where open.',
  })
  latest(@Root() value: EngineTime): string | null {
    return latestOf(value);
  }

  @FieldResolver(() => Boolean, { description: "Whether the words hedge: 'around', 'about'." })
  approximate(@Root() value: EngineTime): boolean {
    return isApproximate(value);
  }
}
