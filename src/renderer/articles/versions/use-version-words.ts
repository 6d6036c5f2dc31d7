import { useTranslation } from 'react-i18next';
import { exportFormat } from '#shared/domain/export/export-format.ts';
import type { VersionSummary } from '#shared/domain/piece/article.ts';
import { momentInWords } from '#shared/words/dates.ts';
import { useLanguage } from '../../ui/use-language.ts';

/** How versions are called: by their name, one that was exported by its formats; else by why they were kept. */
export function useVersionWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = ({ name: given, reason }: VersionSummary): string => {
    const formats = reason === 'exported' && exportFormat.array().safeParse(given.split(',')).data;
    if (!formats) return given || t(`articles.versions.reason.${reason}`);
    return new Intl.ListFormat(language).format(formats.map((format) => t(`exports.format.${format}`)));
  };
  return {
    name,
    /** With the moment, for a choice among many. */
    nameAndMoment: (version: VersionSummary): string =>
      `${name(version)} – ${momentInWords(language, version.madeAt)}`,
  };
}
