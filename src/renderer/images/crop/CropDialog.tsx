import { Button, Modal, SegmentedControl } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import ReactCrop from 'react-image-crop';
import 'react-image-crop/dist/ReactCrop.css';
import type { Crop, FocalPoint } from '#shared/domain/image/crop.ts';
import { cropFrom, croppedSize, objectPosition, pointInside, whole } from '#shared/domain/image/cropping.ts';
import type { Image } from '#shared/domain/image/image.ts';
import styles from './CropDialog.module.css';
import { CroppedPicture } from './CroppedPicture.tsx';
import {
  type FrameShape,
  frameAfter,
  largestFrame,
  middleOf,
  pointAfter,
  ratioOf,
  ratios,
  shapeOf,
} from './frame.ts';

interface CropDialogProps {
  readonly image: Image;
  readonly crop: Crop | null;
  readonly focalPoint: FocalPoint | null;
  readonly onApply: (shown: { readonly crop: Crop | null; readonly focalPoint: FocalPoint | null }) => void;
  readonly onClose: () => void;
}

const shapes: readonly FrameShape[] = ['whole', 'free', '16:9', '4:3', '1:1'];
const percent = (share: number): number => Math.round(share * 100);

/**
 * Which part of an image one use of it shows, and what stays in view where it is cut further. The image itself is never
 * touched; nothing changes before the choice is taken over.
 */
