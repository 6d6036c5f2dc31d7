import { Button, NativeSelect, TagsInput } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { type FormEvent, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { altTextAdvice } from '#shared/domain/image/alt-text.ts';
import { type Image, type ImageKind, imageKind, isMadeByAi } from '#shared/domain/image/image.ts';
import { imageLabels } from '#shared/domain/image/image-label.ts';
import { Failure } from '../../ui/Failure.tsx';
import { InspectorSection } from '../../ui/InspectorSection.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { CreditLine, CreditLines, RightsEnd } from './CreditField.tsx';
import styles from './CreditForm.module.css';
import { FileConflicts, FileContradicts } from './FileContradicts.tsx';
import { PrintedCredit } from './PrintedCredit.tsx';
import { DataMining, Restrictions } from './RightsFields.tsx';
import { type CreditDraft, useCreditDraft } from './use-credit-draft.ts';

/** The record of an image, field by field; each is saved by itself as it is left. */
export function CreditForm({ image }: { readonly image: Image }) {
  const { t } = useTranslation();
  const draft = useCreditDraft(image);
  const { credit } = draft;
  const asksForTheDay = useContext(FileConflicts).some(({ field }) => field === 'createdAt');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    draft.save();
  };
  return (
    <form aria-label={t('images.form.label')} onBlur={draft.save} onSubmit={onSubmit}>
      <Saved draft={draft} />
      <InspectorSection title={t('images.form.origin')}>
        <NativeSelect
          label={t('images.form.kind')}
          value={credit.kind}
          onChange={({ currentTarget }) => draft.change({ kind: currentTarget.value as ImageKind })}
          data={imageKind.options.map((value) => ({ value, label: t(`images.kind.${value}`) }))}
        />
        <CreditLine draft={draft} field="creditLine" hint={t('images.form.creditLineHint')} />
        <Printed draft={draft} />
        <div>
          <TagsInput
            label={t('images.form.creators')}
            description={t('images.form.creatorsHint')}
            value={credit.creators}
            onChange={(creators) => draft.change({ creators })}
            acceptValueOnBlur
            classNames={{ input: styles.creators ?? '' }}
            splitChars={[';']}
          />
          <FileContradicts draft={draft} field="creators" />
        </div>
        <CreditLine draft={draft} field="source" />
        <CreditLine draft={draft} field="copyrightNotice" />
      </InspectorSection>
      <InspectorSection title={t('images.form.wording')}>
        <CreditLines draft={draft} field="caption" />
        <CreditLines draft={draft} field="altText" hint={useAltTextHint(image, draft)} />
        <CreditLines
          draft={draft}
          field="extendedDescription"
          hint={t('images.form.extendedDescriptionHint')}
        />
        {asksForTheDay && <CreditLine draft={draft} field="createdAt" />}
      </InspectorSection>
      {isMadeByAi(credit) && (
        <InspectorSection title={t('images.form.ai')}>
          <CreditLine draft={draft} field="aiSystem" hint={t('images.form.aiSystemHint')} />
          <CreditLine draft={draft} field="aiSystemVersion" />
          <CreditLines draft={draft} field="aiPrompt" />
          <CreditLine draft={draft} field="aiPromptWriter" />
        </InspectorSection>
      )}
      <InspectorSection title={t('images.form.licence')}>
        <RightsEnd draft={draft} />
        <Restrictions draft={draft} />
        <CreditLines draft={draft} field="usageTerms" />
        <CreditLine draft={draft} field="licenceUrl" />
        <CreditLine draft={draft} field="licensorName" />
        <CreditLine draft={draft} field="licensorUrl" />
        <DataMining draft={draft} />
      </InspectorSection>
    </form>
  );
}

/** What makes an alt text good, until something in this one could be better. */
function useAltTextHint({ originalName }: Image, { credit }: CreditDraft): string {
  const { t } = useTranslation();
  const advice = altTextAdvice({ ...credit, originalName });
  return t(
    advice === null || advice === 'missing' ? 'images.form.altTextHint' : `editor.figure.altAdvice.${advice}`,
  );
}

function Printed({ draft: { credit } }: { readonly draft: CreditDraft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div>
      <div className={styles.label}>{t('images.detail.prints')}</div>
      <div className={styles.printed}>
        {credit.creditLine.trim() === '' && (
          <span className={styles.due}>{t('images.detail.printsNothing')}</span>
        )}
        <PrintedCredit
          creditLine={credit.creditLine}
          labels={imageLabels(credit, language, [credit.creditLine])}
        />
      </div>
    </div>
  );
}

function Saved({ draft }: { readonly draft: CreditDraft }) {
  const { t } = useTranslation();
  if (draft.error && draft.state !== 'saving')
    return (
      <Failure
        error={draft.error}
        action={
          <Button size="xs" onClick={draft.save}>
            {t('window.retry')}
          </Button>
        }
      />
    );
  return (
    <div className={styles.saved} role="status">
      {draft.state === 'saved' && <CircleCheck size={13} aria-hidden />}
      {t(
        draft.state === 'saved'
          ? 'window.saved'
          : draft.state === 'saving'
            ? 'images.form.saving'
            : 'images.form.unsaved',
      )}
    </div>
  );
}
