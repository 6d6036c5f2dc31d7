import { foldedWords } from '#shared/search-query/fold.ts';
import type { WritableDB } from './database.ts';
import { type WordParts, wordParts } from './word-parts.ts';

/** The folded words that stand in what can be found. */
export interface VocabularyTable {
  /** Takes the words of at most so many texts that came in since; returns whether more wait. */
  learn(texts: number): boolean;
  /** Gets ready, a little at a time, for looking inside words; returns whether more is to be done. */
  prepare(): boolean;
  /** Words that begin so, in the order of their letters; null while texts wait, or for more than `most`. */
  wordsFrom(begun: string, most: number): string[] | null;
  /** Words that hold a part somewhere behind their beginning, the shortest first. */
  wordsWith(part: string, most: number): string[];
  /** Words of pieces and images with the same first letter, at most so much longer or shorter. */
  wordsLike(word: string, difference: number): string[];
  /** Whether a piece or an image has a word of this beginning. */
  knows(begun: string): boolean;
  /** Forgets folded words that nothing that can be found says any more. */
  forgetUnsaid(words: readonly string[]): void;
}

/** What the rest of the store tells it. */
export interface Vocabulary extends VocabularyTable {
  /** The words of a text are to be taken, when nobody waits. */
  learnLater(id: number): void;
  /** Forgets the words that stand in reports alone, and takes anew those that still do. */
  forgetReports(): void;
}

/** What is longer than any word that people search for is an address or a number. */
const longest = 60;

/** Behind every word that begins so. */
const behind = (begun: string) => `${begun}\u{10ffff}`;

export function vocabulary(db: WritableDB): Vocabulary {
  const parts = wordParts(db);
  return { ...learning(db, parts), ...asking(db, parts), prepare: parts.readMore };
}

function learning(
  db: WritableDB,
  parts: WordParts,
): Pick<Vocabulary, 'learn' | 'learnLater' | 'forgetReports' | 'forgetUnsaid'> {
  type Due = { id: number; kind: string; title: string; text: string };
  const due = db.prepare<[number], Due>(
    'SELECT id, kind, title, text FROM search_word_due JOIN search_text USING (id) LIMIT ?',
  );
  const isDone = db.prepare<[number]>('DELETE FROM search_word_due WHERE id = ?');
  const later = db.prepare<[number]>('INSERT OR IGNORE INTO search_word_due VALUES (?)');
  const addOfReport = db.prepare<[string]>('INSERT OR IGNORE INTO search_word VALUES (?, 0)');
  const add = db.prepare<[string]>(`INSERT INTO search_word VALUES (?, 1)
    ON CONFLICT DO UPDATE SET is_own = 1 WHERE is_own = 0`);
  const forget = db.prepare('DELETE FROM search_word WHERE is_own = 0');
  const anew = db.prepare(
    `INSERT OR IGNORE INTO search_word_due SELECT id FROM search_text WHERE kind = 'report'`,
  );
  const saying = db.prepare<[string], { rowid: number }>(
    'SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 1',
  );
  const forgetOne = db.prepare<[string]>('DELETE FROM search_word WHERE word = ?');
  return {
    forgetUnsaid(words) {
      const unsaid = words.filter((word) => !saying.get(`"${word}"`));
      if (unsaid.filter((word) => forgetOne.run(word).changes > 0).length > 0) parts.forget();
    },
    learnLater: (id) => void later.run(id),
    forgetReports() {
      forget.run();
      parts.forget();
      anew.run();
    },
    learn: (texts) =>
      db.transaction(() => {
        const waiting = due.all(texts);
        for (const { id, kind, title, text } of waiting) {
          const take = kind === 'report' ? addOfReport : add;
          for (const word of new Set(foldedWords(`${title}\n${text}`)))
            if (word.length <= longest && take.run(word).changes > 0) parts.add(word);
          isDone.run(id);
        }
        return waiting.length === texts;
      })(),
  };
}

function asking(
  db: WritableDB,
  parts: WordParts,
): Omit<VocabularyTable, 'learn' | 'prepare' | 'forgetUnsaid'> {
  type Word = { word: string };
  const waits = db.prepare<[], { id: number }>('SELECT id FROM search_word_due LIMIT 1');
  const from = db.prepare<[string, string, number], Word>(
    'SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?',
  );
  const holding = db.prepare<[string, number], Word>(
    'SELECT word FROM search_word WHERE instr(word, ?) > 1 ORDER BY length(word) LIMIT ?',
  );
  const like = db.prepare<[string, string, number, number], Word>(
    'SELECT word FROM search_word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ? AND is_own = 1',
  );
  const own = db.prepare<[string, string], Word>(
    'SELECT word FROM search_word WHERE word >= ? AND word < ? AND is_own = 1 LIMIT 1',
  );
  const wordsOf = (rows: readonly Word[]) => rows.map(({ word }) => word);
  return {
    wordsFrom(begun, most) {
      if (waits.get()) return null;
      const words = wordsOf(from.all(begun, behind(begun), most + 1));
      return words.length > most ? null : words;
    },
    wordsWith: (part, most) => parts.holding(part, most) ?? wordsOf(holding.all(part, most)),
    wordsLike: (word, difference) =>
      wordsOf(
        like.all(word.charAt(0), behind(word.charAt(0)), word.length - difference, word.length + difference),
      ),
    knows: (begun) => own.get(begun, behind(begun)) !== undefined,
  };
}
