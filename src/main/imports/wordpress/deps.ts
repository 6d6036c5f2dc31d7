import type { WorkstationEvent } from '#shared/contract/events.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { Clock } from '#shared/domain/time.ts';
import type { Articles } from '../../articles/index.ts';
import type { Images } from '../../images/index.ts';
import type { Store } from '../../store/store.ts';
import type { Uploads } from '../../uploads/index.ts';

export interface WordPressDeps {
  readonly clock: Clock;
  readonly store: Pick<Store, 'articles' | 'originals' | 'hurriedTransaction' | 'inBulk'>;
  readonly uploads: Pick<Uploads, 'find' | 'receive'>;
  readonly articles: Pick<Articles, 'bringIn' | 'exists' | 'settle'>;
  readonly images: Pick<Images, 'take'>;
  readonly publication: () => Publication | null;
  readonly emit: (event: WorkstationEvent) => void;
}
