import type { Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor } from '@tiptap/extensions';
import { ReactNodeViewRenderer } from '@tiptap/react';
import type * as Y from 'yjs';
import { bodyExtensions } from '#shared/article-body/schema.ts';
import type { LeftOut } from '#shared/coming-in/left-out.ts';
import { isSaid } from '../annotations/annotation-store.ts';
import { PassageMarks } from '../annotations/passage-marks.ts';
import { PassageInHandKeeper } from '../margin/passage-in-hand.ts';
import { Spelling } from '../spelling/spelling.ts';
import { BlockInHand } from './blocks/block-in-hand.ts';
import { BlockKeys } from './blocks/block-keys.ts';
import { BlockMoves, type MoveWords } from './blocks/block-moves.ts';
import { Paste } from './coming-in/paste.ts';
import { EscapeLeadsOut } from './escape-leads-out.ts';
import { ArrivingPictures } from './figure/arriving-pictures.ts';
import { FigureView } from './figure/FigureView.tsx';
import type { PicturePlace } from './figure/picture-place.ts';
import { FindInText } from './find/find-in-text.ts';
import { FreshCursor } from './fresh-cursor.ts';
import { OwnSelection } from './own-selection.ts';
import { PieceKeys } from './piece-keys.ts';
import { type Place, Placeholders } from './placeholders.ts';
import { OthersCursors } from './presence/others-cursors.ts';
import type { Presence } from './presence/presence.ts';
import { sharedBody } from './shared-body.ts';
import { type SlashLabels, SlashMenu } from './slash-menu/slash-menu.ts';
import { Suggesting } from './suggestions/suggesting.ts';
import { HouseTypography } from './typography.ts';
import { FocusMode } from './writing-view/focus-mode.ts';
import { Typewriter } from './writing-view/typewriter.ts';

export interface ViewSettings {
  readonly doc: Y.Doc;
  readonly presence: Presence;
  readonly placeholder: (place: Place) => string;
  readonly slashLabel: SlashLabels;
  readonly onLeftOut: (left: LeftOut, rawByUndo: boolean) => void;
  readonly onTooLong: (length: number) => void;
  readonly onPictureFiles: (files: File[], place: PicturePlace) => void;
  readonly arrivingWords: (fileName: string) => string;
  readonly pictureName: () => string;
  readonly moveWords: MoveWords;
}

/** The schema of a piece with the window's views and keys laid over it; nodes and marks are those of the schema. */
export function viewExtensions(settings: ViewSettings): Extensions {
  const seen = bodyExtensions.map((extension) => {
    if (extension.name === 'figure')
      return extension.extend({
        addNodeView: () => ReactNodeViewRenderer(FigureView, { contentDOMElementTag: 'span' }),
      });
    // An address that is pasted loses its tracking first: see `link-selection.ts`.
    return extension.name === 'link' ? extension.configure({ linkOnPaste: false }) : extension;
  });
  return [
    ...seen,
    FreshCursor,
    OwnSelection,
    sharedBody(settings.doc),
    Suggesting.configure({ doc: settings.doc }),
    OthersCursors.configure({ presence: settings.presence }),
    Dropcursor.configure({ class: 'drop-line', color: false }),
    Gapcursor,
    PieceKeys,
    EscapeLeadsOut,
    BlockInHand,
    FocusMode,
    Typewriter,
    BlockKeys,
    BlockMoves.configure({ wordsFor: settings.moveWords }),
    Placeholders.configure({ wordsFor: settings.placeholder }),
    FindInText,
    HouseTypography,
    Spelling,
    SlashMenu.configure({ labelOf: settings.slashLabel }),
    Paste.configure({
      onLeftOut: settings.onLeftOut,
      onTooLong: settings.onTooLong,
      onPictureFiles: settings.onPictureFiles,
      pictureName: settings.pictureName,
    }),
    PassageMarks.configure({ doc: settings.doc }),
    PassageInHandKeeper.configure({ counts: (key) => isSaid(settings.doc, key) }),
    ArrivingPictures.configure({ wordsFor: settings.arrivingWords }),
  ];
}
