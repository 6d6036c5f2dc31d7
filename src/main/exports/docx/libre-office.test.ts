import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missing, needs } from '#tools/needs.ts';
import { freshFolder } from '../../desk-for-tests.ts';
import { pieceToPrint } from '../piece/piece.ts';
import { imagesForReaders, paper, pieceDetail } from '../rehearsal-piece.fixture.ts';
import { docxFile } from './docx-file.ts';

it.skipIf(missing('libreOffice'))(
  `another word processor opens the document and prints every word of it ${needs('libreOffice')}`,
  { timeout: 240_000 },
  () => {
    const folder = freshFolder();
    const piece = pieceToPrint(pieceDetail(), paper);
    writeFileSync(path.join(folder, 'stueck.docx'), docxFile({ piece, images: imagesForReaders }));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profil')}`;
    const { status } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'stueck.docx')],
      { stdio: 'ignore' },
    );
    expect(status).toBe(0);
    const { stdout } = spawnSync('pdftotext', ['-layout', path.join(folder, 'stueck.pdf'), '-'], {
      encoding: 'utf8',
    });
    const text = stdout.replace(/\s+/g, ' ');
    for (const words of [
      'Der See steigt',
      'Am Morgen stand das Wasser auf dem Quai.',
      'Der Quai am Morgen',
      'Foto: Jonas Wyss',
      'Wie weiter?',
      '• Sandsäcke',
      '3. abwarten',
      'Richtig ist: am Montag.',
      'Fehler gefunden?',
    ])
      expect(text).toContain(words);
  },
);
