import { workerBeside } from '../../jobs/worker-beside.ts';
import { fileFormat } from '../files/file-format.ts';

const worker = workerBeside(import.meta.url, 'pdf');

/** The typesetter keeps about a megabyte for each piece until its thread ends. */
const renewAfter = 100;

/** A piece as pages, a PDF for all readers. Its sheet and design are settings of the publication. */
export const pdf = fileFormat(worker, { ending: '.pdf', images: ['jpeg', 'png', 'webp'], renewAfter });
