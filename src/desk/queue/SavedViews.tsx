import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { useSay } from '../language/useSay';
import { useViews } from './useViews';

// It is not needed to see the queue.
const ViewsDialog = lazy(() => import('./ViewsDialog'));

/** Views of the queue by name: each is the filter of an address. They stay in this browser. */
export function SavedViews({ search }: { search: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const [views] = useViews();
  const [managing, { open, close }] = useDisclosure();
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconBookmark size={14} aria-hidden />}>
            {say('views.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map((view) => (
            <Menu.Item key={view.name} onClick={() => go(view.search ? `/?${view.search}` : '/')}>
              <bdi>{view.name}</bdi>
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={open}>{say('views.save')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {managing && (
        <Suspense>
          <ViewsDialog search={search} close={close} />
        </Suspense>
      )}
    </>
  );
}
