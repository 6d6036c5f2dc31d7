import type { WritableDB } from './database.ts';

/** Documents of which a desk has one each. What they hold is checked by whoever reads them. */
export interface SettingsTable {
  read(name: 'publication' | 'person'): unknown;
  write(name: 'publication' | 'person', document: unknown): void;
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
