import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconCertificate,
  IconDownload,
  IconFileSpreadsheet,
  IconLink,
  IconPrinter,
} from '@tabler/icons-react';
import { reasonOf } from '../api/reasonOf';
import { useSay } from '../language/useSay';
import { type Row, toCsv } from './csv';
import { download } from './download';

interface ExportMenuProps {
  /** What the files are called. */
  readonly name: string;
  /** What can be had as a table: its lines, and what its file is called beside the name. */
  readonly tables: readonly {
    readonly label: string;
    readonly suffix?: string;
    readonly rows: () => readonly Row[] | Promise<readonly Row[]>;
  }[];
  /** Whether an editor has decided about any of it: nothing else is published. */
  readonly isDecided: boolean;
  /** What was decided as ClaimReview; null where nobody has. */
  readonly reviews: () => Promise<string | null>;
}

/** Takes what is shown elsewhere: as tables, on paper, as a link, and what an editor decided as ClaimReview. */
export function ExportMenu({ name, tables, isDecided, reviews }: ExportMenuProps) {
  const say = useSay();
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      notifications.show({ color: 'red', message: reasonOf(error, say) });
    }
  };
  const publish = async () => {
    const text = await reviews();
    if (text) download(`${name}.jsonld`, 'application/ld+json', text);
    else notifications.show({ message: say('export.undecided') });
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      notifications.show({ message: say('export.copied') });
    } catch {
      // Browsers keep the clipboard from pages that came over plain http, and from whoever forbade it.
      notifications.show({ message: say('export.copyIt', { address: location.href }) });
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {say('export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tables.map(({ label, suffix = '', rows }) => (
          <Menu.Item
            key={label}
            leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
            onClick={() =>
              void attempt(async () =>
                download(`${name}${suffix}.csv`, 'text/csv', toCsv(await rows())),
              )
            }
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconCertificate size={14} aria-hidden />}
          disabled={!isDecided}
          onClick={() => void attempt(publish)}
        >
          {say('export.claimReview')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPrinter size={14} aria-hidden />}
          onClick={() => window.print()}
        >
          {say('export.print')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLink size={14} aria-hidden />} onClick={() => void copy()}>
          {say('export.link')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
