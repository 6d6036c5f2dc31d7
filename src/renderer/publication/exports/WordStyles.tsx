import { Button, Input } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WordReference } from '#shared/domain/export/word-reference.ts';
import { type WordStyleName, wordStyles } from '#shared/domain/export/word-style.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { useFilesFromDisk } from '../../app/coming-in/use-files-from-disk.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { upload } from '../../workstation-client/ask.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { SavedNote } from '../SavedNote.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import styles from './WordStyles.module.css';

/** The document whose styles Word exports bear, what of it was found, and the way back to none. */
export function WordStyles({ publication }: { readonly publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'wordReference');
  const read = useOrder('exports.readWordReference');
  const file = useFilesFromDisk('.docx,.dotx', async ([chosen]) => {
    if (!chosen) return;
    const uploadId = (await upload(chosen)) as Parameters<typeof read.mutateAsync>[0]['uploadId'];
    kept.commit((await read.mutateAsync({ uploadId })).reference);
  });
  const reference = kept.draft;
  return (
    <Input.Wrapper
      label={t('settings.wordStyles.label')}
      description={t('settings.wordStyles.hint')}
      inputWrapperOrder={['label', 'description', 'input']}
      labelElement="div"
    >
      {reference ? (
        <Found reference={reference} />
      ) : (
        <p className={styles.none}>{t('settings.wordStyles.none')}</p>
      )}
      <div className={styles.actions}>
        <BusyButton loading={file.busy} onClick={() => void file.choose()}>
          {t(reference ? 'settings.wordStyles.chooseAnother' : 'settings.wordStyles.choose')}
        </BusyButton>
        {reference && (
          <Button variant="subtle" onClick={() => kept.commit(null)}>
            {t('settings.wordStyles.back')}
          </Button>
        )}
      </div>
      <div role="status" className={styles.failure}>
        {file.failure}
      </div>
      <SavedNote field={kept} name={t('settings.wordStyles.label')} />
    </Input.Wrapper>
  );
}

/** Which of our styles come from the document, and which it has not. */
function Found({ reference }: { readonly reference: WordReference }) {
  const { t } = useTranslation();
  const all = Object.keys(wordStyles) as WordStyleName[];
  const name = (style: WordStyleName) => t(`settings.wordStyles.style.${style}`);
  const groups = [
    { title: t('settings.wordStyles.taken'), of: all.filter((style) => reference.taken.includes(style)) },
    { title: t('settings.wordStyles.missing'), of: all.filter((style) => !reference.taken.includes(style)) },
  ];
  const title = t('settings.wordStyles.from', { name: reference.fileName });
  return (
    <section className={styles.found} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <dl>
        {groups.map(({ title, of }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{of.length > 0 ? of.map(name).join(' · ') : t('settings.wordStyles.nothing')}</dd>
          </div>
        ))}
      </dl>
      {reference.taken.length === 0 && <p>{t('settings.wordStyles.useless')}</p>}
      {reference.withoutPictures && <p>{t('settings.wordStyles.withoutPictures')}</p>}
    </section>
  );
}
