import { Button, Checkbox } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleId } from '#shared/domain/ids.ts';
import { findCommand, useCommands } from '../../app/commands.ts';
import { QueryProblems } from '../../ui/QueryProblems.tsx';
import { ViewTitle } from '../../ui/ViewTitle.tsx';
import { FiltersInRow } from '../ListFilters.tsx';
import { useListFilter } from '../use-article-list.ts';
import { Board } from './Board.tsx';
import { PieceTable } from './PieceTable.tsx';
import { type PiecesView, useViewCommands } from './pieces-view.ts';
import { ViewSwitch } from './ViewSwitch.tsx';
import styles from './views.module.css';

/** The pieces over the whole room, as a board or as a table. */
export function PiecesOverview({ view }: { view: Exclude<PiecesView, 'list'> }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const searchRef = useRef<HTMLInputElement>(null);
  const filter = useListFilter();
  const [withAside, setWithAside] = useLocalStorage({
    key: 'druckreif.board.aside',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  useViewCommands(view);
  useCommands([
    {
      id: 'pieces.search',
      label: t('articles.list.words'),
      shortcut: 'mod+shift+F',
      run: () => searchRef.current?.focus(),
    },
  ]);
  const open = (articleId: ArticleId) => navigate(`/pieces/${articleId}`);
  return (
    <main id="page" className={styles.room} aria-label={t(`articles.${view}.label`)} tabIndex={-1}>
      <ViewTitle>{t('articles.room')}</ViewTitle>
      <div className={styles.bar}>
        <ViewSwitch current={view} />
        <FiltersInRow filter={filter} searchRef={searchRef} withoutStatus={view === 'board'} />
        {view === 'board' && (
          <Checkbox
            size="xs"
            label={t('articles.board.aside')}
            checked={withAside}
            onChange={(event) => setWithAside(event.currentTarget.checked)}
          />
        )}
        <span className={styles.gap} />
        <Button
          size="xs"
          className={styles.newPiece}
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => findCommand(({ id }) => id === 'new-piece')?.run()}
        >
          {t('articles.new')}
        </Button>
      </div>
      <div className={styles.problems}>
        <QueryProblems words={filter.words} />
      </div>
      {view === 'board' ? (
        <Board filter={filter} withAside={withAside} onOpen={open} />
      ) : (
        <PieceTable filter={filter} onOpen={open} />
      )}
    </main>
  );
}
