import { namesImageKind } from '../piece/byline.ts';

/** Words in lower case that stand in credits: `Bild zvg`, `Foto von …`. */
const lowerCaseInCredits =
  /^(zvg|z\.?\s?v\.?\s?g\.?|pd|von|vom|via|auf|bei|mit|aus|durch|erstellt|erzeugt|generiert|by|from|of|on|at|with|generated|created|und|and|der|des|courtesy|sda|dpa|afp|ap|epa|apa|rtr|pixabay|unsplash|pexels)[).,:]*$/;

const afterKind = /^[([]?(?:©|\([Cc]\)|[\p{L}-]+(?:\s\p{L}+)?\s?[:©|])/u;

/**
 * Whether a line names whose image it is: `Bild OpenAI`, `Foto: Keystone-SDA / Peter Schneider`, `Symbolbild`,
 * `© ETH Zürich`. A sentence that merely begins with such a word (`Video zeigt …`) is none.
 */
export function isCreditLine(line: string): boolean {
  if (!namesImageKind(line) || line.length > 160 || line.split(/\s+/).length > 18) return false;
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

/** Agencies whose bare name is a credit where an image is spoken of; Swiss newsrooms write most of them in capitals. */
const agency =
  /^(?:keystone(?:[-/ ](?:sda|ats))?|sda|ats|ap(?: photo)?|afp|apa|dpa|epa|ansa|reuters|rtr|imago(?: images)?|getty(?: images)?|shutterstock|i?stock(?:photo)?|adobe stock|alamy|ti-press|picture alliance|bloomberg|xinhua|unsplash|pexels|pixabay|wikimedia(?: commons)?|freshfocus|nasa|esa)(?![\p{L}\p{N}])/iu;

/** `KEYSTONE/Gaetan Bally`, `(AP Photo/Ana Roth)`, `Keystone-SDA`: an agency, and the names behind it. */
export function isAgencyCredit(words: string): boolean {
  const credit = words.trim().replace(/^[([](.*)[)\]]$/s, '$1');
  const name = agency.exec(credit)?.[0];
  if (name === undefined || credit.length > 100) return false;
  return /^(?:(?:\s?[/,|·]\s?|\s[–-]\s)[^.!?:]+)?$/u.test(credit.slice(name.length));
}

/** The image's maker in brackets behind the last word: `Der Steg in Birsau. (KEYSTONE/Gaetan Bally)`. */
function captionWithAgency(line: string): { caption: string; credit: string } | null {
  const match = /^(.+?)\s\(([^()]+)\)$/su.exec(line);
  return match && isAgencyCredit(match[2]!) ? { caption: match[1]!, credit: match[2]! } : null;
}

/** Caption and credit where a line surely speaks of an image. */
export function captionAtImage(line: string): { caption: string; credit: string } | null {
  const plain = captionWithCredit(line) ?? captionWithAgency(line);
  if (plain || line.length > 400 || namesWriter.test(line)) return plain;
  const halves = [...line.matchAll(between)].map(({ index, 0: sign }) => ({
    caption: line.slice(0, index),
    credit: line.slice(index + sign.length),
  }));
  return halves.find(({ caption, credit }) => caption !== '' && isMarkedCredit(credit)) ?? null;
}
