import { Stack, Tabs, Title } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../language/useSay';
import { usePageTitle } from '../shell/usePageTitle';
import { SendAddress } from './SendAddress';
import { SendFiles } from './SendFiles';
import { SendText } from './SendText';

/** Sending in: a text or a page of the web, seen as it is read before it is stored, or many files. */
export default function SendPage() {
  const say = useSay();
  const [tab, setTab] = useState<string | null>('text');
  usePageTitle(say('nav.send'));
  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        {say('nav.send')}
      </Title>
      <Tabs value={tab} onChange={setTab}>
        <Tabs.List>
          <Tabs.Tab value="text">{say('send.text')}</Tabs.Tab>
          <Tabs.Tab value="address">{say('send.address')}</Tabs.Tab>
          <Tabs.Tab value="files">{say('send.files')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text" pt="md">
          <SendText />
        </Tabs.Panel>
        <Tabs.Panel value="address" pt="md">
          <SendAddress />
        </Tabs.Panel>
        <Tabs.Panel value="files" pt="md">
          <SendFiles />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
