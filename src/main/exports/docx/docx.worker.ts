import { serveFileFormat } from '../files/file-format.ts';
import { docxFile } from './docx-file.ts';
import { docxPage } from './docx-page.ts';

serveFileFormat({ print: docxFile, show: (file) => docxPage(docxFile(file), file.piece) });
