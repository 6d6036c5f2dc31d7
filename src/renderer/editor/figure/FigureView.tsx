import { NodeViewContent, type NodeViewProps, NodeViewWrapper, useEditorState } from '@tiptap/react';
import { useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type FigureAttrs, figureAttrs } from '#shared/article-body/body.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { imageLabels } from '#shared/domain/image/image-label.ts';
import { creditInUse, imageCreditInWords } from '#shared/domain/piece/byline.ts';
import { chooseImage } from '../../images/choice/choose-image.ts';
import { CropDialog } from '../../images/crop/CropDialog.tsx';
import { CroppedPicture } from '../../images/crop/CroppedPicture.tsx';
import { rightsHaveEnded } from '../../images/record/rights.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { asOneUndoStep, inOneUndoStep } from '../blocks/one-undo-step.ts';
import { PieceLanguage } from '../piece-language.ts';
import { FigureFields } from './FigureFields.tsx';
import { FigureWaits } from './FigureWaits.tsx';
import styles from './figure.module.css';
import { showImage } from './pictures.ts';

/** A picture on the page: the picture, its caption to write in, its credit in words, and its fields while in hand. */
export function FigureView({ editor, node, getPos, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { t } = useTranslation();
  const attrs = figureAttrs(node);
  const answer = useAsk('images.get', attrs.imageId ? { imageId: attrs.imageId } : null);
  const image = answer.data?.image ?? null;
  const cursorInside = useEditorState({
    editor,
    selector: ({ editor }) => {
      const pos = getPos();
      if (pos === undefined) return false;
      const { from, to } = editor.state.selection;
      return from >= pos && to <= pos + node.nodeSize;
    },
  });
  const inHand = (selected || cursorInside) && editor.isEditable;
  const takeInHand = () => {
    const pos = getPos();
    if (pos !== undefined) editor.chain().setNodeSelection(pos).focus(null, { scrollIntoView: false }).run();
  };
  const setAttrs = (changes: Partial<FigureAttrs>) => updateAttributes(changes);
  const show = (image: Image | null) => {
    const pos = getPos();
    if (!image || editor.isDestroyed || pos === undefined) return;
    editor.view.dispatch(showImage(editor.state.tr, pos, image));
    const captionEnds = pos + 1 + (editor.state.doc.nodeAt(pos)?.content.size ?? 0);
    editor.chain().setTextSelection(captionEnds).focus(null, { scrollIntoView: false }).run();
  };
  const [cropOpener, setCropOpener] = useState<HTMLElement | null>(null);
  const closeCrop = () => {
    flushSync(() => setCropOpener(null));
    if (cropOpener?.isConnected) cropOpener.focus({ preventScroll: true });
    else editor.commands.focus(null, { scrollIntoView: false });
  };
  const applyCrop = (shown: Pick<FigureAttrs, 'crop' | 'focalPoint'>) => {
    flushSync(() => setCropOpener(null));
    inOneUndoStep(editor.view, () => updateAttributes(shown));
    // At once, and into the text, whose undo takes the crop back.
    editor.view.focus();
  };
  const takeCaption = () => {
    const pos = getPos();
    if (!image || pos === undefined) return;
    const words = image.credit.caption.replace(/\s+/g, ' ').trim();
    const { tr, schema } = editor.state;
    asOneUndoStep(editor.view, tr.replaceWith(pos + 1, pos + 1 + node.content.size, schema.text(words)));
  };
  const chooseInLibrary = () => void chooseImage().then(show);

  return (
    <NodeViewWrapper
      as="figure"
      className={styles.figure}
      data-in-hand={inHand || undefined}
      data-lead={attrs.lead}
    >
      <div contentEditable={false}>
        {attrs.imageId === null && (
          <FigureWaits editable={editor.isEditable} onImage={show} onLibrary={chooseInLibrary} />
        )}
        {attrs.imageId !== null && answer.error && (
          <p className={styles.trouble} role="alert">
            {answer.error.message}
          </p>
        )}
        {image && <Picture image={image} attrs={attrs} onTake={takeInHand} />}
      </div>
      <figcaption className={styles.caption}>
        <NodeViewContent
          as="div"
          className={node.content.size === 0 ? styles.captionEmpty : undefined}
          data-placeholder={t('editor.placeholders.caption')}
        />
      </figcaption>
      <div contentEditable={false}>
        {image && <CreditInWords image={image} override={attrs.creditLine} caption={node.textContent} />}
        {inHand && (
          <FigureFields
            attrs={attrs}
            image={image}
            caption={node.textContent}
            onChange={setAttrs}
            onTakeCaption={takeCaption}
            onCrop={setCropOpener}
            onReplace={chooseInLibrary}
            onRemove={deleteNode}
          />
        )}
        {cropOpener && image && (
          <CropDialog image={image} {...attrs} onApply={applyCrop} onClose={closeCrop} />
        )}
      </div>
    </NodeViewWrapper>
  );
}

interface PictureProps {
  readonly image: Image;
  readonly attrs: FigureAttrs;
  /** A click takes the picture in hand; with the keyboard the arrow keys do. */
  readonly onTake: () => void;
}

function Picture({ image, attrs: { altText, crop }, onTake }: PictureProps) {
  const shared = {
    alt: altText ?? image.credit.altText,
    onClick: onTake,
    draggable: true,
    'data-drag-handle': true,
  };
  if (crop) return <CroppedPicture image={image} crop={crop} mostHeight="70vh" {...shared} />;
  return (
    // biome-ignore lint/a11y/useAltText: among what is shared with a cropped one.
    <img
      className={styles.picture}
      src={`/media/${image.imageId}/page`}
      width={image.width}
      height={image.height}
      {...shared}
    />
  );
}

interface CreditInWordsProps {
  readonly image: Image;
  readonly override: string | null;
  readonly caption: string;
}

/** Who is named beside the picture, and what kind of picture it is; what keeps the piece from going out is said here. */
function CreditInWords({ image, override, caption }: CreditInWordsProps) {
  const { t } = useTranslation();
  const language = useContext(PieceLanguage);
  const credit = imageCreditInWords(creditInUse(override, image.credit), language);
  const labels = imageLabels(image.credit, language, [caption, credit]);
  return (
    <p className={styles.credit}>
      {credit ? (
        <span>{credit}</span>
      ) : (
        <span className={styles.missing}>{t('editor.figure.creditMissing')}</span>
      )}
      {rightsHaveEnded(image.credit) && (
        <span className={styles.missing}>{t('images.tile.rightsEnded')}</span>
      )}
      {labels.map((label) => (
        <span key={label} className={styles.label}>
          {label}
        </span>
      ))}
    </p>
  );
}
