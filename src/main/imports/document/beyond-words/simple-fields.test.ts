import { expect, test } from 'vitest';
import { docx, paragraph, put, run } from '../docx-for-tests.ts';
import { docxMarkup } from '../docx-markup.ts';

const field = (inner: string, instruction = 'REF Datum') =>
  `<w:fldSimple w:instr=" ${instruction} ">${inner}</w:fldSimple>`;

test('the words that a simple field shows stand in the text, also within another field and in italics', async () => {
  const body = paragraph(
    run('Am ') + field(run('12. ', '<w:i/>') + field(run('Februar'), 'TITLE')) + run(' stieg der See.'),
  );
  const { markup } = await docxMarkup(docx({ body }), 'suggest');
  expect(markup).toBe('<p>Am <em>12. </em>Februar stieg der See.</p>');
});

test('a field without words leaves nothing behind, and one with changes keeps them', async () => {
  const body = `${paragraph(`${run('Eins.')}<w:fldSimple w:instr="PAGE"/>`)}${paragraph(run('Der ') + field(put('Lea Brunner', 'neue ')) + run('Steg.'))}`;
  const { markup, tracked } = await docxMarkup(docx({ body }), 'suggest');
  expect(markup).toContain('<p>Eins.</p>');
  expect(markup).toMatch(/Der <span data-said="0">neue <\/span>Steg\./);
  expect(tracked.changes).toMatchObject([{ by: 'Lea Brunner' }]);
});
