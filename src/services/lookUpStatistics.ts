import type { PrismaClient } from '../store/generated/client.js';
import { countOutlets } from '../store/readsOutlets.js';
import * as store from '../store/readsStatistics.js';
import { type Counts, lookUpCounts } from './lookUpCounts.js';

export type Tally<Name extends string = string> = store.Tally<Name>;

/** What the database holds, by sorts. A sort of which there is nothing is left out. */
export interface Statistics extends Counts {
  readonly outlets: number;
  readonly byConsensus: readonly Tally[];
  readonly byKind: readonly Tally[];
  readonly byState: readonly Tally[];
  readonly byLanguage: readonly Tally[];
}

/** Counts what the database holds, by sorts, the most frequent first. */
export async function lookUpStatistics(prisma: PrismaClient): Promise<Statistics> {
  const [counts, outlets, byConsensus, byKind, byState, byLanguage] = await Promise.all([
    lookUpCounts(prisma),
    countOutlets(prisma),
    store.tallyConsensus(prisma),
    store.tallyKinds(prisma),
    store.tallyStates(prisma),
    store.tallyLanguages(prisma),
  ]);
  return {
    ...counts,
    outlets,
    byConsensus: sorted(byConsensus),
    byKind: sorted(byKind),
    byState: sorted(byState),
    byLanguage: sorted(byLanguage),
  };
}

const sorted = (tallies: readonly Tally[]): Tally[] =>
  [...tallies].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
