import { Group, Kbd, Modal, Table } from '@mantine/core';
import { useDisclosure, useWindowEvent } from '@mantine/hooks';
import { type MessageId, useSay } from '../language/useSay';
import { useKeys } from './useKeys';

const KEYS: readonly (readonly [readonly string[], MessageId])[] = [
  [['j', '↓'], 'help.next'],
  [['k', '↑'], 'help.previous'],
  [['Enter'], 'help.open'],
  [['u'], 'help.back'],
  [['c'], 'help.confirm'],
  [['d'], 'help.dismiss'],
  [['r'], 'help.resolve'],
  [['m'], 'help.comment'],
  [['a'], 'help.assign'],
  [['z'], 'help.undo'],
  [['n'], 'help.new'],
  [['s', '→', 'Shift →'], 'help.select'],
  [['e'], 'help.edit'],
  [['x'], 'help.reject'],
  [['/'], 'help.search'],
  [['f'], 'help.filter'],
  [['?'], 'help.help'],
];

const OPEN = 'milaan:help';

/** Shows the keys, from wherever. */
export const openHelp = () => window.dispatchEvent(new Event(OPEN));

/** The keys, for whoever asks by `?`. */
export function HelpDialog() {
  const say = useSay();
  const [opened, { open, close }] = useDisclosure();
  useWindowEvent(OPEN, open);
  useKeys({ '?': open });
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={say('help.title')}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <Table>
        <Table.Tbody>
          {KEYS.map(([keys, meaning]) => (
            <Table.Tr key={meaning}>
              <Table.Td>
                <Group gap={4}>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>{say(meaning)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
