import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSay } from '../language/useSay';
import { useFocusBack } from './useFocusBack';

interface DialogProps {
  readonly close: () => void;
  readonly title: string;
  readonly size?: ModalProps['size'];
  readonly children: ReactNode;
}

/** A dialog over the page, for as long as it is rendered. It keeps the focus, and gives it back to what opened it. */
export function Dialog({ close, title, size, children }: DialogProps) {
  const say = useSay();
  useFocusBack();
  return (
    <Modal.Root
      opened
      onClose={close}
      // Mantine's own forgets what opened a dialog that is rendered open.
      returnFocus={false}
      {...(size !== undefined && { size })}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* Mantine's is a header element, which would be a second one of the page. */}
        <Modal.Header role="presentation">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={say('action.close')} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
