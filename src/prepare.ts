// Makes the embedded database of a first start, in a process of its own: see `prepareElsewhere`.
import { prepareDatabase } from './prepareDatabase.js';
import { readSettings } from './settings.js';
import { asDatabase } from './store/database.js';
import { openDriver } from './store/openDriver.js';
import { tell } from './tell.js';

// The server that waits for it is gone. What is written by then stands, and the next start does the rest.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

async function prepare(): Promise<void> {
  const settings = readSettings(process.env);
  const database = asDatabase(await openDriver(settings));
  try {
    await prepareDatabase(database, settings);
  } finally {
    await database.close();
  }
}

prepare().catch((error: unknown) => {
  tell(error);
  process.exitCode = 1;
});
