/** Whether a host name leads to the machine that asks for it, whatever a name server says. */
export const isLoopbackName = (name: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[?::1\]?)$/.test(name);

/** Whether an address is one of the loopback interface. */
export const isLoopbackAddress = (address: string | undefined): boolean =>
  address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);

/** The host name of a URL; null where it is no URL. */
export const hostnameOf = (url: string): string | null =>
  URL.canParse(url) ? new URL(url).hostname : null;
