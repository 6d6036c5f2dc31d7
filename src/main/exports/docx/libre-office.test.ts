import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { WordReference } from '#shared/domain/export/word-reference.ts';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { imagesForReaders, paper, pieceDetail } from '../rehearsal-piece.fixture.ts';
import { docxFile } from './docx-file.ts';
import { houseDocument } from './house/house-document.fixture.ts';
import { readReference } from './house/read-reference.ts';

function printed(wordReference: WordReference | null): { text: string; size: string } {
  const folder = freshFolder();
  const piece = pieceToPrint(pieceDetail(), { ...paper, wordReference });
  writeFileSync(path.join(folder, 'stueck.docx'), docxFile({ piece, images: imagesForReaders }));
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
  const { status } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'stueck.docx')],
    { stdio: 'ignore' },
  );
  expect(status).toBe(0);
  const file = path.join(folder, 'stueck.pdf');
  return {
    text: spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, ' '),
    size: /Page size:\s+(.*) pts/.exec(spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout)?.[1] ?? '',
  };
}

const words = [
  'Der See steigt',
  'Am Morgen stand das Wasser auf dem Quai.',
  'Der Quai am Morgen',
  'Foto: Jonas Wyss',
  '• Sandsäcke',
  '3. abwarten',
  'Richtig ist: am Montag.',
  'Fehler gefunden?',
];

it.skipIf(missing('libreOffice'))(
  `another word processor opens the document and prints every word of it ${needs('libreOffice')}`,
  { timeout: 240_000 },
  () => {
    const { text } = printed(null);
    for (const word of [...words, 'Wie weiter?']) expect(text).toContain(word);
  },
);

it.skipIf(missing('libreOffice'))(
  `with the styles of the house, it prints them on its page, under its head ${needs('libreOffice')}`,
  { timeout: 240_000 },
  () => {
    const house = readReference(houseDocument(), 'haus.docx');
    if ('problem' in house) throw new Error(house.problem);
    const { text, size } = printed(house);
    // The house sets subheads in capitals.
    for (const word of [...words, 'WIE WEITER?', 'Seebote, Redaktion Seite 2']) expect(text).toContain(word);
    // A5.
    expect(size).toMatch(/^419\.\d+ x 595\.\d+/);
  },
);
