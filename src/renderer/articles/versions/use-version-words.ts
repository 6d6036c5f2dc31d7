import { useTranslation } from 'react-i18next';
import type { VersionSummary } from '#shared/domain/article.ts';
import { momentInWords } from '../../ui/dates.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** How versions are called: by their name, else by why they were kept. */
export function useVersionWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = (version: VersionSummary): string =>
    version.name || t(`articles.versions.reason.${version.reason}`);
  return {
    name,
    /** With the moment, for a choice among many. */
    nameAndMoment: (version: VersionSummary): string =>
      `${name(version)} – ${momentInWords(language, version.madeAt)}`,
  };
}
