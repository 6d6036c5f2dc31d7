import type { PassingReports } from '#shared/contract/passing-reports.ts';
import type { Ids } from '#shared/domain/ids.ts';
import type { Articles } from '../articles/index.ts';
import type { Images } from '../images/index.ts';
import type { Uploads } from '../uploads/index.ts';
import type { PackDeps } from './pack.ts';

export interface HandOffDeps extends PackDeps {
  readonly reports: PassingReports;
  readonly articles: Articles;
  readonly images: Pick<Images, 'receiving'>;
  readonly uploads: Pick<Uploads, 'receive'>;
  readonly ids: Ids;
}
