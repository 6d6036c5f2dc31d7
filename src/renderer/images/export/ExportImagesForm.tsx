import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import {
  type ImageOutputFormat,
  imageOutputFormat,
  imageSettingsDefaults,
} from '#shared/domain/image/image-settings.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { ExportedImages } from './ExportedImages.tsx';
import styles from './ExportImages.module.css';
import { useImagesExport } from './export-images.ts';

const [least, most] = [16, 10_000];

/** Null for what is no width. */
function widthIn(text: string): number | null {
  const width = /^\s*\d+\s*$/.test(text) ? Number(text) : Number.NaN;
  return width >= least && width <= most ? width : null;
}

/** How wide, in which format; then how far it is, and what came of it. */
export function ExportImagesForm({ imageIds }: { readonly imageIds: readonly ImageId[] }) {
  const { t } = useTranslation();
  const settled = useAsk('desk.state', {}).data?.publication?.images ?? imageSettingsDefaults;
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ImageOutputFormat | null>(null);
  const [wrong, setWrong] = useState(false);
  const { start, stop, progress, made, error } = useImagesExport();
  const width = typed ?? String(Math.max(...settled.widths));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const pixels = widthIn(width);
    setWrong(pixels === null);
    if (pixels !== null && !progress)
      void start(imageIds, { width: pixels, format: chosen ?? settled.format });
  };
  return (
    <form className={styles.form} aria-label={t('images.export.label')} onSubmit={submit} noValidate>
      <div className={styles.wishes}>
        <TextInput
          data-autofocus
          label={t('images.export.width')}
          description={t('images.export.widthHint')}
          inputMode="numeric"
          value={width}
          error={wrong && widthIn(width) === null && t('settings.problems.number', { least, most })}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <NativeSelect
          label={t('images.export.format')}
          description={t(`images.export.formatHint.${chosen ?? settled.format}`)}
          value={chosen ?? settled.format}
          onChange={({ currentTarget }) => setChosen(imageOutputFormat.parse(currentTarget.value))}
          data={imageOutputFormat.options.map((value) => ({
            value,
            label: t(`images.export.formats.${value}`),
          }))}
        />
      </div>
      <div className={styles.run}>
        <span role="status" className={styles.soft}>
          {progress && t('images.export.progress', { at: progress.done + 1, of: progress.of })}
        </span>
        {progress && progress.of > 1 && <Button onClick={stop}>{t('images.export.stop')}</Button>}
        <BusyButton type="submit" variant="filled" loading={progress !== null}>
          {t('images.export.run')}
        </BusyButton>
      </div>
      {error && <Failure error={error} />}
      {made && !progress && made.written.length + made.refused.length > 0 && <ExportedImages {...made} />}
    </form>
  );
}
