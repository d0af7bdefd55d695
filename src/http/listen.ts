import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server cannot be reached at the address it was told. */
export class CannotListen extends Error {}

/** Listens, and gives the address to reach the server at. Port 0 takes any free one. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const name =
    host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::'
      ? 'localhost'
      : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${bound}`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotListen(
        `Port ${port} of ${host} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new CannotListen(
        `Port ${port} is not open to this user. Choose one above 1023: PORT=4000 npm start`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotListen(
        `${host} is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 to be reached from elsewhere.`,
      );
    default:
      return error;
  }
}

// What a request may still take once the server was told to stop, in milliseconds.
const PATIENCE = 5_000;

/** Takes no more requests, and waits for those under way. */
export async function stopListening(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}
