import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/ask';
import { ViewerDocument } from '../generated/graphql';

/** Who uses the desk; null for one who is not known, undefined until that is known. */
export function useViewer() {
  const { data } = useQuery({
    queryKey: ['viewer'],
    queryFn: async () => (await ask(ViewerDocument)).viewer,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
