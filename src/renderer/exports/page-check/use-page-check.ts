import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ArticleId, UploadId, VersionId } from '#shared/domain/ids.ts';
import { AskError, ask, upload } from '../../workstation-client/ask.ts';

export interface RunningPageCheck {
  readonly check: (page: File) => Promise<void>;
  /** Ends the check that is running; nothing is told of it. */
  readonly stop: () => void;
  readonly busy: boolean;
  /** The sentence of the last refusal; empty: there was none. */
  readonly failure: string;
  readonly checked: OutputOf<'exports.checkPage'> | null;
}

/** Hands a page to the workstation to be held against a version. What nobody waits for any more ends there, too. */
export function usePageCheck(articleId: ArticleId, versionId: VersionId): RunningPageCheck {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [checked, setChecked] = useState<RunningPageCheck['checked']>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const check = async (page: File) => {
    if (busy) return;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setFailure('');
    setChecked(null);
    try {
      setChecked(await lookAt(page, { articleId, versionId }, controller.signal));
      // That the page was checked stands in the history of the piece.
      void queries.invalidateQueries();
    } catch (refused) {
      if (controller.signal.aborted) return;
      if (!(refused instanceof AskError)) throw refused;
      setFailure(refused.message);
    } finally {
      setBusy(false);
    }
  };
  return { check, stop, busy, failure, checked };
}

async function lookAt(
  page: File,
  of: { readonly articleId: ArticleId; readonly versionId: VersionId },
  signal: AbortSignal,
): Promise<OutputOf<'exports.checkPage'>> {
  const uploadId = (await upload(page, signal)) as UploadId;
  const look = crypto.randomUUID();
  const stop = () => void ask('exports.stopLooking', { look }).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await ask('exports.checkPage', { ...of, uploadId, look }, signal);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** What the clipboard holds of a page: with its form where the browser gave that. */
export function pageInClipboard(clipboard: DataTransfer): File | null {
  const [file] = clipboard.files;
  const [html, text] = [clipboard.getData('text/html'), clipboard.getData('text/plain')];
  // Source code that was copied is a page as well, and its form in the clipboard that of an editor.
  if (looksLikePage(text)) return pageFile(text);
  if (html !== '') return new File([html], 'page.html', { type: 'text/html' });
  return text === '' ? (file ?? null) : pageFile(text);
}

const looksLikePage = (text: string): boolean => /^\s*<(!doctype html|html)[\s>]/i.test(text);

/** Words that somebody typed or pasted, as a file. */
export const pageFile = (text: string): File =>
  new File([text], looksLikePage(text) ? 'page.html' : 'page.txt', { type: 'text/plain' });
