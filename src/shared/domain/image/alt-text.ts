/** Why an alt text serves nobody yet; each is advice, none forbids anything. */
export type AltTextAdvice = 'missing' | 'bare' | 'fileName' | 'caption' | 'opening' | 'long';

/** An alt text, and what else is said of the same image. */
export interface AltTextBeside {
  readonly altText: string;
  readonly caption: string;
  /** Of the file as it came. */
  readonly originalName: string;
}

/** Characters beyond which a screen reader cannot be stopped and resumed within a text; more belongs elsewhere. */
export const altTextLimit = 250;

const bare =
  /^(?:(?:ein|das|the|an?) )?(?:(?:symbol|archiv|titel)?bild|foto|fotografie|aufnahme|grafik|abbildung|illustration|image|img|photo|photograph|picture|graphic)(?: ?\d+)?$/i;
const opening =
  /^(?:ein |das |dieses )?(?:bild|foto|fotografie|grafik|abbildung|aufnahme) (?:von|mit|zeigt|des|der|einer|eines)\b|^(?:an? |the )?(?:image|photo|photograph|picture|graphic) (?:of|shows|showing)\b/i;
const fileName =
  /^\S+\.(?:jpe?g|png|webp|gif|avif|tiff?|heic)$|^(?:img|dsc|dscn|pxl|scan|screenshot)[-_ ]?\d+/i;

/** What would make an alt text better; null where nothing can be told from its words alone. */
export function altTextAdvice({ altText, caption, originalName }: AltTextBeside): AltTextAdvice | null {
  const words = altText.trim();
  if (words === '') return 'missing';
  const said = spoken(words);
  if (bare.test(said)) return 'bare';
  if (fileName.test(words) || said === spoken(originalName.replace(/\.\w{2,5}$/, ''))) return 'fileName';
  if (opening.test(words)) return 'opening';
  if (said === spoken(caption)) return 'caption';
  return words.length > altTextLimit ? 'long' : null;
}

/** As it sounds when it is read aloud: whoever listens does not hear capitals or a full stop. */
const spoken = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!:]$/, '')
    .toLowerCase();
