import type { Body } from '#shared/article-body/body.ts';
import { headlineOf } from '#shared/article-body/text.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { correctionNotice } from '#shared/domain/piece/article.ts';
import { decidedAlone } from '#shared/domain/report/decided-alone.ts';
import { publicClass } from '#shared/domain/report/ledger.ts';
import type { ReportEvent } from '#shared/domain/report/report-event.ts';
import type { WritableDB } from '../database.ts';
import { ledgerTable, type NewEntry } from '../ledger.ts';

interface Corrected {
  readonly articleId: ArticleId;
  readonly content: string;
}

/**
 * The public ledger as a chain of its own. Triggers keep what was entered: to change an entry, somebody has to change
 * the file's tables, and then the chain shows it. Notices that came out before are entered in order of publication, as
 * the first version that carries them has them.
 */
export const migration0007 = {
  level: 7,
  name: 'ledger',
  up: (db: WritableDB): void => {
    db.exec(`
      CREATE TABLE ledger_entry (
        number INTEGER PRIMARY KEY,
        notice_id TEXT NOT NULL UNIQUE,
        article_id TEXT NOT NULL REFERENCES article,
        json TEXT NOT NULL, -- canonical JSON of the entry, which holds the hash of the one before
        hash TEXT NOT NULL UNIQUE -- SHA-256 of 'json'
      );
      CREATE TRIGGER ledger_entry_stays BEFORE UPDATE ON ledger_entry
        BEGIN SELECT raise(ABORT, 'an entry of the ledger is never changed'); END;
      CREATE TRIGGER ledger_entry_remains BEFORE DELETE ON ledger_entry
        BEGIN SELECT raise(ABORT, 'an entry of the ledger is never removed'); END;
    `);
    const table = ledgerTable(db);
    const entries = [...publishedBefore(db)].sort(([, a], [, b]) =>
      `${a.publishedAt} ${a.noticeId}` < `${b.publishedAt} ${b.noticeId}` ? -1 : 1,
    );
    for (const [articleId, entry] of entries) table.add(articleId, entry);
  },
};

function* publishedBefore(db: WritableDB): Generator<[ArticleId, NewEntry]> {
  const versions = db.prepare<[], Corrected>(`
    SELECT v.article_id AS articleId, coalesce(nullif(v.content, ''), kept.content) AS content
    FROM article_version v LEFT JOIN article_version kept ON kept.version_id = v.content_of
    WHERE v.reason = 'corrected' ORDER BY v.made_at, v.version_id`);
  const events = db.prepare<[string], { json: string }>(
    'SELECT json FROM report_event WHERE report_id = ? ORDER BY seq',
  );
  const seen = new Set<string>();
  for (const { articleId, content } of versions.iterate()) {
    const { body, record, notices } = JSON.parse(content) as {
      body: Body;
      record?: { url?: unknown };
      notices?: unknown[];
    };
    for (const stored of notices ?? []) {
      const notice = correctionNotice.safeParse(stored).data;
      const changeClass = publicClass.safeParse(notice?.changeClass).data;
      if (!notice?.publishedAt || !changeClass || seen.has(notice.noticeId)) continue;
      seen.add(notice.noticeId);
      const log = notice.reportId ? events.all(notice.reportId) : [];
      yield [
        articleId,
        {
          noticeId: notice.noticeId,
          publishedAt: notice.publishedAt,
          headline: headlineOf(body),
          url: typeof record?.url === 'string' ? record.url : '',
          changeClass,
          was: notice.was,
          now: notice.now,
          notice: notice.text,
          language: notice.language,
          decidedAlone: decidedAlone(log.map(({ json }) => JSON.parse(json) as ReportEvent)),
        },
      ];
    }
  }
}
