import type { WritableDB } from './database.ts';

/**
 * `before-import`: the publication as it was before settings were taken from a file. `report-views`: how the inbox is
 * looked at. `report-clocks`: the clocks by which what is due was last derived. `export-target`: the formats and the
 * folder of the last exports. `shred-due`: deleted bytes still lie in the file.
 */
type SettingsName =
  | 'publication'
  | 'person'
  | 'before-import'
  | 'report-views'
  | 'report-clocks'
  | 'export-target'
  | 'shred-due';

/** Documents of which a desk has one each. What they hold is checked by whoever reads them. */
export interface SettingsTable {
  read(name: SettingsName): unknown;
  write(name: SettingsName, document: unknown): void;
}

export function settingsTable(db: WritableDB): SettingsTable {
  const one = db.prepare<[string], { json: string }>('SELECT json FROM setting WHERE name = ?');
  const put = db.prepare<[string, string]>(
    'INSERT INTO setting (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json',
  );
  return {
    read: (name) => JSON.parse(one.get(name)?.json ?? 'null'),
    write: (name, document) => void put.run(name, JSON.stringify(document)),
  };
}
