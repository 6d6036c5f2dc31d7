import type { TFunction } from 'i18next';
import type { Language } from '#shared/domain/language.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { momentInWords } from './dates.ts';

/** How the desk worked on a report, without who and when; null for a step on its way. */
export function deskEventInWords(
  t: TFunction,
  event: ReportEvent,
  language: Language,
  zone: string,
): string | null {
  switch (event.type) {
    case 'assigned':
      return event.to
        ? t('corrections.event.assigned', { to: event.to })
        : t('corrections.event.assigned-nobody');
    case 'snoozed':
      return event.until
        ? t('corrections.event.snoozed', { until: momentInWords(language, event.until, zone) })
        : t('corrections.event.snoozed-woken');
    case 'consent-set':
      return t(event.mayBeNamed ? 'corrections.event.consent-given' : 'corrections.event.consent-withheld');
    case 'affected-set':
      return t(event.affected ? 'corrections.event.affected-yes' : 'corrections.event.affected-no');
    case 'lane-set':
      return t('corrections.event.lane-set', { lane: t(`corrections.lane.${event.lane}`) });
    case 'due-set':
      return event.due
        ? t('corrections.event.due-set', { due: momentInWords(language, event.due, zone) })
        : t('corrections.event.due-cleared');
    case 'published':
      return t(
        event.secondedBy === null ? 'corrections.event.published-alone' : 'corrections.event.published',
      );
    default:
      return null;
  }
}
