import { serveJobs } from '../../jobs/serve-jobs.ts';
import { comparePage, type PageJob } from './compare-page.ts';

serveJobs((job: PageJob) => comparePage(job));
