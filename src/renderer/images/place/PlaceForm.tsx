import { SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { Answer } from '../../ui/Answer.tsx';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import { PieceOptions, pieceOptionId } from './PieceOptions.tsx';
import styles from './PlaceForm.module.css';

interface PlaceFormProps {
  readonly imageId: ImageId;
  readonly onPlaced: (piece: ArticleSummary) => void;
}

/** Pieces that are offered at once; the search finds the others. */
const offered = 30;

/** Which piece, and as what. The field keeps the focus; arrow keys move through the pieces, Enter sets the image. */
export function PlaceForm({ imageId, onPlaced }: PlaceFormProps) {
  const { t } = useTranslation();
  const listId = useId();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 150);
  const [wanted, setWanted] = useState(0);
  const [lead, setLead] = useState(true);
  const found = useAsk('articles.list', { words: asked, limit: offered });
  const order = useOrder('images.place');
  const pieces = found.data?.articles ?? [];
  const current = Math.min(wanted, pieces.length - 1);
  const piece = pieces[current];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || pieces.length === 0) return;
    event.preventDefault();
    setWanted((current + step + pieces.length) % pieces.length);
  };
  // Enter struck while the search is still under way counts for what it finds, not for what was listed before.
  const searching = words !== asked || found.isPending;
  const [entered, setEntered] = useState(false);
  useEffect(() => {
    if (!entered || searching) return;
    setEntered(false);
    if (piece)
      order.mutate({ articleId: piece.articleId, imageId, lead }, { onSuccess: () => onPlaced(piece) });
  }, [entered, searching, piece, order, imageId, lead, onPlaced]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!order.isPending) setEntered(true);
  };

  return (
    <form className={styles.form} aria-label={t('images.place.title')} onSubmit={submit}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded={pieces.length > 0}
        aria-controls={listId}
        aria-activedescendant={piece && pieceOptionId(listId, current)}
        aria-autocomplete="list"
        aria-label={t('images.place.search')}
        placeholder={t('images.place.search')}
        leftSection={<Search size={14} aria-hidden />}
        value={words}
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
          setWanted(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.pieces}>
        <Answer of={found}>
          {({ articles }) =>
            articles.length === 0 ? (
              <p className={styles.soft}>
                {asked === '' ? t('images.place.noPieces') : t('images.place.nothing', { words: asked })}
              </p>
            ) : (
              <PieceOptions id={listId} pieces={articles} current={current} onTake={setWanted} />
            )
          }
        </Answer>
      </div>
      <div className={styles.foot}>
        <SegmentedControl
          aria-label={t('images.place.as')}
          value={lead ? 'lead' : 'text'}
          onChange={(value) => setLead(value === 'lead')}
          data={[
            { value: 'lead', label: t('images.place.lead') },
            { value: 'text', label: t('images.place.inText') },
          ]}
        />
        <p className={styles.soft}>{t(lead ? 'images.place.leadHint' : 'images.place.inTextHint')}</p>
        {order.error && <Failure error={order.error} />}
        <BusyButton type="submit" variant="filled" disabled={!piece && !searching} loading={order.isPending}>
          {t('images.place.submit')}
        </BusyButton>
      </div>
    </form>
  );
}
