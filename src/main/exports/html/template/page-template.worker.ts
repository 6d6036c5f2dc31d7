import type { PageTemplate } from '#shared/domain/export/page-template.ts';
import { serveJobs } from '../../../jobs/serve-jobs.ts';
import { judgeTemplate } from './judge-template.ts';

serveJobs((own: PageTemplate) => judgeTemplate(own));
