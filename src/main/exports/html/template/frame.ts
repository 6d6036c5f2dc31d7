import { isMarkupPlaceholder, type Placeholder } from '#shared/domain/export/page-template.ts';
import { defaultTemplate } from './default-template.ts';
import { judgeMarkup } from './judge-markup.ts';
import { judgePlaces } from './judge-places.ts';
import type { TemplateProblem } from './problem.ts';
import { type Range, type ReadTemplate, readTemplate } from './read-template.ts';

/** What stands at a placeholder. Where a line is its alone and it is empty, the line goes with it. */
interface Gap {
  readonly placeholder: Placeholder;
  readonly before: string;
  readonly after: string;
}

/** A template taken apart once, to be filled for each piece. */
export type Frame = readonly (string | Gap)[];

/** What stands for each placeholder, as markup that is complete in itself. */
export type Filling = Readonly<Record<Placeholder, string>>;

/** The piece's parts at their places. */
export function filled(frame: Frame, filling: Filling): string {
  let page = '';
  for (const segment of frame) {
    if (typeof segment === 'string') page += segment;
    else if (filling[segment.placeholder] !== '')
      page += segment.before + filling[segment.placeholder] + segment.after;
  }
  return page;
}

/** The whole line, with its end, if nothing else stands on it. */
function wholeLine(source: string, { start, end }: Range): Range | null {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const line = source.indexOf('\n', end);
  if (line < 0 || source.slice(from, start).trim() !== '' || source.slice(end, line).trim() !== '')
    return null;
  return { start: from, end: line + 1 };
}

/** The frame of a template that was judged; comments are the newsroom's own and stay here. */
export function frameOf({ source, placeholders, comments }: ReadTemplate): Frame {
  const cuts: (Range & { readonly gap: Gap | null })[] = comments.map((comment) => ({
    ...(wholeLine(source, comment) ?? comment),
    gap: null,
  }));
  for (const found of placeholders.filter(({ where }) => where !== 'comment')) {
    const placeholder = found.name as Placeholder;
    const line = isMarkupPlaceholder(placeholder) ? wholeLine(source, found) : null;
    const [before, after] = line
      ? [source.slice(line.start, found.start), source.slice(found.end, line.end)]
      : ['', ''];
    cuts.push({ ...(line ?? { start: found.start, end: found.end }), gap: { placeholder, before, after } });
  }
  const segments: (string | Gap)[] = [];
  let done = 0;
  for (const { start, end, gap } of cuts.sort((a, b) => a.start - b.start)) {
    if (start > done) segments.push(source.slice(done, start));
    if (gap) segments.push(gap);
    done = end;
  }
  return [...segments, source.slice(done)].filter((segment) => segment !== '');
}

/** Judged and ready to be filled, or why it cannot be. */
export type OpenedTemplate =
  | { readonly read: ReadTemplate; readonly frame: Frame; readonly problems: readonly [] }
  | { readonly read: ReadTemplate; readonly frame: null; readonly problems: readonly TemplateProblem[] };

/** Takes a template apart and judges it. Takes as long as a page takes to parse, a few milliseconds. */
export function openTemplate(template: string): OpenedTemplate {
  const read = readTemplate(template.trim() === '' ? defaultTemplate : template);
  const problems = [...judgeMarkup(read), ...judgePlaces(read)];
  return problems.length === 0
    ? { read, frame: frameOf(read), problems: [] }
    : { read, frame: null, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
