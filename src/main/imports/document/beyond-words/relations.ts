import path from 'node:path';
import { textOfPart } from '../docx-package.ts';
import { attributeOf, childrenOf, parsedPart } from '../tracked/word-xml.ts';

/** The parts that a part of a document names by number: their names in the package. @throws where they are no XML */
export function relationsOf(
  parts: Readonly<Record<string, Uint8Array>>,
  name: string,
): ReadonlyMap<string, string> {
  const folder = path.posix.dirname(name);
  const xml = textOfPart(parts, `${folder}/_rels/${path.posix.basename(name)}.rels`);
  const root = xml === '' ? null : parsedPart(xml).documentElement;
  return new Map(
    (root ? childrenOf(root) : []).map((one) => {
      const target = attributeOf(one, 'Target') ?? '';
      const whole = target.startsWith('/') ? target.slice(1) : path.posix.join(folder, target);
      return [attributeOf(one, 'Id') ?? '', attributeOf(one, 'TargetMode') === 'External' ? target : whole];
    }),
  );
}
