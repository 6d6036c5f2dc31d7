import { useTranslation } from 'react-i18next';
import type { ImagesThatLeft } from '#shared/contract/made-export.ts';
import { ListRow } from '../ui/lists/ListRow.tsx';
import { Moment } from '../ui/Moment.tsx';

/** Images by themselves in the list of everything that left. */
export function ImagesRow({ images }: { readonly images: ImagesThatLeft }) {
  const { t } = useTranslation();
  const { files, madeAt } = images;
  return (
    <ListRow
      title={files.map(({ originalName }) => originalName).join(', ')}
      foot={<span>{t('exports.images.count', { count: files.length })}</span>}
      end={<Moment at={madeAt} brief />}
    />
  );
}
