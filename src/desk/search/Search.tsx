import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useSay } from '../language/useSay';
import { onDemand } from '../shell/onDemand';

/** One box for all that can be found, wherever one is. */
export const { open: openSearch, Place: Search } = onDemand('/', () => import('./SearchDialog'));

/** Opens the box by the mouse. */
export function SearchButton() {
  const say = useSay();
  return (
    <ActionIcon
      variant="default"
      size="md"
      aria-label={say('search.open')}
      aria-keyshortcuts="/"
      onClick={openSearch}
    >
      <IconSearch size={16} aria-hidden />
    </ActionIcon>
  );
}
