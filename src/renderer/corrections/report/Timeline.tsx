import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { undonePlaces } from '#shared/domain/report/undone-events.ts';
import { eventDetail, eventInWords } from '#shared/words/report-in-words.ts';
import { Moment } from '../../ui/Moment.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ReplyInLog } from './ReplyInLog.tsx';
import styles from './Timeline.module.css';

interface TimelineProps {
  readonly reportId: ReportId;
  readonly events: readonly ReportEvent[];
  /** Mails that have a designed form, by SHA-256. */
  readonly designed: readonly string[];
  /** Places in the log, the first being 1, of what can be taken back now. */
  readonly undoable: readonly number[];
  readonly onUndo: (place: number) => void;
}

/** Who did what to a report, when; oldest first. */
export function Timeline({ reportId, events, designed, undoable, onUndo }: TimelineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const undone = undonePlaces(events);
  const hasGone = events.some(({ type }) => type === 'redacted');
  return (
    <ol className={styles.timeline}>
      {events.map((event, index) => {
        const detail = eventDetail(t, event);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log is append-only, so an index always means one event.
          <li key={index} className={styles.event} data-undone={undone.has(index + 1) || undefined}>
            <div className={styles.what}>{eventInWords(t, event, language, events)}</div>
            {event.type === 'reply-joined' ? (
              <ReplyInLog
                reportId={reportId}
                reply={event}
                designed={designed.includes(event.rawSha256)}
                hasGone={hasGone}
              />
            ) : (
              detail && <div className={styles.detail}>{detail}</div>
            )}
            <div className={styles.when}>
              {event.by && <span>{event.by}, </span>}
              <Moment at={event.at} />
              {undoable.includes(index + 1) && (
                <Button
                  className={styles.undo}
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('corrections.undo.of', { what: eventInWords(t, event, language, events) })}
                  onClick={() => onUndo(index + 1)}
                >
                  {t('corrections.undo.action')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
