import { useMediaQuery } from '@mantine/hooks';

/** Whether list, page and inspector have room beside each other. */
export const useRoomForColumns = (): boolean =>
  useMediaQuery('(min-width: 1000px)', true, { getInitialValueInEffect: false });
