import { Anchor, Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import { useViewer } from './useViewer';

/** Under which name one decides and until when, the way out, or where to sign in. */
export function Who() {
  const say = useSay();
  const { moment } = useDays();
  const viewer = useViewer();
  if (viewer === undefined) return null;
  if (viewer === null)
    return (
      <Anchor
        href={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`}
        size="sm"
        className="nowrap"
      >
        {say('viewer.signIn')}
      </Anchor>
    );
  const { signedInUntil } = viewer;
  const name = safeText(viewer.name);
  const signOut = async () => {
    try {
      await fetch('/sign-out', { method: 'POST' });
      location.assign('/');
    } catch {
      notifications.show({ color: 'red', message: say('state.unreachable') });
    }
  };
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          className="who"
          aria-label={say(signedInUntil ? 'viewer.who' : 'viewer.here', { name })}
          leftSection={<IconUser size={16} aria-hidden />}
        >
          <bdi>{name}</bdi>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('viewer.name')}</Menu.Label>
        <Menu.Label className="breaks">
          <bdi>{name}</bdi>
          {viewer.role && ` · ${say(`role.${viewer.role}`)}`}
        </Menu.Label>
        {signedInUntil && (
          <>
            <Menu.Label>{say('viewer.until', { moment: moment(signedInUntil) })}</Menu.Label>
            <Menu.Item
              leftSection={<IconLogout size={14} aria-hidden />}
              onClick={() => void signOut()}
            >
              {say('viewer.signOut')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
