import { fileFormat } from '../files/file-format.ts';

const worker = new URL(`./docx.worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Word knows neither WebP nor AVIF. */
export const docx = fileFormat(worker, { ending: '.docx', images: ['jpeg', 'png'] });
