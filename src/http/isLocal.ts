import type { IncomingMessage } from 'node:http';

// What a proxy adds. Whoever asked it may be anywhere.
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * Whether a program of this machine sends the request: both ends are on loopback, no proxy stands between, and the host is
 * asked for by a loopback name. A web page that has its own name resolve to this machine (DNS rebinding) is none.
 */
export function isLocal({ socket, headers }: IncomingMessage): boolean {
  return (
    isLoopback(socket.localAddress) &&
    isLoopback(socket.remoteAddress) &&
    FORWARDED.every((name) => headers[name] === undefined) &&
    namesLoopback(headers.host)
  );
}

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);

function namesLoopback(host: string | undefined): boolean {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  return url !== null && /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
