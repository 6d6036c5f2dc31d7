import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { namesImageKind } from '#shared/domain/piece/byline.ts';
import { type PageLine, wordCount } from './page-lines.ts';

/** Words in lower case that stand in credits: `Bild zvg`, `Foto von …`. */
const lowerCaseInCredits =
  /^(zvg|z\.?\s?v\.?\s?g\.?|pd|von|vom|via|auf|bei|mit|aus|durch|erstellt|erzeugt|generiert|by|from|of|on|at|with|generated|created|und|and|der|des|courtesy|sda|dpa|afp|ap|epa|apa|rtr|pixabay|unsplash|pexels)[).,:]*$/;

const afterKind = /^[([]?(?:©|\([Cc]\)|[\p{L}-]+(?:\s\p{L}+)?\s?[:©|])/u;

/**
 * Whether a line names whose image it is: `Bild OpenAI`, `Foto: Keystone-SDA / Peter Schneider`, `Symbolbild`,
 * `© ETH Zürich`. A sentence that merely begins with such a word (`Video zeigt …`) is none.
 */
export function isCreditLine(line: string): boolean {
  if (!namesImageKind(line) || line.length > 160 || wordCount(line) > 18) return false;
  if (afterKind.test(line)) return true;
  const rest = line.split(/\s+/).slice(1);
  return rest.length <= 10 && rest.every((word) => /^[^\p{Ll}]/u.test(word) || lowerCaseInCredits.test(word));
}

/** A credit that says so by its mark, and so is one also amid the text, where `Bild Sprache` could be a subhead. */
export const isMarkedCredit = (line: string): boolean => isCreditLine(line) && afterKind.test(line);

/** `Das Bundeshaus. (Bild: Keystone)`, `Das Bundeshaus. Foto: Keystone`: caption and credit in one line. */
export function captionWithCredit(line: string): { caption: string; credit: string } | null {
  if (line.length > 400) return null;
  const match =
    /^(.*[.!?…»"”)])\s((?:[([])?(?:©|\p{Lu}[\p{L}-]*\s?[:©|/]).*)$/u.exec(line) ??
    /^(.+?)\s([([].*[)\]])$/u.exec(line);
  return match && isCreditLine(match[2]!) ? { caption: match[1]!, credit: match[2]! } : null;
}

/** What may stand between a caption and its credit where the line is surely a caption: `Der Steg / Foto: Jörg Meier`. */
const between = /\s?[/|¦·•–—,;]\s?|\s(?=©)/gu;

/** `Text: Anna Koller / Fotos: Jörg Meier` names two people and shows nothing. */
const namesWriter = /^(?:texte?|von|autor(?:in)?|words?|by)\b/i;

/** The same of words that surely stand at an image, where a stroke, a dash or a comma may part the two. */
export function captionAtImage(line: string): { caption: string; credit: string } | null {
  if (line.length > 400 || namesWriter.test(line)) return captionWithCredit(line);
  const halves = [...line.matchAll(between)].map(({ index, 0: sign }) => ({
    caption: line.slice(0, index),
    credit: line.slice(index + sign.length),
  }));
  return (
    captionWithCredit(line) ??
    halves.find(({ caption, credit }) => caption !== '' && isMarkedCredit(credit)) ??
    null
  );
}

/**
 * What the lines at an image say. The last credit among them is the credit; a text line that comes twice is what the
 * page prints for the eye and for the ear; the rest is caption.
 */
export function figureFrom(
  lines: readonly string[],
  lead: boolean,
  isCredit: (line: string) => boolean,
): BodyNode {
  const at = lines.findLastIndex((line) => isCredit(line) || isDoubledCredit(line, lines));
  const others = lines.filter((_, index) => index !== at);
  const spoken = others.length > 1 && others[0] === others[1] ? (others.shift() ?? null) : null;
  const last = others.at(-1);
  const inOneLine = at < 0 && last !== undefined ? captionAtImage(last) : null;
  if (inOneLine) others[others.length - 1] = inOneLine.caption;
  const creditLine = lines[at] ?? inOneLine?.credit ?? null;
  return textBlock('figure', others.join(' '), { imageId: null, lead, altText: spoken, creditLine });
}

/** Pages print a credit twice, under the image and as its text; then its words need not be those of other credits. */
const isDoubledCredit = (line: string, lines: readonly string[]): boolean =>
  namesImageKind(line) && lines.indexOf(line) !== lines.lastIndexOf(line);

/** The lines from `start` on that stand together with no blank line between them. */
export function togetherFrom(lines: readonly PageLine[], start: number): PageLine[] {
  let end = start + 1;
  while (end < lines.length && lines[end]!.blankBefore === 0) end++;
  return lines.slice(start, end);
}
