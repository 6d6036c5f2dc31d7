import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { TrackedBy } from '#shared/contract/exports.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { useOrderOfMany } from '../../workstation-client/ask-of-many.ts';
import styles from './ImportNotes.module.css';
import type { Tracked } from './import-one.ts';

/** More people than this are counted. */
const namedAtMost = 4;

/** What came along of tracked changes and remarks, by whom, and what may become of all of it at once. */
export function TrackedOffer({ tracked }: { readonly tracked: readonly Tracked[] }) {
  const { t } = useTranslation();
  const order = useOrderOfMany('articles.settleSuggestionsOf');
  const people = together(tracked.flatMap(({ people }) => people));
  if (people.length === 0) return null;
  const open = tracked.filter(({ suggestions }) => suggestions > 0);
  const articleIds = open.map(({ articleId }) => articleId as ArticleId);
  const more = people.length - namedAtMost;
  const failure = order.error ?? order.data?.failure ?? null;
  // What failed half way can be asked for again: pieces without suggestions stay as they are.
  const settled = order.isSuccess && failure === null ? order.variables.answer : null;
  return (
    <div className={styles.tracked}>
      <ul className={styles.found}>
        {people.slice(0, namedAtMost).map((person) => (
          <li key={person.by}>{inWords(person, t)}</li>
        ))}
        {more > 0 && <li>{t('window.bringIn.trackedMore', { count: more })}</li>}
      </ul>
      {open.length > 0 && settled === null && (
        <>
          <p className={styles.quiet}>{t('window.bringIn.trackedHint')}</p>
          <div className={styles.choices}>
            {(['accept', 'reject'] as const).map((answer) => (
              <BusyButton
                key={answer}
                size="compact-xs"
                loading={order.isPending && order.variables.answer === answer}
                disabled={order.isPending}
                onClick={() => order.mutate({ articleIds, answer })}
              >
                {t(`window.bringIn.${answer}All`)}
              </BusyButton>
            ))}
          </div>
        </>
      )}
      {settled && order.data && order.data.done.length > 0 && (
        <p role="status">
          {t(settled === 'accept' ? 'window.bringIn.acceptedAll' : 'window.bringIn.rejectedAll')}
        </p>
      )}
      {order.data?.refused.map(({ articleId, headline, message }) => (
        <p key={articleId}>{`${headline || t('articles.untitled')}: ${message}`}</p>
      ))}
      {failure && <Failure error={failure} />}
    </div>
  );
}

/** The same person in several documents is one. */
function together(all: readonly TrackedBy[]): TrackedBy[] {
  const people = new Map<string, TrackedBy>();
  for (const one of all) {
    const before = people.get(one.by) ?? { by: one.by, changes: 0, forms: 0, comments: 0 };
    people.set(one.by, {
      by: one.by,
      changes: before.changes + one.changes,
      forms: before.forms + one.forms,
      comments: before.comments + one.comments,
    });
  }
  return [...people.values()];
}

/** `Eva Roth: 3 Vorschläge, 2 Kommentare` */
function inWords({ by, changes, forms, comments }: TrackedBy, t: TFunction): string {
  const what = [
    changes > 0 && t('window.bringIn.trackedChanges', { count: changes }),
    comments > 0 && t('window.bringIn.trackedComments', { count: comments }),
    forms > 0 && t('window.bringIn.trackedForms', { count: forms }),
  ].filter(Boolean);
  return `${by || t('suggestions.somebody')}: ${what.join(', ')}`;
}
