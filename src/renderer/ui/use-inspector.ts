import { useLocalStorage } from '@mantine/hooks';

/** Whether inspectors are shown; remembered on this machine, the same in all rooms. */
export function useInspector(): { shown: boolean; toggle: () => void } {
  const [shown, setShown] = useLocalStorage({
    key: 'druckreif.inspector',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return { shown, toggle: () => setShown((before) => !before) };
}
