import { strToU8 } from 'fflate';
import { textOfPart } from './docx-package.ts';
import { asXml, parsedPart, unwrap } from './tracked/word-xml.ts';

const written = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
const simpleField = /<(\w+:)?fldSimple[\s>]/;

/**
 * A document in which the words that simple fields show stand in the text, as those of other fields do: the reader of
 * Word documents leaves the whole field out. @throws where a part is no XML
 */
export function withSimpleFields(
  parts: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const changed = written.flatMap((name) => {
    const xml = textOfPart(parts, name);
    if (!simpleField.test(xml)) return [];
    const tree = parsedPart(xml);
    // Those within others first, so that what holds them is still in its place.
    const fields = [...(tree.documentElement?.getElementsByTagNameNS('*', 'fldSimple') ?? [])];
    for (const field of fields.toReversed()) unwrap(field);
    return [[name, strToU8(asXml(tree))] as const];
  });
  return changed.length === 0 ? parts : { ...parts, ...Object.fromEntries(changed) };
}
