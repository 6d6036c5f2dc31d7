import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { imageLabels } from '#shared/domain/image/image-label.ts';
import type { Language } from '#shared/domain/language.ts';
import { imageCreditInWords } from '#shared/domain/piece/byline.ts';
import { goToLead, putLead } from '../editor/figure/lead-figure.ts';
import styles from './inspector.module.css';
import type { LeadImageState } from './use-lead-image.ts';

interface LeadImageProps {
  readonly editor: Editor;
  readonly lead: LeadImageState;
  readonly language: Language;
}

/** The lead picture in brief, or a first step towards one. */
export function LeadImage({ editor, lead: { attrs, image, caption, credit }, language }: LeadImageProps) {
  const { t } = useTranslation();
  if (!attrs)
    return (
      <>
        <p className={styles.quiet}>{t('articles.leadImage.none')}</p>
        <Button size="xs" onClick={() => putLead(editor)}>
          {t('articles.leadImage.add')}
        </Button>
      </>
    );
  const label = image ? imageLabels(image.credit, language, [caption, credit]).join(' · ') : '';
  return (
    <div className={styles.lead}>
      {image && <img className={styles.thumbnail} src={`/media/${image.imageId}/thumb`} alt="" />}
      <div className={styles.stackTight}>
        {attrs.imageId === null && <span className={styles.due}>{t('articles.leadImage.waits')}</span>}
        {caption && <span>{caption}</span>}
        {credit ? (
          <span className={styles.quiet}>{imageCreditInWords(credit, language)}</span>
        ) : (
          <span className={styles.due}>{t('editor.figure.creditMissing')}</span>
        )}
        {label && <span className={styles.quiet}>{label}</span>}
        <span className={styles.actionsStart}>
          <Button size="compact-xs" variant="subtle" onClick={() => goToLead(editor)}>
            {t('articles.leadImage.show')}
          </Button>
          {image && (
            <Button component={Link} href={`/images/${image.imageId}`} size="compact-xs" variant="subtle">
              {t('editor.figure.record')}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