export function CropDialog({ image, onApply, onClose, ...before }: CropDialogProps) {
  const { t } = useTranslation();
  const [frame, setFrame] = useState<Crop>(before.crop ?? whole);
  const [shape, setShape] = useState<FrameShape>(shapeOf(before.crop, image));
  const [point, setPoint] = useState<FocalPoint | null>(before.focalPoint);
  const [aims, setAims] = useState(false);
  const crop = cropFrom(frame);
  const focalPoint = point && pointInside(point, crop);
  const aim = focalPoint ?? middleOf(frame);
  const size = croppedSize(image, crop);

  const choose = (next: FrameShape) => {
    setShape(next);
    const ratio = ratioOf(next);
    if (next === 'whole') setFrame(whole);
    else if (ratio !== null) setFrame(largestFrame(ratio, image, focalPoint ?? middleOf(frame)));
  };
  const take = (next: Crop) => {
    setFrame(next);
    if (shape === 'whole' && cropFrom(next)) setShape('free');
  };
  const onFrameKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The corners of the frame keep the keys that they know.
    if (!(event.target as HTMLElement).matches('.ReactCrop__crop-selection')) return;
    const next = frameAfter(event.key, event.shiftKey, frame, shape, image);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    take(next);
  };
  const onPointKey = (event: KeyboardEvent) => {
    const next = pointAfter(event.key, event.shiftKey, aim, frame);
    if (!next) return;
    event.preventDefault();
    setPoint(next);
  };
  const onAim = (event: MouseEvent<HTMLDivElement>) => {
    if (!aims) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
    setPoint(pointInside(at, crop));
  };
  const said = t('versions.figure.part', {
    x: percent(frame.x),
    y: percent(frame.y),
    width: percent(frame.width),
    height: percent(frame.height),
  });
  const pointSaid = t('versions.figure.point', { x: percent(aim.x), y: percent(aim.y) });

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('editor.crop.title')}
      size={960}
      transitionProps={{ duration: 0 }}
    >
      <div className={styles.dialog}>
        <div className={styles.choices}>
          <SegmentedControl
            size="xs"
            aria-label={t('editor.crop.shape')}
            value={shape}
            onChange={(value) => choose(value as FrameShape)}
            data={shapes.map((value) => ({
              value,
              label: value in ratios ? value : t(`editor.crop.${value as 'whole' | 'free'}`),
            }))}
          />
          <SegmentedControl
            size="xs"
            aria-label={t('editor.crop.mode')}
            value={aims ? 'point' : 'frame'}
            onChange={(value) => setAims(value === 'point')}
            data={[
              { value: 'frame', label: t('editor.crop.frame') },
              { value: 'point', label: t('editor.crop.point') },
            ]}
          />
        </div>
        <div className={styles.stage}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the frame and the point inside it have the focus. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the point is moved by the arrow keys. */}
          <div
            ref={beginAtFrame}
            className={styles.picture}
            data-aims={aims || undefined}
            onKeyDownCapture={onFrameKey}
            onClick={onAim}
          >
            <ReactCrop
              {...(styles.crop ? { className: styles.crop } : {})}
              crop={{ unit: '%', ...inPercent(frame) }}
              {...(ratioOf(shape) === null ? {} : { aspect: ratioOf(shape) as number })}
              onChange={(_, { x, y, width, height }) => {
                if (width > 0 && height > 0)
                  take({ x: x / 100, y: y / 100, width: width / 100, height: height / 100 });
              }}
              minWidth={16}
              minHeight={16}
              keepSelection
              ruleOfThirds
              disabled={aims}
              ariaLabels={{
                cropArea: `${t('editor.crop.area')}: ${said}. ${t('editor.crop.keys')}`,
                nwDragHandle: t('editor.crop.handle.nw'),
                nDragHandle: t('editor.crop.handle.n'),
                neDragHandle: t('editor.crop.handle.ne'),
                eDragHandle: t('editor.crop.handle.e'),
                seDragHandle: t('editor.crop.handle.se'),
                sDragHandle: t('editor.crop.handle.s'),
                swDragHandle: t('editor.crop.handle.sw'),
                wDragHandle: t('editor.crop.handle.w'),
              }}
            >
              <img className={styles.image} src={`/media/${image.imageId}/page`} alt={image.credit.altText} />
            </ReactCrop>
            {(aims || focalPoint) && (
              <button
                type="button"
                className={styles.point}
                aria-label={`${t('editor.crop.point')}: ${pointSaid}`}
                disabled={!aims}
                style={{ left: `${aim.x * 100}%`, top: `${aim.y * 100}%` }}
                onKeyDown={onPointKey}
              />
            )}
          </div>
        </div>
        <div className={styles.results}>
          <Result label={t('editor.crop.result', { width: size.width, height: size.height })}>
            <CroppedPicture image={image} crop={crop} mostHeight="130px" alt="" />
          </Result>
          <Result label={t('editor.crop.card')}>
            <CardCut image={image} crop={crop} focalPoint={focalPoint} />
          </Result>
          <p className={styles.keys}>{t(aims ? 'editor.crop.pointKeys' : 'editor.crop.keys')}</p>
        </div>
        <p className={styles.said} role="status">
          {aims ? pointSaid : said}
        </p>
        <div className={styles.actions}>
          {point && (
            <Button size="xs" variant="subtle" onClick={() => setPoint(null)}>
              {t('editor.crop.withoutPoint')}
            </Button>
          )}
          <span className={styles.gap} />
          <Button size="xs" variant="subtle" onClick={onClose}>
            {t('window.cancel')}
          </Button>
          <Button size="xs" variant="filled" onClick={() => onApply({ crop, focalPoint })}>
            {t('editor.crop.apply')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** The dialog begins at its frame, which is what it is about; the frame is the library's and takes no such word. */
const beginAtFrame = (picture: HTMLElement | null): void =>
  picture?.querySelector('.ReactCrop__crop-selection')?.setAttribute('data-autofocus', '');

const inPercent = ({ x, y, width, height }: Crop) => ({
  x: x * 100,
  y: y * 100,
  width: width * 100,
  height: height * 100,
});

function Result({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <figure className={styles.result}>
      {children}
      <figcaption>{label}</figcaption>
    </figure>
  );
}

type CardCutProps = Pick<CropDialogProps, 'image' | 'crop' | 'focalPoint'>;

/** As the card of a social network cuts what is shown, with the focal point kept in view. */
function CardCut({ image, crop, focalPoint }: CardCutProps) {
  const size = croppedSize(image, crop);
  const at = objectPosition(focalPoint ?? middleOf(crop ?? whole), crop)
    .split(' ')
    .map(Number.parseFloat);
  const ratio = size.width / size.height;
  const card = 1.91;
  // What of the crop the card shows, in shares of the crop; then in shares of the image.
  const width = Math.min(1, card / ratio);
  const height = Math.min(1, ratio / card);
  const part = crop ?? whole;
  const cut = {
    x: part.x + part.width * Math.max(0, Math.min((at[0] as number) / 100 - width / 2, 1 - width)),
    y: part.y + part.height * Math.max(0, Math.min((at[1] as number) / 100 - height / 2, 1 - height)),
    width: part.width * width,
    height: part.height * height,
  };
  return <CroppedPicture image={image} crop={cut} mostHeight="130px" alt="" />;
}
