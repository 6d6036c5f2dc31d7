import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';

const { resolve } = createRequire(import.meta.url);
const google = (family: string, file: string): string => resolve(`@expo-google-fonts/${family}/${file}.ttf`);

/** The house's own typefaces, as printers want them (TrueType): the text's and, for small print, the window's. */
const house = [
  google('source-serif-4', '400Regular/SourceSerif4_400Regular'),
  google('source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic'),
  google('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold'),
  google('source-serif-4', '700Bold/SourceSerif4_700Bold'),
  google('source-serif-4', '700Bold_Italic/SourceSerif4_700Bold_Italic'),
  google('inter', '400Regular/Inter_400Regular'),
  google('inter', '500Medium/Inter_500Medium'),
  google('inter', '600SemiBold/Inter_600SemiBold'),
];
/** For what those have no shape for. */
const others = [
  google('noto-naskh-arabic', '400Regular/NotoNaskhArabic_400Regular'),
  google('noto-sans-hebrew', '400Regular/NotoSansHebrew_400Regular'),
  google('noto-emoji', '400Regular/NotoEmoji_400Regular'),
];

export const fontFiles = (): Buffer[] => [...house, ...others].map((file) => readFileSync(file));

const charactersOf = (file: string): ReadonlySet<number> => {
  const font = create(readFileSync(file));
  return new Set('characterSet' in font ? font.characterSet : []);
};

let known: {
  readonly inHouse: readonly ReadonlySet<number>[];
  readonly elsewhere: readonly ReadonlySet<number>[];
} | null = null;

const characters = () => {
  known ??= { inHouse: house.map(charactersOf), elsewhere: others.map(charactersOf) };
  return known;
};

/** Whether every style of the house's own typefaces has a shape for a character. */
export const isOfHouse = (character: string): boolean =>
  characters().inHouse.every((those) => those.has(character.codePointAt(0) ?? 0));

/** Whether the house's typefaces or one of the others have a shape for a character. */
export const hasShape = (character: string): boolean =>
  isOfHouse(character) || characters().elsewhere.some((those) => those.has(character.codePointAt(0) ?? 0));
