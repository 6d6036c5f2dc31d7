import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ExportFormat } from '#shared/contract/exports.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { Answer } from '../ui/Answer.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { CmsFields } from './CmsFields.tsx';
import styles from './ExportPage.module.css';
import { MadeExport } from './MadeExport.tsx';
import { PagePreview } from './PagePreview.tsx';
import type { RunningExport } from './use-export-run.ts';

interface ExportPageProps {
  readonly articleId: ArticleId;
  readonly format: ExportFormat;
  readonly run: RunningExport;
}

/** One piece as it would leave the desk in one format. */
export function ExportPage({ articleId, format, run }: ExportPageProps) {
  const { t } = useTranslation();
  const piece = useAsk('articles.get', { articleId });
  const preview = useAsk('exports.preview', { articleId, format });
  return (
    <div className={styles.page} data-format={format}>
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
      {run.error && <Failure error={run.error} />}
      {run.made && <MadeExport run={run.made} isNew />}
      <Answer of={preview}>
        {({ content, fields }) => {
          if (format === 'cms-html') return <CmsFields fields={fields} />;
          if (format === 'html') return <PagePreview page={content} />;
          return <PlainText text={content} />;
        }}
      </Answer>
    </div>
  );
}

function PlainText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <section className={styles.text} aria-label={t('exports.preview.text')}>
      {text}
    </section>
  );
}
