import { TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { VersionSummary } from '#shared/domain/piece/article.ts';
import type { ArticleLink } from '../../editor/saving/article-link.ts';
import { OnceSavedButton } from '../../editor/saving/OnceSavedButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { InspectorSection } from '../../ui/InspectorSection.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useOrder } from '../../workstation-client/use-ask.ts';
import styles from './section.module.css';
import { keepAsked } from './use-keep-command.ts';
import { useShownVersions } from './use-shown-versions.ts';
import { useVersionWords } from './use-version-words.ts';

/** Kept versions, newest first; each opens beside the piece as it stands. And a way to keep one now. */
export function VersionsSection({ detail, link }: { detail: ArticleDetail; link: ArticleLink }) {
  const { t } = useTranslation();
  return (
    <InspectorSection title={t('articles.inspector.versions')}>
      {detail.versions.length === 0 && <p className={styles.quiet}>{t('articles.versions.none')}</p>}
      <ol className={styles.list}>
        {detail.versions.map((version) => (
          <VersionRow key={version.versionId} version={version} />
        ))}
      </ol>
      {detail.public.versionId && (
        <p className={styles.check}>
          <Link href={`/exports/${detail.articleId}?check=${detail.public.versionId}`}>
            {t('pageCheck.openPublished')}
          </Link>
        </p>
      )}
      <KeepForm detail={detail} link={link} />
    </InspectorSection>
  );
}

function VersionRow({ version }: { version: VersionSummary }) {
  const { t } = useTranslation();
  const words = useVersionWords();
  const { shown, show } = useShownVersions();
  const isShown = shown?.before === version.versionId || shown?.after === version.versionId;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={isShown || undefined}
        onClick={() => show(version.versionId, 'now')}
      >
        <span>{words.name(version)}</span>
        <span className={styles.quiet}>
          {[version.name && t(`articles.versions.reason.${version.reason}`), version.madeBy]
            .filter(Boolean)
            .map((known) => `${known}, `)}
          <Moment at={version.madeAt} />
        </span>
      </button>
    </li>
  );
}

function KeepForm({ detail, link }: { detail: ArticleDetail; link: ArticleLink }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const order = useOrder('articles.saveVersion');
  const asked = keepAsked.useOpened();
  useEffect(() => {
    if (!asked) return;
    field.current?.focus();
    keepAsked.close();
  }, [asked]);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    order.mutate({ articleId: detail.articleId, name }, { onSuccess: () => setName('') });
  };
  return (
    <>
      <form className={styles.keep} onSubmit={keep}>
        <TextInput
          ref={field}
          size="xs"
          aria-label={t('articles.versions.name')}
          placeholder={t('articles.versions.name')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <OnceSavedButton link={link} loading={order.isPending}>
          {t('articles.versions.keep')}
        </OnceSavedButton>
      </form>
      <p className={styles.quiet} role="status">
        {order.data && t(order.data.known ? 'versions.alreadyKept' : 'versions.kept')}
      </p>
      {order.error && <Failure error={order.error} />}
    </>
  );
}
