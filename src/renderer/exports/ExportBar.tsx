import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportFormat } from '#shared/contract/exports.ts';
import type { RunningExport } from './use-export-run.ts';

interface ExportBarProps {
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
  readonly run: RunningExport;
}

/** The format, and the button that lets the piece out. */
export function ExportBar({ format, onFormat, run }: ExportBarProps) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('exports.format.label')}
        value={format}
        onChange={({ currentTarget }) => onFormat(exportFormat.parse(currentTarget.value))}
        data={exportFormat.options.map((value) => ({ value, label: t(`exports.format.${value}`) }))}
      />
      <Button ml="auto" size="xs" variant="filled" loading={run.busy} onClick={run.start}>
        {t('exports.run.button')}
      </Button>
    </>
  );
}
