import { Anchor, AppShell, Burger, Group, NavLink, Stack, Text } from '@mantine/core';
import { useDidUpdate, useDisclosure } from '@mantine/hooks';
import {
  IconArticle,
  IconBuildingBroadcastTower,
  IconFilePlus,
  IconScale,
} from '@tabler/icons-react';
import { Suspense, useEffect } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { type MessageId, useSay } from '../language/useSay';
import { useLive } from '../live/useLive';
import { Search } from '../search/Search';
import { OVER_ID } from '../theme';
import { Help } from './Help';
import { Loading } from './Loading';
import { NotFound } from './NotFound';
import { Preferences } from './Preferences';
import { PAGES } from './pages';

const ROOMS: readonly { to: string; label: MessageId; Icon: typeof IconScale }[] = [
  { to: '/', label: 'nav.queue', Icon: IconScale },
  { to: '/articles', label: 'nav.articles', Icon: IconArticle },
  { to: '/outlets', label: 'nav.outlets', Icon: IconBuildingBroadcastTower },
  { to: '/send', label: 'nav.send', Icon: IconFilePlus },
];

/** The frame of every page: where one is, where one can go, and what one likes. */
export function Shell() {
  const say = useSay();
  const [location] = useLocation();
  const [opened, { toggle, close }] = useDisclosure();
  useLive();
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes whenever the page changes
  useEffect(close, [location]);
  // A link that led here has gone with its page: keys and screen readers go on from the new one.
  useDidUpdate(() => {
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [location]);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip" href="#main">
        {say('nav.skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={say('nav.menu')}
              aria-expanded={opened}
            />
            <Anchor
              component={Link}
              href="/"
              underline="never"
              c="inherit"
              aria-label={say('desk.name')}
            >
              <Group gap={8} wrap="nowrap">
                <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={20} height={20} />
                <Text fw={700} visibleFrom="xs">
                  {say('desk.name')}
                </Text>
              </Group>
            </Anchor>
          </Group>
          <Preferences />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={say('nav.label')}>
        <Stack gap={2}>
          {ROOMS.map(({ to, label, Icon }) => (
            <NavLink
              key={to}
              component={Link}
              href={to}
              label={say(label)}
              leftSection={<Icon size={18} aria-hidden />}
              active={to === '/' ? location === '/' : location.startsWith(to)}
              aria-current={location === to ? 'page' : undefined}
            />
          ))}
        </Stack>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Switch>
            {Object.entries(PAGES).map(([path, Page]) => (
              <Route key={path} path={path}>
                <Page />
              </Route>
            ))}
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
        <div id={OVER_ID} />
      </AppShell.Main>
      <Help />
      <Search />
    </AppShell>
  );
}
