import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyFailure } from '../ui/notify.tsx';
import { copyRich } from './copy-rich.ts';

/** Milliseconds for which a button says that it copied. */
const confirmation = 1600;

/** Copies, and says for a moment that it did; a clipboard that cannot be reached is told, not passed over. */
export function useRichCopy(): { copied: boolean; copy: (html: string, text: string) => void } {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmation);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (html: string, text: string) => {
    const done = await copyRich(html, text);
    setCopied(done);
    if (!done) notifyFailure({ message: t('exports.copy.failed') });
  };
  return { copied, copy: (html, text) => void copy(html, text) };
}
