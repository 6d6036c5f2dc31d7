import { namesOfStyle, type WordStyleName } from '#shared/domain/export/word-style.ts';
import { attributeOf, childOf, parsedPart } from './tracked/word-xml.ts';

/** Styles by the names that Word, LibreOffice and Pages give them; the reader of markup knows what they become. */
const meanings: readonly { readonly names: readonly string[]; readonly as: string; readonly of?: 'r' }[] = [
  { names: ['Title', 'Titel'], as: 'h1.headline:fresh' },
  {
    names: ['Quote', 'Intense Quote', 'Zitat', 'Intensives Zitat', 'Quotations', 'Block Text', 'Blocktext'],
    as: 'blockquote > p:fresh',
  },
  {
    names: [
      'caption',
      'Caption',
      'Beschriftung',
      'Image Caption',
      'FigureCaption',
      'Illustration',
      'Abbildung',
      'Bildlegende',
    ],
    as: 'p.MsoCaption:fresh',
  },
  { names: ['Subtitle', 'Untertitel', 'Abstract'], as: 'p.lede:fresh' },
  { names: ['Author', 'Autor', 'Autorin', 'Verfasser'], as: 'p.author:fresh' },
  // Those of our own documents; what the house calls a lede is one in every document.
  ...(['kicker', 'byline', 'dates', 'dateline', 'lede', 'figure', 'credit', 'notice'] as const).map(
    (style: WordStyleName) => ({ names: namesOfStyle(style), as: `p.${style}:fresh` }),
  ),
  { names: namesOfStyle('boxBullet'), as: 'ul > li:fresh' },
  { names: namesOfStyle('imageLabel'), as: 'span.ai-label', of: 'r' },
];

const line = (of: string, name: string, as: string): string =>
  `${of}[style-name='${name.replace(/[\\']/g, '\\$&')}'] => ${as}`;

const usual = meanings.flatMap(({ names, as, of = 'p' }) => names.map((name) => line(of, name, as)));
const sameName = (name: string): string => name.trim().toLowerCase();

/** What each style of a document becomes, by its name and by the other names that the document gives it. */
export const styleMapFor = (styles: string): string[] => [...usual, ...byAliases(styles)];

/** A house may call a style as it likes, and say beside it what others call it. */
function byAliases(styles: string): string[] {
  if (!/<(\w+:)?aliases[\s/>]/.test(styles)) return [];
  return [...parsedPart(styles).getElementsByTagNameNS('*', 'aliases')].flatMap((aliases) => {
    const named = aliases.parentNode && childOf(aliases.parentNode, 'name');
    const name = (named && attributeOf(named, 'val')) ?? '';
    const others = (attributeOf(aliases, 'val') ?? '').split(',').map(sameName);
    const meaning = meanings.find(({ names }) => names.some((one) => others.includes(sameName(one))));
    // What the name itself says goes before.
    const says = meanings.some(({ names }) => names.some((one) => sameName(one) === sameName(name)));
    return meaning && name !== '' && !says ? [line(meaning.of ?? 'p', name, meaning.as)] : [];
  });
}
