import { Button } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { FileText, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { Person } from '#shared/domain/publication.ts';
import { findCommand, useCommands } from '../app/commands.ts';
import { AlsoOpen } from '../editor/presence/AlsoOpen.tsx';
import { type OpenArticle, useOpenArticle } from '../editor/saving/use-open-article.ts';
import { useWayBack } from '../editor/writing-view/alone.ts';
import { pageNeeds } from '../editor/writing-view/page-needs.ts';
import { useWritingView } from '../editor/writing-view/writing-view.ts';
import { BarTitle } from '../ui/BarTitle.tsx';
import { Busy } from '../ui/Busy.tsx';
import { Columns } from '../ui/columns/Columns.tsx';
import { listOverPage } from '../ui/columns/list-over-page.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from '../ui/Failure.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { ArticleList } from './ArticleList.tsx';
import { Inspector } from './Inspector.tsx';
import listStyles from './list.module.css';
import { OpenPage } from './OpenPage.tsx';
import { statusShape } from './status-shape.ts';
import { useListFilter } from './use-article-list.ts';
import { usePiece } from './use-piece.ts';
import { usePieceCommands } from './use-piece-commands.ts';
import { useStoredPage } from './use-standing-findings.ts';
import { lastingView, pathOf, useViewCommands } from './views/pieces-view.ts';
import { ViewSwitch } from './views/ViewSwitch.tsx';

/** Says to the other windows on the piece who is here, and says it again under a new name. */
function useIntroduction(open: OpenArticle, person: Person | undefined): void {
  const presence = open.kind === 'open' ? open.presence : null;
  const { name, sign } = person ?? {};
  useEffect(() => {
    if (name !== undefined) presence?.introduce({ name, sign: sign ?? '' });
  }, [presence, name, sign]);
}

/** The writing room: the pieces, the page of the open one, and its inspector. */
export function ArticlesRoom({ articleId }: { articleId: ArticleId | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const searchRef = useRef<HTMLInputElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const filter = useListFilter();
  const open = useOpenArticle(articleId);
  const piece = usePiece(articleId, useStoredPage(editor, open.kind === 'open' ? open.link : null));
  const desk = useAsk('desk.state', {}).data;
  const publication = desk?.publication ?? null;
  useIntroduction(open, desk?.person);
  const detail = piece.detail.data;
  usePieceCommands(articleId, detail?.status, detail?.public.versionId ?? null);
  useWayBack(articleId !== null);
  const needs = pageNeeds(useWritingView().view);
  const view = lastingView();
  useViewCommands(view);
  useCommands([
    {
      id: 'pieces.search',
      label: t('articles.list.words'),
      shortcut: 'mod+shift+F',
      run: () => {
        if (!listOverPage.leadTo('search input')) searchRef.current?.focus();
      },
    },
  ]);

  const page = () => {
    if (articleId === null || open.kind === 'none')
      return (
        <EmptyState icon={FileText} title={t('articles.page.nothingOpen')}>
          {t('articles.page.nothingOpenHint')}
        </EmptyState>
      );
    if (open.kind === 'failed') return <Failure error={open} onRetry={open.retry} />;
    if (open.kind === 'opening' || !publication) return <Busy />;
    return (
      <OpenPage
        key={articleId}
        link={open.link}
        presence={open.presence}
        detail={detail}
        publication={publication}
        onEditor={setEditor}
      />
    );
  };
  const inspector = open.kind === 'open' && editor && publication && (
    <Inspector
      key={articleId}
      articleId={articleId as ArticleId}
      editor={editor}
      link={open.link}
      piece={piece}
      publication={publication}
    />
  );

  return (
    <>
      <ViewTitle>{detail?.headline || t('articles.room')}</ViewTitle>
      <Columns
        name="pieces"
        open={articleId !== null}
        pageNeeds={articleId === null ? undefined : needs}
        onStepOut={view === 'list' ? undefined : () => navigate(pathOf(view))}
        list={{
          label: t('articles.list.label'),
          bar: (
            <>
              <BarTitle>{t('articles.room')}</BarTitle>
              <ViewSwitch current={view} />
              <Button
                size="xs"
                className={listStyles.newPiece}
                leftSection={<Plus size={14} aria-hidden />}
                onClick={() => findCommand(({ id }) => id === 'new-piece')?.run()}
              >
                <span className={listStyles.newWords}>{t('articles.new')}</span>
              </Button>
            </>
          ),
          body: (
            <ArticleList
              filter={filter}
              openId={articleId}
              onOpen={(id) => navigate(`/pieces/${id}`)}
              searchRef={searchRef}
            />
          ),
        }}
        page={{
          label: t('articles.page.label'),
          bar: detail && (
            <>
              <StateWord shape={statusShape[detail.status]}>
                {t(`articles.status.${detail.status}`)}
              </StateWord>
              {open.kind === 'open' && <AlsoOpen presence={open.presence} me={desk?.person.name ?? ''} />}
            </>
          ),
          body: page(),
        }}
        inspector={
          articleId === null
            ? undefined
            : { label: t('articles.inspector.label'), body: inspector || <Busy /> }
        }
      />
    </>
  );
}
