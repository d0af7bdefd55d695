// Lets Node load the project's TypeScript as it stands: `node --import ./scripts/lib/typescript.mjs`.
import { register } from 'node:module';

register('./typescriptHooks.mjs', import.meta.url);
