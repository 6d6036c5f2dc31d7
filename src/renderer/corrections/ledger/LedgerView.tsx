import { Button } from '@mantine/core';
import { BookOpenCheck, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import { useCommands } from '../../app/commands.ts';
import { Answer } from '../../ui/Answer.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { InTheOpen } from '../InTheOpen.tsx';
import { LedgerEntry } from './LedgerEntry.tsx';
import { LedgerState } from './LedgerState.tsx';
import styles from './ledger.module.css';

const bundle = '/downloads/ledger/ledger.zip';

/** What the newsroom has corrected in public, as it goes out, with the state of its chain. */
export function LedgerView() {
  const { t } = useTranslation();
  const answer = useAsk('corrections.ledger', {});
  useCommands([{ id: 'ledger.save', label: t('ledger.command.save'), run: () => location.assign(bundle) }]);
  return (
    <InTheOpen title={t('ledger.room')} lead={t('ledger.lead')}>
      <Answer of={answer}>
        {(ledger) => (
          <>
            <LedgerState ledger={ledger} />
            <Save files={ledger.files} />
            <Entries ledger={ledger} />
          </>
        )}
      </Answer>
    </InTheOpen>
  );
}

function Save({ files }: { readonly files: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.save} aria-label={t('ledger.save')}>
      <Button
        component="a"
        href={bundle}
        download="ledger.zip"
        variant="filled"
        leftSection={<Download size={16} aria-hidden />}
      >
        {t('ledger.save')}
      </Button>
      <div>
        <p className={styles.soft}>{t('ledger.saveHint')}</p>
        <ul className={styles.files}>
          {files.map((name) => (
            <li key={name}>
              <a href={`/downloads/ledger/${name}`} download={name}>
                {t(`ledger.file.${name as 'ledger.json'}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Entries({ ledger }: { readonly ledger: OutputOf<'corrections.ledger'> }) {
  const { t } = useTranslation();
  if (ledger.entries.length === 0)
    return (
      <EmptyState icon={BookOpenCheck} title={t('ledger.empty')}>
        {t('ledger.emptyText')}
      </EmptyState>
    );
  return (
    <ol className={styles.entries}>
      {ledger.entries.map((sealed) => (
        <LedgerEntry key={sealed.entry.number} sealed={sealed} />
      ))}
    </ol>
  );
}
