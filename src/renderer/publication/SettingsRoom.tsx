import { useTranslation } from 'react-i18next';
import { Answer } from '../ui/Answer.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';

export function SettingsRoom() {
  const { t } = useTranslation();
  const state = useAsk('desk.state', {});
  return (
    <Page label={t('common.rooms.settings')}>
      <ViewTitle shown>{t('common.rooms.settings')}</ViewTitle>
      <Answer of={state}>{(desk) => desk.folder}</Answer>
    </Page>
  );
}
