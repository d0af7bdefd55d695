import { Field, Float, InputType, Int } from 'type-graphql';
import { policies } from '../../values/policies.js';

const { halo, halfHourHalo, partOfMonth, figure, duration } = policies;
const days = (seconds: number): string => `${seconds / 86_400} now`;
const minutes = (seconds: number): string => `${seconds / 60} now`;

@InputType({
  description: 'What is to be judged otherwise; what is left out stays as it is.',
})
export class PolicyInput {
  @Field(() => Float, {
    nullable: true,
    description: `How many days "around" a day reaches to either side; ${days(halo.day)}.`,
  })
  aroundDays?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `How many minutes "around" a time of day reaches to either side; ${minutes(halo.minute)}.`,
  })
  aroundMinutes?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `How many minutes "around" a full or half hour reaches to either side; ${minutes(halfHourHalo)}.`,
  })
  aroundHalfHourMinutes?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `How many days "around" a month reaches to either side; ${days(halo.month)}.`,
  })
  aroundMonthDays?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `How many days "around" a year reaches to either side; ${days(halo.year)}.`,
  })
  aroundYearDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `The last day of "early" in a month; ${partOfMonth.early[1]} now.`,
  })
  earlyUntil?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `The first day of "late" in a month; ${partOfMonth.late[0]} now.`,
  })
  lateFrom?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Which share of a figure "about" reaches to either side, 0 to 1; ${figure.relative} now.`,
  })
  aboutFigure?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Which share of a length of time "about" reaches to either side, 0 to 1; ${duration.relative} now.`,
  })
  aboutDuration?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `From which figure up a bare round one is taken to be rounded; ${figure.roundFrom} now.`,
  })
  roundFigureFrom?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: `Which share of itself such a figure reaches at most to either side, 0 to 1; ${figure.roundRelative} now.`,
  })
  roundFigure?: number | null;
}
