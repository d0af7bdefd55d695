import { QueryClient } from '@tanstack/react-query';
import { RequestFailed } from '../../client/createClient';

/** What was asked, kept for as long as the page is open. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // What the server refused it will refuse again; a server that is not there may come back.
      retry: (tries, error) => !(error instanceof RequestFailed && error.status < 500) && tries < 2,
    },
  },
});
