import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import { ExportImagesForm } from './ExportImagesForm.tsx';

/** One image or several, out of the desk as files with their credits in them. */
export function ExportImages({ imageIds }: { readonly imageIds: readonly ImageId[] }) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const count = imageIds.length;
  return (
    <>
      <Button
        size="xs"
        leftSection={<Download size={14} aria-hidden />}
        disabled={count === 0}
        onClick={dialog.open}
      >
        {t('images.export.open', { count })}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('images.export.title', { count })}
        size={480}
        centered={false}
        yOffset="12vh"
      >
        <ExportImagesForm imageIds={imageIds} />
      </Modal>
    </>
  );
}
