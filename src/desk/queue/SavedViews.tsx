import { ActionIcon, Button, Group, Menu, Modal, TextInput } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useSay } from '../language/useSay';

interface View {
  readonly name: string;
  readonly search: string;
}

/** Views of the queue by name: each is the filter of an address. They stay in this browser. */
export function SavedViews({ search }: { search: string }) {
  const say = useSay();
  const [, go] = useLocation();
  const [views, setViews] = useLocalStorage<View[]>({ key: 'milaan.views', defaultValue: [] });
  const [naming, { open, close }] = useDisclosure();
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const kept = name.trim();
    if (!kept) return;
    setViews([...views.filter((view) => view.name !== kept), { name: kept, search }]);
    setName('');
    close();
  };
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
      <Modal
        opened={naming}
        onClose={close}
        title={say('views.manage')}
        closeButtonProps={{ 'aria-label': say('action.close') }}
      >
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
      </Modal>
    </>
  );
}
