import type { OutputOf } from '#shared/contract/contract.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Source } from '#shared/domain/piece/annotation.ts';
import { wordsIn } from '#shared/words/words.ts';
import { escapeHtml } from '../html/html-body.ts';
import { webAddress } from '../piece/links.ts';

export type SourcesOfPiece = OutputOf<'exports.sources'>;

/** Fetched from `/downloads/<articleId>/<this>`; made anew each time and never kept among the exports. */
export const sourceListName = 'sources.html';

const style =
  'body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:16px/1.5 Georgia,serif}' +
  'h1{font-size:1.5rem}blockquote{margin:1.5rem 0 .25rem;padding-left:1rem;border-left:2px solid}' +
  'p,ul{margin:.25rem 0 .25rem 1rem}li{overflow-wrap:anywhere}.label{font-weight:bold}';

/** The claims of a piece with their sources as a page for the newsroom, labelled as such at its head. */
export function sourceListPage({ headline, claims }: SourcesOfPiece, language: Language): string {
  const t = wordsIn(language);
  const title = `${t('exports.sources.title')}: ${headline || t('exports.choose.untitled')}`;
  const list = claims.map(({ state, by, passage, sources }) =>
    [
      `<blockquote>${escapeHtml(passage?.words ?? t('annotations.gone'))}</blockquote>`,
      `<p>${escapeHtml([t(`annotations.claim.${state}`), by].filter(Boolean).join(', '))}</p>`,
      sources.length === 0
        ? `<p>${escapeHtml(t('annotations.claim.sources', { count: 0 }))}</p>`
        : `<ul>${sources.map((source) => `<li>${sourceHtml(source, language)}</li>`).join('')}</ul>`,
    ].join('\n'),
  );
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>`,
    `<body><h1>${escapeHtml(title)}</h1>`,
    `<p class="label">${escapeHtml(t('exports.sources.notForPublication'))}</p>`,
    ...(list.length > 0 ? list : [`<p>${escapeHtml(t('exports.sources.none'))}</p>`]),
    '</body></html>\n',
  ].join('\n');
}

function sourceHtml({ kind, text, seenOn, note, by }: Source, language: Language): string {
  const t = wordsIn(language);
  const address = kind === 'web' ? webAddress(text) : null;
  const words = address ? `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>` : escapeHtml(text);
  const on = seenOn && t(`annotations.source.on.${kind === 'person' ? 'person' : 'web'}`, { day: seenOn });
  const about = [note, on, by].filter(Boolean).join(', ');
  return `${escapeHtml(t(`annotations.source.kind.${kind}`))}: ${words}${about && ` (${escapeHtml(about)})`}`;
}

export const sourceListFile = (sources: SourcesOfPiece, language: Language): Response =>
  new Response(sourceListPage(sources, language), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${wordsIn(language)('exports.sources.fileName')}.html"`,
      // Opened in the window it would run on the desk's own address.
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    },
  });
