// The program behind `npm start`. The database opens while the rest of the server is still being read: an embedded one on a
// thread of its own, which is a third of a start.
import type { AllSettings } from './main.js';
import { readModelSettings } from './modelSettings.js';
import { readOpenIdSettings } from './openIdSettings.js';
import { prepareElsewhere } from './prepareElsewhere.js';
import { readSettings } from './settings.js';
import type { Driver } from './store/driver.js';
import { openDriver } from './store/openDriver.js';

const DATABASE_THREAD = new URL('./store/databaseThread.js', import.meta.url);
const PREPARE = new URL('./prepare.js', import.meta.url);

async function begin() {
  const all = readAll(process.env);
  return { all, opening: handled(open(all)) };
}

async function open({ settings }: AllSettings): Promise<Driver> {
  await prepareElsewhere(settings, PREPARE);
  return openDriver(settings, DATABASE_THREAD);
}

function readAll(env: NodeJS.ProcessEnv): AllSettings {
  const settings = readSettings(env);
  const model = readModelSettings(env);
  return { settings, model, openId: readOpenIdSettings(env, settings.publicUrl) };
}

/** What fails before anybody waits for it is told to whoever does. */
function handled<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}

const begun = handled(begin());
const { main } = await import('./main.js');
const { tell } = await import('./tell.js');
begun
  .then(({ all, opening }) => main(all, opening))
  .catch((error: unknown) => {
    tell(error);
    process.exitCode = 1;
  });
