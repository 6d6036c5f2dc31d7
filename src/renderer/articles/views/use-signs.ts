import { useMemo } from 'react';
import { useKnown } from '../../workstation-client/use-ask.ts';

/** Without a sign of one's own: the first letters of the names. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .flatMap((part) => part.match(/\p{L}/u)?.[0] ?? [])
    .join('')
    .toLowerCase();

/** The short sign of a person: that of the publication's list, that of who works here, else the initials. */
export function useSigns(): (name: string) => string {
  const desk = useKnown('desk.state', {}).data;
  const signs = useMemo(() => {
    const people = [...(desk?.publication?.contributors ?? []), ...(desk ? [desk.person] : [])];
    return new Map(people.filter(({ sign }) => sign !== '').map(({ name, sign }) => [name, sign]));
  }, [desk]);
  return (name) => signs.get(name) ?? initialsOf(name);
}
