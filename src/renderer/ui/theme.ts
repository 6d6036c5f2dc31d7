import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  InputWrapper,
  Loader,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Menu,
  Modal,
  Notification,
  Popover,
  Radio,
  SegmentedControl,
  Tooltip,
  type VariantColorResolverResult,
  type VariantColorsResolver,
} from '@mantine/core';

const ink: MantineColorsTuple = [
  '#f3f1eb',
  '#e9e6dd',
  '#d6d2c6',
  '#b9b4a8',
  '#8c877c',
  '#6f6a60',
  '#5f5b52',
  '#44413a',
  '#2d2b26',
  '#1b1a17',
];
const press: MantineColorsTuple = [
  '#fbeeeb',
  '#f4d8d2',
  '#ecb3a8',
  '#e8917f',
  '#e2715c',
  '#c74d37',
  '#a8321f',
  '#8c2718',
  '#6f1f13',
  '#54170e',
];

const gray: MantineColorsTuple = [
  '#f3f1eb',
  '#eeebe3',
  '#e9e6dd',
  '#e0dcd2',
  '#8c877c',
  '#6f6a60',
  '#5f5b52',
  '#44413a',
  '#2d2b26',
  '#1b1a17',
];
const dark: MantineColorsTuple = [
  '#ece9e2',
  '#c9c4b9',
  '#aaa59a',
  '#aaa59a',
  // The outline of an empty checkbox or radio: 3:1 on every dark surface.
  '#7d786e',
  '#2d2b26',
  '#1e1d1a',
  '#151412',
  '#100f0d',
  '#0b0a09',
];

const transition = { duration: 120 };

/**
 * Buttons are ink on paper; `variant="filled"` is the one primary action of a place and takes the red.
 * Everything else that Mantine would colour stays ink.
 */
const variantColors: VariantColorsResolver = ({ variant, color }): VariantColorResolverResult => {
  const quiet = { color: 'var(--ink)', hoverColor: 'var(--ink)', hover: 'var(--wash-strong)' };
  switch (variant) {
    case 'filled':
      return color === 'ink'
        ? {
            background: 'var(--ink)',
            hover: 'var(--ink-soft)',
            color: 'var(--paper)',
            border: '1px solid transparent',
          }
        : {
            background: 'var(--accent)',
            hover: 'var(--accent-strong)',
            color: 'var(--on-accent)',
            border: '1px solid transparent',
          };
    case 'light':
      return { ...quiet, background: 'var(--wash-strong)', border: '1px solid transparent' };
    case 'default':
    case 'outline':
      return { ...quiet, background: 'var(--raised)', hover: 'var(--wash)', border: '1px solid var(--edge)' };
    default:
      return { ...quiet, background: 'transparent', border: '1px solid transparent' };
  }
};

/** @param close names the buttons that close a dialog or a note, in the language of the window. */
export const themeWith = (close: string): MantineThemeOverride => {
  // The head of a dialog is not the banner of the page, which it would be as a bare header element.
  const dialog = {
    overlayProps: { backgroundOpacity: 0.35 },
    closeButtonProps: { 'aria-label': close },
    attributes: { header: { role: 'none' } },
  };
  return createTheme({
    primaryColor: 'ink',
    primaryShade: { light: 9, dark: 0 },
    colors: { ink, press, gray, dark },
    fontFamily: 'var(--font-interface)',
    headings: { fontFamily: 'var(--font-interface)', fontWeight: '600' },
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
    defaultRadius: 'sm',
    radius: { sm: 'var(--radius)' },
    respectReducedMotion: true,
    cursorType: 'pointer',
    shadows: { sm: 'var(--shadow)', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
    variantColorResolver: variantColors,
    components: {
      Button: Button.extend({ defaultProps: { variant: 'default', color: 'press', size: 'sm' } }),
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'md' } }),
      // The box is filled with ink, which is light in the dark.
      Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--paper)' } }),
      Radio: Radio.extend({ defaultProps: { iconColor: 'var(--paper)' } }),
      InputWrapper: InputWrapper.extend({
        defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': close } } }),
      Drawer: Drawer.extend({ defaultProps: { transitionProps: transition, ...dialog } }),
      Loader: Loader.extend({ defaultProps: { color: 'var(--ink-soft)', size: 'sm' } }),
      Menu: Menu.extend({ defaultProps: { transitionProps: transition } }),
      Modal: Modal.extend({
        defaultProps: {
          transitionProps: transition,
          centered: true,
          ...dialog,
        },
      }),
      Popover: Popover.extend({ defaultProps: { transitionProps: transition } }),
      SegmentedControl: SegmentedControl.extend({ defaultProps: { transitionDuration: 120 } }),
      Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: transition } }),
    },
  });
};

const surfaces = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-error': 'var(--accent)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--wash)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--wash)',
  '--mantine-color-disabled-color': 'var(--ink-soft)',
  '--mantine-color-disabled-border': 'var(--hairline)',
  '--mantine-primary-color-filled': 'var(--ink)',
  '--mantine-primary-color-filled-hover': 'var(--ink-soft)',
  '--mantine-primary-color-light': 'var(--wash-strong)',
  '--mantine-primary-color-light-hover': 'var(--wash-strong)',
  '--mantine-primary-color-light-color': 'var(--ink)',
  '--mantine-primary-color-contrast': 'var(--paper)',
  '--mantine-color-ink-filled': 'var(--ink)',
  '--mantine-color-ink-filled-hover': 'var(--ink-soft)',
  '--mantine-color-ink-light': 'var(--wash-strong)',
  '--mantine-color-ink-light-hover': 'var(--wash-strong)',
  '--mantine-color-ink-light-color': 'var(--ink)',
  '--mantine-color-ink-outline': 'var(--ink)',
  '--mantine-color-press-filled': 'var(--accent)',
  '--mantine-color-press-filled-hover': 'var(--accent-strong)',
  '--mantine-color-press-light': 'var(--wash-strong)',
  '--mantine-color-press-light-color': 'var(--accent)',
  '--mantine-color-press-outline': 'var(--accent)',
};

/** Mantine's own colours, tied to the tokens; both schemes name the same tokens, which change underneath. */
export const tiedToTokens: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces });
