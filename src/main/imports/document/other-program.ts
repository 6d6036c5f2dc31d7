import { fileTypeFromBuffer } from 'file-type';
import { type Refusal, refuse } from '#shared/contract/errors.ts';

/** Who opens what no text of a piece is read from, by the kind that the bytes say. */
const programs: Readonly<Record<string, string>> = {
  ...{ rtf: 'Word', odt: 'LibreOffice', ott: 'LibreOffice' },
  ...{ pptx: 'PowerPoint', xlsx: 'Excel', odp: 'LibreOffice', ods: 'LibreOffice' },
};

/**
 * Why a file that is a document of another kind cannot come in, and what helps; null: it is none of them. Refuses
 * `document-is-pdf`, `document-of-another-program`, `document-is-picture`.
 */
export async function refusalOfOtherProgram(bytes: Uint8Array, name: string): Promise<Refusal | null> {
  const type = await fileTypeFromBuffer(bytes);
  if (type?.ext === 'pdf') return refuse('document-is-pdf', { name });
  if (type?.mime.startsWith('image/')) return refuse('document-is-picture', { name });
  // Documents of Pages are zips, the old ones of Word have the container of many others.
  const isZip = type?.ext === 'zip';
  const program =
    isZip && /\.pages$/i.test(name)
      ? 'Pages'
      : type?.ext === 'cfb' && /\.(?:doc|dot|wps)$/i.test(name)
        ? 'Word'
        : programs[type?.ext ?? ''];
  return program ? refuse('document-of-another-program', { name, program }) : null;
}
