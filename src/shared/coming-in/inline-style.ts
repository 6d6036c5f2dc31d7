import type { MarkupElement } from './markup.ts';

/**
 * Where the styles of pasted markup are kept while it is read. Under their own name the strict policy would refuse and
 * report each one, even in a document that is never shown.
 */
const styleAttribute = 'data-pasted-style';

/** Markup whose styles can be read and never applied, whose handlers are none, and whose nesting no other editor's notes decide. */
export const withInertStyles = (html: string): string =>
  inFrame(html)
    // A style sheet would be refused and reported as well; nothing in it is read.
    .replace(/<(\/?)style(?=[\s>/])/gi, '<$1template')
    .replace(/(<[a-z][^<>]*?\s)style(?=\s*=)/gi, `$1${styleAttribute}`)
    .replace(/\sdata-pm-slice(?=\s*=)/gi, ' data-pasted-slice')
    // Handlers never run here; under their own name the policy would report each one.
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\s)on(?=[a-z]+\s*=)/gi, '$1data-pasted-on'));

const withoutMetas = (html: string): string => html.replace(/^(\s*<meta [^>]*>)*\s*/i, '');

/**
 * Within a frame of ours: at a cell or row near the beginning the editor would make a table around it and lose the
 * words that stand outside.
 */
function inFrame(html: string): string {
  const bare = withoutMetas(html);
  return /^<(t[drh]|tbody|thead|tfoot|col|colgroup|caption)\b/i.test(bare)
    ? `<div><table>${bare}</table></div>`
    : `<div>${bare}</div>`;
}

const noStyles: ReadonlyMap<string, string> = new Map();

/** What an element says of its own look, names and values in lower case. Rules of style sheets are not looked at. */
export function stylesOf(element: MarkupElement): ReadonlyMap<string, string> {
  // A document that comes in as a file is never part of the window, and keeps its styles under their own name.
  const written = element.getAttribute(styleAttribute) ?? element.getAttribute('style');
  if (!written) return noStyles;
  const styles = new Map<string, string>();
  for (const declaration of written.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      styles.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return styles;
}

/** Null: it says nothing of weight. */
export function boldness(element: MarkupElement, styles: ReadonlyMap<string, string>): boolean | null {
  const weight = styles.get('font-weight');
  if (weight && /^(bold|bolder|[6-9]00)\b/.test(weight)) return true;
  if (weight && /^(normal|lighter|[1-5]00)\b/.test(weight)) return false;
  return /^(b|strong)$/.test(element.localName) ? true : null;
}

/** Null: it says nothing of slant. */
export function slant(element: MarkupElement, styles: ReadonlyMap<string, string>): boolean | null {
  const style = styles.get('font-style');
  if (style && /^(italic|oblique)/.test(style)) return true;
  if (style?.startsWith('normal')) return false;
  return /^(i|em|dfn|var)$/.test(element.localName) ? true : null;
}

export const isStruck = (element: MarkupElement, styles: ReadonlyMap<string, string>): boolean =>
  /^(s|strike)$/.test(element.localName) ||
  /line-through/.test(`${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`);

/** Raised or lowered by a tag or by its style, as Google Docs does. */
export function raised(element: MarkupElement, styles: ReadonlyMap<string, string>): 'super' | 'sub' | null {
  const align = styles.get('vertical-align');
  if (element.localName === 'sup' || align === 'super') return 'super';
  return element.localName === 'sub' || align === 'sub' ? 'sub' : null;
}

export const isHidden = (element: MarkupElement, styles: ReadonlyMap<string, string>): boolean =>
  element.hasAttribute('hidden') ||
  styles.get('display') === 'none' ||
  styles.get('visibility') === 'hidden' ||
  styles.get('mso-hide') === 'all';
