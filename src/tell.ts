import { CannotListen } from './http/listen.js';
import { AlreadyTold } from './prepareElsewhere.js';
import { MilaanError } from './services/errors.js';
import { BrokenSeeds } from './services/loadSeeds.js';
import { BadSetting } from './settings.js';
import { CannotMigrate } from './store/migrate.js';
import { CannotOpenDatabase } from './store/openDriver.js';

// What whoever starts the server can put right: the message says how, and a stack would only hide it.
const REMEDIABLE = [
  BadSetting,
  CannotOpenDatabase,
  CannotMigrate,
  BrokenSeeds,
  MilaanError,
  CannotListen,
];

/** Prints why the server does not run. */
export function tell(error: unknown): void {
  if (error instanceof AlreadyTold) return;
  const remediable = REMEDIABLE.some((type) => error instanceof type);
  console.error(remediable ? (error as Error).message : error);
}
