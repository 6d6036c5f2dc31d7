import type { z } from 'zod';
import type { plainStep } from '#shared/contract/corrections.ts';
import type { CreditChanges } from '#shared/domain/image/image.ts';
import type { ArticleStatus, ChangeClass } from '#shared/domain/piece/article.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Outcome } from '#shared/domain/report/report-event.ts';
import type { Letter } from './letter.ts';
import type { SceneName } from './paint/scenes.ts';

/** A moment of the sample's last days: how many days ago, and the time of day on the newsroom's clock. */
export type When = readonly [daysAgo: number, time: `${number}:${number}`];

/** Who did something, by the name that the log shows. */
interface Act {
  readonly by: string;
  readonly when: When;
}

export interface SampleImage {
  readonly scene: SceneName;
  readonly fileName: string;
  readonly credit: CreditChanges;
  readonly when: When;
}

export interface SamplePiece {
  readonly section: string;
  /** Signs of contributors, as the title lists them. */
  readonly signs: readonly string[];
  /** Opens the dateline; the day is that of `when`. Empty for a piece without one. */
  readonly place: string;
  readonly slug: string;
  readonly keywords: readonly string[];
  /** Below the title's base address; empty while the piece is not public. */
  readonly path: string;
  readonly kicker: string;
  readonly headline: string;
  readonly lede: string;
  /** In the notation of `written-body.ts`. */
  readonly text: string;
  readonly leadImage: SceneName | null;
  readonly when: When;
  readonly statuses: readonly (Act & { readonly status: ArticleStatus; readonly note?: string })[];
}

/** What the corrections desk did with a report. */
export type SampleStep = Act &
  (
    | { readonly do: 'step'; readonly step: z.output<typeof plainStep> }
    | { readonly do: 'decide'; readonly outcome: Outcome; readonly reason: string }
    | { readonly do: 'fix'; readonly was: string; readonly now: string; readonly changeClass: ChangeClass }
    | { readonly do: 'draft-notice' }
    | { readonly do: 'publish' }
  );

export interface SampleReport {
  readonly letter: Letter;
  readonly when: When;
  readonly steps: readonly SampleStep[];
}

/** A whole newsroom to try things on: its title, what it has written, and what its readers wrote. */
export interface SampleNewsroom {
  readonly title: Publication;
  readonly images: readonly SampleImage[];
  readonly pieces: readonly SamplePiece[];
  /** In order of arrival. */
  readonly reports: readonly SampleReport[];
}
