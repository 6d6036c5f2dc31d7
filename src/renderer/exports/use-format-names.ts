import { useTranslation } from 'react-i18next';
import type { ExportRun } from '#shared/contract/exports.ts';
import { exportFormat } from '#shared/domain/export/export-format.ts';
import { useLanguage } from '../ui/use-language.ts';

/** The formats of exports in words, in the order in which formats are offered. */
export function useFormatNames(runs: readonly Pick<ExportRun, 'format'>[]): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = exportFormat.options.filter((format) => runs.some((run) => run.format === format));
  return new Intl.ListFormat(language).format(formats.map((format) => t(`exports.format.${format}`)));
}
