import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Body } from '#shared/article-body/body.ts';
import { printedPlaces } from '#shared/article-body/printed.ts';
import type { Finding } from '#shared/domain/export/gate.ts';
import { blocksOf } from '../editor/jump.ts';
import type { ArticleLink } from '../editor/saving/article-link.ts';

/** Gives the page as the store has it, at least: with every change that it confirmed. Null: no page is open. */
export function useStoredPage(editor: Editor | null, link: ArticleLink | null): () => Node | null {
  const stored = useRef<Node | null>(null);
  useEffect(() => {
    if (!editor || !link) return;
    const look = () => {
      if (link.state.kind === 'saved') stored.current = editor.state.doc;
    };
    look();
    const stop = link.subscribe(look);
    return () => {
      stop();
      stored.current = null;
    };
  }, [editor, link]);
  return useCallback(
    () => (editor && link?.state.kind === 'saved' ? editor.state.doc : stored.current),
    [editor, link],
  );
}

/**
 * What the gate found, held against the page as it stands. A block that is the same node still reads the same, wherever
 * it has moved to; what was found about another one, or about the piece as a whole, may be false by now.
 */
export class StandingFindings {
  readonly #read: Node;
  /** For each finding the blocks of the page that it means; null: the piece as a whole. */
  readonly #meant: readonly (readonly Node[] | null)[];

  constructor(read: Node, findings: readonly Finding[]) {
    this.#read = read;
    const places = printedPlaces(read.toJSON() as Body);
    this.#meant = findings.map(({ where }) => {
      const blocks = blocksOf(read, where, places);
      return blocks && read.children.slice(blocks.from, blocks.to);
    });
  }

  /** The indices of the findings that the page no longer vouches for; null: it is the page that was read. */
  doubtful(page: Node): readonly number[] | null {
    if (page === this.#read) return null;
    const blocks = new Set(page.children);
    return this.#meant.flatMap((meant, index) => (meant?.every((block) => blocks.has(block)) ? [] : [index]));
  }
}

/** @param read the page that the findings are about; null: the page as it stands when it is first seen */
export function useDoubtful(
  editor: Editor,
  { read, findings }: { readonly read: Node | null; readonly findings: readonly Finding[] },
): ReadonlySet<number> | null {
  const standing = useMemo(
    () => new StandingFindings(read ?? editor.state.doc, findings),
    [editor, read, findings],
  );
  const subscribe = useCallback(
    (changed: () => void) => {
      editor.on('update', changed);
      return () => void editor.off('update', changed);
    },
    [editor],
  );
  // As a string, so that a key that changes nothing about it draws nothing anew.
  const doubtful = useSyncExternalStore(
    subscribe,
    () => standing.doubtful(editor.state.doc)?.join(' ') ?? null,
  );
  return useMemo(
    () => (doubtful === null ? null : new Set(doubtful.split(' ').filter(Boolean).map(Number))),
    [doubtful],
  );
}
