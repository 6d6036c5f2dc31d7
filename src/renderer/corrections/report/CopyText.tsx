import { ActionIcon, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** A small button that puts a text on the clipboard and says that it did. */
export function CopyText({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation();
  const { copied, copy } = useClipboard({ timeout: 1600 });
  const said = copied ? t('corrections.report.copied') : label;
  return (
    <Tooltip label={said}>
      <ActionIcon size="sm" aria-label={said} onClick={() => copy(text)}>
        {copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
