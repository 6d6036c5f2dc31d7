import { useState } from 'react';
import type { ExportFormat } from '#shared/domain/export/export-format.ts';
import { useAsk } from '../workstation-client/use-ask.ts';

export interface ChosenFormats {
  /** What leaves: those of the last time, until others are chosen. */
  readonly formats: readonly ExportFormat[];
  readonly choose: (formats: ExportFormat[]) => void;
  /** The one that is shown. */
  readonly shown: ExportFormat;
  /** Shows another; where one alone leaves, it is that one. */
  readonly show: (format: ExportFormat) => void;
}

export function useChosenFormats(): ChosenFormats {
  const [chosen, choose] = useState<ExportFormat[] | null>(null);
  const [looked, look] = useState<ExportFormat | null>(null);
  const { data } = useAsk('exports.target', {});
  const formats = chosen ?? data?.formats ?? ['cms-html'];
  return {
    formats,
    choose,
    shown: looked ?? formats[0] ?? 'cms-html',
    show(format) {
      look(format);
      if (formats.length <= 1) choose([format]);
    },
  };
}
