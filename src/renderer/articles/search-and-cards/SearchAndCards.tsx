import type { Editor } from '@tiptap/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pageHead } from '#shared/article-body/page-head.ts';
import { type Language, languageOf } from '#shared/domain/language.ts';
import type { ArticleRecord } from '#shared/domain/piece/article.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { wordsIn } from '#shared/words/words.ts';
import { useCommands } from '../../app/commands.ts';
import { usePrintedPage } from '../../editor/status/printed-in-pause.ts';
import { InspectorSection } from '../../ui/InspectorSection.tsx';
import type { LeadImageState } from '../use-lead-image.ts';
import { Lengths } from './Lengths.tsx';
import { SearchResult } from './SearchResult.tsx';
import { SocialCard } from './SocialCard.tsx';
import styles from './search-and-cards.module.css';

interface SearchAndCardsProps {
  readonly editor: Editor;
  readonly record: ArticleRecord;
  readonly publication: Publication;
  readonly lead: LeadImageState;
}

/**
 * How headline and lede will stand in a search result and on a card: what an exported page says of itself, cut where
 * others cut. Follows the writing in its pauses.
 */
export function SearchAndCards({ editor, record, publication, lead }: SearchAndCardsProps) {
  const { t } = useTranslation();
  const start = useRef<HTMLElement>(null);
  const { headline, lede } = usePrintedPage(editor);
  const language: Language = languageOf(record.locale || publication.locale);
  const head = pageHead({ headline, lede }, publication, wordsIn(language)('exports.page.withoutHeadline'));
  const address = record.url || publication.baseUrl;
  const lang = record.locale || publication.locale;
  useCommands([
    {
      id: 'heads.show',
      label: t('heads.command'),
      run: () => {
        start.current?.closest('section')?.scrollIntoView({ block: 'start' });
        start.current?.focus({ preventScroll: true });
      },
    },
  ]);
  return (
    <InspectorSection title={t('heads.title')}>
      <div className={styles.section}>
        <figure className={styles.shown} aria-label={t('heads.search')}>
          <figcaption ref={start} tabIndex={-1} className={styles.place}>
            {t('heads.search')}
          </figcaption>
          <SearchResult head={head} address={address} publication={publication} lang={lang} />
          <Lengths at="search" headline={headline} lede={lede} />
        </figure>
        <figure className={styles.shown} aria-label={t('heads.card')}>
          <figcaption className={styles.place}>{t('heads.card')}</figcaption>
          <SocialCard head={head} address={address} hasAddress={record.url !== ''} lead={lead} lang={lang} />
          <Lengths at="card" headline={headline} lede={lede} />
        </figure>
        <p className={styles.quiet}>{t('heads.hint')}</p>
      </div>
    </InspectorSection>
  );
}
