import { Button, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FigureAttrs } from '#shared/article-body/body.ts';
import type { Image } from '#shared/domain/image.ts';
import styles from './figure.module.css';

interface FigureFieldsProps {
  readonly attrs: FigureAttrs;
  readonly image: Image | null;
  readonly onChange: (changes: Partial<FigureAttrs>) => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

/** What one use of a picture may say differently from the picture's own record, which shows through where it does not. */
export function FigureFields({ attrs, image, onChange, onReplace, onRemove }: FigureFieldsProps) {
  const { t } = useTranslation();
  const orNull = (text: string) => (text === '' ? null : text);
  return (
    <div className={styles.fields}>
      <TextInput
        size="xs"
        label={t('editor.figure.credit')}
        description={image && attrs.creditLine === null ? t('editor.figure.asInRecord') : undefined}
        placeholder={image?.credit.creditLine || t('editor.figure.creditExample')}
        value={attrs.creditLine ?? ''}
        onChange={(event) => onChange({ creditLine: orNull(event.currentTarget.value) })}
      />
      <TextInput
        size="xs"
        label={t('editor.figure.altText')}
        placeholder={image?.credit.altText || t('editor.figure.altTextExample')}
        value={attrs.altText ?? ''}
        onChange={(event) => onChange({ altText: orNull(event.currentTarget.value) })}
      />
      <div className={styles.actions}>
        <Switch
          size="xs"
          label={t('editor.figure.lead')}
          checked={attrs.lead}
          onChange={(event) => onChange({ lead: event.currentTarget.checked })}
        />
        <span className={styles.gap} />
        {image && (
          <Button component={Link} href={`/images/${image.imageId}`} size="xs" variant="subtle">
            {t('editor.figure.record')}
          </Button>
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
    </div>
  );
}
