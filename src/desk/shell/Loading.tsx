import { Skeleton, Stack } from '@mantine/core';
import { useSay } from '../language/useSay';

/** What stands where something is on its way. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const say = useSay();
  return (
    <Stack gap="sm" role="status" aria-label={say('state.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have nothing else
        <Skeleton key={row} height={row === 0 ? 28 : 44} />
      ))}
    </Stack>
  );
}
