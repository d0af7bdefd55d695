import { FieldResolver, Resolver, Root } from 'type-graphql';
import { type Day, isoDate } from '../../values/day.js';
import { timeBounds } from '../../values/edtf.js';
import type { TimeValue as EngineTime } from '../../values/value.js';
import { CalendarDate } from '../scalars.js';
import { TimeValue } from './valueTypes.js';

@Resolver(() => TimeValue)
export class TimeValueResolver {
  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'The first day that the words allow; null where open.',
  })
  earliest(@Root() { edtf }: EngineTime): string | null {
    return written(timeBounds(edtf).earliest);
  }

  @FieldResolver(() => CalendarDate, {
    nullable: true,
    description: 'The last day that the words allow; null where open.',
  })
  latest(@Root() { edtf }: EngineTime): string | null {
    return written(timeBounds(edtf).latest);
  }

  @FieldResolver(() => Boolean, { description: "Whether the words hedge: 'around', 'about'." })
  approximate(@Root() { edtf }: EngineTime): boolean {
    return timeBounds(edtf).approximate;
  }
}

const written = (day: Day | null): string | null => (day === null ? null : isoDate(day));
