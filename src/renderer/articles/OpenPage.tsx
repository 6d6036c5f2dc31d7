import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { ArticleLink } from '../editor/article-link.ts';
import { PiecePage } from '../editor/PiecePage.tsx';
import { usePieceEditor } from '../editor/use-piece-editor.ts';
import { Busy } from '../ui/Busy.tsx';
import { UnclassedChanges } from './UnclassedChanges.tsx';
import { useRecord } from './use-record.ts';

interface OpenPageProps {
  readonly link: ArticleLink;
  /** Undefined while it is on its way; the page does not wait for it. */
  readonly detail: ArticleDetail | undefined;
  readonly publication: Publication;
  /** Hands the editor to the inspector; null when the page goes. */
  readonly onEditor: (editor: Editor | null) => void;
}

/** The page of an open piece, with what is still owed to its readers above it. */
export function OpenPage({ link, detail, publication, onEditor }: OpenPageProps) {
  const editor = usePieceEditor(link);
  const { record } = useRecord(link.doc);
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  if (!editor) return <Busy />;
  return (
    <PiecePage
      editor={editor}
      link={link}
      locale={record.locale || publication.locale}
      notice={
        detail && detail.public.unclassed.length > 0 && <UnclassedChanges detail={detail} link={link} />
      }
    />
  );
}
