import { type Body, type FigureAttrs, figuresOf } from '#shared/article-body/body.ts';
import type { Credits } from '#shared/article-body/compare-credits.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { CreditRecord } from '#shared/domain/image.ts';
import type { Language } from '#shared/domain/language.ts';
import { wordsIn } from '#shared/words/words.ts';
import type { Difference } from './differences.ts';

/** What a published page says of an image out of its record. The terms of its use are between us and the agency. */
const readBySomebody = [
  'creditLine',
  'altText',
  'kind',
  'creators',
  'copyrightNotice',
  'source',
  'aiSystem',
] as const satisfies readonly (keyof CreditRecord)[];

/**
 * What the records of images say otherwise than when the piece went out, as passages in words. A piece changes with the
 * record of its image although nobody touched the piece; what a use says of its own hides the record, and so its change.
 * An image that came or went is no change of a record.
 */
export function creditDifferences(
  before: { readonly body: Body; readonly credits: Credits },
  after: { readonly body: Body; readonly credits: Credits },
  language: Language,
): Difference[] {
  const shownBefore = usesOf(before.body);
  return [...usesOf(after.body)].flatMap(([imageId, uses]) => {
    const [was, now] = [before.credits[imageId], after.credits[imageId]];
    if (!shownBefore.has(imageId) || !was || !now) return [];
    return readBySomebody.flatMap((field): Difference[] => {
      const hidden =
        (field === 'creditLine' || field === 'altText') && uses.every((use) => use[field] !== null);
      const [old, fresh] = [inWords(was, field, language), inWords(now, field, language)];
      return hidden || old === fresh ? [] : [{ was: old, now: fresh, imageId }];
    });
  });
}

function usesOf(body: Body): Map<ImageId, FigureAttrs[]> {
  const uses = new Map<ImageId, FigureAttrs[]>();
  for (const { attrs } of figuresOf(body))
    if (attrs.imageId) uses.set(attrs.imageId, [...(uses.get(attrs.imageId) ?? []), attrs]);
  return uses;
}

/** `Bildnachweis: Keystone-SDA`; empty where the record says nothing. */
function inWords(credit: CreditRecord, field: (typeof readBySomebody)[number], language: Language): string {
  const t = wordsIn(language);
  const value = credit[field];
  const words =
    field === 'kind' ? t(`images.kind.${credit.kind}`) : typeof value === 'string' ? value : value.join(', ');
  return words.trim() === '' ? '' : `${t(`images.form.${field}`)}: ${words.trim()}`;
}
