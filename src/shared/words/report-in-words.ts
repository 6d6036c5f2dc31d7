import type { TFunction } from 'i18next';
import type { Language } from '#shared/domain/language.ts';
import type { Exit, Outcome, ReportEvent } from '#shared/domain/report/report-event.ts';
import type { ReportState } from '#shared/domain/report/report-standing.ts';
import { shownZone } from './dates.ts';
import { deskEventInWords } from './desk-event-in-words.ts';

/** A report's state as one word or two: `Entschieden: berechtigt`, `Duplikat`. */
export function stateInWords(
  t: TFunction,
  { state, outcome, exit }: { state: ReportState; outcome: Outcome | null; exit?: Exit | null },
): string {
  const word = t(`corrections.state.${state}`);
  if (state === 'decided' && outcome) return `${word}: ${t(`corrections.outcome.${outcome}`)}`;
  if (state === 'set-aside' && exit) return `${word}: ${t(`corrections.exit.${exit}`)}`;
  return word;
}

/**
 * What happened, without who and when.
 *
 * @param events the whole log, for an event that names another
 * @param zone whose clock counts; without it the one that is shown
 */
export function eventInWords(
  t: TFunction,
  event: ReportEvent,
  language: Language,
  events: readonly ReportEvent[] = [],
  zone = shownZone(),
): string {
  switch (event.type) {
    case 'received':
      if (event.partOf) return t('corrections.event.received-part');
      return t(`corrections.event.received-${event.channel}`);
    case 'matched':
      if (event.articleId === null) return t('corrections.event.matched-none');
      return t(event.passage ? 'corrections.event.matched-passage' : 'corrections.event.matched-article');
    case 'triaged':
      return t(event.personRelated ? 'corrections.event.triaged-person' : 'corrections.event.triaged', {
        errorType: t(`corrections.errorType.${event.errorType}`),
        severity: t(`corrections.severity.${event.severity}`),
      });
    case 'decided':
      return t('corrections.event.decided', { outcome: t(`corrections.outcome.${event.outcome}`) });
    case 'fixed':
      return t('corrections.event.fixed', {
        changeClass: t(`corrections.changeClass.${event.changeClass}`),
      });
    case 'fixed-elsewhere':
      return t(event.asReport ? 'corrections.event.fixed-as-report' : 'corrections.event.fixed-elsewhere', {
        changeClass: t(`corrections.changeClass.${event.changeClass}`),
      });
    case 'set-aside':
      return t('corrections.event.set-aside', { as: t(`corrections.exit.${event.as}`) });
    case 'reply-joined':
      // A redaction left nobody to name.
      if (event.from === '')
        return t(
          event.fromOther ? 'corrections.event.reply-redacted-other' : 'corrections.event.reply-redacted',
        );
      return t(event.fromOther ? 'corrections.event.reply-joined-other' : 'corrections.event.reply-joined', {
        from: event.from,
      });
    case 'undone': {
      const undone = events[event.event - 1];
      const what = undone && undone.type !== 'undone' ? eventInWords(t, undone, language, events, zone) : '';
      return t('corrections.event.undone', { what });
    }
    case 'assigned':
    case 'snoozed':
    case 'consent-set':
    case 'affected-set':
    case 'lane-set':
    case 'due-set':
    case 'published':
      return deskEventInWords(t, event, language, zone) ?? '';
    case 'letter-queued':
    case 'letter-withdrawn':
      return t(`letters.event.${event.type}`, { kind: t(`letters.kind.${event.kind}`) });
    case 'letter-sent':
      return t(`letters.event.letter-${event.how}`, { kind: t(`letters.kind.${event.kind}`) });
    default:
      return t(`corrections.event.${event.type}`);
  }
}

/** What somebody wrote at that step; empty where nothing was written. */
export function eventDetail(t: TFunction, event: ReportEvent): string {
  switch (event.type) {
    case 'reporter-asked':
      return event.question;
    case 'decided':
    case 'reopened':
    case 'approval-refused':
      return event.reason;
    case 'source-consulted':
      return [event.source, event.says].filter((line) => line !== '').join('\n');
    case 'received':
      return event.words ?? '';
    case 'split-off':
      return event.words;
    case 'author-statement':
      return event.text;
    case 'reply-joined':
      return event.text;
    case 'fixed-elsewhere':
      if (event.notice !== '') return event.notice;
      return t('corrections.event.wasNow', { was: event.was, now: event.now });
    case 'fixed':
      return t('corrections.event.wasNow', { was: event.was, now: event.now });
    case 'notice-drafted':
    case 'noted':
      return event.text;
    default:
      return '';
  }
}
