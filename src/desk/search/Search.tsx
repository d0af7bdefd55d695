import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSay } from '../language/useSay';
import { useKeys } from '../shell/useKeys';
import { onSearch, openSearch } from './openSearch';

// Nobody searches before the first view is there.
const SearchDialog = lazy(() => import('./SearchDialog'));

/** One box for all that can be found, wherever one is. */
export function Search() {
  const [opened, setOpened] = useState(false);
  useEffect(() => onSearch(() => setOpened(true)), []);
  useKeys({ '/': openSearch });
  return (
    opened && (
      <Suspense>
        <SearchDialog close={() => setOpened(false)} />
      </Suspense>
    )
  );
}

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
