import type { ReactNode } from 'react';
import type { DeskState } from '#shared/contract/desk.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { SpellingSettings } from '../spelling/SpellingSettings.tsx';
import { ApprovalSettings } from './desk/ApprovalSettings.tsx';
import { ClocksSettings } from './desk/ClocksSettings.tsx';
import { ImagesSettings } from './desk/ImagesSettings.tsx';
import { PersonSettings } from './desk/PersonSettings.tsx';
import { PostSettings } from './desk/PostSettings.tsx';
import { WindowSettings } from './desk/WindowSettings.tsx';
import { ExportSettings } from './exports/ExportSettings.tsx';
import { DataSettings } from './file/DataSettings.tsx';
import { FileSettings } from './file/FileSettings.tsx';
import { BylineSettings } from './house/BylineSettings.tsx';
import { ContributorsSettings } from './house/ContributorsSettings.tsx';
import { PublicationSettings } from './house/PublicationSettings.tsx';
import { SectionsSettings } from './house/SectionsSettings.tsx';
import { TypographySettings } from './house/TypographySettings.tsx';
import { WordingsSettings } from './house/WordingsSettings.tsx';
import type { SettingsSectionId } from './settings-sections.ts';
import { StandingSettings } from './standing/StandingSettings.tsx';
import { LettersSettings } from './templates/LettersSettings.tsx';
import { NoticesSettings } from './templates/NoticesSettings.tsx';

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
