import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { MailPlus } from 'lucide-react';
import { chooseFiles } from '../app/choose-files.ts';
import { importFiles } from '../app/import-files.tsx';

interface BringInMailsProps {
  readonly children: string;
  /** Only the icon, for a bar. */
  readonly small?: boolean;
}

/** Chooses mails that report errors and brings them in; the same as dropping them on the window. */
export function BringInMails({ children, small = false }: BringInMailsProps) {
  const bringIn = async () => importFiles(await chooseFiles('.eml,message/rfc822'));
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
