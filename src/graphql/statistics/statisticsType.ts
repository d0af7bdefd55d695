import { Field, Int, ObjectType } from 'type-graphql';
import type { Tally as Counted } from '../../services/lookUpStatistics.js';

@ObjectType({ simpleResolvers: true, description: 'How many of one sort there are.' })
export class Tally {
  @Field(() => String, { description: 'The sort: a name of the enum, or a language tag.' })
  name!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the database holds. Lists name the most frequent sort first, and leave out those of which there is nothing.',
})
export class Statistics {
  @Field(() => Int, { description: 'Articles, each once however often it was revised.' })
  articles!: number;

  @Field(() => Int, { description: 'Outlets that articles came from.' })
  outlets!: number;

  @Field(() => Int, { description: 'Claims of what articles say now.' })
  claims!: number;

  @Field(() => Int, { description: 'Questions that claims answer.' })
  questions!: number;

  @Field(() => Int, { description: 'Standing conflicts.' })
  conflicts!: number;

  @Field(() => [Tally], { description: 'Questions by Consensus.' })
  byConsensus!: readonly Counted[];

  @Field(() => [Tally], { description: 'Questions by QuestionKind.' })
  byKind!: readonly Counted[];

  @Field(() => [Tally], { description: 'Standing conflicts by ReviewState.' })
  byState!: readonly Counted[];

  @Field(() => [Tally], { description: 'Articles by language.' })
  byLanguage!: readonly Counted[];
}
