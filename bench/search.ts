import path from 'node:path';
import Database from 'better-sqlite3';
import { foldedWords } from '#shared/search-query/fold.ts';
import type { Bench } from './bench.ts';
import { openDesk } from './desk.ts';
import { milliseconds, percentile, ratio, rounded } from './figures.ts';
import { generatedDesk } from './generate-desk.ts';

/** What people type: first letters, single words, several, umlauts, names, and words that stand nowhere. */
const queries: readonly string[] = [
  ...['de', 'ge', 'di', 'st', 'br', 'üb', 'öl', 'ka', 'xy', 'zü', 'er', 'un', 'wa', 'ba'],
  ...['gem', 'str', 'brü', 'ver', 'que', 'sch', 'sitz', 'wasser'],
  ...['gemeinderat', 'stadthaus', 'Brückensanierung', 'Klimagesetz', 'Zürich', 'zuerich', 'Köniz', 'Flüelen'],
  ...['beschliesst', 'öffentlichen', 'umstrittene', 'der', 'nicht', 'wird', 'Strassenfest', 'Straßenfest'],
  ...['gemeinderat bern', 'der neue plan', 'wasser preis', 'stadt zürich brücke', 'schule genf kosten'],
  ...['die gemeinde prüft die kosten', 'ö ä ü', 'de ge', 'neue anlage in basel', 'Spitalplanung umstrittene'],
  ...['nicht mehr als drei', 'grosse abstimmung sion', 'Käsepreis Gruppe', 'Ärzteverband fordert'],
  ...['Mülkürgrä', 'hösbaza', 'tokiwe', 'grabami', 'zerosa mülhaka'],
  ...['quantenverschränkung', 'xylophonkonzert', 'zzz', 'der quantenverschränkung', 'bern xylophonkonzert'],
];

/** Search over a big desk through the workstation, against the bare FTS5 query on the same file. */
export const search: Bench = async (settings) => {
  const folder = await generatedDesk(settings.small ? 200 : 100_000, settings);
  const desk = await openDesk(folder);
  const bare = bareQuery(folder);
  const ours: number[] = [];
  const bares: number[] = [];
  const rounds = settings.small ? 1 : 5;
  // The first round warms up the page cache of either side.
  for (let round = 0; round <= rounds; round++) {
    for (const words of queries) {
      const spent = await milliseconds(() => desk.ask('search.find', { words, limit: 20 }));
      const spentBare = await milliseconds(() => bare.find(words));
      if (round === 0) continue;
      ours.push(spent);
      bares.push(spentBare);
      if (round === rounds)
        settings.say(`  ${spent.toFixed(1)} ms, bare ${spentBare.toFixed(1)} ms: ${words}`);
    }
  }
  bare.close();
  await desk.workstation.close();
  return {
    p50Ms: rounded(percentile(ours, 50)),
    p95Ms: rounded(percentile(ours, 95)),
    bareP50Ms: rounded(percentile(bares, 50)),
    bareP95Ms: rounded(percentile(bares, 95)),
    ratioToBareQuery: ratio(percentile(ours, 95), percentile(bares, 95)),
  };
};

/** The same words to the same index, ranked as FTS5 ranks, and nothing around it. */
function bareQuery(folder: string): { find(words: string): void; close(): void } {
  const db = new Database(path.join(folder, 'desk.sqlite'), { readonly: true });
  db.pragma('cache_size = -32000');
  const query = db.prepare(
    'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 20',
  );
  return {
    find: (words) =>
      void query.all(
        foldedWords(words)
          .map((word) => `"${word}"*`)
          .join(' '),
      ),
    close: () => void db.close(),
  };
}
