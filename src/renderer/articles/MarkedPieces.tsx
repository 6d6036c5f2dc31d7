import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleSummary } from '#shared/domain/piece/article.ts';
import { choosePieces } from '../exports/several/batch-store.ts';
import { BusyButton } from '../ui/BusyButton.tsx';
import { MarkedBar } from '../ui/lists/MarkedBar.tsx';
import { type ManyAnswered, useOrderOfMany } from '../workstation-client/ask-of-many.ts';
import { focusList } from './focus-list.ts';
import { MarkedSection } from './MarkedSection.tsx';
import { MarkedStatus } from './MarkedStatus.tsx';
import { type ChangedField, offerUndo } from './undo-change.ts';
import { useDuplicate } from './use-duplicate.ts';

interface MarkedPiecesProps {
  readonly marked: readonly ArticleSummary[];
  readonly onMark: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (articleId: ArticleId) => void;
}

/** What can be done with the marked pieces. Those that are refused stay marked, and say why. */
export function MarkedPieces({ marked, onMark, onOpen }: MarkedPiecesProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [form, setForm] = useState<'status' | 'section' | null>(null);
  const [left, setLeft] = useState<Pick<ManyAnswered, 'refused' | 'failure'>>({ refused: [], failure: null });
  const unspike = useOrderOfMany('articles.unspike');
  const spike = useOrderOfMany('articles.setStatusOf');
  const { duplicate, sayLeft } = useDuplicate();
  if (marked.length === 0) return null;

  const articleIds = marked.map(({ articleId }) => articleId);
  const allSpiked = marked.every(({ status }) => status === 'spiked');
  const [only] = marked.length === 1 ? marked : [];
  const done = (field: ChangedField) => (answer: ManyAnswered) => {
    const changed = marked.filter((piece) => answer.done.includes(piece.articleId));
    if (changed.length > 0)
      offerUndo(changed, field, {
        said: t(`articles.undo.${field}`, { count: changed.length }),
        undo: t('articles.undo.action'),
        note: t('articles.undo.note'),
        back: t('articles.undo.back', { count: changed.length }),
      });
    setForm(null);
    setLeft(answer);
    onMark(new Set(articleIds.filter((articleId) => !answer.done.includes(articleId))));
    focusList();
  };
  const exportMarked = () => {
    choosePieces(marked);
    navigate('/exports/several');
  };
  const failed = unspike.error ?? spike.error ?? duplicate.error ?? left.failure;
  const clear = () => {
    setLeft({ refused: [], failure: null });
    onMark(new Set());
    focusList();
  };

  return (
    <MarkedBar
      label={t('articles.marks.label')}
      count={t('articles.marks.count', { count: marked.length })}
      clearLabel={t('articles.marks.clear')}
      onClear={clear}
      onEscape={() => (form ? setForm(null) : clear())}
      refused={left.refused.map(({ articleId, headline, message }) => ({
        ...{ id: articleId, message },
        title: headline || t('articles.untitled'),
      }))}
      error={failed}
      form={
        form && (
          <FormOf kind={form} articleIds={articleIds} onDone={done(form)} onCancel={() => setForm(null)} />
        )
      }
      actions={
        <>
          <Button size="xs" onClick={() => setForm('status')}>
            {t('articles.marks.status')}
          </Button>
          <Button size="xs" onClick={() => setForm('section')}>
            {t('articles.marks.section')}
          </Button>
          {allSpiked ? (
            <BusyButton
              size="xs"
              loading={unspike.isPending}
              onClick={() => unspike.mutate({ articleIds }, { onSuccess: done('status') })}
            >
              {t('articles.marks.unspike')}
            </BusyButton>
          ) : (
            <BusyButton
              size="xs"
              loading={spike.isPending}
              onClick={() => spike.mutate({ articleIds, status: 'spiked' }, { onSuccess: done('status') })}
            >
              {t('articles.marks.spike')}
            </BusyButton>
          )}
          <Button size="xs" onClick={exportMarked}>
            {t('articles.marks.export')}
          </Button>
          {only && (
            <BusyButton
              size="xs"
              loading={duplicate.isPending}
              onClick={() =>
                duplicate.mutate(
                  { articleId: only.articleId },
                  {
                    onSuccess: ({ articleId, left: behind }) => {
                      clear();
                      onOpen(articleId);
                      sayLeft(behind);
                    },
                  },
                )
              }
            >
              {t('articles.marks.duplicate')}
            </BusyButton>
          )}
        </>
      }
    />
  );
}

const forms = { status: MarkedStatus, section: MarkedSection };

function FormOf({
  kind,
  ...form
}: { readonly kind: keyof typeof forms } & Parameters<typeof MarkedStatus>[0]) {
  const Form = forms[kind];
  return <Form {...form} />;
}
