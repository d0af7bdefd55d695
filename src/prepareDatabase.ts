import { loadSeeds } from './services/loadSeeds.js';
import { refreshSearch } from './services/refreshSearch.js';
import type { Settings } from './settings.js';
import type { Database } from './store/database.js';
import { migrate } from './store/migrate.js';

/**
 * Makes a database what this version works on, with the seeds in one that is new. Where all is done already it only looks; several
 * servers may start at once. Throws CannotMigrate, BrokenSeeds, and MilaanError for a seed that is no article.
 */
export async function prepareDatabase(
  database: Database,
  { seeds }: Pick<Settings, 'seeds'>,
): Promise<void> {
  await migrate(database);
  await refreshSearch(database.prisma);
  // The very same article is stored once, whoever else loads it.
  if (seeds !== null) await loadSeeds(database.prisma, seeds);
}
