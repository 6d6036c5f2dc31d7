import { serveFileFormat } from '../files/file-format.ts';
import { printPdf, showPdf } from './print-pdf.ts';

serveFileFormat({ print: printPdf, show: showPdf });
