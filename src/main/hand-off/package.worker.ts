import { readFileSync } from 'node:fs';
import { serveJobs } from '../jobs/serve-jobs.ts';
import { type PackageProblem, type PackageSays, unpack } from './unpack.ts';

/** @param input where the package lies */
serveJobs<{ readonly file: string }, PackageSays | PackageProblem>(({ file }) => unpack(readFileSync(file)));
