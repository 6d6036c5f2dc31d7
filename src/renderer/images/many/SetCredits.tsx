import { Button, Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyImagesDone } from '#shared/contract/image-library.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import {
  type EmptiableField,
  emptiedFields,
  fieldsOf,
  type ManyCredits,
  type ManyField,
  withEmptied,
} from '#shared/domain/image/change-many.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { CreditsFields } from './CreditsFields.tsx';
import { CreditsPreview } from './CreditsPreview.tsx';
import { CreditTemplates, KeepTemplate } from './CreditTemplates.tsx';
import { isWebAddress } from './filled-in.ts';
import styles from './SetCredits.module.css';
import { useSetCredits } from './use-set-credits.ts';

interface SetCreditsProps {
  readonly imageIds: readonly ImageId[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: (answer: ManyImagesDone) => void;
}

/** Sets fields of several images at once, after showing what that does to each field that already says something. */
export function SetCredits({ imageIds, opened, onClose, onDone }: SetCreditsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const count = imageIds.length;
  const shown = numberInWords(language, count);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('imageRoom.set.title', { count, shown })}
      size={860}
      transitionProps={{ duration: 0 }}
    >
      <CreditsForm imageIds={imageIds} onClose={onClose} onDone={onDone} />
    </Modal>
  );
}

/** Milliseconds without a key before what would happen is asked. */
const typingPause = 250;

function CreditsForm({ imageIds, onClose, onDone }: Omit<SetCreditsProps, 'opened'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [credit, setCredit] = useState<ManyCredits>({});
  const [template, setTemplate] = useState<string | null>(null);
  const [replace, setReplace] = useState<readonly ManyField[]>([]);
  const [previewed] = useDebouncedValue(credit, typingPause);
  const setting = useSetCredits(onDone);
  const inWords = (count: number) => ({ count, shown: numberInWords(language, count) });
  const isReady = fieldsOf(credit).length > 0 && isWebAddress(credit.licenceUrl ?? '');
  /** Who empties a field wants that what stands there gives way. */
  const empty = (fields: readonly EmptiableField[]) => {
    const before: readonly ManyField[] = emptiedFields(credit);
    setReplace([...replace.filter((field) => !before.includes(field)), ...fields]);
    setCredit(withEmptied(credit, fields));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) setting.set(imageIds, credit, replace);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.hint}>{t('imageRoom.set.hint')}</p>
      <CreditTemplates chosen={template} onChosen={setTemplate} onChoose={setCredit} />
      <CreditsFields credit={credit} onChange={setCredit} onEmpty={empty} />
      {fieldsOf(previewed).length > 0 && isReady && (
        <CreditsPreview imageIds={imageIds} credit={previewed} replace={replace} onReplace={setReplace} />
      )}
      {setting.error && <Failure error={setting.error} />}
      <div className={styles.end}>
        <KeepTemplate credit={credit} chosen={template} onKept={setTemplate} />
        <span role="status" className={styles.progress}>
          {setting.done !== null &&
            t('imageRoom.set.progress', {
              done: numberInWords(language, setting.done),
              of: numberInWords(language, imageIds.length),
            })}
        </span>
        <Button variant="subtle" onClick={onClose}>
          {t('window.cancel')}
        </Button>
        <BusyButton type="submit" variant="filled" disabled={!isReady} loading={setting.done !== null}>
          {t('imageRoom.set.submit', inWords(imageIds.length))}
        </BusyButton>
      </div>
    </form>
  );
}
