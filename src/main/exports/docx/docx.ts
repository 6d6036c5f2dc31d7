import { workerBeside } from '../../jobs/worker-beside.ts';
import { fileFormat } from '../files/file-format.ts';

const worker = workerBeside(import.meta.url, 'docx');

/** Word knows neither WebP nor AVIF. */
export const docx = fileFormat(worker, { ending: '.docx', images: ['jpeg', 'png'] });
