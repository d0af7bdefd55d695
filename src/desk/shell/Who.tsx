import { Anchor, Text } from '@mantine/core';
import { useSay } from '../language/useSay';
import { safeText } from '../text/safeText';
import { useViewer } from './useViewer';

/** Under which name one decides, or where to sign in. */
export function Who() {
  const say = useSay();
  const viewer = useViewer();
  if (viewer === undefined) return null;
  if (viewer === null)
    return (
      <Anchor href="/sign-in" size="sm">
        {say('viewer.signIn')}
      </Anchor>
    );
  return (
    <Text size="sm" c="dimmed" visibleFrom="xs" className="one-line" title={say('viewer.name')}>
      <bdi>{safeText(viewer.name)}</bdi>
    </Text>
  );
}
