import { element, type Xml } from '../xml.ts';
import { levelIndent } from './blocks.ts';
import type { DocumentParts } from './document-parts.ts';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Numberings: one of bullets for all lists without numbers, and one for each ordered list, which begins anew. */
export const numberingXml = ({ orderedLists }: DocumentParts): Xml =>
  element(
    'w:numbering',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    abstract(0, (level) => ({ format: 'bullet', text: level % 2 === 0 ? '•' : '–' })),
    abstract(1, (level) => ({ format: 'decimal', text: `%${level + 1}.` })),
    element('w:num', { 'w:numId': '1' }, one('w:abstractNumId', 0)),
    ...orderedLists.map(({ start, level }, index) =>
      element(
        'w:num',
        { 'w:numId': String(index + 2) },
        one('w:abstractNumId', 1),
        element('w:lvlOverride', { 'w:ilvl': String(level) }, one('w:startOverride', start)),
      ),
    ),
  );

const abstract = (id: number, look: (level: number) => { format: string; text: string }): Xml =>
  element(
    'w:abstractNum',
    { 'w:abstractNumId': String(id) },
    one('w:multiLevelType', 'hybridMultilevel'),
    ...levels.map((level) => {
      const { format, text } = look(level);
      return element(
        'w:lvl',
        { 'w:ilvl': String(level) },
        one('w:start', 1),
        one('w:numFmt', format),
        one('w:lvlText', text),
        one('w:lvlJc', 'left'),
        element(
          'w:pPr',
          {},
          element('w:ind', {
            'w:left': String(levelIndent * (level + 1)),
            'w:hanging': String(levelIndent),
          }),
        ),
      );
    }),
  );

const one = (name: string, value: string | number): Xml => element(name, { 'w:val': String(value) });
