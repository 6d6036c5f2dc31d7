import type { LeftOut } from '#shared/coming-in/left-out.ts';
import { nothingLeftOut } from '#shared/coming-in/left-out.ts';
import { leftOutSentences } from '#shared/coming-in/left-out-words.ts';
import { mostNamed, type WordPressIn } from '#shared/contract/wordpress.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import type { StandingElement } from '#shared/domain/publication.ts';
import { saysTheSame } from '#shared/domain/standing-elements.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { PartedExport } from './part-export.ts';
import { longestPost } from './read-wxr.ts';
import type { ReadPost } from './wordpress-jobs.ts';

/** Posts that stayed outside and are named; an answer stays one that can be read. */
const mostLeftOut = 1000;
/** Names in one sentence. */
const mostInSentence = 12;
const mostElements = 20;

/** Counts what became of the posts of an export, and says it. */
export interface Tally {
  readonly done: () => number;
  added(post: ReadPost, articleId: ArticleId, headline: string): void;
  known(articleId: ArticleId, headline: string): void;
  leftOut(title: string, why: 'unread' | 'tooLong'): void;
  /** Why a picture within a post was not taken. */
  refused(sentence: string): void;
  answer(parted: PartedExport, stopped: boolean): WordPressIn;
}

type Counted = 'waiting' | 'private' | 'password' | 'future' | 'spiked' | 'notUnderstood';
const inOrder: readonly Counted[] = ['waiting', 'private', 'password', 'future', 'spiked', 'notUnderstood'];

/** @param house elements that the publication has */
export function tallyOf(language: Language, house: readonly StandingElement[]): Tally {
  const t = wordsIn(language);
  const counts: Record<Counted, number> = {
    ...{ waiting: 0, private: 0, password: 0, future: 0, spiked: 0, notUnderstood: 0 },
  };
  const categories = new Map<string, number>();
  const refusals = new Set<string>();
  const articles: WordPressIn['articles'] = [];
  const alreadyHere: WordPressIn['alreadyHere'] = [];
  const leftOut: WordPressIn['leftOut'] = [];
  const newElements: StandingElement[] = [];
  let [imported, known, unread, left] = [0, 0, 0, { ...nothingLeftOut }];
  const named = (title: string) => title || t('wordPress.untitled');

  const cutInWords = (title: string | null) =>
    title === null ? t('wordPress.cutBetween') : t('wordPress.cut', { title: named(title) });

  const outside = (title: string, why: 'unread' | 'tooLong') => {
    unread += 1;
    const limit = longestPost / 1024 / 1024;
    if (leftOut.length < mostLeftOut)
      leftOut.push({ name: named(title), sentence: t(`wordPress.${why}`, { title: named(title), limit }) });
  };

  return {
    done: () => imported + known + unread,
    leftOut: outside,
    refused: (sentence) => void (refusals.size < mostInSentence && refusals.add(sentence)),
    known(articleId, headline) {
      known += 1;
      if (alreadyHere.length < mostNamed) alreadyHere.push({ articleId, headline: named(headline) });
    },
    added(post, articleId, headline) {
      imported += 1;
      if (articles.length < mostNamed) articles.push({ articleId, headline, status: post.status });
      counts.waiting += post.waiting;
      counts.notUnderstood += post.notUnderstood;
      if (post.heldBack) counts[post.heldBack] += 1;
      if (post.status === 'spiked') counts.spiked += 1;
      for (const name of post.otherCategories)
        if (categories.size < mostNamed) categories.set(name, (categories.get(name) ?? 0) + 1);
      left = addedUp(left, post.left);
      for (const element of post.record.standingElements)
        if (
          newElements.length < mostElements &&
          ![...house, ...newElements].some((one) => saysTheSame(one, element))
        )
          newElements.push(element);
    },
    answer(parted, stopped) {
      for (const title of parted.tooLong) outside(title, 'tooLong');
      const { media, comments, sticky, others } = parted.counts;
      const counted = (what: Counted | 'comments' | 'media' | 'sticky' | 'faults', count: number) =>
        count > 0 ? [t(`wordPress.${what}`, { count })] : [];
      const frequent = [...categories].toSorted((one, other) => other[1] - one[1]);
      const kinds = Object.entries(others).map(([kind, count]) =>
        t('wordPress.kind', { count, kind: kind === 'empty' ? t('wordPress.empty') : kind }),
      );
      return {
        ...{ imported, known, articles, alreadyHere, leftOut, newElements, stopped },
        notes: [
          ...(parted.cut ? [cutInWords(parted.cut.title)] : []),
          ...(parted.gaveUp ? [t('wordPress.gaveUp')] : []),
          // A cut is one fault, and has been said.
          ...(parted.cut ? [] : counted('faults', parted.faults)),
          ...(parted.hasDoctype ? [t('wordPress.doctype')] : []),
          ...inOrder.flatMap((what) => counted(what, counts[what])),
          ...(frequent.length > 0
            ? [
                t('wordPress.otherCategories', {
                  names: some(
                    frequent.map(([name]) => name),
                    t,
                  ),
                }),
              ]
            : []),
          ...counted('comments', comments),
          ...counted('media', media),
          ...counted('sticky', sticky),
          ...(kinds.length > 0 ? [t('wordPress.others', { kinds: some(kinds, t) })] : []),
          ...leftOutSentences(left, t),
          ...refusals,
        ],
      };
    },
  };
}

function some(names: readonly string[], t: ReturnType<typeof wordsIn>): string {
  const more = names.length - mostInSentence;
  const first = names.slice(0, mostInSentence).join(', ');
  return more > 0 ? `${first} ${t('wordPress.more', { count: more })}` : first;
}

/** Words that are quoted; the rest are counted by those that quote them. */
const mostQuoted = 100;

function addedUp(one: LeftOut, other: LeftOut): LeftOut {
  const sum = Object.entries(one).map(([what, value]) => {
    const more = other[what as keyof LeftOut];
    return [
      what,
      typeof value === 'number'
        ? value + (more as number)
        : [...(value as readonly unknown[]), ...(more as readonly unknown[])].slice(0, mostQuoted),
    ];
  });
  return Object.fromEntries(sum) as LeftOut;
}
