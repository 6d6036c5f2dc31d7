import { serveFileFormat } from '../files/file-format.ts';
import { docxFile } from './docx-file.ts';
import { docxPage } from './docx-page.ts';

serveFileFormat({
  print: docxFile,
  show: async (file) => ({ page: await docxPage(docxFile(file), file.piece), withoutShape: [] }),
});
