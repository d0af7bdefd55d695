import { useDisclosure, useWindowEvent } from '@mantine/hooks';
import { type ComponentType, lazy, Suspense } from 'react';
import { useKeys } from './useKeys';

/**
 * A dialog that nobody asks for before the first view is there, in a file of its own: what opens it from wherever, and the place where it
 * appears, by that or by its key.
 */
export function onDemand(
  key: string,
  load: () => Promise<{ default: ComponentType<{ close: () => void }> }>,
) {
  const Dialog = lazy(load);
  const event = `milaan:${key}`;
  const open = (): void => void window.dispatchEvent(new Event(event));
  function Place() {
    const [opened, { open: show, close }] = useDisclosure();
    useWindowEvent(event, show);
    useKeys({ [key]: open });
    return (
      opened && (
        <Suspense>
          <Dialog close={close} />
        </Suspense>
      )
    );
  }
  return { open, Place };
}
