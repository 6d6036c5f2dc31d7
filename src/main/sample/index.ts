import type { Handlers } from '#shared/contract/contract.ts';
import type { deskRequests } from '#shared/contract/desk.ts';
import { refuse } from '#shared/contract/errors.ts';
import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { Language } from '#shared/domain/language.ts';
import { createPublication } from '../publication/index.ts';
import { seebote } from './de/newsroom.ts';
import { courier } from './en/newsroom.ts';
import { type FillDeps, fillDesk } from './fill-desk.ts';
import type { SampleNewsroom } from './newsroom.ts';

const newsrooms: Record<Language, SampleNewsroom> = { de: seebote, en: courier };

export interface SampleDeps extends FillDeps {
  readonly emit: (event: WorkstationEvent) => void;
}

/**
 * A newsroom to try things on. Its title is founded first, so that a second wish for one, and a disk that fills up
 * half way, find a desk that stands; windows hear of it when all is there.
 */
export function createSample(deps: SampleDeps): Pick<Handlers<typeof deskRequests>, 'desk.createSample'> {
  const quiet = createPublication({
    ...{ store: deps.store, emit: () => {}, openReports: () => 0 },
    refusalOfTemplate: async () => null,
  });
  return {
    async 'desk.createSample'({ language }) {
      const there = quiet.current();
      if (there) return refuse('desk-exists', { name: there.name });
      const newsroom = newsrooms[language];
      const publication = quiet.found(newsroom.title);
      try {
        await fillDesk(deps, newsroom, language);
      } finally {
        deps.emit({ type: 'publication.changed' });
        deps.emit({ type: 'articles.listed' });
        deps.emit({ type: 'corrections.changed', reportId: null });
      }
      return { publication };
    },
  };
}
