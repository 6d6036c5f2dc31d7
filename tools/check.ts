import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './find-chromium.ts';
import { type Counts, noTests, playwrightCounts, sum, vitestCounts } from './test-counts.ts';

/** Everything that must hold before a change is done; `npm test`, `npm run check` and CI are this. */

const root = path.join(import.meta.dirname, '..');
const results = path.join(root, 'test-results');
const problems: string[] = [];

function run(what: string, command: string, words: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${what}`);
  const started = performance.now();
  const { status } = spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(
    `   ${what}: ${status === 0 ? 'good' : 'FAILED'} (${Math.round((performance.now() - started) / 1000)} s)`,
  );
  if (status !== 0) problems.push(what);
  return status === 0;
}

/** A run without a report counts as one failed test: silence is no success. */
function counted(file: string, read: (report: never) => Counts): Counts {
  if (!existsSync(file)) return { ...noTests, failed: [`no report: ${path.basename(file)}`] };
  return read(JSON.parse(readFileSync(file, 'utf8')) as never);
}

const tree = () => spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout ?? '';

const treeBefore = tree();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

run('format and lint', 'biome', ['ci', '--error-on-warnings', '.']);
run('types', 'tsc', ['-b']);
run('dead code', 'knip', []);
run('build', 'npm', ['run', '--silent', 'build']);

const unitReport = path.join(results, 'unit.json');
run('unit tests and architecture', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${unitReport}`,
]);
let counts = counted(unitReport, vitestCounts);

const chromium = ensureChromium(console.log);
const journeyReport = path.join(results, 'journeys.json');
if (chromium) {
  run('journeys', 'playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport,
    DRUCKREIF_CHROMIUM: chromium,
  });
} else problems.push('journeys (no browser)');
counts = sum(counts, counted(journeyReport, playwrightCounts));

if (counts.wronglySkipped.length > 0) {
  console.log(`\nSkipped although this machine has what they need:\n  ${counts.wronglySkipped.join('\n  ')}`);
  problems.push('skipped tests');
}
for (const name of counts.failed) console.log(`failed: ${name}`);
for (const name of counts.unsteady) console.log(`needed a second try: ${name}`);
for (const name of counts.rightlySkipped) console.log(`not run here: ${name}`);

const treeAfter = tree();
if (treeAfter !== treeBefore || (process.env.CI && treeAfter !== '')) {
  console.log(`\nThe checks must leave the tree as it was:\n${treeAfter}`);
  problems.push('clean tree');
}

const skipped = counts.rightlySkipped.length + counts.wronglySkipped.length;
console.log(problems.length === 0 ? '\nAll checks are good.' : `\nNot good: ${problems.join(', ')}.`);
console.log(`${counts.passed} passed, ${counts.failed.length} failed, ${skipped} skipped`);
process.exitCode = problems.length === 0 && counts.failed.length === 0 ? 0 : 1;
