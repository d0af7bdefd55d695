import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useSay } from '../language/useSay';
import { Dialog } from '../shell/Dialog';
import { useViews } from './useViews';

interface ViewsDialogProps {
  /** The filter that is looked at. */
  readonly search: string;
  readonly close: () => void;
}

/** Gives the present view a name, and forgets others. */
export default function ViewsDialog({ search, close }: ViewsDialogProps) {
  const say = useSay();
  const [views, setViews] = useViews();
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const kept = name.trim();
    if (!kept) return;
    setViews([...views.filter((view) => view.name !== kept), { name: kept, search }]);
    close();
  };
  return (
    <Dialog close={close} title={say('views.manage')}>
      <form onSubmit={keep}>
        <Group align="end" wrap="nowrap">
          <TextInput
            className="grow"
            data-autofocus
            label={say('views.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={60}
          />
          <Button type="submit" disabled={!name.trim()}>
            {say('action.save')}
          </Button>
        </Group>
      </form>
      {views.map((view) => (
        <Group key={view.name} justify="space-between" mt="sm" wrap="nowrap">
          <bdi className="one-line">{view.name}</bdi>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={say('views.delete', { name: view.name })}
            onClick={() => setViews(views.filter((other) => other !== view))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Dialog>
  );
}
