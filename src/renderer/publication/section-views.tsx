import type { ReactNode } from 'react';
import type { DeskState } from '#shared/contract/desk.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { BylineSettings } from './BylineSettings.tsx';
import { ContributorsSettings } from './ContributorsSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { PersonSettings } from './PersonSettings.tsx';
import { PublicationSettings } from './PublicationSettings.tsx';
import { SectionsSettings } from './SectionsSettings.tsx';
import type { SettingsSectionId } from './settings-sections.ts';
import { TypographySettings } from './TypographySettings.tsx';
import { WindowSettings } from './WindowSettings.tsx';

interface Shown {
  readonly desk: DeskState;
  readonly publication: Publication;
}

/** What each part of the settings shows. */
export const sectionViews: Record<SettingsSectionId, (shown: Shown) => ReactNode> = {
  publication: ({ publication }) => <PublicationSettings publication={publication} />,
  sections: ({ publication }) => <SectionsSettings publication={publication} />,
  contributors: ({ publication }) => <ContributorsSettings publication={publication} />,
  byline: ({ publication }) => <BylineSettings publication={publication} />,
  typography: ({ publication }) => <TypographySettings publication={publication} />,
  person: ({ desk }) => <PersonSettings person={desk.person} />,
  window: () => <WindowSettings />,
  data: ({ desk }) => <DataSettings desk={desk} />,
};
