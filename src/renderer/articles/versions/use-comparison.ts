import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Body } from '#shared/article-body/body.ts';
import { type ComparedBlock, changesOf, compareBodies } from '#shared/article-body/compare.ts';
import { type CreditChange, type Credits, compareCredits } from '#shared/article-body/compare-credits.ts';
import { compareRecords, type RecordChange } from '#shared/article-body/compare-records.ts';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { ArticleRecord } from '#shared/domain/piece/article.ts';
import type { ArticleLink } from '../../editor/saving/article-link.ts';
import type { AskError } from '../../workstation-client/ask.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { askedAboutPiece } from '../use-piece.ts';
import type { NumberedChange } from './change-marks.ts';
import type { Side } from './use-shown-versions.ts';

interface Content {
  readonly body: Body;
  readonly record: ArticleRecord;
  readonly credits: Credits;
}

export interface Comparison {
  readonly blocks: readonly ComparedBlock[];
  readonly record: readonly RecordChange[];
  readonly credits: readonly CreditChange[];
  readonly creditsOf: { readonly was: Credits; readonly now: Credits };
  /** The number of each change in reading order, from 1. Those of the record and of the credits come first. */
  readonly numbers: ReadonlyMap<NumberedChange, number>;
}

export type ComparisonAnswer =
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: AskError; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly comparison: Comparison };

function compare(before: Content, after: Content): Comparison {
  const blocks = compareBodies(before.body, after.body);
  const record = compareRecords(before.record, after.record);
  const credits = compareCredits(before, after);
  const changes = [...record, ...credits, ...changesOf(blocks)];
  const creditsOf = { was: before.credits, now: after.credits };
  return {
    blocks,
    record,
    credits,
    creditsOf,
    numbers: new Map(changes.map((change, at) => [change, at + 1])),
  };
}

/**
 * Whether the piece was asked about since the view opened, with everything in it that was written here. What the window
 * knows until then may be a pause of writing old, and would deny the sentence that was written last.
 */
function useAskedSinceOpened(articleId: ArticleId, link: ArticleLink): boolean {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<ArticleId | null>(null);
  useEffect(() => {
    let waits = true;
    const settled = () => waits && setAsked(articleId);
    let stop = () => {};
    const askOnceSaved = () => {
      if (link.state.kind === 'saving') return;
      stop();
      void queries.refetchQueries({ queryKey: askedAboutPiece(articleId) }).finally(settled);
    };
    stop = link.subscribe(askOnceSaved);
    askOnceSaved();
    return () => {
      waits = false;
      stop();
    };
  }, [articleId, link, queries]);
  return asked === articleId;
}

/** Compares two sides of a piece, and anew when the piece as it stands is one of them and changes. */
export function useComparison(
  detail: ArticleDetail,
  link: ArticleLink,
  before: Side,
  after: Side,
): ComparisonAnswer {
  const isFresh = useAskedSinceOpened(detail.articleId, link);
  const asked = [before, after].map((side) => (side === 'now' ? null : { versionId: side }));
  const [old, fresh] = [
    useAsk('articles.version', asked[0] ?? null),
    useAsk('articles.version', asked[1] ?? null),
  ];
  const present = useMemo(
    (): Content => ({
      body: detail.body,
      record: detail.record,
      credits: Object.fromEntries(detail.images.map(({ imageId, credit }) => [imageId, credit])),
    }),
    [detail],
  );
  const standing = isFresh ? present : undefined;
  const was = before === 'now' ? standing : old.data;
  const now = after === 'now' ? standing : fresh.data;
  const comparison = useMemo(() => (was && now ? compare(was, now) : null), [was, now]);
  if (comparison) return { kind: 'ready', comparison };
  const failed = [old, fresh].find(({ error }) => error !== null);
  if (failed?.error) return { kind: 'failed', error: failed.error, retry: () => void failed.refetch() };
  return { kind: 'busy' };
}
