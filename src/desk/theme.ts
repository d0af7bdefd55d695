import { type CSSVariablesResolver, createTheme, Menu, Select, Tooltip } from '@mantine/core';

const FONTS =
  "'Inter Variable', 'Noto Sans Devanagari Variable', system-ui, -apple-system, sans-serif";

/** Where lists and tooltips are put. */
export const OVER_ID = 'over';
const OVER = { portalProps: { target: `#${OVER_ID}` } };

/** Mantine's own tokens, in the fonts that ship with the page. */
export const theme = createTheme({
  primaryColor: 'indigo',
  // White on it is told apart by 4.5 to 1.
  primaryShade: { light: 8, dark: 8 },
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '650' },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // What opens over the page stands in it, where screen readers find it: shell/Shell.tsx keeps the place.
    Select: Select.extend({ defaultProps: { comboboxProps: OVER } }),
    Tooltip: Tooltip.extend({ defaultProps: OVER }),
    // In its place among the landmarks, with nothing in it but its entries; the focus goes back to its button.
    Menu: Menu.extend({
      defaultProps: { withinPortal: false, withInitialFocusPlaceholder: false, returnFocus: true },
    }),
  },
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

/** Tinted texts of all hues: `text` gives the colour that stands out from a hue's tint. */
const tintedTexts = (text: (hue: string) => string): Record<string, string> =>
  Object.fromEntries(
    HUES.flatMap((hue) => [
      [`--mantine-color-${hue}-light-color`, text(hue)],
      [`--mantine-color-${hue}-outline`, text(hue)],
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
    ...tintedTexts((hue) => `color-mix(in srgb, var(--mantine-color-${hue}-9) 68%, black)`),
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-1)',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-3)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    ...tintedTexts((hue) => `var(--mantine-color-${hue}-2)`),
  },
});
