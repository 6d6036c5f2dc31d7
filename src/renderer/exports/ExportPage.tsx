import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ManyExports } from '#shared/contract/many-exports.ts';
import type { CarriedPart, ExportFormat } from '#shared/domain/export/export-format.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { Failure } from '../ui/Failure.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { CmsFields } from './CmsFields.tsx';
import styles from './ExportPage.module.css';
import { LivePreview } from './LivePreview.tsx';
import { MadeExport } from './MadeExport.tsx';
import { PagePreview } from './PagePreview.tsx';
import { ReportsGoAlong } from './ReportsGoAlong.tsx';
import { BatchProgress } from './several/BatchProgress.tsx';
import { Outcome } from './several/Outcome.tsx';
import type { RunningExport } from './use-export-run.ts';
import { usePreview } from './use-preview.ts';

interface ExportPageProps {
  readonly articleId: ArticleId;
  readonly format: ExportFormat;
  readonly run: RunningExport;
  /** Whether correction reports go along in a package. */
  readonly withReports: boolean;
  readonly onWithReports: (isOn: boolean) => void;
}

/** One piece as it would leave the desk in one format. */
export function ExportPage({ articleId, format, run, withReports, onWithReports }: ExportPageProps) {
  const { t } = useTranslation();
  const piece = useAsk('articles.get', { articleId });
  const preview = usePreview({ articleId, format, withReports });
  return (
    <div className={styles.page} data-shown-as={preview.shown?.shownAs}>
      <header className={styles.head}>
        <h2 className={styles.headline}>
          <Link href={`/pieces/${articleId}`}>
            {piece.data && (piece.data.headline || t('exports.choose.untitled'))}
          </Link>
        </h2>
        <Button component={Link} href="/exports" variant="subtle" size="compact-sm">
          {t('exports.choose.another')}
        </Button>
      </header>
      <div className={styles.cameOfIt}>
        {run.error && <Failure error={run.error} />}
        <BatchProgress progress={run.progress} />
        {run.outcome && <WhatCameOfIt outcome={run.outcome} />}
      </div>
      <LivePreview of={preview}>
        {({ content, shownAs, fields, stays, withoutShape, reports }) => (
          <>
            {reports !== null && reports > 0 && (
              <div className={styles.choice}>
                <ReportsGoAlong count={reports} checked={withReports} onChange={onWithReports} />
              </div>
            )}
            <StaysBehind parts={stays} />
            <WithoutShape characters={withoutShape} />
            {shownAs === 'fields' && <CmsFields fields={fields} />}
            {shownAs === 'page' && <PagePreview page={content} />}
            {(shownAs === 'text' || shownAs === 'code') && (
              <PlainText text={content} asCode={shownAs === 'code'} />
            )}
          </>
        )}
      </LivePreview>
    </div>
  );
}

/** The gate's list stands beside it and says where; here is only that it is closed. */
function WhatCameOfIt({ outcome }: { readonly outcome: ManyExports }) {
  const [only, ...others] = outcome.made;
  return (
    <>
      {outcome.refused.map((refused) => (
        <Failure key={refused.message} error={refused} />
      ))}
      {only && others.length === 0 && outcome.folder === null && (
        <MadeExport runs={[only]} signaturesLost={only.signaturesLost} isNew />
      )}
      {only && (others.length > 0 || outcome.folder !== null) && (
        <Outcome outcome={{ ...outcome, refused: [] }} />
      )}
      {!only && outcome.stopped && <Failure error={{ message: outcome.stopped }} />}
    </>
  );
}

/** What a person should know before the piece leaves: what of it this format has no place for. */
function StaysBehind({ parts }: { readonly parts: readonly CarriedPart[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (parts.length === 0) return null;
  const words = parts.map((part) => t(`exports.stays.${part}`));
  return (
    <p className={styles.stays}>
      {t('exports.stays.label', { parts: new Intl.ListFormat(language).format(words) })}
    </p>
  );
}

/** Each with its code, since somebody may not see the character here either. */
function WithoutShape({ characters }: { readonly characters: readonly string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (characters.length === 0) return null;
  const named = characters.map((character) => `${character} (${codePointOf(character)})`);
  return (
    <p className={styles.stays}>
      {t('exports.stays.withoutShape', {
        count: characters.length,
        characters: new Intl.ListFormat(language).format(named),
      })}
    </p>
  );
}

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

interface PlainTextProps {
  readonly text: string;
  /** With letters of one width, as machines' formats are read. */
  readonly asCode: boolean;
}

function PlainText({ text, asCode }: PlainTextProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.text} data-code={asCode || undefined} aria-label={t('exports.preview.text')}>
      {text}
    </section>
  );
}
