import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '#shared/domain/report.ts';
import { bytesInWords } from '../ui/sizes.ts';
import { useLanguage } from '../ui/use-language.ts';
import { CopyText } from './CopyText.tsx';
import { MailFile } from './MailFile.tsx';
import styles from './ReportPage.module.css';

/** What was read from the mail: location, description, evidence. Nothing of it is ever loaded. */
export function ReportClaim({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { claim, attachments } = report;
  return (
    <dl className={styles.claim}>
      {claim.locationUrl && (
        <Part name={t('corrections.report.location')}>
          <Address url={claim.locationUrl} />
        </Part>
      )}
      {claim.quoted && (
        <Part name={t('corrections.report.quoted')}>
          <span className={styles.prose}>{claim.quoted}</span>
        </Part>
      )}
      {claim.proposed && (
        <Part name={t('corrections.report.proposed')}>
          <span className={styles.prose}>{claim.proposed}</span>
        </Part>
      )}
      <Part name={t('corrections.report.description')}>
        {claim.description ? (
          <span className={styles.prose}>{claim.description}</span>
        ) : (
          <span className={styles.soft}>{t('corrections.report.noDescription')}</span>
        )}
      </Part>
      {claim.evidence.length > 0 && (
        <Part name={t('corrections.report.evidence')}>
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
            </div>
          ))}
        </Part>
      )}
    </dl>
  );
}

const Part = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

/** A stranger's address: to be read and copied, not to be followed by accident. */
function Address({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.address}>
      <span>{url}</span>
      <CopyText text={url} label={t('corrections.report.copyLink')} />
    </div>
  );
}
