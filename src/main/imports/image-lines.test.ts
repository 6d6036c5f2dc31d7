import { describe, expect, test } from 'vitest';
import { inlineText } from '#shared/article-body/text.ts';
import { isMarkedCredit } from '#shared/domain/image/credit-line.ts';
import { figureFrom } from './image-lines.ts';

const read = (line: string) => {
  const figure = figureFrom([line], false, isMarkedCredit);
  return [inlineText(figure), figure.attrs?.creditLine];
};

describe('a line below an image', () => {
  test.each([
    ['Der Steg / Foto: Jörg Meier', 'Der Steg', 'Foto: Jörg Meier'],
    ['Der Steg | Bild: Keystone-SDA / Eva Roth', 'Der Steg', 'Bild: Keystone-SDA / Eva Roth'],
    ['Der Steg in Horn – Symbolbild: KI-generiert', 'Der Steg in Horn', 'Symbolbild: KI-generiert'],
    ['Der Steg, Foto: Jörg Meier', 'Der Steg', 'Foto: Jörg Meier'],
    ['Der Steg © ETH Zürich', 'Der Steg', '© ETH Zürich'],
    ['Ost/West: der Steg · Foto: zvg', 'Ost/West: der Steg', 'Foto: zvg'],
    ['Der Steg am Abend. (Bild: Eva Roth)', 'Der Steg am Abend.', '(Bild: Eva Roth)'],
    ['Der Steg am Abend. (KEYSTONE/Gaetan Bally)', 'Der Steg am Abend.', 'KEYSTONE/Gaetan Bally'],
    ['Der Steg am Abend (AP Photo/Ana Roth)', 'Der Steg am Abend', 'AP Photo/Ana Roth'],
    [
      'Archivbild: Der Steg im letzten Herbst. (Foto: Eva Roth)',
      'Archivbild: Der Steg im letzten Herbst.',
      '(Foto: Eva Roth)',
    ],
    ['Foto: Keystone (Archivbild)', '', 'Foto: Keystone (Archivbild)'],
    ['Keystone-SDA / Eva Roth', '', 'Keystone-SDA / Eva Roth'],
    ['Foto: Jörg Meier / Keystone', '', 'Foto: Jörg Meier / Keystone'],
  ])('%s: caption and credit', (line, caption, credit) => expect(read(line)).toEqual([caption, credit]));

  test.each([
    'Text: Anna Koller / Fotos: Jörg Meier',
    'Ein Blick ins Bild: die Aussicht',
    'Der Steg – eine Geschichte',
    'Der Steg (AP-Plan 2024)',
    'Die Nasa startet: eine Rakete',
    'AP verlässt den Platz',
    'Der Steg (rechts die Post)',
    'Links Anna Koller, rechts: Jörg Meier',
  ])('%s: no credit', (line) => expect(read(line)).toEqual([line, null]));
});
