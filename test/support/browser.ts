/** A browser without a screen: it keeps cookies by host and follows nothing by itself. */
export function createBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };

  /** Sends one request. */
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const jar = jarOf(url);
    const response = await fetch(url, {
      redirect: 'manual',
      ...init,
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; '), ...init.headers },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      const gone = /max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie);
      if (gone) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };

  /** Sends one request and follows where it leads, as long as `on` says so. */
  const follow = async (
    url: string,
    on: (url: string) => boolean = () => true,
  ): Promise<{ url: string; response: Response }> => {
    const response = await go(url);
    const location = response.headers.get('location');
    if (location === null) return { url, response };
    const next = new URL(location, url).href;
    return on(next) ? follow(next, on) : { url: next, response };
  };

  return {
    go,
    follow,
    /** The cookies that it holds for a server. */
    cookies: (url: string) => Object.fromEntries(jarOf(url)),
    /** A query, as a page of the server itself sends it. */
    ask: async (server: string, query: string, headers: Record<string, string> = {}) => {
      const response = await go(`${server}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server, ...headers },
        body: JSON.stringify({ query }),
      });
      // biome-ignore lint/suspicious/noExplicitAny: tests say themselves what they expect to find
      return { status: response.status, ...((await response.json()) as any) };
    },
  };
}

export type Browser = ReturnType<typeof createBrowser>;
