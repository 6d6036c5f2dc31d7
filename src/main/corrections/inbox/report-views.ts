import { z } from 'zod';
import type { Handlers } from '#shared/contract/contract.ts';
import type { correctionsRequests } from '#shared/contract/corrections.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import { type ReportView, reportView } from '#shared/domain/report/report-filter.ts';
import type { Store } from '../../store/store.ts';

interface ViewDeps {
  readonly store: Store;
  readonly emit: (event: WorkstationEvent) => void;
}

type ViewRequests = 'corrections.views' | 'corrections.keepView' | 'corrections.dropView';

/** Ways of looking at the inbox that somebody named; kept on the desk, for everybody who works there. */
export function reportViews({
  store,
  emit,
}: ViewDeps): Pick<Handlers<typeof correctionsRequests>, ViewRequests> {
  /** A view that a newer program kept is not shown, and not lost before somebody names another. */
  const kept = (): ReportView[] => {
    const stored = z.array(z.unknown()).safeParse(store.settings.read('report-views'));
    return (stored.data ?? []).flatMap((view) => reportView.safeParse(view).data ?? []);
  };
  const write = (views: readonly ReportView[]) => {
    store.settings.write('report-views', views);
    emit({ type: 'corrections.changed', reportId: null });
    return {};
  };
  const others = (name: string) => kept().filter((view) => view.name !== name);
  return {
    'corrections.views': () => ({ views: kept() }),
    'corrections.keepView': (view) =>
      write([...others(view.name), view].toSorted((a, b) => a.name.localeCompare(b.name, 'de'))),
    'corrections.dropView': ({ name }) => write(others(name)),
  };
}
