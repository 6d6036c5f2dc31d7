import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '#shared/domain/report/report.ts';
import { bytesInWords } from '../../ui/columns/sizes.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { Address } from './Address.tsx';
import { AttachedPicture } from './AttachedPicture.tsx';
import type { Suggestion } from './letter-parts.ts';
import { MailFile } from './MailFile.tsx';
import { lookAt } from './ReportLetter.tsx';
import styles from './ReportPage.module.css';

interface ReportClaimProps {
  readonly report: Report;
  /** Its letter is taken out for good. */
  readonly redacted: boolean;
  /** What of it stands in the letter below. */
  readonly inLetter: ReadonlySet<Suggestion>;
  readonly shown: Suggestion | null;
  readonly onShow: (says: Suggestion | null) => void;
}

/** What was read from the mail: location, description, evidence. No address in it is ever loaded. */
export function ReportClaim({ report, redacted, inLetter, shown, onShow }: ReportClaimProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { claim, attachments } = report;
  const named = (says: Suggestion) => {
    const name = t(`corrections.report.${says}`);
    return inLetter.has(says) ? { name, says, shown: shown === says, onShow } : { name };
  };
  return (
    <dl className={styles.claim}>
      {claim.locationUrl && (
        <Part {...named('location')}>
          <Address url={claim.locationUrl} />
        </Part>
      )}
      {claim.quoted && (
        <Part {...named('quoted')}>
          <span className={styles.prose}>{claim.quoted}</span>
        </Part>
      )}
      {claim.proposed && (
        <Part {...named('proposed')}>
          <span className={styles.prose}>{claim.proposed}</span>
        </Part>
      )}
      <Part name={t('corrections.report.description')}>
        {claim.description ? (
          <span className={styles.prose}>{claim.description}</span>
        ) : (
          <span className={styles.soft}>
            {t(redacted ? 'corrections.redaction.description' : 'corrections.report.noDescription')}
          </span>
        )}
      </Part>
      {claim.evidence.length > 0 && (
        <Part {...named('evidence')}>
          {claim.evidence.map((url) => (
            <Address key={url} url={url} />
          ))}
        </Part>
      )}
      {attachments.length > 0 && (
        <Part name={t('corrections.report.attachments')}>
          {attachments.map(({ sha256, name, mediaType, byteLength }) => (
            <div key={`${sha256}${name}`}>
              <MailFile reportId={report.reportId} sha256={sha256} name={name} />{' '}
              <span className={styles.soft}>
                {mediaType}, {bytesInWords(language, byteLength)}
              </span>
              {mediaType.startsWith('image/') && (
                <AttachedPicture reportId={report.reportId} sha256={sha256} name={name} />
              )}
            </div>
          ))}
        </Part>
      )}
    </dl>
  );
}

interface PartProps {
  readonly name: string;
  /** Where it can be shown in the letter. */
  readonly says?: Suggestion;
  readonly shown?: boolean;
  readonly onShow?: (says: Suggestion | null) => void;
  readonly children: ReactNode;
}

/** One thing that was read; its name leads to the words of the letter that say it. */
function Part({ name, says, shown = false, onShow, children }: PartProps) {
  const { t } = useTranslation();
  if (!says || !onShow)
    return (
      <>
        <dt>{name}</dt>
        <dd>{children}</dd>
      </>
    );
  const stand = {
    onMouseEnter: () => onShow(says),
    onMouseLeave: () => onShow(null),
    'data-shown': shown || undefined,
  };
  return (
    <>
      <dt {...stand}>
        <button
          type="button"
          className={styles.source}
          data-says={says}
          title={t('corrections.report.showInLetter')}
          onFocus={() => onShow(says)}
          onBlur={() => onShow(null)}
          onClick={() => lookAt(says)}
        >
          {name}
        </button>
      </dt>
      <dd {...stand}>{children}</dd>
    </>
  );
}
