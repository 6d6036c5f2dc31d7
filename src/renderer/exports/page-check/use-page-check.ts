import { useState } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ArticleId, UploadId, VersionId } from '#shared/domain/ids.ts';
import { AskError, upload } from '../../workstation-client/ask.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';

export interface RunningPageCheck {
  readonly check: (page: File) => Promise<void>;
  readonly busy: boolean;
  /** The sentence of the last refusal; empty: there was none. */
  readonly failure: string;
  readonly checked: OutputOf<'exports.checkPage'> | null;
}

/** Hands a page to the workstation to be held against a version. */
export function usePageCheck(articleId: ArticleId, versionId: VersionId): RunningPageCheck {
  const order = useOrder('exports.checkPage');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const check = async (page: File) => {
    if (busy) return;
    setBusy(true);
    setFailure('');
    order.reset();
    try {
      const uploadId = (await upload(page)) as UploadId;
      await order.mutateAsync({ articleId, versionId, uploadId });
    } catch (refused) {
      if (!(refused instanceof AskError)) throw refused;
      setFailure(refused.message);
    } finally {
      setBusy(false);
    }
  };
  return { check, busy, failure, checked: order.data ?? null };
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
