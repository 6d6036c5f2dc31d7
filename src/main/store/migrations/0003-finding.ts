import { fold } from '#shared/search-query/fold.ts';
import type { WritableDB } from '../database.ts';
import { peopleColumn } from '../search-columns.ts';

/** What a search is narrowed by, and the words of the pieces, for parts of compounds and for slips of the hand. */
export const migration0003 = {
  level: 3,
  name: 'finding',
  up: (db: WritableDB): void => {
    db.exec(`
      -- Derived: one row for each of 'search_text', few bytes, so that a hundred thousand are read in no time.
      CREATE TABLE search_filter (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        section TEXT NOT NULL, -- folded
        people TEXT NOT NULL,  -- folded, '| one name | another |'
        at TEXT NOT NULL,
        has INTEGER NOT NULL   -- 1 an image, 2 a correction report, 4 a credit line
      );
      -- Derived: the folded words of all texts. 'is_own' is 0 for a word that stands in readers' letters alone.
      CREATE TABLE search_word (word TEXT PRIMARY KEY, is_own INTEGER NOT NULL) WITHOUT ROWID;
      -- Texts whose words are not taken yet; that is done when nobody waits.
      CREATE TABLE search_word_due (id INTEGER PRIMARY KEY);
      INSERT INTO search_word_due SELECT id FROM search_text;
    `);
    fillFilters(db);
  },
};

interface Found {
  readonly id: number;
  readonly kind: string;
  readonly state: string;
  readonly section: string;
  readonly people: string;
  readonly at: string;
  readonly has: number;
}

/** Rows read at once: the whole of a big desk would fill the memory. */
const together = 5000;

const oldRows = `
  SELECT id, t.kind,
    coalesce(a.status, r.state, '') AS state,
    coalesce(a.section, '') AS section,
    CASE t.kind
      WHEN 'article' THEN (SELECT json_group_array(name) FROM article_contributor WHERE article_id = t.ref)
      WHEN 'image' THEN json_insert(i.credit -> 'creators', '$[#]', i.credit ->> 'creditLine')
      ELSE json_array(r.json ->> '$.claim.reporterName', r.json ->> '$.claim.reporterAddress')
    END AS people,
    coalesce(a.changed_at, i.added_at, r.received_at, '') AS at,
    EXISTS (SELECT 1 FROM image_use WHERE article_id = t.ref)
      + 2 * EXISTS (SELECT 1 FROM report_list WHERE article_id = t.ref)
      + 4 * (trim(coalesce(i.credit ->> 'creditLine', '')) <> '') AS has
  FROM search_text AS t
  LEFT JOIN article_list AS a ON t.kind = 'article' AND a.article_id = t.ref
  LEFT JOIN image AS i ON t.kind = 'image' AND i.image_id = t.ref
  LEFT JOIN report_list AS r ON t.kind = 'report' AND r.report_id = t.ref
  WHERE id > ? ORDER BY id LIMIT ${together}`;

function fillFilters(db: WritableDB): void {
  const read = db.prepare<[number], Found>(oldRows);
  const add = db.prepare<[Found]>(
    'INSERT INTO search_filter VALUES (@id, @kind, @state, @section, @people, @at, @has)',
  );
  for (let last = 0; ; ) {
    const rows = read.all(last);
    for (const row of rows)
      add.run({ ...row, section: fold(row.section), people: peopleColumn(JSON.parse(row.people ?? '[]')) });
    if (rows.length < together) return;
    last = rows.at(-1)!.id;
  }
}
