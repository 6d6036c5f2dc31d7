import { Button } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Reminder } from '#shared/contract/image-library.ts';
import { dayInWords } from '#shared/words/dates.ts';
import { useCommands } from '../../app/commands.ts';
import { Answer } from '../../ui/Answer.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { StateWord } from '../../ui/StateWord.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ViewTitle } from '../../ui/ViewTitle.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import styles from './RightsEnding.module.css';

type Reminders = OutputOf<'images.reminders'>;

/** Pieces whose images run out, the nearest first. */
export function RightsEnding() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const lists = useRef<HTMLDivElement>(null);
  const reminders = useAsk('images.reminders', {});
  const step = (by: number) => {
    const links = Array.from(lists.current?.querySelectorAll<HTMLElement>('[data-first]') ?? []);
    const row = document.activeElement?.closest('li');
    const at = links.findIndex((link) => row?.contains(link));
    links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useCommands([
    { id: 'images.back', label: t('images.command.back'), shortcut: 'u', run: () => navigate('/images') },
    { id: 'images.next', label: t('images.command.next'), shortcut: 'j', run: () => step(1) },
    { id: 'images.previous', label: t('images.command.previous'), shortcut: 'k', run: () => step(-1) },
  ]);
  return (
    <main id="page" className={styles.room} aria-label={t('imageRoom.reminders.title')} tabIndex={-1}>
      <ViewTitle>{t('imageRoom.reminders.title')}</ViewTitle>
      <div className={styles.bar}>
        <Button
          component={Link}
          href="/images"
          variant="subtle"
          size="compact-sm"
          leftSection={<ArrowLeft size={16} aria-hidden />}
        >
          {t('images.library.back')}
        </Button>
      </div>
      <div className={styles.body} ref={lists}>
        <h1 className={styles.title}>{t('imageRoom.reminders.title')}</h1>
        <Answer of={reminders}>{(data) => <Both reminders={data} />}</Answer>
      </div>
    </main>
  );
}

function Both({ reminders: { soon, ended } }: { readonly reminders: Reminders }) {
  const { t } = useTranslation();
  return (
    <>
      <Part title={t('imageRoom.reminders.soon')} none={t('imageRoom.reminders.soonNone')} part={soon} />
      <Part
        title={t('imageRoom.reminders.ended')}
        none={t('imageRoom.reminders.endedNone')}
        part={ended}
        over
      />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly none: string;
  readonly part: Reminders['soon'];
  readonly over?: boolean;
}

function Part({ title, none, part: { nearest, count }, over = false }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const more = count - nearest.length;
  return (
    <section className={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {nearest.length === 0 && <p className={styles.soft}>{none}</p>}
      <ul>
        {nearest.map((reminder) => (
          <Row key={`${reminder.articleId} ${reminder.imageId}`} reminder={reminder} over={over} />
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.soft}>
          {t('imageRoom.reminders.more', { count: more, shown: numberInWords(language, more) })}
        </p>
      )}
    </section>
  );
}

function Row({ reminder, over }: { readonly reminder: Reminder; readonly over: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { imageId, articleId, name, headline, status, rightsEndOn, restrictions } = reminder;
  const day = dayInWords(language, rightsEndOn);
  return (
    <li className={styles.row}>
      <img
        className={styles.thumb}
        src={`/media/${imageId}/thumb`}
        alt=""
        width={72}
        height={54}
        loading="lazy"
      />
      <div className={styles.words}>
        <Link className={styles.name} href={`/images/${imageId}`} data-first>
          {name}
        </Link>
        <span className={styles.piece}>
          {t('imageRoom.reminders.inPiece')}{' '}
          <Link href={`/pieces/${articleId}`}>{headline || t('images.detail.untitled')}</Link>{' '}
          <span className={styles.soft}>· {t(`articles.status.${status}`)}</span>
        </span>
      </div>
      <div className={styles.rights}>
        {over ? (
          <StateWord shape="due">{t('imageRoom.reminders.since', { day })}</StateWord>
        ) : (
          <span>{t('imageRoom.reminders.until', { day })}</span>
        )}
        <span className={styles.soft}>
          {restrictions.map((each) => t(`images.restriction.${each}`)).join(', ')}
        </span>
      </div>
    </li>
  );
}
