import type { ReactNode } from 'react';
import type { DeskState } from '#shared/contract/desk.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { SpellingSettings } from '../spelling/SpellingSettings.tsx';
import { ApprovalSettings } from './ApprovalSettings.tsx';
import { BylineSettings } from './BylineSettings.tsx';
import { ClocksSettings } from './ClocksSettings.tsx';
import { ContributorsSettings } from './ContributorsSettings.tsx';
import { DataSettings } from './DataSettings.tsx';
import { ExportSettings } from './ExportSettings.tsx';
import { FileSettings } from './FileSettings.tsx';
import { ImagesSettings } from './ImagesSettings.tsx';
import { LettersSettings } from './LettersSettings.tsx';
import { NoticesSettings } from './NoticesSettings.tsx';
import { PersonSettings } from './PersonSettings.tsx';
import { PostSettings } from './PostSettings.tsx';
import { PublicationSettings } from './PublicationSettings.tsx';
import { SectionsSettings } from './SectionsSettings.tsx';
import { StandingSettings } from './StandingSettings.tsx';
import type { SettingsSectionId } from './settings-sections.ts';
import { TypographySettings } from './TypographySettings.tsx';
import { WindowSettings } from './WindowSettings.tsx';
import { WordingsSettings } from './WordingsSettings.tsx';

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
  standing: ({ publication }) => <StandingSettings publication={publication} />,
  typography: ({ publication }) => <TypographySettings publication={publication} />,
  spelling: ({ publication }) => <SpellingSettings publication={publication} />,
  wordings: ({ publication }) => <WordingsSettings publication={publication} />,
  exporting: ({ publication }) => <ExportSettings publication={publication} />,
  images: ({ publication }) => <ImagesSettings publication={publication} />,
  clocks: ({ publication }) => <ClocksSettings publication={publication} />,
  approval: ({ publication }) => <ApprovalSettings publication={publication} />,
  notices: ({ publication }) => <NoticesSettings publication={publication} />,
  letters: ({ publication }) => <LettersSettings publication={publication} />,
  post: ({ publication }) => <PostSettings publication={publication} />,
  person: ({ desk }) => <PersonSettings person={desk.person} />,
  window: () => <WindowSettings />,
  file: () => <FileSettings />,
  data: ({ desk }) => <DataSettings desk={desk} />,
};
