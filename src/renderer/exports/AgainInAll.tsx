import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportRun } from '#shared/contract/exports.ts';
import { useLanguage } from '../ui/use-language.ts';
import { formatsBehind } from './changed-since.ts';
import styles from './MadeExport.module.css';
import { useBatch } from './several/batch-store.ts';
import { useSendOut } from './use-export-run.ts';

/** After a correction: the piece once more in every format that it left in before. @param runs of one piece, newest first */
export function AgainInAll({ runs }: { readonly runs: readonly ExportRun[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = formatsBehind(runs);
  const sendOut = useSendOut(runs.slice(0, 1), formats);
  const busy = useBatch().progress !== null;
  if (formats.length === 0) return null;
  const names = formats.map((format) => t(`exports.format.${format}`));
  return (
    <div className={styles.again}>
      <p className={styles.soft}>
        {t('exports.since.behind', { formats: new Intl.ListFormat(language).format(names) })}
      </p>
      <Button size="xs" disabled={busy} onClick={sendOut}>
        {t('exports.since.againInAll', { count: formats.length })}
      </Button>
    </div>
  );
}
