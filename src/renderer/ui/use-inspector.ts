import { useLocalStorage } from '@mantine/hooks';
import { createSwitch } from './switch-store.ts';
import { useRoomForColumns } from './use-window-width.ts';

const overPage = createSwitch();

/**
 * Whether inspectors are shown: beside the page, remembered on this machine and the same in all rooms; or, in a narrow
 * window, over the page until it is closed.
 */
export function useInspector(): { shown: boolean; toggle: () => void } {
  const wide = useRoomForColumns();
  const over = overPage.useOpened();
  const [beside, setBeside] = useLocalStorage({
    key: 'druckreif.inspector',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  if (wide) return { shown: beside, toggle: () => setBeside((before) => !before) };
  return { shown: over, toggle: over ? overPage.close : overPage.open };
}
