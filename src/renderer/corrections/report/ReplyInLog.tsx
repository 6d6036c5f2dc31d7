import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportId } from '#shared/domain/ids.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import { LetterAsSent } from '../letter-as-sent/LetterAsSent.tsx';
import { LetterForms } from '../letter-as-sent/LetterForms.tsx';
import { AttachedPicture } from './AttachedPicture.tsx';
import { MailFile } from './MailFile.tsx';
import styles from './ReplyInLog.module.css';
import { SaveMail } from './SaveMail.tsx';

type Reply = Extract<ReportEvent, { type: 'reply-joined' }>;

interface ReplyInLogProps {
  readonly reportId: ReportId;
  readonly reply: Reply;
  /** The reply has a designed form. */
  readonly designed: boolean;
  /** A redaction took its mail away. */
  readonly hasGone: boolean;
}

/** A reply that joined a report, with all that the first letter has: its two forms, its files, its bytes. */
export function ReplyInLog({ reportId, reply, designed, hasGone }: ReplyInLogProps) {
  const { t } = useTranslation();
  const [asSent, setAsSent] = useState(false);
  const { rawSha256, from, text, attachments } = reply;
  return (
    <>
      {!hasGone && (
        <div className={styles.tools}>
          {designed && (
            <LetterForms
              label={t('corrections.asSent.labelOfReply', { from })}
              asSent={asSent}
              onChoose={setAsSent}
            />
          )}
          <SaveMail
            reportId={reportId}
            sha256={rawSha256}
            label={t('corrections.report.saveReply', { from })}
          />
        </div>
      )}
      {designed && asSent ? (
        <LetterAsSent reportId={reportId} mail={rawSha256} />
      ) : (
        text && <div className={styles.text}>{text}</div>
      )}
      {attachments.length > 0 && (
        <ul className={styles.files} aria-label={t('corrections.report.attachments')}>
          {attachments.map((file) => (
            <li key={`${file.sha256}${file.name}`}>
              <MailFile reportId={reportId} sha256={file.sha256} name={file.name} />
              {isPicture(file) && (
                <AttachedPicture reportId={reportId} sha256={file.sha256} name={file.name} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** By its name where the log is older than the media types. */
const isPicture = ({ mediaType, name }: Reply['attachments'][number]): boolean =>
  mediaType === undefined
    ? /\.(avif|bmp|gif|heic|jpe?g|png|tiff?|webp)$/i.test(name)
    : mediaType.startsWith('image/');
