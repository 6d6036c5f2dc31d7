import type { WritableDB } from '../database.ts';

/** The first desk: pieces, images, reports, exports, settings, and what is derived from them. */
export const migration0001 = {
  level: 1,
  name: 'desk',
  up: (db: WritableDB): void => {
    db.exec(`
      -- Settings, one JSON document each: 'publication', 'person'.
      CREATE TABLE setting (name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;

      -- Pieces: the truth.
      CREATE TABLE article (
        article_id TEXT PRIMARY KEY,
        created_at TEXT NOT NULL,
        schema_version INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE article_update (
        article_id TEXT NOT NULL REFERENCES article,
        seq INTEGER NOT NULL,
        at TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (article_id, seq)
      );
      CREATE TABLE article_event (
        article_id TEXT NOT NULL REFERENCES article,
        seq INTEGER NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        type TEXT NOT NULL,
        what TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (article_id, seq)
      ) WITHOUT ROWID;
      CREATE TABLE article_version (
        version_id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article,
        reason TEXT NOT NULL,
        name TEXT NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        schema_version INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL,
        content TEXT NOT NULL -- JSON: body, record, notices
      );
      CREATE INDEX article_version_by_article ON article_version (article_id, made_at);

      -- Pieces: derived. 'article_stale' names those whose derived rows are behind their updates.
      CREATE TABLE article_stale (article_id TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE TABLE article_content (
        article_id TEXT PRIMARY KEY,
        content TEXT NOT NULL -- JSON: body, record, notices
      );
      CREATE TABLE article_list (
        article_id TEXT PRIMARY KEY,
        status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        headline TEXT NOT NULL,
        kicker TEXT NOT NULL,
        opening TEXT NOT NULL,
        section TEXT NOT NULL,
        authors TEXT NOT NULL,
        word_count INTEGER NOT NULL,
        url TEXT NOT NULL,
        url_key TEXT NOT NULL, -- host and path of the URL, for finding the piece that a report means
        lead_image_id TEXT
      );
      CREATE INDEX article_list_newest ON article_list (changed_at, article_id);
      CREATE INDEX article_list_by_status ON article_list (status, changed_at, article_id);
      CREATE INDEX article_list_by_section ON article_list (section, changed_at, article_id);
      CREATE INDEX article_list_by_url ON article_list (url_key) WHERE url_key <> '';
      CREATE TABLE article_contributor (
        name TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        article_id TEXT NOT NULL,
        PRIMARY KEY (name, changed_at, article_id)
      ) WITHOUT ROWID;
      CREATE INDEX article_contributor_by_article ON article_contributor (article_id);
      CREATE TABLE image_use (
        article_id TEXT NOT NULL,
        image_id TEXT NOT NULL,
        PRIMARY KEY (article_id, image_id)
      ) WITHOUT ROWID;
      CREATE INDEX image_use_by_image ON image_use (image_id);

      -- Images: the truth; the file itself lies in 'originals' under its SHA-256.
      CREATE TABLE image (
        image_id TEXT PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        media_type TEXT NOT NULL,
        byte_length INTEGER NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        original_name TEXT NOT NULL,
        credit TEXT NOT NULL,   -- JSON
        metadata TEXT NOT NULL, -- JSON: what the file said about itself on arrival
        added_at TEXT NOT NULL
      );
      CREATE INDEX image_newest ON image (added_at, image_id);

      -- Correction reports: the truth is the raw message and the log.
      CREATE TABLE message (sha256 TEXT PRIMARY KEY, raw BLOB NOT NULL);
      CREATE TABLE report (
        report_id TEXT PRIMARY KEY,
        raw_sha256 TEXT NOT NULL REFERENCES message,
        message_id TEXT NOT NULL,
        received_at TEXT NOT NULL
      );
      CREATE INDEX report_by_raw ON report (raw_sha256);
      CREATE INDEX report_by_message_id ON report (message_id) WHERE message_id <> '';
      CREATE TABLE report_event (
        report_id TEXT NOT NULL REFERENCES report,
        seq INTEGER NOT NULL,
        json TEXT NOT NULL,
        PRIMARY KEY (report_id, seq)
      ) WITHOUT ROWID;

      -- Correction reports: derived.
      CREATE TABLE report_list (
        report_id TEXT PRIMARY KEY,
        received_at TEXT NOT NULL,
        state TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        article_id TEXT,
        json TEXT NOT NULL -- the Report of the domain
      );
      CREATE INDEX report_list_newest ON report_list (received_at, report_id);
      CREATE INDEX report_list_by_state ON report_list (state, received_at, report_id);
      CREATE INDEX report_list_open ON report_list (is_open, received_at, report_id);
      CREATE INDEX report_list_by_article ON report_list (article_id) WHERE article_id IS NOT NULL;

      -- What ever left the desk.
      CREATE TABLE export_run (
        export_id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES article,
        format TEXT NOT NULL,
        version_id TEXT NOT NULL REFERENCES article_version,
        files TEXT NOT NULL, -- JSON
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL
      );
      CREATE INDEX export_run_newest ON export_run (made_at, export_id);
      CREATE INDEX export_run_by_article ON export_run (article_id, made_at, export_id);

      -- Search: derived. A changed text gets a new rowid, so that a higher rowid is a newer text. Prefixes of one
      -- letter are indexed too: the first letter typed would else merge a quarter of the index.
      CREATE TABLE search_text (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        ref TEXT NOT NULL,
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        UNIQUE (kind, ref)
      );
      CREATE VIRTUAL TABLE search_index USING fts5 (
        title, text, content='', contentless_delete=1, prefix='1 2 3', tokenize='unicode61'
      );
    `);
  },
};
