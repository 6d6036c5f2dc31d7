import { Button, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FigureAttrs } from '#shared/article-body/body.ts';
import { altTextAdvice } from '#shared/domain/image/alt-text.ts';
import { droppedNames } from '#shared/domain/image/dropped-names.ts';
import type { Image } from '#shared/domain/image/image.ts';
import styles from './figure.module.css';
import { RecordSays, UseField } from './UseField.tsx';

interface FigureFieldsProps {
  readonly attrs: FigureAttrs;
  readonly image: Image | null;
  readonly caption: string;
  readonly onChange: (changes: Partial<FigureAttrs>) => void;
  /** The caption shall read as in the record. */
  readonly onTakeCaption: () => void;
  /** @param opener has the focus again afterwards */
  readonly onCrop: (opener: HTMLElement) => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** What one use of a picture may say differently from the picture's own record, which shows through where it does not. */
export function FigureFields(props: FigureFieldsProps) {
  const { attrs, image, caption, onChange } = props;
  const { t } = useTranslation();
  const record = image?.credit;
  const ownCaption = record?.caption.replace(/\s+/g, ' ').trim() ?? '';
  const dropped = record && attrs.creditLine !== null ? droppedNames(record, attrs.creditLine) : [];
  const altText = attrs.altText ?? record?.altText ?? '';
  const advice = image && altTextAdvice({ altText, caption, originalName: image.originalName });
  return (
    <div className={styles.fields}>
      {ownCaption !== '' && ownCaption !== caption.trim() && (
        <RecordSays words={ownCaption} label={t('images.form.caption')} onTake={props.onTakeCaption} />
      )}
      <UseField
        label={t('editor.figure.credit')}
        value={attrs.creditLine}
        record={record?.creditLine ?? ''}
        example={t('editor.figure.creditExample')}
        onChange={(creditLine) => onChange({ creditLine })}
      >
        {dropped.length > 0 && (
          <p className={styles.advice}>{t('editor.figure.dropped', { names: dropped.join(', ') })}</p>
        )}
      </UseField>
      <UseField
        label={t('editor.figure.altText')}
        value={attrs.altText}
        record={record?.altText ?? ''}
        example={t('editor.figure.altTextExample')}
        onChange={(altText) => onChange({ altText })}
      >
        {advice && <p className={styles.advice}>{t(`editor.figure.altAdvice.${advice}`)}</p>}
      </UseField>
      <FigureActions {...props} />
    </div>
  );
}

function FigureActions({ attrs, image, onChange, onCrop, onReplace, onRemove }: FigureFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.actions}>
      <Switch
        size="xs"
        label={t('editor.figure.lead')}
        checked={attrs.lead}
        onChange={(event) => onChange({ lead: event.currentTarget.checked })}
      />
      <span className={styles.gap} />
      {image && (
        <>
          <Button size="xs" variant="subtle" onClick={({ currentTarget }) => onCrop(currentTarget)}>
            {t('editor.figure.crop')}
          </Button>
          <Button component={Link} href={`/images/${image.imageId}`} size="xs" variant="subtle">
            {t('editor.figure.record')}
          </Button>
        </>
      )}
      {attrs.imageId && (
        <Button size="xs" variant="subtle" onClick={onReplace}>
          {t('editor.figure.replace')}
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={onRemove}>
        {t('editor.figure.remove')}
      </Button>
    </div>
  );
}
