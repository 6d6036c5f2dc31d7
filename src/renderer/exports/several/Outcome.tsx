import { CircleCheck, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { allExportsName, type ManyExports, type RefusedExport } from '#shared/contract/many-exports.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { FindingItem } from '../FindingItem.tsx';
import gate from '../Gate.module.css';
import styles from './several.module.css';

/** More files than so many are fetched in one, not each by itself. */
const listedAtMost = 8;

/** What has left and where it is, what stayed at home and how that is put right. */
export function Outcome({ outcome }: { readonly outcome: ManyExports }) {
  const { t } = useTranslation();
  const { made, refused, notTried, stopped, folder } = outcome;
  return (
    <div className={styles.outcome}>
      <div role="status">
        <p className={styles.done}>
          {made.length > 0 && <CircleCheck size={16} aria-hidden />}
          <strong>{t('exports.several.left', { count: made.length })}</strong>
        </p>
        {notTried > 0 && <p className={styles.soft}>{t('exports.several.notTried', { count: notTried })}</p>}
      </div>
      {stopped && <p role="alert">{stopped}</p>}
      {folder !== null && made.length > 0 && (
        <p className={styles.soft}>{t('exports.several.inFolder', { folder })}</p>
      )}
      <Files outcome={outcome} />
      {[...new Set(made.flatMap(({ signaturesLost }) => signaturesLost))].map((name) => (
        <p key={name}>{t('exports.run.signatureLost', { name })}</p>
      ))}
      {refused.length > 0 && <Refused refused={refused} />}
    </div>
  );
}

function Files({ outcome: { batchId, made } }: { readonly outcome: ManyExports }) {
  const { t } = useTranslation();
  const files = [
    ...new Map(
      made.flatMap(({ exportId, files }) => files.map(({ name }) => [name, { exportId, name }] as const)),
    ).values(),
  ];
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.length > 1 && (
        <FileLink exportId={batchId ?? ''} name={allExportsName} note={t('exports.several.zip')} />
      )}
      {files.length <= listedAtMost && files.map((file) => <FileLink key={file.name} {...file} />)}
    </ul>
  );
}

interface FileLinkProps {
  readonly exportId: string;
  readonly name: string;
  readonly note?: string;
}

function FileLink({ exportId, name, note }: FileLinkProps) {
  const { t } = useTranslation();
  return (
    <li>
      <a
        href={`/downloads/${exportId}/${encodeURIComponent(name)}`}
        download={name}
        aria-label={t('exports.run.download', { name })}
      >
        <Download size={14} aria-hidden />
        {name}
      </a>
      {note && <span className={styles.soft}>{note}</span>}
    </li>
  );
}

function Refused({ refused }: { readonly refused: readonly RefusedExport[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formatsOf = ({ formats }: RefusedExport) =>
    new Intl.ListFormat(language).format(formats.map((format) => t(`exports.format.${format}`)));
  return (
    <section className={styles.refused} aria-label={t('exports.several.stayed', { count: refused.length })}>
      <h3>
        <span role="alert">{t('exports.several.stayed', { count: refused.length })}</span>
      </h3>
      <ul>
        {refused.map((piece) => (
          <li key={`${piece.articleId} ${piece.code} ${piece.formats.join(' ')}`}>
            <Link className={styles.piece} href={`/exports/${piece.articleId}`}>
              {piece.headline || t('exports.choose.untitled')}
            </Link>
            <span className={styles.soft}>{formatsOf(piece)}</span>
            {piece.findings.length === 0 ? (
              <p>{piece.message}</p>
            ) : (
              <div className={styles.points}>
                <ul className={gate.findings}>
                  {piece.findings.map((finding) => (
                    <FindingItem
                      key={`${finding.rule} ${finding.where.block} ${finding.where.imageId} ${finding.message}`}
                      articleId={piece.articleId}
                      finding={finding}
                    />
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
