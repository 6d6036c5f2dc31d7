import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImageId } from '#shared/domain/ids.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { bytesInWords } from '../../ui/columns/sizes.ts';
import { Moment } from '../../ui/Moment.tsx';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { ExportImages } from '../export/ExportImages.tsx';
import styles from '../ImagePage.module.css';

interface FileFactsProps {
  readonly image: Image;
  readonly metadata: Readonly<Record<string, string>>;
  /** The file bears a signature of C2PA. */
  readonly signed: boolean;
}

/** The original file as it came, and everything that it says about itself. */
export function FileFacts({ image, metadata, signed }: FileFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { imageId, originalName, width, height, mediaType, byteLength, addedAt, sha256 } = image;
  const entries = Object.entries(metadata);
  return (
    <>
      <div className={styles.headed}>
        <h2>{t('images.detail.file')}</h2>
        <ExportImages imageIds={[imageId]} />
      </div>
      <dl className={styles.facts}>
        <dt>{t('images.detail.name')}</dt>
        <dd>{originalName}</dd>
        <dt>{t('images.detail.size')}</dt>
        <dd>{t('images.detail.pixels', { width, height })}</dd>
        <dt>{t('images.detail.format')}</dt>
        <dd>
          {mediaType.slice('image/'.length).toUpperCase()}, {bytesInWords(language, byteLength)}
        </dd>
        <dt>{t('images.detail.added')}</dt>
        <dd>
          <Moment at={addedAt} />
        </dd>
        {signed && (
          <>
            <dt>{t('images.detail.signature')}</dt>
            <dd>{t('images.detail.signed')}</dd>
          </>
        )}
        <dt>{t('images.detail.sha256')}</dt>
        <dd>
          <span className={styles.hash}>{sha256}</span> <CopyHash sha256={sha256} />
          <VerifyOriginal key={imageId} imageId={imageId} />
        </dd>
      </dl>
      <details className={styles.metadata}>
        <summary>{t('images.detail.metadata', { count: entries.length })}</summary>
        {entries.length === 0 ? (
          <p className={styles.soft}>{t('images.detail.noMetadata')}</p>
        ) : (
          <dl className={styles.facts}>
            {entries.map(([tag, value]) => (
              <Entry key={tag} tag={tag} value={value} />
            ))}
          </dl>
        )}
      </details>
    </>
  );
}

const Entry = ({ tag, value }: { readonly tag: string; readonly value: string }) => (
  <>
    <dt>{tag}</dt>
    <dd>{value}</dd>
  </>
);

/** Has the file on disk compared with its SHA-256, and says what came of it. */
function VerifyOriginal({ imageId }: { readonly imageId: ImageId }) {
  const { t } = useTranslation();
  const verify = useOrder('images.verify');
  return (
    <div className={styles.verify}>
      <BusyButton
        size="compact-xs"
        variant="default"
        loading={verify.isPending}
        onClick={() => verify.mutate({ imageId })}
      >
        {t('images.detail.verify')}
      </BusyButton>
      <span role="status" className={styles.sentence}>
        {verify.data && (
          <StateWord shape={verify.data.original === 'intact' ? 'done' : 'due'}>
            {t(`images.detail.original.${verify.data.original}`)}
          </StateWord>
        )}
        {verify.error?.message}
      </span>
    </div>
  );
}

function CopyHash({ sha256 }: { readonly sha256: string }) {
  const { t } = useTranslation();
  const { copied, copy } = useClipboard({ timeout: 1600 });
  const label = t(copied ? 'images.detail.copied' : 'images.detail.copySha256');
  return (
    <Tooltip label={label}>
      <ActionIcon size="xs" aria-label={label} onClick={() => copy(sha256)}>
        {copied ? <Check size={13} aria-hidden /> : <Copy size={13} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
