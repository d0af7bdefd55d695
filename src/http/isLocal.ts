import type { IncomingMessage } from 'node:http';
import { hostnameOf, isLoopbackAddress, isLoopbackName } from './loopback.js';

// What a proxy adds. Whoever asked it may be anywhere.
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

/**
 * Whether a program of this machine sends the request: both ends are on loopback, no proxy stands between, and the host is
 * asked for by a loopback name. A web page of elsewhere is none, not even one that has its own name resolve to this machine
 * (DNS rebinding).
 */
export function isLocal({ socket, headers }: IncomingMessage): boolean {
  return (
    isLoopbackAddress(socket.localAddress) &&
    isLoopbackAddress(socket.remoteAddress) &&
    FORWARDED.every((name) => headers[name] === undefined) &&
    namesLoopback(`http://${headers.host}`) &&
    (headers.origin === undefined || namesLoopback(headers.origin))
  );
}

const namesLoopback = (url: string): boolean => isLoopbackName(hostnameOf(url) ?? '');
