import { Button, NativeSelect, Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportFormat } from '#shared/contract/exports.ts';
import { BusyButton } from '../ui/BusyButton.tsx';
import { FolderChoice } from './several/FolderChoice.tsx';
import { FormatChoice } from './several/FormatChoice.tsx';
import type { RunningExport } from './use-export-run.ts';

interface ExportBarProps {
  /** The one that is shown. */
  readonly format: ExportFormat;
  readonly onFormat: (format: ExportFormat) => void;
  /** All that leave. */
  readonly formats: readonly ExportFormat[];
  readonly onFormats: (formats: ExportFormat[]) => void;
  readonly run: RunningExport;
}

/** The format that is shown, those that leave, and the button that lets the piece out. */
export function ExportBar({ format, onFormat, formats, onFormats, run }: ExportBarProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('exports.format.label')}
        value={format}
        onChange={({ currentTarget }) => onFormat(exportFormat.parse(currentTarget.value))}
        data={exportFormat.options.map((value) => ({ value, label: t(`exports.format.${value}`) }))}
      />
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        trapFocus
        returnFocus
        width={300}
        withinPortal
      >
        <Popover.Target>
          <Button flex="none" size="xs" variant="subtle" onClick={() => setOpened(!opened)}>
            {t('exports.several.more')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('exports.several.more')}>
          <FormatChoice formats={formats} onChange={onFormats} />
          <FolderChoice />
        </Popover.Dropdown>
      </Popover>
      <BusyButton
        flex="none"
        ml="auto"
        size="xs"
        variant="filled"
        loading={run.busy}
        disabled={formats.length === 0}
        onClick={run.start}
      >
        {formats.length > 1
          ? t('exports.several.runFormats', { count: formats.length })
          : t('exports.run.button')}
      </BusyButton>
    </>
  );
}
