/** What a document holds that is no text of a piece; each is told, with the words that are in it. */
export interface Beyond {
  readonly kind: 'hidden' | 'chart' | 'diagram' | 'object' | 'drawing' | 'file' | 'sign' | 'margin';
  /** What the document calls it; may be empty. */
  readonly name: string;
  readonly words: string;
}
