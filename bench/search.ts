import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { readQuery } from '#shared/search-query/query.ts';
import type { Bench } from './bench.ts';
import { openDesk } from './desk.ts';
import { milliseconds, percentile, ratio, rounded } from './figures.ts';
import { generatedDesk } from './generate-desk.ts';

/**
 * What people type: first letters, single words, several, umlauts, names, words that stand nowhere; phrases, what is
 * left out, parts of compounds, slips of the hand, and filters with and without words.
 */
const queries: readonly string[] = [
  ...['de', 'ge', 'di', 'st', 'br', 'üb', 'öl', 'ka', 'xy', 'zü', 'er', 'un', 'wa', 'ba'],
  ...['gem', 'str', 'brü', 'ver', 'que', 'sch', 'sitz', 'wasser'],
  ...['gemeinderat', 'stadthaus', 'Brückensanierung', 'Klimagesetz', 'Zürich', 'zuerich', 'Köniz', 'Flüelen'],
  ...['beschliesst', 'öffentlichen', 'umstrittene', 'der', 'nicht', 'wird', 'Strassenfest', 'Straßenfest'],
  ...['gemeinderat bern', 'der neue plan', 'wasser preis', 'stadt zürich brücke', 'schule genf kosten'],
  ...['die gemeinde prüft die kosten', 'ö ä ü', 'de ge', 'neue anlage in basel', 'Spitalplanung umstrittene'],
  ...['nicht mehr als drei', 'grosse abstimmung sion', 'Käsepreis Gruppe', 'Ärzteverband fordert'],
  ...['Mülkürgrä', 'hösbaza', 'tokiwe', 'grabami', 'zerosa mülhaka'],
  ...[
    'gemeinde',
    'brücke',
    'schul',
    'wasserver',
    'sanierung',
    'versorgung',
    'strassenplan kosten',
    'planung',
  ],
  ...['"die gemeinde prüft"', '«nicht mehr»', '"der neue pl', 'gemeinderat -sitzung', 'bern -"der plan"'],
  ...['Gemiendehaus', 'Brükenpreis', 'Klimagestz', 'Wasservertarg', 'Schulratsitzugn'],
  ...['status:entwurf', 'status:entwurf von:mül', 'ressort:ki', 'von:hös', 'section:sport status:spiked'],
  ...[
    'nach:2022-02 vor:2022-03',
    'art:meldung status:offen',
    'hat:korrektur',
    'art:bild',
    'status:published',
  ],
  ...['gemeinde status:entwurf', 'der ressort:ki', 'brücke von:mül', 'wasser art:meldung', 'de status:draft'],
  ...[
    'plan nach:2024 vor:2025',
    'kosten hat:meldung',
    'stimmt art:report status:open',
    'st ressort:kultur -plan',
  ],
  ...['quantenverschränkung', 'xylophonkonzert', 'zzz', 'der quantenverschränkung', 'bern xylophonkonzert'],
];

/** Milliseconds between two searches of the first round. */
const restMs = 50;

/** Search over a big desk of pieces and reports through the workstation, against the bare FTS5 query on the same file. */
export const search: Bench = async (settings) => {
  const folder = await generatedDesk(settings.small ? 200 : 100_000, settings);
  const desk = await openDesk(folder);
  const bare = bareQuery(folder);
  const ours: number[] = [];
  // Filters alone have no peer: FTS5 knows none.
  const oursWithWords: number[] = [];
  const bares: number[] = [];
  const rounds = settings.small ? 1 : 5;
  // The first round warms up the page cache of either side, with the rests of somebody who reads what was found: the desk
  // uses them to get ready for looking inside words.
  for (let round = 0; round <= rounds; round++) {
    for (const words of queries) {
      const spent = await milliseconds(() => desk.ask('search.find', { words, limit: 20 }));
      const match = matchOf(words);
      const spentBare = match === '' ? null : await milliseconds(() => bare.find(match));
      if (round === 0) {
        await rest(restMs);
        continue;
      }
      ours.push(spent);
      if (spentBare !== null) {
        oursWithWords.push(spent);
        bares.push(spentBare);
      }
      if (round === rounds)
        settings.say(`  ${spent.toFixed(1)} ms, bare ${spentBare?.toFixed(1) ?? '–'} ms: ${words}`);
    }
  }
  bare.close();
  await desk.workstation.close();
  return {
    p50Ms: rounded(percentile(ours, 50)),
    p95Ms: rounded(percentile(ours, 95)),
    bareP50Ms: rounded(percentile(bares, 50)),
    bareP95Ms: rounded(percentile(bares, 95)),
    ratioToBareQuery: ratio(percentile(oursWithWords, 95), percentile(bares, 95)),
  };
};

/** The words of a query as FTS5 takes them; empty for filters alone. */
function matchOf(typed: string): string {
  const terms = readQuery(typed, Date.now()).terms.map(({ words, begun, not }) => ({
    match: `"${words.join(' ')}"${begun ? '*' : ''}`,
    not,
  }));
  const wanted = terms.filter(({ not }) => !not).map(({ match }) => match);
  const left = terms.filter(({ not }) => not).map(({ match }) => ` NOT ${match}`);
  return wanted.length === 0 ? '' : `(${wanted.join(' AND ')})${left.join('')}`;
}

/** The same words to the same index, ranked as FTS5 ranks, and nothing around it. */
function bareQuery(folder: string): { find(match: string): void; close(): void } {
  const db = new Database(path.join(folder, 'desk.sqlite'), { readonly: true });
  db.pragma('cache_size = -32000');
  const query = db.prepare(
    'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 20',
  );
  return { find: (match) => void query.all(match), close: () => void db.close() };
}
