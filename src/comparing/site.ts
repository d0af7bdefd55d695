/** Second levels under which registries of countries sell names (a cut of the Public Suffix List): jagran.co.in. */
const SECOND_LEVELS: ReadonlySet<string> = new Set(
  'ac co com edu firm gen gov ind mil net nic org res'.split(' '),
);

/** Whoever writes there has a name of their own before the host's. */
const HOSTS_OF_MANY: ReadonlySet<string> = new Set([
  'blogspot.com',
  'github.io',
  'substack.com',
  'weebly.com',
  'wixsite.com',
  'wordpress.com',
]);

/** They carry what others publish: their address says nothing of the publisher. */
const CARRIERS: ReadonlySet<string> = new Set([
  'archive.org',
  'archive.ph',
  'archive.today',
  'dailyhunt.in',
  'facebook.com',
  'google.com',
  'inshorts.com',
  'instagram.com',
  'medium.com',
  'msn.com',
  't.me',
  'twitter.com',
  'x.com',
  'yahoo.com',
  'youtube.com',
]);

/** The part of an address that one publisher has bought (hindi.news18.com: news18.com); null where it tells of none. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/\.$/, '');
  // An address in figures, or a machine of a local network.
  if (/^[\d.]+$|^\[/.test(host) || !host.includes('.')) return host || null;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const bought = top.length === 2 && SECOND_LEVELS.has(second) ? 3 : 2;
  const site = labels.slice(-bought).join('.');
  if (CARRIERS.has(site)) return null;
  return HOSTS_OF_MANY.has(site) ? labels.slice(-bought - 1).join('.') : site;
}
