import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Check, CodeXml, Copy } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CmsField } from '#shared/contract/exports.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './CmsFields.module.css';
import { useRichCopy } from './use-rich-copy.ts';

/** The piece as the fields of a site builder's form, each to be copied by itself. */
export function CmsFields({ fields }: { readonly fields: readonly CmsField[] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return <EmptyState title={t('exports.preview.noFields')} />;
  return (
    <>
      <p className={styles.hint}>{t('exports.copy.hint')}</p>
      {fields.map((field) => (
        <Field key={field.name} field={field} />
      ))}
    </>
  );
}

function Field({ field }: { readonly field: CmsField }) {
  const { t } = useTranslation();
  const id = useId();
  const formatted = useRichCopy();
  const source = useRichCopy();
  const name = t(`exports.page.field.${field.name}`);
  const sourceLabel = source.copied ? t('exports.copy.copied') : t('exports.copy.source', { field: name });
  return (
    <section className={styles.field} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.name} id={id}>
          {name}
        </h3>
        <Tooltip label={sourceLabel}>
          <ActionIcon aria-label={sourceLabel} onClick={() => source.copy(field.html, field.html)}>
            {source.copied ? <Check size={16} aria-hidden /> : <CodeXml size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <Button
          size="compact-sm"
          className={styles.copy}
          leftSection={formatted.copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          aria-label={
            formatted.copied ? t('exports.copy.copied') : t('exports.copy.fieldNamed', { field: name })
          }
          onClick={() => formatted.copy(field.html, field.text)}
        >
          {t(formatted.copied ? 'exports.copy.copied' : 'exports.copy.field')}
        </Button>
      </div>
      <div className={styles.text} data-field={field.name}>
        {field.text}
      </div>
    </section>
  );
}
