import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ImageId } from '#shared/domain/ids.ts';
import { notify } from '../../ui/notify.tsx';
import { PlaceForm } from './PlaceForm.tsx';

/** Sets an image into a piece, also into one that is open and written on somewhere else. */
export function PlaceInPiece({ imageId }: { readonly imageId: ImageId }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button size="xs" onClick={dialog.open}>
        {t('images.place.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('images.place.title')}
        size={560}
        centered={false}
        yOffset="12vh"
      >
        <PlaceForm
          imageId={imageId}
          onPlaced={({ articleId, headline }) => {
            dialog.close();
            notify(
              <>
                {t('images.place.done', { headline: headline || t('images.detail.untitled') })}{' '}
                <Link href={`/pieces/${articleId}`}>{t('window.open')}</Link>
              </>,
            );
          }}
        />
      </Modal>
    </>
  );
}
