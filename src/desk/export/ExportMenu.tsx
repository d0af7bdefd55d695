import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconCertificate,
  IconDownload,
  IconFileSpreadsheet,
  IconLink,
  IconPrinter,
} from '@tabler/icons-react';
import { ask } from '../api/ask';
import { reasonOf } from '../api/reasonOf';
import { ClaimReviewDocument } from '../generated/graphql';
import { useLanguage } from '../language/LanguageProvider';
import { useSay } from '../language/useSay';
import { toCsv } from './csv';
import { download } from './download';

interface ExportMenuProps {
  /** What the files are called. */
  readonly name: string;
  readonly table: () => readonly (readonly (string | number | null)[])[];
  /** The conflict whose decision can be published; null where nobody has decided. */
  readonly decided?: string | null;
}

/** Takes what is shown elsewhere: as a table, on paper, as a link, and what an editor decided as ClaimReview. */
export function ExportMenu({ name, table, decided }: ExportMenuProps) {
  const say = useSay();
  const { language } = useLanguage();
  const review = async (id: string) => {
    try {
      const { node } = await ask(ClaimReviewDocument, { id, language });
      const text = node && 'claimReview' in node ? node.claimReview : null;
      if (text) download(`${name}.jsonld`, 'application/ld+json', text);
      else notifications.show({ message: say('export.undecided') });
    } catch (error) {
      notifications.show({ color: 'red', message: reasonOf(error, say) });
    }
  };
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    notifications.show({ message: say('export.copied') });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {say('export.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
          onClick={() => download(`${name}.csv`, 'text/csv', toCsv(table()))}
        >
          {say('export.csv')}
        </Menu.Item>
        {decided !== undefined && (
          <Menu.Item
            leftSection={<IconCertificate size={14} aria-hidden />}
            disabled={decided === null}
            onClick={() => decided && void review(decided)}
          >
            {say('export.claimReview')}
          </Menu.Item>
        )}
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
