import { z } from 'zod';
import { type CreditChanges, type CreditRecord, creditRecord } from './image.ts';

/** Fields of the record that can be set for several images at once; captions and alt texts say what one image shows. */
export const manyCredits = creditRecord
  .pick({
    creditLine: true,
    creators: true,
    source: true,
    copyrightNotice: true,
    kind: true,
    rightsEndOn: true,
    restrictions: true,
    usageTerms: true,
    licenceUrl: true,
  })
  .partial();
export type ManyCredits = z.infer<typeof manyCredits>;

export const manyField = z.enum(
  Object.keys(manyCredits.shape) as [keyof ManyCredits, ...(keyof ManyCredits)[]],
);
export type ManyField = z.infer<typeof manyField>;

/** Fields that can be emptied for several images; an image is always of some kind. */
export const emptiableField = manyField.exclude(['kind']);
export type EmptiableField = z.infer<typeof emptiableField>;

export const emptiedFields = (wanted: ManyCredits): EmptiableField[] =>
  emptiableField.options.filter((field) => wanted[field]?.length === 0);

/** The fields with exactly these emptied, beside those that are filled in. */
export function withEmptied(wanted: ManyCredits, emptied: readonly EmptiableField[]): ManyCredits {
  const filled = fieldsOf(wanted).filter((field) => wanted[field]?.length !== 0 || field === 'kind');
  const kept = filled.filter((field) => !(emptied as readonly ManyField[]).includes(field));
  return {
    ...Object.fromEntries(kept.map((field) => [field, wanted[field]])),
    ...Object.fromEntries(
      emptied.map((field) => [field, field === 'creators' || field === 'restrictions' ? [] : '']),
    ),
  };
}

/** What a field holds of an image before it is set: nothing, the same, something else; or it lacks a name to put in. */
export const fieldStand = z.enum(['empty', 'same', 'other', 'nameless']);
export type FieldStand = z.infer<typeof fieldStand>;

/** Stands for the creators of each image, as in `Foto: Keystone-SDA / {Name}`. */
const namePlace = /\{name\}/gi;

export const fieldsOf = (wanted: ManyCredits): ManyField[] =>
  manyField.options.filter((field) => wanted[field] !== undefined);

/** The value that one image would get; null where its creators should be named and nobody knows them. */
function valueFor(
  field: ManyField,
  wanted: ManyCredits,
  creators: readonly string[],
): ManyCredits[ManyField] | null {
  const value = wanted[field];
  if (typeof value !== 'string' || value.search(namePlace) < 0) return value;
  return creators.length === 0 ? null : value.replace(namePlace, () => creators.join(', '));
}

/** Whom the record will name once the wanted creators are in it. */
const creatorsAfter = (wanted: ManyCredits, { creators }: CreditRecord, replace: readonly ManyField[]) =>
  creators.length === 0 || replace.includes('creators') ? (wanted.creators ?? creators) : creators;

/** A field as one text, to be told apart and shown. */
export const asText = (value: ManyCredits[ManyField]): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '').trim();

/** `photo` is what an image is as long as nobody has said more. */
const isEmpty = (field: ManyField, text: string): boolean =>
  text === '' || (field === 'kind' && text === 'photo');

/** @param replace fields in which something else that stands there gives way */
export function standOf(
  field: ManyField,
  wanted: ManyCredits,
  credit: CreditRecord,
  replace: readonly ManyField[],
): FieldStand {
  const value = valueFor(field, wanted, creatorsAfter(wanted, credit, replace));
  if (value === null) return 'nameless';
  const held = asText(credit[field]);
  if (held === asText(value)) return 'same';
  return isEmpty(field, held) ? 'empty' : 'other';
}

/**
 * What is to be changed of one record. What a field says already is replaced only where that is wished for: rights
 * information is never overwritten in silence (Swiss URG 39c).
 */
export function changesFor(
  wanted: ManyCredits,
  credit: CreditRecord,
  replace: readonly ManyField[],
): CreditChanges {
  const creators = creatorsAfter(wanted, credit, replace);
  const entries = fieldsOf(wanted).flatMap((field) => {
    const stand = standOf(field, wanted, credit, replace);
    const isSet = stand === 'empty' || (stand === 'other' && replace.includes(field));
    return isSet ? [[field, valueFor(field, wanted, creators)]] : [];
  });
  return Object.fromEntries(entries) as CreditChanges;
}
