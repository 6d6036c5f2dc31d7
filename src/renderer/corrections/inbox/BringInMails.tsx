import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { MailPlus } from 'lucide-react';
import { chooseFiles } from '../../app/coming-in/choose-files.ts';
import { importFiles } from '../../app/coming-in/import-files.tsx';
import { mailFiles, withKindByContent } from '../../app/coming-in/kind-of-file.ts';

interface BringInMailsProps {
  readonly children: string;
  /** Only the icon, for a bar. */
  readonly small?: boolean;
}

/** Chooses mails or mailboxes that report errors and brings them in; the same as dropping them on the window. */
export function BringInMails({ children, small = false }: BringInMailsProps) {
  const bringIn = async () => importFiles(await withKindByContent(await chooseFiles(mailFiles)));
  if (!small)
    return (
      <Button variant="filled" onClick={() => void bringIn()}>
        {children}
      </Button>
    );
  return (
    <Tooltip label={children}>
      <ActionIcon aria-label={children} onClick={() => void bringIn()}>
        <MailPlus size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
