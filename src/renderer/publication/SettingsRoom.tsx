import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Answer } from '../ui/Answer.tsx';
import { Page } from '../ui/Page.tsx';
import { ViewTitle } from '../ui/ViewTitle.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { SettingsContents } from './SettingsContents.tsx';
import { sectionViews } from './section-views.tsx';
import { settingsSections } from './settings-sections.ts';
import { anchorOf, useSectionInSight } from './use-section-in-sight.ts';

/** Everything that is set once, on one page, with its contents beside it; the address names where to begin. */
export function SettingsRoom() {
  const { t } = useTranslation();
  const state = useAsk('desk.state', {});
  const inSight = useSectionInSight(useLocation()[0], state.data !== undefined);
  return (
    <Page label={t('window.rooms.settings')} aside={<SettingsContents current={inSight} />}>
      <ViewTitle shown>{t('window.rooms.settings')}</ViewTitle>
      <Answer of={state}>
        {(desk) => {
          const { publication } = desk;
          if (!publication) return null;
          return settingsSections.map(({ id }) => (
            <div key={id} id={anchorOf(id)}>
              {sectionViews[id]({ desk, publication })}
            </div>
          ));
        }}
      </Answer>
    </Page>
  );
}
