import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pageTemplateDefaults } from '#shared/domain/export/page-template.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { PagePreview } from '../../exports/PagePreview.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { SavedNote } from '../SavedNote.tsx';
import styles from './PageTemplateSettings.module.css';
import { PlaceholderList } from './PlaceholderList.tsx';
import { TemplatePartField } from './TemplatePartField.tsx';
import { usePageTemplate } from './use-page-template.ts';

/** The newsroom's own frame and styles of the HTML page: looked at with a real piece before they are kept. */
export function PageTemplateSettings({ publication }: { readonly publication: Publication }) {
  const { t } = useTranslation();
  const own = usePageTemplate(publication);
  const { draft, tried, isNew, kept } = own;
  const isOfProgram = draft.template === '' && draft.styles === '';
  return (
    <section className={styles.template} aria-label={t('pageTemplate.title')}>
      <div>
        <p className={styles.label}>{t('pageTemplate.title')}</p>
        <p className={styles.hint}>{t('pageTemplate.hint')}</p>
      </div>
      <TemplatePartField part="template" own={own} />
      <TemplatePartField part="styles" own={own} />
      <PlaceholderList />
      {own.failure && <Failure error={own.failure} />}
      <div className={styles.answer} role="status" aria-busy={own.isTrying}>
        {tried && tried.problems.length > 0 && (
          <>
            <p>{t('pageTemplate.refused', { count: tried.problems.length })}</p>
            <ul>
              {tried.problems.map(({ part, line, sentence }) => (
                <li key={`${part} ${line} ${sentence}`}>
                  {t(`pageTemplate.${part}`)}
                  {', '}
                  {line === null ? sentence : t('pageTemplate.atLine', { line, sentence })}
                </li>
              ))}
            </ul>
          </>
        )}
        {tried && tried.problems.length === 0 && tried.elsewhere.length > 0 && (
          <>
            <p>{t('pageTemplate.elsewhere')}</p>
            <ul>
              {tried.elsewhere.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
            <p>{t('pageTemplate.elsewhereHint')}</p>
          </>
        )}
      </div>
      {isNew && (
        <div className={styles.actions}>
          <Button variant="filled" disabled={!own.canKeep} onClick={own.keep}>
            {t('pageTemplate.keep')}
          </Button>
          <Button variant="subtle" onClick={own.forget}>
            {t('pageTemplate.forget')}
          </Button>
        </div>
      )}
      <SavedNote field={kept} name={t('pageTemplate.title')} />
      {!isNew && !isOfProgram && (
        <Button
          className={styles.alone}
          size="compact-sm"
          variant="subtle"
          onClick={() => kept.commit(pageTemplateDefaults)}
        >
          {t('pageTemplate.backToProgram')}
        </Button>
      )}
      {tried?.page && (isNew || !isOfProgram) && (
        <div className={styles.preview}>
          <p className={styles.label}>{t('pageTemplate.preview', { headline: own.pieceShown })}</p>
          <PagePreview page={tried.page} />
        </div>
      )}
    </section>
  );
}
