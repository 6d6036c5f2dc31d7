import type { accuracyRequests } from '#shared/contract/accuracy.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/errors.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { accuracyOf } from '#shared/domain/report/accuracy.ts';
import { momentAt, newsroomZone } from '#shared/domain/zone.ts';
import type { Store } from '../../store/store.ts';
import { accuracyCsv } from './accuracy-csv.ts';

export interface AccuracyDeps {
  readonly store: Store;
  readonly publication: () => Publication | null;
}

const day = 24 * 60 * 60 * 1000;

/** What the newsroom can say of its own corrections. Refuses `desk-new`. */
export const createAccuracy = ({ store, publication }: AccuracyDeps): Handlers<typeof accuracyRequests> => ({
  'corrections.accuracy'({ from, to }) {
    const title = publication();
    if (!title) return refuse('desk-new');
    const zone = newsroomZone(title.locale);
    const midnight = (date: string, later = 0) =>
      new Date(momentAt(zone, Date.parse(`${date}T00:00:00Z`) + later)).toISOString();
    const reports = store.reports
      // Written down here is what came before; the other way round nothing is.
      .receivedSince(midnight(from))
      .map(({ reportId, ...counted }) => ({ ...counted, events: store.reports.events(reportId) }))
      .filter(({ events }) => {
        const received = events.find((event) => event.type === 'received');
        const came = received?.arrivedAt ?? received?.at ?? '';
        return came >= midnight(from) && came < midnight(to, day);
      });
    const report = accuracyOf({ from, to }, reports);
    return { report, csv: accuracyCsv(report) };
  },
});
