import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { Settlement } from '#shared/domain/piece/annotation.ts';
import type { ArticleEvent } from '#shared/domain/piece/article.ts';
import { classedChange } from '#shared/domain/report/classed-change.ts';
import { useLanguage } from '../ui/use-language.ts';

/** One line of a piece's history. */
export interface HistoryEntry {
  readonly key: string;
  readonly what: string;
  /** What somebody said with it; empty: nothing. */
  readonly note: string;
  /** The words that were settled; null where it is not about the words of one suggestion. */
  readonly settled: Pick<Settlement, 'struck' | 'put'> | null;
  /** Empty: nobody knows. */
  readonly by: string;
  readonly at: string;
}

/** What was done with a piece, from its log and from what its document says of settled suggestions; newest first. */
export function useHistory({ events, annotations }: ArticleDetail): readonly HistoryEntry[] {
  const eventInWords = useEventInWords();
  const settledInWords = useSettledInWords();
  return useMemo(() => {
    const done = events.map((event): HistoryEntry => {
      const { at, by, type, what, note } = event;
      const said =
        type === 'duplicated' || type === 'page-checked'
          ? ''
          : type === 'change-classed'
            ? noticeIn(note)
            : note;
      return { key: `${at} ${type} ${what}`, what: eventInWords(event), note: said, settled: null, by, at };
    });
    const settled = Object.entries(annotations.settlements).map(([key, settlement]): HistoryEntry => {
      const { at, by, struck, put } = settlement;
      const one = struck + put === '' ? null : settlement;
      return { key, what: settledInWords(settlement), note: '', settled: one, by, at };
    });
    return [...done, ...settled].sort((a, b) => b.at.localeCompare(a.at));
  }, [events, annotations.settlements, eventInWords, settledInWords]);
}

function useEventInWords(): (event: ArticleEvent) => string {
  const { t } = useTranslation();
  return useMemo(
    () =>
      ({ type, what, note }: ArticleEvent): string => {
        switch (type) {
          case 'status-changed':
            return t('articles.history.status-changed', { status: t(`articles.status.${what as 'draft'}`) });
          case 'changes-classed':
          case 'change-classed':
            return t(`articles.history.${type}`, {
              changeClass: t(`articles.changeClass.${what as 'typo'}`),
            });
          case 'duplicated':
            return t('articles.history.duplicated', { headline: note || t('articles.untitled') });
          case 'exported':
            return t('articles.history.exported', { format: t(`articles.format.${what as 'text'}`) });
          case 'page-checked':
            return note === 'agrees' || note === 'another-page'
              ? t(`articles.history.page-checked.${note}`)
              : t('articles.history.page-checked.differs', { count: Number(note) });
          default:
            return t(`articles.history.${type}`);
        }
      },
    [t],
  );
}

function useSettledInWords(): (settlement: Settlement) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.ListFormat(language, { type: 'conjunction' });
    return ({ answer, count, of }: Settlement): string => {
      const whose = of.length > 0 ? names.format(of) : t('articles.history.bySomebody');
      return t(answer === 'accept' ? 'articles.history.accepted' : 'articles.history.rejected', {
        count,
        of: whose,
      });
    };
  }, [t, language]);
}

/** What readers are told about a change; the note holds all that was said of it. */
const noticeIn = (note: string): string => classedChange.safeParse(JSON.parse(note)).data?.noticeText ?? '';
