import { useMemo } from 'react';
import { useAsk } from '../workstation-client/use-ask.ts';

/** Who a report can be given to: who works here first, then the contributors of the publication. */
export function useOwners(): { readonly me: string; readonly names: string[] } {
  const { data } = useAsk('desk.state', {});
  const me = data?.person.name ?? '';
  const names = useMemo(() => {
    const contributors = (data?.publication?.contributors ?? []).map(({ name }) => name);
    return [...new Set([me, ...contributors])].filter((name) => name !== '');
  }, [data, me]);
  return { me, names };
}
