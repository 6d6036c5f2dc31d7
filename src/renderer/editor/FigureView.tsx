import { NodeViewContent, type NodeViewProps, NodeViewWrapper, useEditorState } from '@tiptap/react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureAttrs } from '#shared/article-body/body.ts';
import { creditInUse, imageCreditInWords } from '#shared/domain/byline.ts';
import type { Image } from '#shared/domain/image.ts';
import { imageLabels } from '#shared/domain/image-label.ts';
import { chooseImage } from '../images/choice/choose-image.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { FigureFields } from './FigureFields.tsx';
import { FigureWaits } from './FigureWaits.tsx';
import styles from './figure.module.css';
import { showImage } from './pictures.ts';
import { PieceLanguage } from './piece-language.ts';

/** A picture on the page: the picture, its caption to write in, its credit in words, and its fields while in hand. */
export function FigureView({ editor, node, getPos, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { t } = useTranslation();
  const attrs = node.attrs as FigureAttrs;
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
        {image && <Picture image={image} altText={attrs.altText} onTake={takeInHand} />}
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
            onChange={setAttrs}
            onReplace={chooseInLibrary}
            onRemove={deleteNode}
          />
        )}
      </div>
    </NodeViewWrapper>
  );
}

interface PictureProps {
  readonly image: Image;
  readonly altText: string | null;
  /** A click takes the picture in hand; with the keyboard the arrow keys do. */
  readonly onTake: () => void;
}

function Picture({ image, altText, onTake }: PictureProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys lead to the picture as to any block of the text.
    <img
      className={styles.picture}
      src={`/media/${image.imageId}/page`}
      width={image.width}
      height={image.height}
      alt={altText ?? image.credit.altText}
      onClick={onTake}
      draggable
      data-drag-handle
    />
  );
}

interface CreditInWordsProps {
  readonly image: Image;
  readonly override: string | null;
  readonly caption: string;
}

/** Who is named beside the picture, and what kind of picture it is; a missing credit is said, not left out. */
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
      {labels.map((label) => (
        <span key={label} className={styles.label}>
          {label}
        </span>
      ))}
    </p>
  );
}
