import { Group, Kbd, Table } from '@mantine/core';
import { type MessageId, useSay } from '../language/useSay';
import { Dialog } from './Dialog';

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

/** What each key does. */
export default function HelpDialog({ close }: { close: () => void }) {
  const say = useSay();
  return (
    <Dialog close={close} title={say('help.title')}>
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
    </Dialog>
  );
}
