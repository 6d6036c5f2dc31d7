import type { WritableDB } from '../database.ts';
import { inReadingOrder } from '../reading-order.ts';

/**
 * The life of a piece: a version whose content an earlier one has already names that one instead, and every order of
 * the table, every column of the board and every count walks down an index. The orders are virtual columns, so that
 * nothing is written anew in an old desk but the indexes.
 */
export const migration0002 = {
  level: 2,
  name: 'piece-life',
  up: (db: WritableDB): void => {
    db.exec(`
      ALTER TABLE article_version ADD COLUMN content_of TEXT REFERENCES article_version; -- then 'content' is empty

      ALTER TABLE article_list ADD COLUMN status_order INTEGER GENERATED ALWAYS AS (
        CASE status WHEN 'idea' THEN 0 WHEN 'draft' THEN 1 WHEN 'review' THEN 2 WHEN 'ready' THEN 3
          WHEN 'published' THEN 4 WHEN 'archived' THEN 5 ELSE 6 END) VIRTUAL;
      ALTER TABLE article_list ADD COLUMN headline_order TEXT GENERATED ALWAYS AS (${inReadingOrder('headline')}) VIRTUAL;
      ALTER TABLE article_list ADD COLUMN section_order TEXT GENERATED ALWAYS AS (${inReadingOrder('section')}) VIRTUAL;
      ALTER TABLE article_list ADD COLUMN authors_order TEXT GENERATED ALWAYS AS (${inReadingOrder('authors')}) VIRTUAL;

      CREATE INDEX article_list_order_status ON article_list (status_order, changed_at DESC, article_id DESC);
      CREATE INDEX article_list_order_headline ON article_list (headline_order, changed_at DESC, article_id DESC);
      CREATE INDEX article_list_order_section ON article_list (section_order, changed_at DESC, article_id DESC);
      CREATE INDEX article_list_order_authors ON article_list (authors_order, changed_at DESC, article_id DESC);
      CREATE INDEX article_list_order_words ON article_list (word_count, changed_at DESC, article_id DESC);
      CREATE INDEX article_list_order_created ON article_list (created_at, changed_at DESC, article_id DESC);
      CREATE INDEX article_list_by_section_and_status ON article_list (section, status, changed_at, article_id);
      CREATE INDEX report_list_open_by_article ON report_list (article_id) WHERE is_open = 1;
    `);
  },
};
