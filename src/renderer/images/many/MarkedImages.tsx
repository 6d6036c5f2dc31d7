import { Button, CloseButton } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyImagesDone } from '#shared/contract/image-library.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { useCommands } from '../../app/commands.ts';
import { ScrollingList } from '../../ui/lists/ScrollingList.tsx';
import { notify } from '../../ui/notify.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ExportImages } from '../export/ExportImages.tsx';
import { focusImages } from './focus-images.ts';
import styles from './MarkedImages.module.css';
import { SetCredits } from './SetCredits.tsx';
import { offerUndo } from './undo-credits.ts';

interface MarkedImagesProps {
  readonly marked: readonly ImageId[];
  readonly onMark: (ids: ReadonlySet<string>) => void;
}

/** What can be done with the marked images. Those that are refused stay marked, and say why. */
export function MarkedImages({ marked, onMark }: MarkedImagesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [setting, open] = useState(false);
  const [refused, setRefused] = useState<ManyImagesDone['refused']>([]);
  const isAny = marked.length > 0;
  useCommands([
    { id: 'images.set', label: t('imageRoom.marks.set'), run: () => open(true), when: () => isAny },
  ]);
  if (!isAny) return null;

  const inWords = (count: number) => ({ count, shown: numberInWords(language, count) });
  const clear = () => {
    setRefused([]);
    onMark(new Set());
    focusImages();
  };
  const done = (answer: ManyImagesDone) => {
    open(false);
    setRefused(answer.refused);
    onMark(new Set(answer.refused.map(({ imageId }) => imageId)));
    if (answer.changed.length > 0) offerUndo(answer.changed, t, language);
    else if (answer.refused.length === 0) notify(t('imageRoom.marks.nothing'));
    focusImages();
  };
  const stepOut = (event: KeyboardEvent) => {
    // The dialog lies elsewhere in the document, though React hands its keys on to here.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (!event.currentTarget.contains(event.target as Node)) return;
    event.preventDefault();
    clear();
  };
  return (
    <section className={styles.marked} aria-label={t('imageRoom.marks.label')} onKeyDown={stepOut}>
      {refused.length > 0 && (
        <ScrollingList className={styles.refused} role="alert">
          {refused.map(({ imageId, name, message }) => (
            <li key={imageId}>
              <strong>{name || t('imageRoom.marks.unnamed')}</strong> {message}
            </li>
          ))}
        </ScrollingList>
      )}
      <div className={styles.line}>
        <span className={styles.count} role="status">
          {t('imageRoom.marks.count', inWords(marked.length))}
        </span>
        <Button size="xs" onClick={() => open(true)}>
          {t('imageRoom.marks.set')}
        </Button>
        <ExportImages imageIds={marked} />
        <CloseButton
          className={styles.clear}
          size="sm"
          aria-label={t('imageRoom.marks.clear')}
          onClick={clear}
        />
      </div>
      <SetCredits imageIds={marked} opened={setting} onClose={() => open(false)} onDone={done} />
    </section>
  );
}
