import { useTranslation } from 'react-i18next';
import type { DeskState } from '#shared/contract/desk.ts';
import { Answer } from '../ui/Answer.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { BylineSettings } from './BylineSettings.tsx';
import { ContributorsSettings } from './ContributorsSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { PersonSettings } from './PersonSettings.tsx';
import { PublicationSettings } from './PublicationSettings.tsx';
import { SectionsSettings } from './SectionsSettings.tsx';
import { TypographySettings } from './TypographySettings.tsx';
import { WindowSettings } from './WindowSettings.tsx';

/** Everything that is set once: the publication, the person at this desk, the window, and where the data lies. */
export function SettingsRoom() {
  const { t } = useTranslation();
  const state = useAsk('desk.state', {});
  return (
    <Page label={t('window.rooms.settings')}>
      <ViewTitle shown>{t('window.rooms.settings')}</ViewTitle>
      <Answer of={state}>{(desk) => <Settings desk={desk} />}</Answer>
    </Page>
  );
}

function Settings({ desk }: { desk: DeskState }) {
  return (
    <>
      {desk.publication && (
        <>
          <PublicationSettings publication={desk.publication} />
          <BylineSettings publication={desk.publication} />
          <SectionsSettings publication={desk.publication} />
          <ContributorsSettings publication={desk.publication} />
          <TypographySettings publication={desk.publication} />
        </>
      )}
      <PersonSettings person={desk.person} />
      <WindowSettings />
      <DataSettings desk={desk} />
    </>
  );
}
