import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskState } from '#shared/contract/desk.ts';
import type { Language } from '#shared/domain/language.ts';
import { Busy } from '../../ui/Busy.tsx';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ViewTitle } from '../../ui/ViewTitle.tsx';
import { useOrder } from '../../workstation-client/use-ask.ts';
import styles from './FirstStart.module.css';
import { NewDeskForm } from './NewDeskForm.tsx';

interface FirstStartProps {
  readonly desk: DeskState;
  readonly onLanguage: (language: Language) => void;
}

/** A desk without a publication: make one's own, or look around in a sample newsroom. */
export function FirstStart({ desk, onLanguage }: FirstStartProps) {
  const { t } = useTranslation();
  const [own, setOwn] = useState(false);
  return (
    <main className={styles.page}>
      <div className={styles.middle}>
        <header className={styles.head}>
          <ViewTitle shown>{t(own ? 'window.firstStart.own' : 'window.firstStart.title')}</ViewTitle>
          <p>{t(own ? 'window.firstStart.ownHint' : 'window.firstStart.lede')}</p>
        </header>
        {own ? (
          <NewDeskForm person={desk.person} onBack={() => setOwn(false)} />
        ) : (
          <Choices onOwn={() => setOwn(true)} />
        )}
      </div>
      <footer className={styles.foot}>
        <LanguageSwitch label={t('window.firstStart.language')} onChange={onLanguage} />
        <p>{t('window.firstStart.folder', { folder: desk.folder })}</p>
      </footer>
    </main>
  );
}

function Choices({ onOwn }: { onOwn: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sample = useOrder('desk.createSample');
  return (
    <>
      <div className={styles.choices}>
        <section className={styles.choice}>
          <h2>{t('window.firstStart.own')}</h2>
          <p>{t('window.firstStart.ownHint')}</p>
          <Button variant="filled" disabled={sample.isPending} onClick={onOwn}>
            {t('window.firstStart.create')}
          </Button>
        </section>
        <section className={styles.choice}>
          <h2>{t('window.firstStart.sample')}</h2>
          <p>{t('window.firstStart.sampleHint')}</p>
          <BusyButton loading={sample.isPending} onClick={() => sample.mutate({ language })}>
            {t('window.firstStart.createSample')}
          </BusyButton>
        </section>
      </div>
      {sample.isPending && <Busy label={t('window.firstStart.making')} />}
      {sample.error && <Failure error={sample.error} onRetry={() => sample.mutate({ language })} />}
    </>
  );
}
