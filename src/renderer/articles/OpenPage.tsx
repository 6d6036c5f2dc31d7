import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { PiecePage } from '../editor/PiecePage.tsx';
import type { Presence } from '../editor/presence/presence.ts';
import type { ArticleLink } from '../editor/saving/article-link.ts';
import { useHouseTypography } from '../editor/use-house-typography.ts';
import { usePieceEditor } from '../editor/use-piece-editor.ts';
import { useSpelling } from '../spelling/use-spelling.ts';
import { Busy } from '../ui/Busy.tsx';
import { ChangesSincePublished } from './changes/ChangesSincePublished.tsx';
import { useArriveAtPlace } from './use-arrive-at-place.ts';
import { useRecord } from './use-record.ts';
import { useWordsSetAside } from './use-words-set-aside.ts';
import { OverPage } from './versions/OverPage.tsx';
import { useKeepCommand } from './versions/use-keep-command.ts';
import { useShownVersions } from './versions/use-shown-versions.ts';
import { VersionsView } from './versions/VersionsView.tsx';

interface OpenPageProps {
  readonly link: ArticleLink;
  readonly presence: Presence;
  /** Undefined while it is on its way; the page does not wait for it. */
  readonly detail: ArticleDetail | undefined;
  readonly publication: Publication;
  /** Hands the editor to the inspector; null when the page goes. */
  readonly onEditor: (editor: Editor | null) => void;
}

/** The page of an open piece, with what is still owed to its readers above it. */
export function OpenPage({ link, presence, detail, publication, onEditor }: OpenPageProps) {
  const editor = usePieceEditor(link, presence);
  const { record } = useRecord(link.doc);
  const locale = record.locale || publication.locale;
  useHouseTypography(editor, publication.typography, locale);
  useSpelling(editor, link.doc, publication, locale);
  useWordsSetAside(record.setAside);
  const versions = useShownVersions();
  useKeepCommand();
  useArriveAtPlace(editor);
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);
  if (!editor) return <Busy />;
  return (
    <OverPage
      over={
        versions.shown &&
        detail && (
          <VersionsView
            detail={detail}
            link={link}
            locale={locale}
            {...versions.shown}
            onChoose={versions.show}
            onClose={versions.close}
          />
        )
      }
    >
      <PiecePage
        editor={editor}
        link={link}
        locale={locale}
        notice={
          detail && detail.public.changes.length > 0 && <ChangesSincePublished detail={detail} link={link} />
        }
      />
    </OverPage>
  );
}
