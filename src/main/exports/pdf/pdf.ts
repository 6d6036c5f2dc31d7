import { fileFormat } from '../files/file-format.ts';

// Built, it stands beside this file as JavaScript.
const worker = new URL(`./pdf.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** A piece as pages, a PDF for all readers. Its sheet and design are settings of the publication. */
export const pdf = fileFormat(worker, { ending: '.pdf', images: ['jpeg', 'png', 'webp'] });
