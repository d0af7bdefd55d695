import { Group, NativeSelect, Stack, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ask } from '../api/ask';
import { RevisionsDocument } from '../generated/graphql';
import { useDays } from '../language/useDays';
import { useSay } from '../language/useSay';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { safeText } from '../text/safeText';
import { align } from './lines';

/** Two revisions of an article side by side, what only one of them has marked. */
export function Revisions({ id, language }: { id: string; language: string }) {
  const say = useSay();
  const { moment } = useDays();
  const query = useQuery({
    queryKey: ['revisions', id],
    queryFn: async () => (await ask(RevisionsDocument, { id })).article?.revisions ?? [],
  });
  const revisions = query.data ?? [];
  const [older, setOlder] = useState<string | null>(null);
  const [newer, setNewer] = useState<string | null>(null);
  const left = revisions.find((one) => one.id === older) ?? revisions[1];
  const right = revisions.find((one) => one.id === newer) ?? revisions[0];
  const rows = useMemo(() => (left && right ? align(left.text, right.text) : []), [left, right]);
  if (query.isPending) return <Loading />;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  const options = revisions.map((one) => ({
    value: one.id,
    label: say('article.revision', { number: one.number, moment: moment(one.createdAt) }),
  }));
  return (
    <Stack gap="sm">
      <Group grow>
        <NativeSelect
          label={say('article.before')}
          data={options}
          value={left?.id}
          onChange={(event) => setOlder(event.currentTarget.value)}
        />
        <NativeSelect
          label={say('article.after')}
          data={options}
          value={right?.id}
          onChange={(event) => setNewer(event.currentTarget.value)}
        />
      </Group>
      <Table layout="fixed" verticalSpacing={4} lang={language} className="revisions">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{left && say('article.revisionNumber', { number: left.number })}</Table.Th>
            <Table.Th>{right && say('article.revisionNumber', { number: right.number })}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
            <Table.Tr key={at}>
              <Line text={row.left} other={row.right} gone />
              <Line text={row.right} other={row.left} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

function Line({
  text,
  other,
  gone,
}: {
  text: string | null;
  other: string | null;
  gone?: boolean;
}) {
  const Changed = gone ? 'del' : 'ins';
  return (
    <Table.Td className="breaks" dir="auto">
      {text !== null &&
        (other === null && text.trim() ? <Changed>{safeText(text)}</Changed> : safeText(text))}
    </Table.Td>
  );
}
