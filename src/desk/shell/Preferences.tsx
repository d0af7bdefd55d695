import {
  ActionIcon,
  Group,
  SegmentedControl,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { IconKeyboard, IconMoon, IconSun } from '@tabler/icons-react';
import { useLanguage } from '../language/LanguageProvider';
import { LANGUAGES, type Language } from '../language/languages';
import { useSay } from '../language/useSay';
import { SearchButton } from '../search/Search';
import { openHelp } from './Help';
import { Who } from './Who';

/** Language, light or dark, and the list of keys. */
export function Preferences() {
  const say = useSay();
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <Group gap="xs" wrap="nowrap">
      <SearchButton />
      <Who />
      <SegmentedControl
        size="xs"
        aria-label={say('preferences.language')}
        value={language}
        onChange={(value) => choose(value as Language)}
        data={Object.entries(LANGUAGES).map(([value, { name }]) => ({
          value,
          label: <span lang={value}>{name}</span>,
        }))}
      />
      <ActionIcon
        variant="default"
        size="md"
        aria-label={say(dark ? 'preferences.light' : 'preferences.dark')}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={16} aria-hidden /> : <IconMoon size={16} aria-hidden />}
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="md"
        visibleFrom="sm"
        aria-label={say('help.title')}
        onClick={openHelp}
      >
        <IconKeyboard size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
