import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import { createSwitch } from '../switch-store.ts';

const overPage = createSwitch();

/** Whether the inspector of the room in sight has room beside the page. */
const roomBeside = createSwitch();

interface InspectorState {
  /** Whether the person wants inspectors to be seen beside the page. */
  readonly wanted: boolean;
  /** Whether this one is seen, beside the page or over it. */
  readonly shown: boolean;
  readonly toggle: () => void;
}

/**
 * Whether inspectors are shown: beside the page, remembered on this machine and the same in all rooms; or, where that
 * takes from the page what it needs, over the page until it is closed.
 */
export function useInspector(): InspectorState {
  const beside = roomBeside.useOpened();
  const over = overPage.useOpened();
  const [wanted, setWanted] = useLocalStorage({
    key: 'druckreif.inspector',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  if (beside) return { wanted, shown: wanted, toggle: () => setWanted((before) => !before) };
  return { wanted, shown: over, toggle: over ? overPage.close : overPage.open };
}

/** Tells the whole window where the inspector of this room would stand. */
export function useInspectorPlace(hasRoomBeside: boolean): void {
  useEffect(() => {
    if (!hasRoomBeside) return roomBeside.close();
    roomBeside.open();
    overPage.close();
  }, [hasRoomBeside]);
}
