import type { ImageForReaders, ImagesForReaders } from '../files/image-for-readers.ts';
import type { PrintedFigure } from '../piece/figure.ts';
import { creditAndLabel, ownWords, printedImageKey } from '../piece/printed-figure.ts';
import { element, type Xml } from '../xml.ts';
import type { DocumentParts } from './document-parts.ts';
import { inlineWords, paragraph, run } from './words.ts';

/** English Metric Units of an image that is shown in its own size, as on a screen. */
const pixel = 9_525;

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** An image, below it its caption, and below that its credit with its labels; nothing while it waits for its image. */
export function figureWords(
  figure: PrintedFigure,
  images: ImagesForReaders,
  parts: DocumentParts,
): readonly Xml[] {
  const image = figure.imageId ? images.get(printedImageKey(figure.imageId, figure.crop)) : undefined;
  if (!image) return [];
  const caption = inlineWords(ownWords(figure), parts);
  const credit = creditRuns(figure);
  return [
    paragraph('figure', [element('w:r', {}, imageXml(image, figure.altText, parts))], {
      keepNext: caption.length + credit.length > 0,
    }),
    ...(caption.length > 0 ? [paragraph('caption', caption, { keepNext: credit.length > 0 })] : []),
    ...(credit.length > 0 ? [paragraph('credit', credit)] : []),
  ];
}

/** What may never be parted from an image; the labels are told from the credit by their style. */
function creditRuns(figure: PrintedFigure): Xml[] {
  const labels = creditAndLabel({ ...figure, credit: '' });
  const credit = figure.credit === '' ? [] : [run(figure.credit)];
  const label = labels.flatMap((words, index) => [
    ...(index > 0 || credit.length > 0 ? [run(' · ', { style: 'imageLabel' })] : []),
    run(words, { style: 'imageLabel' }),
  ]);
  return [...credit, ...label];
}

function imageXml(image: ImageForReaders, altText: string, parts: DocumentParts): Xml {
  const { relation, number } = parts.image(image);
  const { width = 1, height = 1 } = image.sizes.at(-1) ?? {};
  const scale = Math.min(pixel, parts.frame.width / width, parts.frame.height / height);
  const size = { cx: String(Math.round(width * scale)), cy: String(Math.round(height * scale)) };
  const named = { id: String(number), name: `Image ${number}`, descr: altText };
  const none = { distT: '0', distB: '0', distL: '0', distR: '0' };
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      none,
      element('wp:extent', size),
      element('wp:docPr', named),
      element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: '1' })),
      element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: `${drawing}/picture` }, pictureXml(relation, named, size)),
      ),
    ),
  );
}

const pictureXml = (
  relation: string,
  named: Readonly<Record<string, string>>,
  size: Readonly<Record<string, string>>,
): Xml =>
  element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', named), element('pic:cNvPicPr', {})),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect', {})),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: '0', y: '0' }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
    ),
  );
