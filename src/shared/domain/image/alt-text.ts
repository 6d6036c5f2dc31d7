/** Why an alt text serves nobody yet; each is advice, none forbids anything. */
export type AltTextAdvice = 'missing' | 'opening' | 'caption' | 'fileName' | 'long';

/** Characters beyond which a screen reader cannot be stopped and resumed within a text; more belongs elsewhere. */
export const altTextLimit = 250;

const opening =
  /^(?:ein |das |dieses )?(?:bild|foto|fotografie|grafik|abbildung|aufnahme) (?:von|mit|zeigt|des|der|einer|eines)\b|^(?:an? |the )?(?:image|photo|photograph|picture|graphic) (?:of|shows|showing)\b/i;
const fileName =
  /^\S+\.(?:jpe?g|png|webp|gif|avif|tiff?|heic)$|^(?:img|dsc|dscn|pxl|scan|screenshot)[-_ ]?\d+/i;

/** What would make an alt text better; null where nothing can be told from its words alone. */
export function altTextAdvice(altText: string, caption: string): AltTextAdvice | null {
  const words = altText.trim();
  if (words === '') return 'missing';
  if (fileName.test(words)) return 'fileName';
  if (opening.test(words)) return 'opening';
  if (words.toLowerCase() === caption.replace(/\s+/g, ' ').trim().toLowerCase()) return 'caption';
  return words.length > altTextLimit ? 'long' : null;
}
