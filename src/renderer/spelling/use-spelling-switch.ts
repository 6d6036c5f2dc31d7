import { useLocalStorage } from '@mantine/hooks';

/** Whether words are checked, on this machine. */
export function useSpellingSwitch(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useLocalStorage({
    key: 'druckreif.spelling',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return [on, (next) => setOn(next)];
}
