import type { ManyCredits, ManyField } from '#shared/domain/image/change-many.ts';

/** The fields with one filled in, or emptied: what is empty is not set at all. */
export function filledIn<Field extends ManyField>(
  credit: ManyCredits,
  field: Field,
  value: ManyCredits[Field] | null,
): ManyCredits {
  const { [field]: _, ...others } = credit;
  return value === null || value === undefined || value.length === 0 ? others : { ...others, [field]: value };
}

/** Whether a text can be kept as an address: empty, or one of the web. */
export const isWebAddress = (text: string): boolean =>
  text.trim() === '' || (/^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim()));
