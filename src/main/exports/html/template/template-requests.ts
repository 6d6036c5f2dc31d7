import type { Handlers } from '#shared/contract/contract.ts';
import { isRefusal, type Refusal } from '#shared/contract/errors.ts';
import type { pageTemplateRequests } from '#shared/contract/page-template.ts';
import { inDoubleBraces, type PageTemplate, placeholders } from '#shared/domain/export/page-template.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import { isJobFailure, runInWorker } from '../../../jobs/run-in-worker.ts';
import { workerBeside } from '../../../jobs/worker-beside.ts';
import type { ExportsDeps } from '../../deps.ts';
import type { PieceToPrint } from '../../piece/piece.ts';
import { pieceToPrint } from '../../piece/piece.ts';
import type { ImageFiles } from '../../piece/printed-figure.ts';
import { htmlPage } from '../html-page.ts';
import { pageStyle } from '../page-style.ts';
import { defaultTemplate } from './default-template.ts';
import { openedOnce } from './opened-once.ts';
import { type JudgedTemplate, problemSentence, type TemplateProblem } from './problem.ts';
import { sampleImages, samplePiece } from './sample-piece.ts';
import { templateRefusal } from './template-refusal.ts';

const worker = workerBeside(import.meta.url, 'page-template');

/** Milliseconds; what a newsroom writes takes a few hundred. */
const longest = 15_000;

/** Judges in a thread, since styles may be made to take long. */
async function judged(own: PageTemplate): Promise<JudgedTemplate> {
  if (own.template.trim() === '' && own.styles.trim() === '') return { problems: [], elsewhere: [] };
  const answer = await runInWorker<PageTemplate, JudgedTemplate>(worker, own, { timeoutMs: longest });
  if (!isJobFailure(answer)) return answer;
  const tooHard: TemplateProblem = { part: 'styles', line: null, code: 'tooHard', params: {} };
  return { problems: [tooHard], elsewhere: [] };
}

/** Refuses `page-template-refused` where a template or its styles would lose, hide or run something. */
export const refusalOfTemplate = async (own: PageTemplate, language: Language): Promise<Refusal | null> =>
  templateRefusal((await judged(own)).problems, language);

/** @param shown the files of a piece's images in the window's own library */
export const templateRequests = (
  { detail: detailOf, publication }: Pick<ExportsDeps, 'detail' | 'publication'>,
  shown: (piece: PieceToPrint) => ImageFiles,
): Handlers<typeof pageTemplateRequests> => ({
  async 'exports.tryTemplate'({ pageTemplate, articleId }, { language }) {
    const there = publication();
    const house = there && { ...there, pageTemplate };
    const detail = articleId === null ? null : detailOf(articleId);
    if (isRefusal(detail)) return detail;
    // The desk is asked before: it may be closed by the time that a thread answers.
    const { problems, elsewhere } = await judged(pageTemplate);
    const piece = detail && house ? pieceToPrint(detail, house) : samplePiece(house ?? undefined);
    const canBeShown =
      openedOnce(piece.publication.pageTemplate.template).frame !== null && problems.length === 0;
    return {
      problems: problems.map((problem) => ({
        ...{ part: problem.part, line: problem.line },
        sentence: problemSentence(problem, language),
      })),
      elsewhere: [...elsewhere],
      page: canBeShown ? htmlPage(piece, detail ? shown(piece) : sampleImages) : null,
    };
  },
  'exports.templateToBegin': (_, { language }) => ({
    template: defaultTemplate.replace('<html', () => `${explained(language)}\n<html`),
    styles: pageStyle,
  }),
});

/** Every placeholder with what it stands for, as a comment that no page carries. */
function explained(language: Language): string {
  const t = wordsIn(language);
  const lines = placeholders.map(
    (name) =>
      `  ${inDoubleBraces(name)}: ${t(`pageTemplate.placeholder.${name}`).replaceAll('<', '').replaceAll('>', '')}`,
  );
  return `<!--\n  ${t('pageTemplate.explained')}\n\n${lines.join('\n')}\n-->`;
}
