import { readFile } from 'node:fs/promises';
import { serveJobs } from '../../jobs/serve-jobs.ts';
import { contentCredentials, flatCredentials } from './content-credentials.ts';
import { readTags } from './file-tags.ts';
import { flatMetadata } from './flat-metadata.ts';
import { madeByMachine } from './made-by-machine.ts';
import { proposeCredit } from './propose-credit.ts';
import type { FileSays, ReadWish } from './read-metadata.ts';
import { saidIn } from './said.ts';

// The reader warns of each oversized text that it skips; a bomb has thousands of them.
console.warn = () => {};

serveJobs(async ({ source, locale }: ReadWish): Promise<FileSays> => {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const [tags, credentials] = [await readTags(bytes), await contentCredentials(bytes)];
  const said = saidIn(tags, locale);
  return {
    metadata: { ...flatMetadata(tags), ...flatCredentials(credentials) },
    proposal: proposeCredit(tags, said, madeByMachine(tags, credentials), locale),
    said,
  };
});
