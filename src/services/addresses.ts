import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that are no public ones: https://www.iana.org/assignments/iana-ipv4-special-registry and its like for IPv6. What
 * answers there may trust whoever comes from within.
 */
const INNER: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const inner = new BlockList();
for (const [network, prefix] of INNER)
  inner.addSubnet(network, prefix, isIP(network) === 6 ? 'ipv6' : 'ipv4');

/** Whether an address is one of this machine, of a private network, or of no host at all. */
export function isInner(address: string): boolean {
  // An IPv4 address in the clothes of IPv6 is judged as what it is; net.BlockList does so itself.
  const family = isIP(address);
  return family === 0 || inner.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** A name that leads to an address of this machine or of a private network. */
export class InnerAddress extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`${address} is no public address.`);
    this.name = 'InnerAddress';
    this.address = address;
  }
}

/**
 * What looks names up for connections, and fails with `InnerAddress` where one of the addresses is barred. What was judged is
 * what is connected to: a name may resolve differently from one moment to the next.
 */
export const createOuterLookUp =
  (isBarred: (address: string) => boolean = isInner, ask: typeof lookup = lookup): LookupFunction =>
  (name, options, done) => {
    ask(name, { ...options, all: true }, (error, addresses) => {
      const barred = addresses?.find(({ address }) => isBarred(address));
      if (error) done(error, '');
      else if (barred) done(new InnerAddress(barred.address), '');
      else if (options.all) done(null, addresses);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };

/** The host of an address as `isIP` knows it: IPv6 without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');
