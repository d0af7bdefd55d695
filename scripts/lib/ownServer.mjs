// A server of this build on a free port, over an embedded database in memory that is gone when it stops.
import { spawn } from 'node:child_process';

/**
 * Starts `dist/server.js` and gives its address once it answers.
 * @param {NodeJS.ProcessEnv} [settings]
 */
export async function startOwnServer(settings = {}) {
  const server = spawn(process.execPath, ['dist/server.js'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: 'memory:', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/localhost:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.\n${said}`)));
  });
  return {
    url,
    ask: async (query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      return data;
    },
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', resolve);
        server.kill('SIGTERM');
      }),
  };
}
