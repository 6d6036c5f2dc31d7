import type { Asker } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { ExportsDeps } from './deps.ts';
import { fileStem } from './files/file-names.ts';
import { printedWhereFree } from './files/free-names.ts';
import { judge } from './gate/judge.ts';
import type { Preview } from './preview.ts';
import type { ExportWish, Printed } from './printing.ts';

/**
 * The piece as a hand-off package. It goes to a colleague and not to readers, so that the gate does not hold it: what
 * still waits to be done is handed over with the rest.
 */
export async function packed(
  deps: ExportsDeps,
  { articleId, fits = () => true, withReports = false }: Omit<ExportWish, 'format'>,
  { by, language }: Pick<Asker, 'by' | 'language'>,
): Promise<Printed | Refusal> {
  const judged = judge(deps, articleId, language);
  if (isRefusal(judged)) return judged;
  const { piece } = judged;
  const packing = deps.handOff.packing(articleId);
  if (isRefusal(packing)) return packing;
  const bytes = deps.handOff.pack(articleId, { by, withReports });
  if (isRefusal(bytes)) return bytes;
  const files = await printedWhereFree(articleId, fileStem(piece), fits, (stem) => [
    { name: `${stem}.druckreif`, bytes },
  ]);
  const count = packing.passing.reports.length;
  const note = withReports && count > 0 ? wordsIn(language)('handOff.reports.left', { count }) : '';
  return { piece, files, signaturesLost: [], note };
}

/** What a package would hold, in words. */
export function packagePreview(
  deps: ExportsDeps,
  { articleId, withReports }: { readonly articleId: ArticleId; readonly withReports: boolean },
  language: Language,
): (Preview & { readonly reports: number }) | Refusal {
  const packing = deps.handOff.packing(articleId);
  if (isRefusal(packing)) return packing;
  const { versions, images, imageBytes, passing } = packing;
  const { reports, lettersThatStay } = passing;
  const count = reports.length;
  const t = wordsIn(language);
  const megabytes = new Intl.NumberFormat(language === 'de' ? 'de-CH' : 'en', {
    maximumFractionDigits: 1,
  }).format(imageBytes / 1024 / 1024);
  return {
    content: [
      t('handOff.holds.intro'),
      [
        t('handOff.holds.piece'),
        t('handOff.holds.annotations'),
        t('handOff.holds.versions', { count: versions.length }),
        t('handOff.holds.images', { count: images.length, megabytes }),
        ...(withReports ? [t('handOff.holds.reports', { count })] : []),
        t('handOff.holds.signature'),
      ]
        .map((line) => `– ${line}`)
        .join('\n'),
      ...(withReports && count > 0 ? [t('handOff.holds.personal')] : []),
      ...(withReports && lettersThatStay > 0
        ? [t('handOff.holds.lettersStay', { count: lettersThatStay })]
        : []),
      ...(withReports ? [] : [t('handOff.holds.without', { count })]),
      t('handOff.holds.gate'),
    ].join('\n\n'),
    shownAs: 'text',
    fields: [],
    withoutShape: [],
    reports: count,
  };
}
