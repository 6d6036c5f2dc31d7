import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { type VersionId, versionId as versionIdType } from '#shared/domain/ids.ts';
import { useFilesFromDisk } from '../../app/coming-in/use-files-from-disk.ts';
import { useVersionWords } from '../../articles/versions/use-version-words.ts';
import { Busy } from '../../ui/Busy.tsx';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageDifferences } from './PageDifferences.tsx';
import styles from './page-check.module.css';
import { pageFile, pageInClipboard, usePageCheck } from './use-page-check.ts';

interface PageCheckProps {
  readonly detail: ArticleDetail;
  /** The version that the address names. */
  readonly versionId: VersionId;
  readonly onVersion: (versionId: VersionId) => void;
}

/** A page that went online, pasted or opened, held against a version of its piece. */
export function PageCheck({ detail, versionId, onVersion }: PageCheckProps) {
  const { t } = useTranslation();
  const words = useVersionWords();
  const { articleId, versions } = detail;
  return (
    <section aria-labelledby="page-check" className={styles.check}>
      <header className={styles.head}>
        <h2 id="page-check">{t('pageCheck.title')}</h2>
        <Button component={Link} href={`/exports/${articleId}`} variant="subtle" size="compact-sm">
          {t('pageCheck.close')}
        </Button>
      </header>
      <NativeSelect
        label={t('pageCheck.version')}
        value={versionId}
        data={versions.map((version) => ({
          value: version.versionId,
          label: words.nameAndMoment(version),
        }))}
        onChange={({ currentTarget }) => onVersion(versionIdType.parse(currentTarget.value))}
      />
      <Check key={versionId} detail={detail} versionId={versionId} />
    </section>
  );
}

function Check({ detail, versionId }: Omit<PageCheckProps, 'onVersion'>) {
  const { t } = useTranslation();
  const { check, stop, busy, failure, checked } = usePageCheck(detail.articleId, versionId);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const disk = useFilesFromDisk('.html,.htm,.xhtml,.txt,text/html,text/plain', async ([page]) => {
    if (page) await check(page);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void check(pageFile(text));
  };
  return (
    <>
      <form onSubmit={submit} className={styles.form}>
        <Textarea
          label={t('pageCheck.field')}
          description={t('pageCheck.hint')}
          ref={field}
          rows={checked ? 2 : 5}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const page = pageInClipboard(event.clipboardData);
            // Somebody who types puts words together; whoever pastes has the page.
            if (!page || text !== '') return;
            event.preventDefault();
            void check(page);
          }}
        />
        <div className={styles.actions}>
          <Button size="xs" onClick={() => void disk.choose()} disabled={busy}>
            {t('pageCheck.file')}
          </Button>
          <BusyButton size="xs" type="submit" variant="filled" disabled={text.trim() === ''} loading={busy}>
            {t('pageCheck.check')}
          </BusyButton>
        </div>
      </form>
      {failure !== '' && <Failure error={{ message: failure }} />}
      {busy && (
        <Busy
          label={t('pageCheck.busy')}
          onStop={() => {
            stop();
            field.current?.focus();
          }}
        />
      )}
      {checked && <PageDifferences checked={checked} locale={detail.record.locale} />}
    </>
  );
}
