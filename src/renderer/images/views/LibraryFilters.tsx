import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { imageKind } from '#shared/domain/image/image.ts';
import { type ImageOrder, imageOrder, imageShow } from '#shared/domain/image/image-library.ts';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { type ImageSorting, type Library, narrowTo } from '../library/use-library.ts';
import styles from './LibraryFilters.module.css';

/** Narrows the library by what its images lack or may, and by kind; each choice says how many it would leave. */
export function LibraryFilters({ library: { show, kind, counts } }: { readonly library: Library }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const counted = (what: string, count: number | undefined) =>
    count === undefined
      ? what
      : t('imageRoom.filter.counted', { what, shown: numberInWords(language, count) });
  return (
    <>
      <Choice
        label={t('imageRoom.filter.show')}
        all={counted(t('imageRoom.filter.all'), kind === null ? counts?.all : counts?.kinds[kind])}
        value={show}
        choices={imageShow.options.map((value) => ({
          value,
          label: counted(t(`imageRoom.filter.${value}`), counts?.show[value]),
        }))}
        onChoose={(next) => narrowTo({ show: next })}
      />
      <Choice
        label={t('imageRoom.filter.kind')}
        all={t('imageRoom.filter.allKinds')}
        value={kind}
        choices={imageKind.options
          .filter((value) => value === kind || counts?.kinds[value] !== 0)
          .map((value) => ({ value, label: counted(t(`images.kind.${value}`), counts?.kinds[value]) }))}
        onChoose={(next) => narrowTo({ kind: next })}
      />
    </>
  );
}

/** The directions in which a grid is read; the list has heads for both. */
const downwards: readonly ImageOrder[] = ['used', 'added'];

/** What the grid is ordered by. */
export function GridOrder({ sorting }: { readonly sorting: ImageSorting }) {
  const { t } = useTranslation();
  const by = (order: ImageOrder) => t(`imageRoom.order.${order}`);
  return (
    <Choice
      label={t('imageRoom.order.label')}
      all={by('added')}
      value={sorting.order === 'added' ? null : sorting.order}
      choices={imageOrder.options
        .filter((order) => order !== 'added')
        .map((order) => ({ value: order, label: by(order) }))}
      onChoose={(next) => {
        const order = next ?? 'added';
        narrowTo({ order, backwards: downwards.includes(order) });
      }}
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Says that nothing is narrowed. */
  readonly all: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, all, choices, value, onChoose }: ChoiceProps<Value>) {
  return (
    <Select
      size="xs"
      className={styles.choice}
      aria-label={label}
      comboboxProps={{ withinPortal: false, width: 250, position: 'bottom-start' }}
      maxDropdownHeight={360}
      data={[{ value: '', label: all }, ...choices]}
      value={value ?? ''}
      allowDeselect={false}
      onChange={(chosen) => onChoose((chosen || null) as Value | null)}
    />
  );
}
