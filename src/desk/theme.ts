import { type CSSVariablesResolver, createTheme } from '@mantine/core';

const FONTS =
  "'Inter Variable', 'Noto Sans Devanagari Variable', system-ui, -apple-system, sans-serif";

/** Mantine's own tokens, in the fonts that ship with the page. */
export const theme = createTheme({
  primaryColor: 'indigo',
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '650' },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

const HUES = [
  'gray',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'indigo',
  'violet',
  'grape',
  'pink',
  'cyan',
  'lime',
];

const lightTexts = (shade: number): Record<string, string> =>
  Object.fromEntries(
    HUES.flatMap((hue) => [
      [`--mantine-color-${hue}-light-color`, `var(--mantine-color-${hue}-${shade})`],
      [`--mantine-color-${hue}-outline`, `var(--mantine-color-${hue}-${shade})`],
    ]),
  );

/** Mantine's dimmed and tinted texts fall short of 4.5 to 1: these do not. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-8)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    ...lightTexts(9),
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-3)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    ...lightTexts(2),
  },
});
