import { Button, Progress } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { saysTheSame } from '#shared/domain/standing-elements.ts';
import { KeepElement } from '../../articles/KeepElement.tsx';
import { PostNotes } from '../PostNotes.tsx';
import styles from './ImportNotes.module.css';
import type { MailCounts, Within } from './import-mails.ts';
import type { Imported } from './import-many.ts';
import type { Arrival } from './import-one.ts';
import type { Posts } from './import-word-press.ts';
import { LeftOutsideList } from './LeftOutsideList.tsx';
import { TrackedOffer } from './TrackedOffer.tsx';

interface ImportProgressProps {
  readonly done: number;
  readonly count: number;
  /** The file that is being brought in. */
  readonly name: string;
  /** How far it is with this file, where that takes long. */
  readonly within?: Within | undefined;
  readonly onCancel: () => void;
}

/** How far bringing in is. */
export function ImportProgress({ done, count, name, within, onCancel }: ImportProgressProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.progress}>
      <span className={styles.name}>{t('window.bringIn.runningOne', { name })}</span>
      {within && count === 1 && (
        <Progress
          size="sm"
          value={within.share * 100}
          aria-label={t('window.bringIn.runningOne', { name })}
        />
      )}
      {within?.mails !== undefined && (
        <span className={styles.quiet}>{t('window.bringIn.mailsRead', { count: within.mails })}</span>
      )}
      {within?.pieces !== undefined && (
        <span className={styles.quiet}>{t('window.bringIn.postsRead', { count: within.pieces })}</span>
      )}
      {count > 1 && (
        <>
          <Progress
            size="sm"
            value={((done + (within?.share ?? 0)) / count) * 100}
            aria-label={t('window.bringIn.running', { done, count })}
          />
          <span className={styles.quiet}>{t('window.bringIn.running', { done, count })}</span>
        </>
      )}
      <div>
        <Button size="compact-xs" onClick={onCancel}>
          {t('window.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ImportResultProps {
  readonly imported: Imported;
  /** Called when one of the links is followed. */
  readonly onFollow: () => void;
}

/** More than so many arrivals are counted; listed are then those alone of which there is something to say. */
const listedAtMost = 3;

/** What arrived, with the way there, and what stayed outside, with the reason. */
export function ImportResult({ imported, onFollow }: ImportResultProps) {
  const { t } = useTranslation();
  const { arrivals, failures, cancelled, stopped, notTried, passedOver } = imported;
  const listed =
    arrivals.length > listedAtMost
      ? arrivals.filter(({ problem, mails, posts }) => problem !== '' || mails || posts)
      : arrivals;
  return (
    <div className={styles.result}>
      {arrivals.length > listedAtMost && <Counted arrivals={arrivals} />}
      {listed.map((arrival) => (
        <div key={`${arrival.kind} ${arrival.fileName} ${arrival.path}`}>
          {sentenceFor(arrival, t)}{' '}
          {arrival.path && (
            <Link to={arrival.path} onClick={onFollow}>
              {t('window.open')}
            </Link>
          )}
          {arrival.posts && <PostNotes posts={arrival.posts} />}
          {arrival.problem && <p className={styles.quiet}>{arrival.problem}</p>}
          {arrival.comparisons?.map(({ path, label }) => (
            <Link key={path} className={styles.comparison} to={path} onClick={onFollow}>
              {label}
            </Link>
          ))}
        </div>
      ))}
      <TrackedOffer tracked={arrivals.flatMap(({ tracked }) => tracked ?? [])} />
      <Found arrivals={arrivals} />
      {cancelled && <p className={styles.quiet}>{t('window.bringIn.cancelled')}</p>}
      {stopped && <p>{stopped}</p>}
      {notTried > 0 && <p className={styles.quiet}>{t('window.bringIn.notTried', { count: notTried })}</p>}
      {passedOver > 0 && (
        <p className={styles.quiet}>{t('window.bringIn.passedOver', { count: passedOver })}</p>
      )}
      <LeftOutsideList failures={[...failures, ...arrivals.flatMap(({ posts }) => posts?.leftOut ?? [])]} />
    </div>
  );
}

/** What is new on the desk, and what was there before. */
function Counted({ arrivals }: Pick<Imported, 'arrivals'>) {
  const { t } = useTranslation();
  const fresh = countsOf(
    arrivals.filter(({ known }) => !known),
    t,
  );
  const known = countsOf(
    arrivals.filter((arrival) => arrival.known),
    t,
  );
  return (
    <>
      {fresh && <p>{t('window.bringIn.arrived', { what: fresh })}</p>}
      {known && <p className={fresh ? styles.quiet : ''}>{t('window.bringIn.known', { what: known })}</p>}
    </>
  );
}

/** Standing elements that came along, each once, with the offer to keep it for the publication. */
function Found({ arrivals }: Pick<Imported, 'arrivals'>) {
  const { t } = useTranslation();
  const found = arrivals
    .flatMap(({ newElements }) => newElements)
    .filter((element, index, all) => all.findIndex((other) => saysTheSame(other, element)) === index);
  if (found.length === 0) return null;
  return (
    <ul className={styles.found}>
      {found.map((element, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change.
        <li key={index}>
          {t('articles.carried.found', {
            kind: t(`articles.standing.${element.kind}`),
            heading: element.heading || element.blocks[0]?.text.slice(0, 40),
          })}
          <KeepElement element={element} />
        </li>
      ))}
    </ul>
  );
}

function sentenceFor({ kind, title: name, known, mails, posts, handOver }: Arrival, t: TFunction): string {
  if (posts) return t('window.bringIn.mailbox', { name, what: postsInWords(posts, t) });
  if (handOver) return t('window.bringIn.package', { name });
  if (mails) return t('window.bringIn.mailbox', { name, what: mailsInWords(mails, t) });
  switch (kind) {
    case 'article':
      return t('window.bringIn.article', { name });
    case 'image':
      return t(known ? 'window.bringIn.imageKnown' : 'window.bringIn.image', { name });
    case 'report':
      return t(known ? 'window.bringIn.reportKnown' : 'window.bringIn.report', { name });
  }
}

/** `500 neue Artikel, 3 schon da` */
const postsInWords = ({ imported, known }: Posts, t: TFunction): string =>
  [
    imported > 0 && t('window.bringIn.postsNew', { count: imported }),
    known > 0 && t('window.bringIn.postsKnown', { count: known }),
  ]
    .filter(Boolean)
    .join(', ') || t('window.bringIn.postsNone');

/** `120 neue Hinweise, 3 schon da, 1 nicht lesbar` */
const mailsInWords = ({ imported, duplicates, unreadable, replies }: MailCounts, t: TFunction): string =>
  [
    imported > 0 && t('window.bringIn.mailsNew', { count: imported }),
    replies > 0 && t('window.bringIn.mailsReplies', { count: replies }),
    duplicates > 0 && t('window.bringIn.mailsKnown', { count: duplicates }),
    unreadable > 0 && t('window.bringIn.mailsUnreadable', { count: unreadable }),
  ]
    .filter(Boolean)
    .join(', ') || t('window.bringIn.mailsNone');

/** `3 Artikel, 2 Bilder` */
function countsOf(arrivals: readonly Arrival[], t: TFunction): string {
  const one = arrivals.filter(({ posts }) => !posts);
  const count = (kind: Arrival['kind']) => one.filter((arrival) => arrival.kind === kind).length;
  const [articles, images, reports] = [count('article'), count('image'), count('report')];
  return [
    articles > 0 && t('window.bringIn.articles', { count: articles }),
    images > 0 && t('window.bringIn.images', { count: images }),
    reports > 0 && t('window.bringIn.reports', { count: reports }),
  ]
    .filter(Boolean)
    .join(', ');
}
