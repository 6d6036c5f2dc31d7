import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplatePart } from '#shared/domain/export/page-template.ts';
import styles from './PageTemplateSettings.module.css';
import type { PageTemplateInHand } from './use-page-template.ts';

interface PartProps {
  readonly part: TemplatePart;
  readonly own: PageTemplateInHand;
}

/** The template or the styles: from a file, to a file, or written here. */
export function TemplatePartField({ part, own }: PartProps) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  const text = own.draft[part];
  const name = t(`pageTemplate.${part}`);
  const state =
    text === '' ? t('pageTemplate.ofTheProgram') : t('pageTemplate.own', { characters: text.length });
  return (
    <section className={styles.part} aria-label={name}>
      <header>
        <strong>{name}</strong>
        <span>{state}</span>
      </header>
      <div className={styles.actions}>
        <Button size="compact-sm" onClick={() => void own.choose(part)}>
          {t('pageTemplate.choose')}
        </Button>
        <Button
          size="compact-sm"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? open(false) : void own.begin(part).then(() => open(true)))}
        >
          {t(isOpen ? 'pageTemplate.close' : 'pageTemplate.edit')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => void own.save(part)}>
          {t('pageTemplate.save')}
        </Button>
        {text !== '' && (
          <Button size="compact-sm" variant="subtle" onClick={() => own.write(part, '')}>
            {t('pageTemplate.drop')}
          </Button>
        )}
      </div>
      {isOpen && (
        <Textarea
          className={styles.code}
          aria-label={t('pageTemplate.field', { name })}
          value={text}
          rows={16}
          spellCheck={false}
          autoCapitalize="off"
          wrap="off"
          onChange={({ currentTarget }) => own.write(part, currentTarget.value)}
        />
      )}
    </section>
  );
}
