import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestTemplatePart, type TemplatePart } from '#shared/domain/export/page-template.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { chooseFiles } from '../../app/coming-in/choose-files.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useKeptDraft } from '../../ui/use-kept-draft.ts';
import { ask } from '../../workstation-client/ask.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { usePublicationField } from '../use-publication-field.ts';

/** Milliseconds in which somebody goes on writing. */
const pause = 500;
/** Bytes of the largest file that is opened at all; a character has four at most. */
const largest = 4 * longestTemplatePart;

const files = {
  template: { accept: '.html,.htm,text/html', type: 'text/html' },
  styles: { accept: '.css,text/css', type: 'text/css' },
} as const;

/** Null: as it is kept. */
const untouched: Record<TemplatePart, string | null> = { template: null, styles: null };

export type PageTemplateInHand = ReturnType<typeof usePageTemplate>;

/** The template and the styles in hand: tried with the piece that was written on last, and kept on request. */
export function usePageTemplate(publication: Publication) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'pageTemplate');
  const typed = useKeptDraft('page-template', untouched);
  const [failure, setFailure] = useState<{ readonly message: string } | null>(null);
  const draft = {
    template: typed.draft.template ?? kept.draft.template,
    styles: typed.draft.styles ?? kept.draft.styles,
  };
  const isNew = draft.template !== kept.draft.template || draft.styles !== kept.draft.styles;
  const [settled] = useDebouncedValue(draft, pause);
  const newest = useAsk('articles.list', { limit: 1 });
  const piece = newest.data?.articles[0] ?? null;
  const wanted = isNew || draft.template !== '' || draft.styles !== '';
  const trial = useAsk(
    'exports.tryTemplate',
    wanted && newest.isSuccess ? { pageTemplate: settled, articleId: piece?.articleId ?? null } : null,
  );
  const isSettled = settled.template === draft.template && settled.styles === draft.styles;
  const tried = wanted ? (trial.data ?? null) : null;
  const tooLong = (name: string) =>
    setFailure({ message: t('pageTemplate.tooLong', { name, most: longestTemplatePart }) });
  const write = (part: TemplatePart, text: string) => {
    if (text.length > longestTemplatePart) return tooLong(t(`pageTemplate.${part}`));
    setFailure(null);
    typed.change({ [part]: text });
  };
  const fail = (refusal: { readonly message: string }) => setFailure(refusal);
  return {
    kept,
    draft,
    isNew,
    tried,
    write,
    failure: failure ?? trial.error,
    isTrying: !isSettled || trial.isFetching,
    canKeep: isNew && isSettled && !trial.isFetching && trial.data?.problems.length === 0,
    pieceShown: piece?.headline || t('pageTemplate.sample'),
    keep() {
      kept.commit(draft);
      typed.change(untouched);
    },
    forget() {
      setFailure(null);
      typed.change(untouched);
    },
    /** Opens a file in its place; it is looked at before it is kept. */
    async choose(part: TemplatePart) {
      const [file] = await chooseFiles(files[part].accept);
      if (!file) return;
      const text = file.size > largest ? null : await file.text();
      if (text === null || text.length > longestTemplatePart) return tooLong(file.name);
      write(part, text);
    },
    /** Whoever begins to write begins with the page as it is. */
    begin: (part: TemplatePart) =>
      draft[part] !== ''
        ? Promise.resolve()
        : ask('exports.templateToBegin', {}).then((start) => write(part, start[part]), fail),
    save: (part: TemplatePart) =>
      ask('exports.templateToBegin', {}).then(
        (start) => saveFile(t(`pageTemplate.fileName.${part}`), draft[part] || start[part], files[part].type),
        fail,
      ),
  };
}
