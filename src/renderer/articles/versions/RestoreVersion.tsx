import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { VersionId } from '#shared/domain/ids.ts';
import type { ArticleLink } from '../../editor/saving/article-link.ts';
import { OnceSavedButton } from '../../editor/saving/OnceSavedButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useOrder } from '../../workstation-client/use-ask.ts';
import styles from './compared.module.css';
import type { Side } from './use-shown-versions.ts';
import { useVersionWords } from './use-version-words.ts';

interface RestoreVersionProps {
  readonly detail: ArticleDetail;
  readonly link: ArticleLink;
  readonly before: Side;
  readonly after: Side;
}

/** What was restored last, and the version that takes it back; without one, it was taken back. */
interface Restored {
  readonly name: string;
  readonly back: VersionId | null;
}

/** Brings back the version that the piece as it stands is compared with, and says beforehand what that means. */
export function RestoreVersion({ detail, link, before, after }: RestoreVersionProps) {
  const { t } = useTranslation();
  const words = useVersionWords();
  const order = useOrder('articles.restoreVersion');
  const [restored, setRestored] = useState<Restored | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const { articleId } = detail;
  const older = [before, after].includes('now') ? [before, after].find((side) => side !== 'now') : before;
  const version = detail.versions.find(({ versionId }) => versionId === older);
  if (!version) return null;
  const name = words.name(version);

  const write = (versionId: VersionId, done: Restored) =>
    order.mutate(
      { articleId, versionId },
      { onSuccess: ({ keptVersionId }) => setRestored({ ...done, back: done.name ? keptVersionId : null }) },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The button waits and cannot keep the focus; without one, the keys of the view would fall into nothing.
    said.current?.focus();
    if (restored?.back) write(restored.back, { name: '', back: null });
    else write(version.versionId, { name, back: null });
  };
  const sentence = () => {
    if (!restored) return t('versions.restore.meaning', { name });
    return restored.name ? t('versions.restore.done', { name: restored.name }) : t('versions.restore.undone');
  };

  return (
    <form className={styles.restore} onSubmit={submit}>
      <p className={styles.restoreWords} ref={said} tabIndex={-1} role="status">
        {sentence()}
      </p>
      <OnceSavedButton link={link} loading={order.isPending}>
        {t(restored?.back ? 'versions.restore.undo' : 'versions.restore.action')}
      </OnceSavedButton>
      {order.error && <Failure error={order.error} />}
    </form>
  );
}
