import { ActionIcon, Modal, Tooltip } from '@mantine/core';
import { PhoneIncoming } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ReportId } from '#shared/domain/ids.ts';
import { useCommands } from '../../app/commands.ts';
import { notify } from '../../ui/notify.tsx';
import type { Way } from './draft.ts';
import { TakeForm } from './TakeForm.tsx';

/** Takes a report that did not come as a file: told by phone, or pasted. */
export function TakeReport({ onTaken }: { readonly onTaken: (reportId: ReportId) => void }) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way | null>(null);
  useCommands([
    {
      id: 'corrections.phone',
      label: t('corrections.byHand.phoneCommand'),
      shortcut: 'p',
      run: () => setWay('phone'),
    },
    { id: 'corrections.paste', label: t('corrections.byHand.pasteCommand'), run: () => setWay('paste') },
  ]);
  const taken = ({ reportId, kind }: OutputOf<'corrections.take'>) => {
    setWay(null);
    if (kind !== 'new') notify(t(`corrections.byHand.${kind}`));
    if (reportId) onTaken(reportId);
  };
  const label = t('corrections.byHand.open');
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon ml="auto" aria-label={label} onClick={() => setWay('phone')}>
          <PhoneIncoming size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal opened={way !== null} onClose={() => setWay(null)} title={label} size={640}>
        {way && <TakeForm way={way} onTaken={taken} onLeave={() => setWay(null)} />}
      </Modal>
    </>
  );
}
