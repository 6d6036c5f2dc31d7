import { isPictureName } from '#shared/coming-in/pictures-beside.ts';
import type { DocumentJob, FolderProblem, LyingPicture } from './document-jobs.ts';
import { docxParts } from './docx-package.ts';

export type DocumentKind = Exclude<DocumentJob['kind'], 'folder'>;

interface OpenFolder {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** Where the document lies in it. */
  readonly path: string;
  readonly beside: readonly LyingPicture[];
}

const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\.x?html?$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.docx$/i, 'docx'],
];
const kindOf = (path: string): DocumentKind | undefined => kinds.find(([ending]) => ending.test(path))?.[1];

/** What systems put into a zip for themselves. */
const isHidden = (path: string): boolean => /(?:^|\/)(?:\.|__MACOSX\/)/.test(path);

const depth = (path: string): number => path.split('/').length;

/** The one document of a zip, with the pictures that lie in it. Pages deeper down are frames of it. @throws what is no zip, or unfolds beyond all measure */
export function openFolder(bytes: Uint8Array): OpenFolder | FolderProblem {
  const parts = Object.entries(docxParts(bytes)).filter(([path]) => !isHidden(path) && !path.endsWith('/'));
  const documents = parts.filter(([path]) => kindOf(path));
  const highest = Math.min(...documents.map(([path]) => depth(path)));
  const [only, ...others] = documents.filter(([path]) => depth(path) === highest);
  const kind = only && kindOf(only[0]);
  if (!only || !kind) return { problem: 'zip-without-document' };
  if (others.length > 0) return { problem: 'zip-with-several-documents' };
  const [path, content] = only;
  return {
    ...{ kind, path, bytes: content },
    beside: parts
      .filter(([name]) => isPictureName(name))
      .map(([name, picture]) => ({ path: name, bytes: picture })),
  };
}
