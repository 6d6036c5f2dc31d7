import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { undonePlaces } from '#shared/domain/report/undone-events.ts';
import { eventDetail, eventInWords } from '#shared/words/report-in-words.ts';
import { Moment } from '../../ui/Moment.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { MailFile } from './MailFile.tsx';
import styles from './Timeline.module.css';

interface TimelineProps {
  readonly reportId: ReportId;
  readonly events: readonly ReportEvent[];
  /** Places in the log, the first being 1, of what can be taken back now. */
  readonly undoable: readonly number[];
  readonly onUndo: (place: number) => void;
}

/** Who did what to a report, when; oldest first. */
export function Timeline({ reportId, events, undoable, onUndo }: TimelineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const undone = undonePlaces(events);
  return (
    <ol className={styles.timeline}>
      {events.map((event, index) => {
        const detail = eventDetail(t, event);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the log is append-only, so an index always means one event.
          <li key={index} className={styles.event} data-undone={undone.has(index + 1) || undefined}>
            <div className={styles.what}>{eventInWords(t, event, language, events)}</div>
            {detail && <div className={styles.detail}>{detail}</div>}
            {event.type === 'reply-joined' && event.attachments.length > 0 && (
              <div className={styles.detail}>
                {t('corrections.report.attachments')}:{' '}
                {event.attachments.map(({ name, sha256 }, place) => (
                  <Fragment key={`${sha256}${name}`}>
                    {place > 0 && ', '}
                    <MailFile reportId={reportId} sha256={sha256} name={name} />
                  </Fragment>
                ))}
              </div>
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
