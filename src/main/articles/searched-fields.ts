import type { FoundIn } from '#shared/contract/desk.ts';
import type { PieceContent } from './piece-doc.ts';

/** What a piece is found by besides its body, field by field. */
export function fieldsOfRecord({ record, notices }: PieceContent): { where: FoundIn; text: string }[] {
  return [
    { where: 'person', text: record.contributors.map(nameAndSign).join(', ') },
    { where: 'section', text: record.section },
    { where: 'slug', text: record.slug },
    { where: 'dateline', text: record.dateline },
    { where: 'keyword', text: record.keywords.join(' · ') },
    { where: 'address', text: record.url },
    { where: 'notice', text: notices.map(({ text }) => text).join('\n') },
  ];
}

const nameAndSign = ({ name, sign }: { name: string; sign: string }): string =>
  sign === '' ? name : `${name} (${sign})`;
