import { readFile } from 'node:fs/promises';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import type { ImageSource } from '../pixels/pixel-jobs.ts';
import { readTags } from './file-tags.ts';
import { flatMetadata } from './flat-metadata.ts';
import { proposeCredit } from './propose-credit.ts';
import type { FileSays } from './read-metadata.ts';
import { saidIn } from './said.ts';

// The reader warns of each oversized text that it skips; a bomb has thousands of them.
console.warn = () => {};

serveJobs(async (source: ImageSource): Promise<FileSays> => {
  const tags = await readTags(typeof source === 'string' ? await readFile(source) : source);
  const said = saidIn(tags);
  return { metadata: flatMetadata(tags), proposal: proposeCredit(tags, said), said };
});
