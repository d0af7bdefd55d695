import { Ctx, Query, Resolver } from 'type-graphql';
import type { Statistics as Counted } from '../../services/lookUpStatistics.js';
import type { RequestContext } from '../context.js';
import { Statistics } from './statisticsType.js';

@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'How much the database holds, by sorts.' })
  statistics(@Ctx() { useCases }: RequestContext): Promise<Counted> {
    return useCases.statistics();
  }
}
