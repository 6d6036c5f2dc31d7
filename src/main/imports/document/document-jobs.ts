import type { LeftOut } from '#shared/coming-in/left-out.ts';
import type { Inline, Line } from '#shared/coming-in/line.ts';
import type { ChangesChoice } from '#shared/contract/exports.ts';
import type { FrontMatterNames } from '#shared/domain/export/export-files.ts';
import type { FrontMatter } from '../markdown/front-matter.ts';
import type { Beyond } from './beyond-words/beyond.ts';
import type { TrackedParts } from './tracked/track-changes.ts';

/** A file that holds a text with its form and its pictures. */
export interface DocumentJob {
  /** Under which names this house writes its own front matter. */
  readonly frontMatter?: FrontMatterNames;
  /** `folder`: a zip of one document with its pictures. */
  readonly kind: 'html' | 'docx' | 'markdown' | 'folder';
  readonly bytes: Uint8Array;
  /** The publication's address. */
  readonly site: string;
  /** What becomes of tracked changes. */
  readonly changes: ChangesChoice;
  /** Pictures that lie beside it. */
  readonly beside?: readonly LyingPicture[];
}

export interface LyingPicture {
  /** As seen from the document; that of a page in one file: its address. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a file that holds others holds no piece. */
export interface FolderProblem {
  readonly problem: 'zip-without-document' | 'zip-with-several-documents';
}

/** One block of a document. */
export interface DocumentLine {
  readonly line: Line;
  /** Stands in the frame of the page: its menus, its foot, what it offers beside the piece. */
  readonly furniture: boolean;
  /** At a picture: who is named there. */
  readonly credit: string;
  /** At a picture: its bytes, where the document holds them. */
  readonly picture: Uint8Array | null;
}

/** What a document says. */
export interface DocumentSays {
  readonly lines: readonly DocumentLine[];
  readonly left: LeftOut;
  /** Words that stand neither in the lines nor set apart, by paragraph. */
  readonly missed: readonly string[];
  /** Names of pictures that lay beside it and stand nowhere in it. */
  readonly unused?: readonly string[];
  /** What it holds that is no text of a piece. */
  readonly beyond: readonly Beyond[];
  /** What was tracked in it; null: it is of a kind in which nothing can be. */
  readonly tracked:
    | (Omit<TrackedParts, 'parts' | 'said'> & {
        /** Lines of its head that stand in no line of the text, with what is said about their words. */
        readonly heads: readonly Line[];
      })
    | null;
  /** What the file says of its piece beside the text; null: it says nothing, and the head is read from the lines. */
  readonly front: FrontMatter | null;
}

/** A page that went online, to be compared with what the desk knows. */
export interface PublishedPageJob {
  readonly kind: 'published-page';
  readonly bytes: Uint8Array;
  /** Else it is text as somebody copies it. */
  readonly isMarkup: boolean;
  /** Where it stands; empty: nobody knows. */
  readonly address: string;
}

/** One block of such a page as readers see it: words, or a picture with the words under it. */
export interface PublishedLine {
  readonly inline: readonly Inline[];
  /** Of a heading; null for all else. */
  readonly level: number | null;
  /** What a picture says to whoever does not see it; null: no picture. */
  readonly altText: string | null;
  /** In the frame of the page, or furniture of pages by its own words. */
  readonly furniture: boolean;
}
