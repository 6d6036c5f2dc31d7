import type { Language } from '#shared/domain/language.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { momentInWords } from '#shared/words/dates.ts';
import { eventDetail, eventInWords } from '#shared/words/report-in-words.ts';
import { wordsIn } from '#shared/words/words.ts';

/**
 * Steps of another desk as a note: who did what when, and every word that they wrote.
 * @param log the whole log that they are from
 * @param zone of the newsroom that reads them
 */
export function toldInWords(
  steps: readonly { readonly event: ReportEvent }[],
  log: readonly ReportEvent[],
  who: string,
  language: Language,
  zone: string,
): string {
  const t = wordsIn(language);
  const lines = steps.map(({ event }) => {
    const what = eventInWords(t, event, language, log, zone);
    const words = [eventDetail(t, event), ...moreWords(event)].filter((each) => each !== '');
    const when = momentInWords(language, event.at, zone);
    return [`– ${[when, event.by].filter(Boolean).join(', ')}: ${what}`, ...words].join('\n');
  });
  return [t('handOff.reports.note', { who }), ...lines].join('\n');
}

/** Words that the timeline of a report shows elsewhere. */
function moreWords(event: ReportEvent): string[] {
  if (event.type === 'matched') return event.passage ? [`«${event.passage.exact}»`] : [];
  return event.type === 'published' ? [event.notice ?? ''] : [];
}
