import type { CreditRecord } from './image.ts';

/** Words of a credit that name nobody. */
const noName =
  /^(?:(?:symbol|archiv)?bild(?:er|nachweis|quelle)?|fotos?|fotografie|grafik|illustration|image|photo|picture|credit|courtesy|zvg|handout|ho|von|by|©|\(c\))$/i;

/**
 * Who is named by the record and no longer by what a use says in its place: makers and agencies, as the record spells
 * them. Whoever prints another credit should see whom it leaves out.
 */
export function droppedNames(
  record: Pick<CreditRecord, 'creditLine' | 'creators'>,
  override: string,
): string[] {
  const said = override.toLowerCase();
  const inLine = record.creditLine.split(/[/,;·|()]|:\s|\s[–-]\s/).map((part) =>
    part
      .trim()
      .split(/\s+/)
      .filter((word) => !noName.test(word.replace(/:$/, '')))
      .join(' '),
  );
  const names = [...inLine, ...record.creators.map((name) => name.trim())].filter((name) => name !== '');
  return [...new Set(names)].filter((name) => !said.includes(name.toLowerCase()));
}
