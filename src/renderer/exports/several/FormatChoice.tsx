import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportFormat } from '#shared/domain/export/export-format.ts';
import styles from './several.module.css';

interface FormatChoiceProps {
  readonly formats: readonly ExportFormat[];
  readonly onChange: (formats: ExportFormat[]) => void;
}

/** Several formats at once, in the order in which they are offered. */
export function FormatChoice({ formats, onChange }: FormatChoiceProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('exports.several.formats')}
      value={[...formats]}
      onChange={(chosen) => onChange(exportFormat.options.filter((format) => chosen.includes(format)))}
    >
      <div className={styles.formats}>
        {exportFormat.options.map((format) => (
          <Checkbox key={format} size="sm" value={format} label={t(`exports.format.${format}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
